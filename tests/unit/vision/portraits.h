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

/// Every fourth of the neutral portraits, measured once. Empty where there are no real faces.
const std::vector<Portrait>& portraits();

/// Tests on those portraits, and on the same with a defect; skipped aloud where there are none.
class OnPortraits : public testing::Test {
protected:
    void SetUp() override;

    using Spoil = std::function<void(cv::Mat& picture, const FaceFacts& face)>;
    using Value = std::function<Reading(const Facts& facts)>;

    /// How many of the portraits, spoiled so, measure what is wanted; the others are printed.
    static int count(const Spoil& spoil, const Value& value, const std::function<bool(double)>& wanted);
    static int all() { return int(portraits().size()); }
};

}  // namespace xuezhao::test
