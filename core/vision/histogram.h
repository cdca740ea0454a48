#pragma once

#include <opencv2/core/mat.hpp>

#include <array>

namespace xuezhao {

/// How many pixels have each level, 0-255.
struct Histogram {
    std::array<int, 256> counts{};
    int total = 0;

    Histogram() = default;
    /// Of the pixels (CV_8UC1) under a mask of the same size.
    Histogram(const cv::Mat& luma, const cv::Mat& mask) { add(luma, mask, 0); }

    void add(int level) {
        ++counts[std::size_t(level)];
        ++total;
    }

    /// Only levels from `least` on.
    void add(const cv::Mat& luma, const cv::Mat& mask, int least) {
        for (int y = 0; y < luma.rows; ++y) {
            const auto* level = luma.ptr<uchar>(y);
            const auto* wanted = mask.ptr<uchar>(y);
            for (int x = 0; x < luma.cols; ++x) {
                if (wanted[x] && level[x] >= least) add(level[x]);
            }
        }
    }

    /// The lowest level above this share (0-1) of the pixels.
    int percentile(double share) const {
        int below = 0, level = 0;
        while (level < 255 && (below += counts[std::size_t(level)]) <= share * total) ++level;
        return level;
    }
};

/// The same of each channel of BGR pixels.
struct ColourHistogram {
    std::array<Histogram, 3> channels;

    void add(const cv::Vec3b& bgr) {
        for (int k = 0; k < 3; ++k) channels[std::size_t(k)].add(bgr[k]);
    }
    int total() const { return channels[0].total; }
    cv::Vec3d median() const {
        return {double(channels[0].percentile(0.5)), double(channels[1].percentile(0.5)),
                double(channels[2].percentile(0.5))};
    }
};

}  // namespace xuezhao
