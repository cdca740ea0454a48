#include "tests/accuracy/svg.h"

#include <algorithm>
#include <cstdio>

namespace xuezhao::accuracy {

namespace {

std::string px(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '&': safe += "&amp;"; break;
            default: safe += c;
        }
    }
    return safe;
}

}  // namespace

void Svg::line(cv::Point2d from, cv::Point2d to, std::string_view colour, double width) {
    path({from, to}, colour, width);
}

void Svg::path(const std::vector<cv::Point2d>& points, std::string_view colour, double width) {
    m_body +=
        "<polyline fill=\"none\" stroke=\"" + std::string(colour) + "\" stroke-width=\"" + px(width) + "\" points=\"";
    for (const cv::Point2d& p : points) m_body += px(p.x) + "," + px(p.y) + " ";
    m_body += "\"/>\n";
}

void Svg::dot(cv::Point2d centre, double radius, std::string_view colour) {
    m_body += "<circle cx=\"" + px(centre.x) + "\" cy=\"" + px(centre.y) + "\" r=\"" + px(radius) + "\" fill=\"" +
              std::string(colour) + "\"/>\n";
}

void Svg::words(cv::Point2d at, std::string_view text, double size, Align align) {
    const char* anchor = align == Align::Start ? "start" : align == Align::Middle ? "middle" : "end";
    m_body += "<text x=\"" + px(at.x) + "\" y=\"" + px(at.y) + "\" font-size=\"" + px(size) + "\" text-anchor=\"" +
              anchor + "\">" + escaped(text) + "</text>\n";
}

std::string Svg::text() const {
    const std::string size =
        "width=\"" + std::to_string(m_size.width) + "\" height=\"" + std::to_string(m_size.height) + "\"";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " viewBox=\"0 0 " + std::to_string(m_size.width) +
           " " + std::to_string(m_size.height) +
           "\" font-family=\"sans-serif\" fill=\"#222\">\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" +
           m_body + "</svg>\n";
}

cv::Point2d Panel::at(double x, double y) const {
    return {place.x + std::clamp(x / mostX, 0.0, 1.0) * place.width,
            place.y + (1 - std::clamp(y / mostY, 0.0, 1.0)) * place.height};
}

void Panel::draw(Svg& svg, std::string_view title, std::string_view x) const {
    const cv::Point2d corner(place.x, place.y + place.height);
    svg.path({{place.x, place.y}, corner, {place.x + place.width, corner.y}}, "#999", 1);
    svg.words({place.x, place.y - 6}, title, 11);
    svg.words({place.x + place.width, corner.y + 13}, x, 9, Svg::Align::End);
}

}  // namespace xuezhao::accuracy
