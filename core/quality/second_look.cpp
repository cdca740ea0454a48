#include "core/quality/second_look.h"

#include "core/quality/acts.h"
#include "core/vision/second_opinion.h"

#include <array>
#include <cmath>
#include <string_view>

namespace xuezhao {

namespace {

using namespace known_differences;

struct Known {
    std::string_view check;
    double difference;  ///< lengths in pupil distances, the lids in the limit's unit
    double broken;      ///< the same, where the accurate engine finds the limit broken
    bool length;
};
constexpr std::array kKnown{Known{"centred", kCentre, kCentre, true},
                            Known{"face_width", kFaceWidth, kFaceWidth, true},
                            Known{"eye_line", kEyeLine, kEyeLine, true},
                            Known{"eyes_open", 1000 * kLids, 1000 * kLidsClosed, false},
                            Known{"pupils_level", kPupilsLevel, kPupilsLevel, true},
                            Known{"lips_closed", kLipGap, kLipsParted, true}};

}  // namespace

void lookTwice(Finding& finding, const CheckInput& input) {
    if (!input.facts.second || !input.facts.face || !finding.value) return;
    for (const Known& known : kKnown) {
        if (known.check != finding.check->id) continue;
        Facts other = input.facts;
        other.face = input.facts.second;
        const Limit& limit = *finding.limit;
        const Reading second = finding.check->measure({other, input.view, input.standard, input.file}, limit);
        if (!second.known()) return;
        const double unit = known.length ? input.facts.face->pupilDistance() * input.view.scale() : 1;
        const bool kept = limit.range.margin(*finding.value) >= 0, keptToo = limit.range.margin(second.value) >= 0;
        if (kept == keptToo ||
            std::abs(second.value - *finding.value) <= (kept ? known.difference : known.broken) * unit)
            return;
        finding.second = second.value;
        finding.outcome = Outcome::CannotJudge;
        finding.doubt = Doubt::EnginesDisagree;
        finding.act = ActId::JudgeByEye;
    }
}

}  // namespace xuezhao
