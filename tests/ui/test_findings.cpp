#include "core/base/language.h"
#include "core/quality/check.h"
#include "core/standards/catalogue.h"
#include "tests/ui/sample_views.h"
#include "tests/ui/window_fixture.h"
#include "ui/capture/finding_rows.h"
#include "ui/capture/findings_model.h"
#include "ui/capture/findings_view.h"
#include "ui/capture/overlay_builder.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QTableView>

namespace xuezhao {
namespace {

const FindingRow* find(const std::vector<FindingRow>& rows, std::string_view check) {
    for (const FindingRow& row : rows)
        if (row.check->id == check) return &row;
    return nullptr;
}

TEST(FindingRows, KeepTheOrderOfTheTableWhateverFails) {
    const auto view = samples::tilted();
    const auto idle = findingRows(samples::standards(), {}, true);
    const auto judged = findingRows(samples::standards(), view->picture->verdicts, true);
    ASSERT_EQ(idle.size(), 12u);
    ASSERT_EQ(judged.size(), idle.size());
    for (std::size_t i = 0; i < idle.size(); ++i) EXPECT_EQ(idle[i].check, judged[i].check);
    EXPECT_EQ(judged.front().check->id, "face_detected");
}

TEST(FindingRows, LimitsAreTheIntersectionInTheFirstStandardsPixels) {
    const auto rows = findingRows(samples::standards(), {}, true);
    const FindingRow* width = find(rows, "face_width");
    ASSERT_NE(width, nullptr);
    // 180-300 of the register, 126-244 of the agency read on the same print (its own picture has twice the pixels).
    EXPECT_EQ(width->limitText, QStringLiteral("180–244"));
    ASSERT_TRUE(width->ranges[1].has_value());
    EXPECT_NEAR(width->ranges[1]->max, 244, 1.5);
    EXPECT_EQ(find(rows, "pupils_level")->limitText, QStringLiteral("≤ 9"));
    EXPECT_EQ(find(rows, "eyes_open")->limitText, QStringLiteral("≥ 150"));
    EXPECT_EQ(find(rows, "background_colour")->limitText, QStringLiteral("ΔE ≤ 12"));
}

TEST(FindingRows, TheWorstOneIsTheFailingOne) {
    const auto view = samples::tilted();
    const auto rows = findingRows(samples::standards(), view->picture->verdicts, true);
    const FindingRow* worst = worstRow(rows);
    ASSERT_NE(worst, nullptr);
    EXPECT_EQ(worst->check->id, "pupils_level");
    EXPECT_EQ(worst->worst, Outcome::Fail);
    EXPECT_GT(*worst->value, 9);
    EXPECT_EQ(worstRow(findingRows(samples::standards(), samples::counting()->picture->verdicts, true)), nullptr);
}

TEST(FindingRows, CannotJudgeOutweighsCloseButNotAFailure) {
    EXPECT_EQ(worse(Outcome::Warn, Outcome::CannotJudge), Outcome::CannotJudge);
    EXPECT_EQ(worse(Outcome::Fail, Outcome::CannotJudge), Outcome::Fail);
    EXPECT_EQ(worse(Outcome::NotRequired, Outcome::Pass), Outcome::Pass);
}

TEST_F(WindowTest, AThirdStandardIsAColumnWithoutCode) {
    const auto catalogue = shippedCatalogue();
    std::vector<const Standard*> three = samples::standards();
    three.push_back(catalogue->find("print-33x48"));
    ASSERT_NE(three.back(), nullptr);
    m_window->setStandards(three);
    m_window->setView(samples::tilted());
    const QAbstractItemModel& model = *part<QTableView>("findingsTable").model();
    EXPECT_EQ(model.columnCount(), FindingsModel::FirstStandard + 3);
    EXPECT_EQ(model.headerData(FindingsModel::FirstStandard + 2, Qt::Horizontal).toString(),
              QString::fromStdString(three.back()->shortTitle.zh));
    QApplication::processEvents();
    EXPECT_TRUE(part<QWidget>("verdictTile2").isVisible());
}

TEST_F(WindowTest, TheWorstFindingIsCopiedUpWithWhatToDo) {
    m_window->setView(samples::tilted());
    const QString text = part<QLabel>("worstFinding").text();
    EXPECT_TRUE(text.contains(QStringLiteral("瞳孔水平"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("头往"))) << text.toStdString();
}

TEST(Overlay, GuidesFollowTheCropAtTheLimitsOfBothStandards) {
    const auto view = samples::counting();
    const OverlayModel model = overlayOf(*view->picture, samples::standards(), *view);
    const cv::Rect crop = view->picture->crops.front().crop;
    const double scale = crop.width / 480.0;
    EXPECT_NEAR(model.crop.width(), crop.width, 1e-9);
    ASSERT_TRUE(model.eyes && model.headTop && model.centre && model.faceWidth);
    EXPECT_NEAR(model.eyes->top, crop.y + 200.5 * scale - 0.5, 1e-6);
    EXPECT_NEAR(model.eyes->bottom, crop.y + 300.5 * scale - 0.5, 1e-6);
    EXPECT_NEAR(model.centre->right - model.centre->left, 20 * scale, 1e-6);
    EXPECT_NEAR(model.faceWidth->narrowest, 180 * scale, 1e-6);
    EXPECT_NEAR(model.faceWidth->widest, 244 * scale, 1.5 * scale);
    EXPECT_TRUE(model.placeOpen);
    EXPECT_FALSE(model.arrow.has_value());
    EXPECT_FALSE(model.tiltedPupils.has_value());
}

TEST(Overlay, AnArrowPointsAsSeenOnTheScreen) {
    const auto tilted = samples::tilted();
    SessionView view = *tilted;
    view.cue.act = ActId::HeadRight;  // the subject's right is the picture's left
    EXPECT_EQ(overlayOf(*view.picture, samples::standards(), view).arrow, OverlayArrow::TurnLeft);
    view.cue.act = ActId::MoveLeft;
    EXPECT_EQ(overlayOf(*view.picture, samples::standards(), view).arrow, OverlayArrow::Right);
    view.cue.act = ActId::CloseLips;
    EXPECT_FALSE(overlayOf(*view.picture, samples::standards(), view).arrow.has_value());
    EXPECT_TRUE(overlayOf(*view.picture, samples::standards(), view).tiltedPupils.has_value());
}

TEST(Overlay, WithoutAFaceTheFrameStandsInTheMiddle) {
    const auto view = samples::waiting();
    const OverlayModel model = overlayOf(*view->picture, samples::standards(), *view);
    EXPECT_FALSE(model.placeOpen);
    EXPECT_NEAR(model.crop.center().x(), 799.5, 1);
    EXPECT_NEAR(model.crop.width() / model.crop.height(), 0.75, 1e-6);
    EXPECT_FALSE(model.headTop->measured.has_value());
}

}  // namespace
}  // namespace xuezhao
