#include "core/devices/kept_reader.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <future>
#include <mutex>
#include <thread>
#include <vector>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

/// What it told, up to the end.
struct Told {
    std::mutex mutex;
    std::vector<DeviceState> states;
    int scans = 0;

    ReaderEvents events() {
        return {[this](const IdentityScan&) {
                    const std::lock_guard lock(mutex);
                    ++scans;
                },
                [this](const DeviceStatus& status) {
                    const std::lock_guard lock(mutex);
                    states.push_back(status.state);
                }};
    }
};

TEST(KeptReader, SaysByTheErrorWhatBecameOfTheDevice) {
    Told told;
    std::promise<void> done;
    const ErrorId ends[] = {ErrorId::ReaderMissing, ErrorId::ReaderLost, ErrorId::ReaderNotAuthorised};
    int turn = 0;
    {
        KeptReader reader(
            "Test",
            [&](const ReaderEvents& events, StopSignal& stop) -> Error {
                if (turn == 3) {
                    done.set_value();
                    stop.waitFor(10s);
                    return {ErrorId::ReaderLost, {}, {}};
                }
                events.status({DeviceState::Ready, std::nullopt});
                return {ends[turn++], {}, {}};
            },
            2000);
        reader.start(told.events());
        ASSERT_EQ(done.get_future().wait_for(10s), std::future_status::ready);
    }
    EXPECT_EQ(told.states, (std::vector<DeviceState>{DeviceState::Starting, DeviceState::Ready, DeviceState::Absent,
                                                     DeviceState::Ready, DeviceState::Retrying, DeviceState::Ready,
                                                     DeviceState::Failed}))
        << "and nothing after the end";
}

TEST(KeptReader, ALibraryThatHangsDoesNotHangTheProgram) {
    Told told;
    // Outlive the reader: the thread that is left behind uses them.
    static std::promise<void> hangs;
    static std::promise<void> free;
    static std::promise<void> over;
    const auto begun = std::chrono::steady_clock::now();
    {
        KeptReader reader(
            "Test",
            [](const ReaderEvents& events, StopSignal&) -> Error {
                hangs.set_value();
                free.get_future().wait();
                events.scan({});
                over.set_value();
                return {ErrorId::ReaderLost, {}, {}};
            },
            30);
        reader.start(told.events());
        hangs.get_future().wait();
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begun, KeptReader::kPatience + 1s);
    free.set_value();
    over.get_future().wait();
    for (int i = 0; i < 50; ++i) {  // its thread ends and is tidied up
        std::this_thread::sleep_for(1ms);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(told.scans, 0);
    EXPECT_EQ(told.states, std::vector<DeviceState>{DeviceState::Starting});
}

}  // namespace
}  // namespace xuezhao
