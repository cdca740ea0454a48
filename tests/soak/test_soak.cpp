// A capture day in accelerated time with faults of everything. Short here; ./dev soak plays eight hours.

#include "tests/soak/soak_day.h"
#include "tests/support/sam/sam_on_pty.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>

namespace xuezhao::soak {
namespace {

double numberFrom(const char* variable, double otherwise) {
    const char* value = std::getenv(variable);
    return value && *value ? std::atof(value) : otherwise;
}

void expectNothingLost(const DayPlan& plan, double leastAnHour) {
    constexpr double kMegabyte = 1 << 20;
    test::TempFolder temporary;
    const DayReport day = playDay(plan, temporary / "job");

    std::cout << "seed " << plan.seed << ", " << plan.hours << " h: " << day.places << " places, " << day.saved
              << " saved, " << day.restarts << " restarts\n";
    for (const auto& [fault, times] : day.faults) std::cout << "  " << times << " x " << fault << '\n';
    std::cout << "  memory, MB:";
    for (const std::int64_t bytes : day.memory) std::cout << ' ' << std::int64_t(double(bytes) / kMegabyte);
    std::cout << "\n  threads " << day.threadsBefore << " -> " << day.threadsAfter << ", file handles "
              << day.filesBefore << " -> " << day.filesAfter << std::endl;

    for (const std::string& wrong : auditDay(temporary / "job", day)) ADD_FAILURE() << wrong;
    EXPECT_GT(day.saved, plan.hours * leastAnHour) << "the day hardly got anywhere";
    EXPECT_LE(day.threadsAfter, day.threadsBefore);
    EXPECT_LE(day.filesAfter, day.filesBefore);
    // From the second tenth on: what is kept for the first time is kept by then. The strip's sixteen pictures and the
    // job's cache come and go.
    ASSERT_GE(day.memory.size(), 3u);
    EXPECT_LT(double(day.memory.back() - day.memory[1]) / kMegabyte, 48);
}

TEST(Soak, ADayOfFaultsLosesNothing) {
    DayPlan plan;
    plan.seed = std::uint32_t(numberFrom("XUEZHAO_SOAK_SEED", 1));
    plan.hours = numberFrom("XUEZHAO_SOAK_HOURS", 0.2);
    plan.speed = numberFrom("XUEZHAO_SOAK_SPEED", 40);
    expectNothingLost(plan, 20);
}

TEST(Soak, ADayWithATetheredCameraAndACardReaderLosesNothing) {
    if (const std::string why = test::ptyObstacle(); !why.empty()) GTEST_SKIP() << why;
    // Processes, sockets and a serial port take their own time: a slower day, of which a tenth is played.
    DayPlan plan;
    plan.devices = Devices::Simulators;
    plan.seed = std::uint32_t(numberFrom("XUEZHAO_SOAK_SEED", 1));
    plan.hours = numberFrom("XUEZHAO_SOAK_HOURS", 0.6) / 10;
    plan.speed = 8;
    expectNothingLost(plan, 20);
}

}  // namespace
}  // namespace xuezhao::soak
