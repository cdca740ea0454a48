#include "ui/capture/capture_page.h"

#include "ui/capture/capture_strip.h"
#include "ui/capture/checklist_card.h"
#include "ui/capture/count_card.h"
#include "ui/capture/countdown_bar.h"
#include "ui/capture/cue_bar.h"
#include "ui/capture/findings_view.h"
#include "ui/capture/identity_card.h"
#include "ui/capture/live_view.h"
#include "ui/capture/more_checks.h"
#include "ui/capture/overlay_builder.h"
#include "ui/capture/review_bar.h"
#include "ui/capture/shutter_card.h"
#include "ui/capture/verdict_tiles.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace xuezhao {

CapturePage::CapturePage(QWidget* parent) : QWidget(parent), m_view(std::make_shared<SessionView>()) {
    setObjectName(QStringLiteral("capturePage"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_left = makeLeft());
    columns->addWidget(m_centre = makeCentre(), 1);
    columns->addWidget(m_right = makeRight());
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_review = new ReviewBar(this));
    below->addWidget(m_strip = new CaptureStrip(this), 1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(columns, 1);
    page->addLayout(below);
    restyle();

    connect(m_cue, &CueBar::answered, this, &CapturePage::answered);
    connect(m_shutter, &ShutterCard::shutterPressed, this, &CapturePage::shutterPressed);
    connect(m_shutter, &ShutterCard::shutterReleased, this, &CapturePage::shutterReleased);
    connect(m_shutter, &ShutterCard::autoShutterToggled, this, &CapturePage::autoShutterToggled);
    connect(m_shutter, &ShutterCard::skipped, this, &CapturePage::skipped);
    connect(m_shutter, &ShutterCard::retakeAsked, this, &CapturePage::retakeAsked);
    connect(m_shutter, &ShutterCard::findAsked, this, &CapturePage::findAsked);
    connect(m_checklist, &ChecklistCard::ticked, this, &CapturePage::ticked);
    connect(m_strip, &CaptureStrip::reviewAsked, this, &CapturePage::reviewAsked);
}

QWidget* CapturePage::makeLeft() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_identity = new IdentityCard(side));
    column->addWidget(m_shutter = new ShutterCard(side));
    column->addStretch(1);
    column->addWidget(m_counts = new CountCard(side));
    return side;
}

QWidget* CapturePage::makeCentre() {
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->addWidget(m_cue = new CueBar(middle));
    m_stage = new QWidget(middle);
    m_live = new LiveView(m_stage);
    m_live->setObjectName(QStringLiteral("liveView"));
    m_countdown = new CountdownBar(m_stage);
    column->addWidget(m_stage, 1);
    return middle;
}

QWidget* CapturePage::makeRight() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->addWidget(m_tiles = new VerdictTiles(side));
    column->addWidget(m_checklist = new ChecklistCard(side));
    column->addWidget(m_findings = new FindingsView(side));
    column->addWidget(m_more = new MoreChecks(side));
    column->addStretch(1);
    column->addWidget(m_note = makeLabel("caption", side));
    m_note->setWordWrap(true);
    return side;
}

void CapturePage::setStandards(const std::vector<const Standard*>& standards) {
    m_standards = standards;
    setView(m_view);
}

void CapturePage::setView(std::shared_ptr<const SessionView> view) {
    m_view = std::move(view);
    m_identity->setView(*m_view);
    m_shutter->setView(*m_view);
    m_counts->setCounts(m_view->counts);
    m_cue->setView(*m_view, m_standards);
    m_checklist->setLines(m_view->checklist);
    m_strip->setCaptures(m_view->recent);
    m_review->setReview(m_view->review);
    m_countdown->setShare(m_view->phase == Phase::Counting ? m_view->countdown : 0);

    const std::span<const Verdict> verdicts =
        m_view->picture ? std::span<const Verdict>(m_view->picture->verdicts) : std::span<const Verdict>();
    const bool judged = m_view->picture && m_view->picture->facts.faces > 0;
    const auto shown = judged ? verdicts : std::span<const Verdict>();
    m_tiles->setVerdicts(m_standards, shown);
    m_findings->setFindings(m_standards, shown);
    m_more->setFindings(m_standards, shown);
    // The checklist needs the room of the lesser checks (ui specification, picture a5).
    m_more->setVisible(m_view->checklist.empty());
    showPicture();
}

void CapturePage::showPicture() {
    const auto& picture = m_view->picture;
    if (!picture || picture->frame.image.empty()) {
        QString help;
        if (m_view->person && m_view->serial)
            help =
                tr("%1 is kept for %2")
                    .arg(QString::fromStdString(m_view->serial->text()), QString::fromStdString(m_view->person->name));
        m_live->setNoPicture(tr("No picture"), help);
        m_live->setNote({});
        return;
    }
    m_live->setPicture(picture->frame.image, overlayOf(*picture, m_standards, *m_view));
    m_live->setNote(m_view->phase == Phase::Saved ? tr("The picture just taken")
                    : m_view->reviewed.empty()
                        ? QString()
                        : tr("Photograph %1, taken earlier").arg(QString::fromStdString(m_view->reviewed)));
}

void CapturePage::nextGuideDetail() {
    switch (m_live->guideDetail()) {
        case GuideDetail::Full: m_live->setGuideDetail(GuideDetail::Quiet); break;
        case GuideDetail::Quiet: m_live->setGuideDetail(GuideDetail::Off); break;
        case GuideDetail::Off: m_live->setGuideDetail(GuideDetail::Full); break;
    }
}

void CapturePage::tickLine(int index) {
    m_checklist->tickLine(index);
}

void CapturePage::placePicture() {
    m_live->setGeometry(m_stage->rect());
    m_countdown->setGeometry(0, 0, m_stage->width(), theme().size.gap);
}

void CapturePage::restyle() {
    const Sizes& size = theme().size;
    m_left->setFixedWidth(size.left);
    m_right->setFixedWidth(size.right);
    for (QWidget* side : {m_left, m_right}) {
        side->layout()->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
        side->layout()->setSpacing(size.gap);
    }
    m_centre->layout()->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    m_centre->layout()->setSpacing(size.gap);
    m_note->setText(
        tr("Values are our estimates. The register later compares with the admission photograph; nobody can tell that "
           "here."));
}

void CapturePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate();
    m_centre->layout()->activate();
    placePicture();
}

void CapturePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(0, m_strip->y(), width(), 1, theme().colour.line);
}

void CapturePage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange && event->type() != QEvent::LanguageChange) return;
    restyle();
    setView(m_view);
    placePicture();
}

}  // namespace xuezhao
