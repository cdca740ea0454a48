#include "core/devices/virtual_act.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace xuezhao {
namespace {

/// What one stretch of a person's turn aims at. Lengths are relative to the frame's height.
struct Beat {
    double seconds = 1.4;
    double x = 0;          ///< of the eyes, from the frame's middle
    double y = .405;       ///< of the eyes
    double pupils = .121;  ///< distance: 116 px of 960, a crop of five sixths of the height
    double roll = 0;
    double turn = 0;
    double talk = 0;  ///< lip gap while talking, of the pupil distance
};

constexpr double kMoveSeconds = .7;  ///< from one beat's aim to the next
constexpr double kWalkInSeconds = 1.5;

class Dice {
public:
    Dice(const ActManner& manner, int person) : m_generator(manner.seed * 7919U + static_cast<std::uint32_t>(person)) {}
    double between(double from, double to) { return from + (to - from) * (m_generator() / 4294967296.); }
    int below(int count) { return static_cast<int>(m_generator() % static_cast<unsigned>(count)); }

private:
    std::mt19937 m_generator;
};

Beat mistake(int kind, const Beat& settled, int side) {
    Beat beat = settled;
    switch (kind) {
        case 0:  // too close
            beat.pupils = settled.pupils * 1.55;
            beat.y = settled.y + .05;
            break;
        case 1:  // too far
            // Still talking to the others: far away alone would be a good picture, taken just before the next mistake.
            beat.pupils = settled.pupils * .62;
            beat.y = settled.y - .04;
            beat.talk = .14;
            break;
        case 2: beat.roll = side * 7.5; break;
        case 3:
            beat.talk = .14;
            beat.seconds = 1.8;
            break;
        default:  // looks away, to somebody who asks something
            beat.turn = side * .8;
            beat.talk = .14;
            break;
    }
    return beat;
}

std::vector<Beat> beats(const ActManner& manner, int person) {
    Dice dice(manner, person);
    Beat settled;
    settled.seconds = 1e9;
    settled.x = dice.between(-.025, .025);
    settled.y += dice.between(-.015, .015);
    settled.pupils *= dice.between(.96, 1.04);
    settled.roll = dice.between(-1, 1);
    const int side = dice.below(2) == 0 ? -1 : 1;
    Beat outside = settled;
    outside.seconds = 0;
    outside.x = side * 1.25;
    std::vector<Beat> all{outside};
    if (!manner.calm) {
        const bool everything = person % 6 == 0;
        const int first = dice.below(5);
        const int count = everything ? 5 : 1 + dice.below(2);
        for (int i = 0; i < count; ++i) {
            Beat beat = mistake(everything ? i : (first + i * 2) % 5, settled, side);
            if (beat.seconds > 1e6) beat.seconds = 1.4;
            all.push_back(beat);
        }
    }
    all.push_back(settled);
    return all;
}

double smooth(double t) {
    t = std::clamp(t, 0., 1.);
    return t * t * (3 - 2 * t);
}

Beat between(const Beat& a, const Beat& b, double t) {
    const auto mix = [t](double x, double y) { return x + (y - x) * t; };
    return {b.seconds,           mix(a.x, b.x),       mix(a.y, b.y),      mix(a.pupils, b.pupils),
            mix(a.roll, b.roll), mix(a.turn, b.turn), mix(a.talk, b.talk)};
}

double moveSeconds(std::size_t beat) {
    return beat == 1 ? kWalkInSeconds : kMoveSeconds;
}

Beat beatAt(const std::vector<Beat>& all, double seconds) {
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (seconds < moveSeconds(i) + all[i].seconds || i + 1 == all.size()) {
            Beat now = between(all[i - 1], all[i], smooth(seconds / moveSeconds(i)));
            if (i == 1)
                now.y += .008 * std::abs(std::sin(seconds * 7)) * (1 - smooth(seconds / kWalkInSeconds));  // steps
            return now;
        }
        seconds -= moveSeconds(i) + all[i].seconds;
    }
    return all.back();
}

/// How far the lids are closed by a blink, 0-1. A blink takes a third of a second; one comes every few seconds.
double blink(double seconds, double period, double offset) {
    const double t = std::fmod(seconds + offset, period);
    return t < .33 ? std::sin(std::numbers::pi * t / .33) : 0;
}

}  // namespace

double settledAfter(const ActManner& manner, int person) {
    const std::vector<Beat> all = beats(manner, person);
    double seconds = 0;
    for (std::size_t i = 1; i + 1 < all.size(); ++i) seconds += moveSeconds(i) + all[i].seconds;
    return seconds + moveSeconds(all.size() - 1);
}

SubjectScene actScene(const ActManner& manner, const ActMoment& moment, cv::Size frame) {
    SubjectScene scene;
    scene.size = frame;
    scene.noise = manner.noise;
    scene.noiseSeed = static_cast<std::uint32_t>(moment.person * 100003 + std::lround(moment.seconds * 1000));
    scene.present =
        moment.phase != ActPhase::Away && !(moment.phase == ActPhase::Leaving && moment.seconds > kLeavingSeconds);
    if (!scene.present) return scene;
    scene.look = SubjectLook::fromSeed(manner.seed * 104729U + static_cast<std::uint32_t>(moment.person));

    const std::vector<Beat> all = beats(manner, moment.person);
    Beat now = moment.phase == ActPhase::Leaving ? all.back() : beatAt(all, moment.seconds);
    if (moment.phase == ActPhase::Leaving) {
        Beat gone = all.front();
        gone.x = -gone.x;  // out at the other side
        now = between(now, gone, smooth(moment.seconds / kLeavingSeconds));
    } else if (!manner.calm) {
        now.x += .0010 * std::sin(moment.seconds * 1.9);  // nobody stands like a statue
        now.y += .0006 * std::sin(moment.seconds * 1.3 + 1);
    }
    const double height = frame.height;
    SubjectPose& pose = scene.pose;
    pose.eyesCentre = {frame.width / 2. + now.x * height, now.y * height};
    pose.pupilDistance = now.pupils * height;
    pose.rollDegrees = now.roll;
    pose.turn = now.turn;
    pose.gaze = now.turn;
    pose.lipGap = std::max(0., now.talk * pose.pupilDistance * (.45 + .55 * std::sin(moment.seconds * 9)));
    if (pose.lipGap < .02 * pose.pupilDistance) pose.lipGap = 0;
    if (!manner.calm) {
        Dice dice(manner, moment.person);
        const double open = 1 - blink(moment.seconds, dice.between(3.2, 4.6), dice.between(0, 3));
        pose.lidOpeningImageLeft *= open;
        pose.lidOpeningImageRight *= open;
    }
    return scene;
}

}  // namespace xuezhao
