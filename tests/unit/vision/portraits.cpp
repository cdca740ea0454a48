#include "tests/unit/vision/portraits.h"

#include "tests/support/faces.h"
#include "tests/support/vision/vision.h"

#include <opencv2/imgproc.hpp>

#include <iostream>

namespace xuezhao::test {

const std::vector<Portrait>& portraits() {
    static const std::vector<Portrait> some = [] {
        std::vector<Portrait> all;
        const auto paths = faces("london/neutral");
        for (std::size_t i = 0; i < paths.size(); i += 4) {
            cv::Mat half;
            cv::resize(readPicture(paths[i]).mat(), half, {}, 0.5, 0.5, cv::INTER_AREA);
            all.push_back({paths[i].stem().string(), half, vision().measure(Image(half.clone()))});
        }
        return all;
    }();
    return some;
}

void OnPortraits::SetUp() {
    if (portraits().empty()) GTEST_SKIP() << kNoFaces;
}

int OnPortraits::count(const Spoil& spoil, const Value& value, const std::function<bool(double)>& wanted) {
    int found = 0;
    for (const Portrait& portrait : portraits()) {
        cv::Mat spoiled = portrait.bgr.clone();
        spoil(spoiled, *portrait.facts.face);
        const Reading reading = value(vision().measure(Image(spoiled)));
        const bool right = reading.known() && wanted(reading.value);
        if (!right) std::cout << portrait.name << ": " << reading.value << '\n';
        found += right;
    }
    return found;
}

}  // namespace xuezhao::test
