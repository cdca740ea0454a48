// The two measuring threads' work: frames, of which only the newest counts, and stills, of which none is lost.

#include "core/session/burst.h"
#include "core/session/darkroom.h"
#include "core/session/live_analysis.h"
#include "core/standards/catalogue.h"
#include "tests/support/station/marker_engine.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <future>
#include <mutex>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;

/// An engine that waits at the first frame until it is let go, and counts.
class GatedEngine final : public FaceEngine {
public:
    GatedEngine(std::shared_future<void> gate, std::atomic<int>& resets) : m_gate(std::move(gate)), m_resets(resets) {}
    std::string_view name() const override { return "gated"; }
    std::vector<FaceShape> find(const Image&, Effort) override {
        m_gate.wait();
        return {};
    }
    void reset() override { ++m_resets; }

private:
    std::shared_future<void> m_gate;
    std::atomic<int>& m_resets;
};

class Measuring : public testing::Test {
protected:
    Measuring() : catalogue(Catalogue::builtIn().value()) {
        standards = {catalogue.find("chsi-2017"), catalogue.find("xinhua-2021")};
    }
    static Frame frame(std::uint64_t number,
                       Image image = Image(cv::Mat(240, 320, CV_8UC3, cv::Scalar(200, 200, 200)))) {
        return {std::move(image), number, std::chrono::steady_clock::now()};
    }
    static Still still(const Image& picture, const std::string& extension = ".png") {
        std::vector<unsigned char> bytes;
        cv::imencode(extension, picture.mat(), bytes);
        return {1, std::make_shared<const std::vector<unsigned char>>(std::move(bytes)), extension,
                std::chrono::system_clock::now()};
    }

    Catalogue catalogue;
    Standards standards;
};

TEST_F(Measuring, OnlyTheNewestFrameIsMeasuredAndTheOthersAreCounted) {
    std::promise<void> gate;
    std::atomic<int> resets = 0;
    std::mutex lock;
    std::vector<std::shared_ptr<const LiveResult>> results;
    std::promise<void> last;
    {
        LiveAnalysis analysis(
            [&, open = gate.get_future().share()]() -> Result<std::unique_ptr<FaceEngine>> {
                return std::unique_ptr<FaceEngine>(std::make_unique<GatedEngine>(open, resets));
            },
            standards,
            {[&](const std::shared_ptr<const LiveResult>& result) {
                 const std::lock_guard guard(lock);
                 results.push_back(result);
                 if (result->frame.number == 10) last.set_value();
             },
             [](const Error&) { FAIL(); }});
        for (std::uint64_t number = 1; number <= 10; ++number) analysis.put(frame(number), number < 10 ? 1 : 2, {});
        gate.set_value();
        ASSERT_EQ(last.get_future().wait_for(60s), std::future_status::ready);
    }
    ASSERT_LE(results.size(), 2u);
    EXPECT_EQ(results.back()->frame.number, 10u);
    EXPECT_EQ(results.back()->session, 2u);
    EXPECT_EQ(results.back()->dropped, 10 - results.size());
    EXPECT_EQ(results.back()->facts.faces, 0);
    EXPECT_EQ(readinessOf(results.back()->verdicts), Readiness::Failing) << "nobody is there";
    EXPECT_GE(resets, 1) << "a new person, a new beginning";
}

TEST_F(Measuring, AMissingEngineIsToldOnce) {
    std::promise<ErrorId> told;
    LiveAnalysis analysis(
        []() -> Result<std::unique_ptr<FaceEngine>> {
            return Error{ErrorId::ModelMissing, "model", {}};
        },
        standards,
        {[](const std::shared_ptr<const LiveResult>&) { FAIL(); },
         [&](const Error& error) { told.set_value(error.id); }});
    analysis.put(frame(1), 0, {});
    EXPECT_EQ(told.get_future().get(), ErrorId::ModelMissing);
}

TEST_F(Measuring, EnlargingIsJudgedByTheStillNotByTheFrame) {
    MarkerEngine engine;
    Measurer measurer(engine);
    LiveResult result;
    result.frame = frame(1, markedSubject());
    result.facts = measurer.measure(result.frame.image, Effort::Live);
    judgeFrame(result, standards, {1280, 960});
    const double small = *result.verdicts[1].find("upscaling")->value;
    judgeFrame(result, standards, {2560, 1920});
    EXPECT_NEAR(*result.verdicts[1].find("upscaling")->value, small / 2, 1e-9);
    judgeFrame(result, standards, {});
    EXPECT_EQ(result.verdicts[1].find("upscaling"), nullptr) << "not known, so nothing is said";
}

TEST_F(Measuring, TheVerdictThatCountsIsTheFiles) {
    MarkerEngine engine;
    Darkroom darkroom(engine, standards);
    const Still taken = still(markedSubject());
    auto developed = darkroom.develop(taken, 0);
    ASSERT_TRUE(developed) << toText(developed.error());
    EXPECT_EQ(developed->still.original, taken.original) << "the very same bytes";
    ASSERT_EQ(developed->photos.size(), 2u);
    ASSERT_EQ(developed->shown->verdicts.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        const Verdict& verdict = developed->shown->verdicts[i];
        const Finding* size = verdict.find("file_size");
        ASSERT_TRUE(size && size->value);
        EXPECT_EQ(*size->value, static_cast<double>(developed->photos[i].bytes->size()));
        EXPECT_EQ(verdict.find("image_size")->outcome, Outcome::Pass);
    }
    EXPECT_EQ(developed->shown->facts.picture, cv::Size(1280, 960)) << "facts and crops are the still's";
    EXPECT_EQ(developed->thumbnail.size(), cv::Size(144, 192));
    EXPECT_EQ(developed->engine, "marker");
}

TEST(Burst, TheSharpestEyesOfThoseThatDoNotBlink) {
    EXPECT_EQ(bestOf({{2, .33, 1.6}, {2, .31, 0.9}, {2, .34, 1.5}}), 1u);
    EXPECT_EQ(bestOf({{2, .33, 1.2}, {2, .20, 0.8}, {2, .34, 1.6}}), 0u) << "sharper, but in mid-blink";
    EXPECT_EQ(bestOf({{2, .32, 1.02}, {2, .33, 1.05}, {2, .31, 1.0}}), 1u) << "alike sharp: the widest open";
    EXPECT_EQ(bestOf({{1, .33, 0.8}, {2, .33, 1.6}}), 1u) << "one that passes before one that is sharp";
    EXPECT_EQ(bestOf({{2, .33}, {2, .32, 1.4}}), 1u) << "a blur that can be told before one that cannot";
    Facts facts;
    facts.face.emplace();
    facts.look.eyeBlur = Reading::of(1.3);
    EXPECT_EQ(scoreOf(facts, {Verdict{}}).blur, 1.3);
}

TEST(Burst, TheHighestGradeThenOpenEyesThenTheFirst) {
    EXPECT_EQ(bestOf({{2, .31}}), 0u);
    EXPECT_EQ(bestOf({{1, .40}, {2, .30}, {0, 0}}), 1u) << "one that passes before one that does not";
    EXPECT_EQ(bestOf({{2, .12}, {2, .33}, {2, .34}}), 2u) << "not in mid-blink";
    EXPECT_EQ(bestOf({{2, .12}, {2, .34}, {2, .34}}), 1u) << "of equals the first";
    EXPECT_EQ(bestOf({{0, 0}, {0, 0}}), 0u) << "nothing better there";
    EXPECT_EQ(bestOf({{2, 0}, {2, .3}}), 1u) << "eyes that can be judged before eyes that cannot";
}

TEST_F(Measuring, OfABurstTheBestStillBecomesThePhotos) {
    MarkerEngine engine;
    Darkroom darkroom(engine, standards);
    const Still nobody = still(Image(cv::Mat(960, 1280, CV_8UC3, cv::Scalar(255, 197, 100)))),
                good = still(markedSubject());
    Still damaged = good;
    damaged.original = std::make_shared<const std::vector<unsigned char>>(100, 0xFF);
    const auto developed = darkroom.developBest({nobody, damaged, good}, 0);
    ASSERT_TRUE(developed) << toText(developed.error());
    EXPECT_EQ(developed->still.original, good.original);
    const auto none = darkroom.developBest({damaged, damaged}, 0);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().id, ErrorId::NotAPicture) << toText(none.error());
}

TEST_F(Measuring, ATurnedCameraIsTurnedBack) {
    MarkerEngine engine;
    Darkroom darkroom(engine, standards);
    cv::Mat lying;
    cv::rotate(markedSubject().mat(), lying, cv::ROTATE_90_COUNTERCLOCKWISE);
    auto developed = darkroom.develop(still(Image(lying)), 1);
    ASSERT_TRUE(developed) << toText(developed.error());
    EXPECT_EQ(developed->quarterTurns, 1);
    EXPECT_EQ(developed->shown->frame.image.size(), cv::Size(1280, 960));
    EXPECT_EQ(cv::norm(developed->shown->frame.image.mat(), markedSubject().mat(), cv::NORM_INF), 0);
}

TEST_F(Measuring, AStillWithoutAFaceIsAnError) {
    MarkerEngine engine;
    Darkroom darkroom(engine, standards);
    const auto developed = darkroom.develop(still(Image(cv::Mat(960, 1280, CV_8UC3, cv::Scalar(255, 197, 100)))), 0);
    ASSERT_FALSE(developed);
    EXPECT_EQ(developed.error().id, ErrorId::NoFace);
}

TEST_F(Measuring, ADamagedStillIsAnError) {
    MarkerEngine engine;
    Darkroom darkroom(engine, standards);
    Still cut = still(markedSubject(), ".jpg");
    auto half = std::make_shared<std::vector<unsigned char>>(
        cut.original->begin(), cut.original->begin() + static_cast<long>(cut.original->size() / 2));
    cut.original = half;
    const auto developed = darkroom.develop(std::move(cut), 0);
    ASSERT_FALSE(developed);
    EXPECT_EQ(developed.error().id, ErrorId::PictureDamaged);
}

}  // namespace
}  // namespace xuezhao
