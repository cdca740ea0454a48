#pragma once

#include <opencv2/core/types.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace xuezhao::accuracy {

/// A drawing of lines and words as SVG. Lengths are px, origin at the top left.
class Svg {
public:
    explicit Svg(cv::Size size) : m_size(size) {}

    void line(cv::Point2d from, cv::Point2d to, std::string_view colour, double width = 1);
    void path(const std::vector<cv::Point2d>& points, std::string_view colour, double width = 1.6);
    void dot(cv::Point2d centre, double radius, std::string_view colour);
    enum class Align { Start, Middle, End };
    void words(cv::Point2d at, std::string_view text, double size = 11, Align align = Align::Start);

    std::string text() const;

private:
    cv::Size m_size;
    std::string m_body;
};

/// A part of a drawing with its own axes, which begin at 0.
struct Panel {
    cv::Rect2d place;
    double mostX = 1, mostY = 1;

    cv::Point2d at(double x, double y) const;
    /// Frame, title above, the ends of the axes.
    void draw(Svg& svg, std::string_view title, std::string_view x) const;
};

}  // namespace xuezhao::accuracy
