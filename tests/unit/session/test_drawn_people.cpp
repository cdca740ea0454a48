// The drawn people before the real measuring: each of them must come to a photograph, at the frame rate of a slow
// machine.

#include "core/devices/virtual_act.h"
#include "core/devices/virtual_subject.h"
#include "core/session/live_analysis.h"
#include "core/standards/catalogue.h"
#include "core/vision/engines.h"
#include "core/vision/measure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace xuezhao {
namespace {

const cv::Size kFrame{1280, 960};
constexpr double kFramesPerSecond = 4;  // of the person's time: they move far between two frames
/// A blink may spoil a second of green; two in a row never do.
constexpr double kPatience = 6;

/// Seconds after a person has settled until a steady second of green is over; nothing if it never is.
std::optional<double> secondsToGreen(Measurer& measurer, const Standards& standards, int person) {
    SubjectPainter painter;
    const ActManner manner;
    const double settled = settledAfter(manner, person);
    double green = -1;  // since when; negative: not green
    for (double time = 0; time < settled + kPatience; time += 1 / kFramesPerSecond) {
        LiveResult result;
        result.facts =
            measurer.measure(painter.draw(actScene(manner, {person, ActPhase::Here, time}, kFrame)), Effort::Live);
        judgeFrame(result, standards, {});
        const Readiness readiness = readinessOf(result.verdicts);
        if (readiness != Readiness::Green && readiness != Readiness::Doubtful) green = -1;
        else if (green < 0) green = time;
        if (green >= 0 && time - green >= 1) return std::max(0., time - settled);
    }
    return std::nullopt;
}

TEST(DrawnPeople, ComeToAPhotographAfterTheyHaveSettled) {
    const auto catalogue = Catalogue::builtIn();
    const Standards standards{catalogue->find("chsi-2017"), catalogue->find("xinhua-2021")};
    auto engine = makeBestEngine({});
    ASSERT_TRUE(engine);
    Measurer measurer(**engine);
    for (const int person : {0, 1, 4}) {
        (*engine)->reset();
        EXPECT_TRUE(secondsToGreen(measurer, standards, person)) << "person " << person;
    }
}

}  // namespace
}  // namespace xuezhao
