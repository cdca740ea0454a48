// The baseline as it is kept: everything comes back, and nothing is read that is not one.

#include "core/setup/baseline.h"
#include "core/store/sqlite_store.h"
#include "tests/support/temp_folder.h"
#include "tests/unit/setup/studio.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

const WallTime kMorning{std::chrono::milliseconds(1795420800123)};

Baseline sample() {
    Baseline one;
    one.when = kMorning;
    one.camera = "Kamera \"A\" 佳能";
    one.look[StudioQuantity::WallL] = 76.25;
    one.look[StudioQuantity::LampBalance] = -0.0625;
    one.scene = sceneOf(SubjectPainter().draw(test::emptyStudio()));
    return one;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    EXPECT_NE(at, text.npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Baseline, ComesBackFromItsJson) {
    const Baseline one = sample();
    const auto read = baselineFromJson(toJson(one));
    ASSERT_TRUE(read.ok()) << read.error().where << ' ' << read.error().detail;
    EXPECT_EQ(*read, one);
    EXPECT_EQ(one.scene.size, cv::Size(64, 48));
}

TEST(Baseline, WithoutASceneComesBackToo) {
    Baseline one = sample();
    one.scene = {};
    const auto read = baselineFromJson(toJson(one));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, one);
}

TEST(Baseline, IsReadStrictly) {
    const std::string good = toJson(sample());
    const auto failure = [](const std::string& json) {
        const auto read = baselineFromJson(json);
        return read.ok() ? std::optional<ErrorId>() : std::optional(read.error().id);
    };
    EXPECT_EQ(failure(good), std::nullopt);
    EXPECT_EQ(failure(good.substr(0, good.size() / 2)), ErrorId::DataSyntax);
    EXPECT_EQ(failure(replaced(good, "\"version\":1", "\"version\":2")), ErrorId::DataBadValue);
    EXPECT_EQ(failure(replaced(good, "\"wall_l\"", "\"wall_x\"")), ErrorId::DataUnknownKey);
    EXPECT_EQ(failure(replaced(good, "\"when_ms\"", "\"then_ms\"")), ErrorId::DataMissingKey);
    EXPECT_EQ(failure(replaced(good, "\"grey\":[", "\"grey\":[1,")), ErrorId::DataBadValue);
    EXPECT_EQ(failure(replaced(good, "\"grey\":[", "\"grey\":[256,")), ErrorId::DataBadValue);
    EXPECT_EQ(failure(replaced(good, "76.25", "1e9")), ErrorId::DataBadValue);
    EXPECT_EQ(failure("[]"), ErrorId::DataBadValue);
}

TEST(Baseline, IsKeptInTheJob) {
    const test::TempFolder folder;
    auto store = openSqliteStore(folder / "job.sqlite");
    ASSERT_TRUE(store.ok());
    auto none = readBaseline(**store);
    ASSERT_TRUE(none.ok());
    EXPECT_FALSE(none->has_value());
    ASSERT_TRUE(keepBaseline(**store, sample()).ok());
    auto kept = readBaseline(**store);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(**kept, sample());
    const auto log = (*store)->log(1);
    ASSERT_TRUE(log.ok());
    EXPECT_EQ(log->front().event, "setup-baseline");
}

TEST(Baseline, IsDueOnAnotherDayAndForAnotherCamera) {
    const Baseline one = sample();
    EXPECT_TRUE(setupDue(nullptr, one.camera, kMorning));
    EXPECT_FALSE(setupDue(&one, one.camera, kMorning));
    EXPECT_FALSE(setupDue(&one, one.camera, kMorning + 1min));
    EXPECT_TRUE(setupDue(&one, one.camera, kMorning + 24h));
    EXPECT_TRUE(setupDue(&one, "Kamera B", kMorning));
}

}  // namespace
}  // namespace xuezhao
