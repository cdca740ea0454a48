// What goes wrong with real devices: what the simulated camera and card reader can do.

#include "tests/soak/simulators.h"

namespace xuezhao::soak {

namespace {

using test::Fault;
using test::PtpFault;

/// The next capture goes wrong in this way.
template <PtpFault fault>
void nextCapture(World& world, Random&) {
    world.simulators->camera.script({fault});
}

/// One of the answers to come goes wrong in this way.
template <Fault::Kind kind, int value = 0>
void nextAnswer(World& world, Random&) {
    world.simulators->reader()->with([](test::SamModule& module) { module.fail({0, kind, value}); });
}

void switchOn(World& world) {
    world.simulators->camera.switchOff(false);
}

void thaw(World& world) {
    world.simulators->camera.script({});
    world.simulators->camera.freeze(false);
}

void nothing(World&) {}

const Seconds kAtOnce{0};

}  // namespace

std::vector<FaultRow> faultsOfSimulators() {
    using Kind = Fault::Kind;
    return {
        {"camera busy", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::Busy>, nothing},
        {"camera always busy", 1, kAtOnce, kAtOnce, nextCapture<PtpFault::AlwaysBusy>, nothing},
        {"card full", 1, kAtOnce, kAtOnce, nextCapture<PtpFault::CardFull>, nothing},
        {"shutter refused", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::Refused>, nothing},
        {"event lost", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::EventLost>, nothing},
        {"event late", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::EventLate>, nothing},
        {"event told twice", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::EventTwice>, nothing},
        {"line cut in a file", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::CutInFile>, nothing},
        {"line cut at the shutter", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::CutAtShutter>, nothing},
        {"camera freezes at the shutter", 1, Seconds(20), Seconds(60), nextCapture<PtpFault::Freeze>, thaw},
        {"camera freezes in a file", 1, Seconds(20), Seconds(60), nextCapture<PtpFault::FreezeInFile>, thaw},
        {"RAW before the JPEG", 2, kAtOnce, kAtOnce, nextCapture<PtpFault::WithRaw>, nothing},
        {"RAW alone", 1, kAtOnce, kAtOnce, nextCapture<PtpFault::RawOnly>, nothing},
        {"camera's own shutter", 2, kAtOnce, kAtOnce,
         [](World& world, Random&) { world.simulators->camera.pressShutter(); }, nothing},
        {"line breaks", 2, kAtOnce, kAtOnce, [](World& world, Random&) { world.simulators->camera.cut(); }, nothing},
        {"camera switched off", 1, Seconds(10), Seconds(60),
         [](World& world, Random&) {
             world.simulators->camera.switchOff(true);
             world.simulators->camera.cut();
         },
         switchOn},
        {"camera freezes", 1, Seconds(10), Seconds(60),
         [](World& world, Random&) { world.simulators->camera.freeze(true); }, thaw},
        {"card reader silent", 2, kAtOnce, kAtOnce, nextAnswer<Kind::Silence>, nothing},
        {"card reader sends noise", 2, kAtOnce, kAtOnce, nextAnswer<Kind::Noise, 700>, nothing},
        {"card reader's check byte wrong", 2, kAtOnce, kAtOnce, nextAnswer<Kind::WrongCheck>, nothing},
        {"card reader tells of a false length", 1, kAtOnce, kAtOnce, nextAnswer<Kind::FalseFrame, 60000>, nothing},
        {"card reader answers in pieces", 2, kAtOnce, kAtOnce, nextAnswer<Kind::Fragments, 7>, nothing},
        {"card pulled", 2, kAtOnce, kAtOnce, nextAnswer<Kind::Pulled>, nothing},
        {"card reader fails", 1, Seconds(10), Seconds(60),
         [](World& world, Random&) {
             world.simulators->reader()->with([](test::SamModule& module) { module.failAlways(0x41); });
         },
         [](World& world) {
             world.simulators->reader()->with([](test::SamModule& module) { module.failAlways({}); });
         }},
        {"card reader unplugged", 2, Seconds(5), Seconds(60),
         [](World& world, Random&) { world.simulators->reader()->unplug(); },
         [](World& world) { world.simulators->plugAnotherReader(); }},
    };
}

}  // namespace xuezhao::soak
