#pragma once

#include "core/vision/background.h"
#include "core/vision/portrait_view.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>

#include <vector>

namespace xuezhao {

/// Things and other people beside somebody whose outline a net has told. Unlike WallThings it sees what touches the
/// person, too. For stills; buffers are kept between pictures.
class BesidePerson {
public:
    /// Their boxes, px of the picture.
    /// \param background  after a measure() that found a wall
    /// \param person      255 where the net sees a person (the view's size)
    std::vector<cv::Rect2d> find(const PortraitView& view, const FaceShape& face, const Background& background,
                                 const cv::Mat& person);

private:
    bool split(const PortraitView& view, const FaceShape& face, const cv::Mat& person);
    void others(const PortraitView& view);
    void patches(const PortraitView& view, const Background& background);
    void lines(const PortraitView& view);
    void label(const cv::Mat& mask);
    void add(cv::Rect box);

    int m_count = 0;
    cv::Mat m_person, m_inside, m_distance, m_rest, m_opened, m_labels, m_stats, m_centres;
    std::vector<cv::Point> m_polygon;
    std::vector<cv::Rect> m_found;
};

}  // namespace xuezhao
