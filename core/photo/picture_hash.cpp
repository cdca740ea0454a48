#include "core/photo/picture_hash.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace xuezhao {

namespace {

constexpr int kWaves = 16;
constexpr int kSide = 64;  // of the small picture: four times the finest wave
constexpr std::size_t kDigits = kWaves * kWaves / 4;
constexpr std::string_view kHex = "0123456789abcdef";

}  // namespace

std::string pictureHash(const Image& picture) {
    if (picture.empty()) return {};
    cv::Mat small, grey, levels, waves;
    cv::resize(picture.mat(), small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
    grey.convertTo(levels, CV_32F);
    cv::dct(levels, waves);

    std::vector<float> strengths;
    for (int y = 0; y < kWaves; ++y) {
        for (int x = 0; x < kWaves; ++x) {
            if (x || y) strengths.push_back(waves.at<float>(y, x));  // the mean brightness says nothing
        }
    }
    std::vector<float> sorted = strengths;
    std::nth_element(sorted.begin(), sorted.begin() + std::ptrdiff_t(sorted.size() / 2), sorted.end());
    const float middle = sorted[sorted.size() / 2];
    std::string hash(kDigits, '0');
    for (std::size_t i = 0; i < strengths.size(); ++i) {
        const std::size_t digit = i / 4, bit = i % 4;
        if (strengths[i] > middle) hash[digit] = kHex[kHex.find(hash[digit]) | (1u << bit)];
    }
    return hash;
}

std::optional<int> pictureDistance(std::string_view a, std::string_view b) {
    if (a.size() != kDigits || b.size() != kDigits) return std::nullopt;
    int bits = 0;
    for (std::size_t i = 0; i < kDigits; ++i) {
        const std::size_t left = kHex.find(a[i]), right = kHex.find(b[i]);
        if (left == kHex.npos || right == kHex.npos) return std::nullopt;
        bits += std::popcount(left ^ right);
    }
    return bits;
}

}  // namespace xuezhao
