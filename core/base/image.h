#pragma once

#include <opencv2/core.hpp>

#include <utility>

namespace xuezhao {

/// A picture that nobody changes any more: 8 bits a channel, BGR order, rows from the top.
/// Copying shares the pixels, so it is passed by value between threads.
class Image {
public:
    Image() = default;

    /// Takes a CV_8UC3 matrix. The caller gives up writing to it.
    explicit Image(cv::Mat bgr) : m_bgr(std::move(bgr)) { CV_Assert(m_bgr.empty() || m_bgr.type() == CV_8UC3); }

    const cv::Mat& mat() const { return m_bgr; }
    cv::Size size() const { return m_bgr.size(); }
    int width() const { return m_bgr.cols; }
    int height() const { return m_bgr.rows; }
    bool empty() const { return m_bgr.empty(); }

private:
    cv::Mat m_bgr;
};

}  // namespace xuezhao
