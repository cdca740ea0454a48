#pragma once

#include "core/vision/facts.h"

#include <gtest/gtest.h>

#include <opencv2/core/mat.hpp>

#include <functional>
#include <string>
#include <vector>

namespace xuezhao::test {

struct Portrait {
    std::string name;
    cv::Mat bgr;  ///< half the original's size: about 107 px between the pupils, as a finished photograph
    Facts facts;
};

/// Every fourth of the neutral portraits, measured once; empty when they are not here.
const std::vector<Portrait>& portraits();

/// Real portraits with one defect each. Skips aloud without them.
class SpoiledPortraits : public testing::Test {
protected:
    using Spoil = std::function<void(cv::Mat& picture, const FaceFacts& face)>;
    using Value = std::function<Reading(const Facts& facts)>;

    void SetUp() override;

    /// How many of the portraits, spoiled so, measure what is wanted; the others are named.
    static int count(const Spoil& spoil, const Value& value, const std::function<bool(double)>& wanted);
    static int all() { return int(portraits().size()); }
};

}  // namespace xuezhao::test
