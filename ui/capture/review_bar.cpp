#include "ui/capture/review_bar.h"

#include "ui/capture/review_line.h"
#include "ui/style/elided_label.h"
#include "ui/style/key_caps.h"
#include "ui/style/key_row.h"
#include "ui/style/outcome_look.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kRows = 4;  // lines below each other: what the height of the strip has room for
constexpr int kEdge = 4;  // the card's left edge

Outcome outcomeOf(const RecentCapture& capture) {
    if (!capture.refused.empty()) return Outcome::Fail;
    return capture.lookedAt ? Outcome::Pass : Outcome::CannotJudge;
}

}  // namespace

ReviewBar::ReviewBar(QWidget* parent)
    : Card(parent),
      m_title(new ElidedLabel("captionText", this)),
      m_grid(new QGridLayout),
      m_column(new QVBoxLayout),
      m_confirm(new KeyRow(QString(), this)),
      m_refuse(new KeyRow(QString(), this)),
      m_undo(new KeyRow(QString(), this)) {
    setObjectName(QStringLiteral("reviewBar"));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_confirm->setObjectName(QStringLiteral("reviewConfirm"));
    m_refuse->setObjectName(QStringLiteral("reviewRefuse"));
    m_undo->setObjectName(QStringLiteral("reviewUndo"));

    m_grid->setSpacing(0);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    for (KeyRow* row : {m_confirm, m_refuse, m_undo}) m_column->addWidget(row);
    m_column->addStretch();
    auto* whole = new QHBoxLayout(this);
    whole->addLayout(m_grid, 1);
    whole->addLayout(m_column);

    connect(m_confirm, &QAbstractButton::clicked, this, [this] { Q_EMIT lookedAt("mouse"); });
    connect(m_refuse, &QAbstractButton::clicked, this, &ReviewBar::toggleChosen);
    connect(m_undo, &QAbstractButton::clicked, this, &ReviewBar::undone);
    setAccessibleName(tr("Human checklist"));
    restyle();
    retranslate();
    hide();
}

void ReviewBar::setReview(const std::optional<ReviewView>& review) {
    const bool other =
        review.has_value() != m_review.has_value() || (review && review->capture.id != m_review->capture.id);
    const bool same =
        !other && (!review || (review->capture.refused == m_review->capture.refused &&
                               review->capture.lookedAt == m_review->capture.lookedAt &&
                               review->canUndo == m_review->canUndo && review->canRetake == m_review->canRetake));
    if (same) return;
    m_review = review;
    if (other) {
        m_chosen = -1;
        m_thumbnail = review ? pixmapOf(review->capture.thumbnail) : QPixmap();
        rebuild();
    }
    refresh();
    setVisible(m_review.has_value());
}

void ReviewBar::moveChoice(int step) {
    const int lines = int(m_lines.size());
    if (lines == 0) return;
    m_chosen = m_chosen < 0 ? (step > 0 ? 0 : lines - 1) : (m_chosen + step + lines) % lines;
    refresh();
}

void ReviewBar::toggleChosen() {
    if (m_chosen >= 0) Q_EMIT lineToggled(m_chosen, "key");
}

QString ReviewBar::stateText() const {
    if (!m_review) return {};
    if (!m_review->capture.refused.empty())
        return m_review->canRetake ? tr("falls short: %1").arg(keyCap("Retake")) : tr("falls short");
    return m_review->capture.lookedAt ? tr("looked at") : tr("does all of it hold?");
}

void ReviewBar::rebuild() {
    for (ReviewLine* line : m_lines) {
        // It may be the one whose click is being handled.
        line->hide();
        line->deleteLater();
    }
    m_lines.clear();
    if (!m_review) return;
    const auto& lines = *m_review->capture.lines;
    for (int i = 0; i < int(lines.size()); ++i) {
        auto* line = new ReviewLine(lines[std::size_t(i)], this);
        line->setObjectName(QStringLiteral("reviewLine%1").arg(i));
        connect(line, &QAbstractButton::clicked, this, [this, i] { Q_EMIT lineToggled(i, "mouse"); });
        m_grid->addWidget(line, i % kRows, i / kRows);
        m_lines.push_back(line);
    }
    for (int row = 0; row < kRows; ++row) m_grid->setRowStretch(row, 1);
}

void ReviewBar::refresh() {
    if (!m_review) return;
    const RecentCapture& capture = m_review->capture;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        ReviewLine& line = *m_lines[std::size_t(i)];
        line.setState(capture.refused.contains(i) ? ReviewLine::State::Refused
                      : !capture.refused.empty()  ? ReviewLine::State::Aside
                      : capture.lookedAt          ? ReviewLine::State::Holds
                                                  : ReviewLine::State::Open);
        line.setChosen(i == m_chosen);
    }
    m_title->setText(
        QStringLiteral("%1 %2 · %3")
            .arg(QString::fromStdString(capture.serial), QString::fromStdString(capture.name), stateText()));
    m_confirm->setText(capture.lookedAt ? tr("Next one to look at") : tr("Looked at, all holds"));
    m_refuse->setText(m_chosen >= 0 && capture.refused.contains(m_chosen) ? tr("It holds after all")
                                                                          : tr("This line does not"));
    m_undo->setEnabled(m_review->canUndo);
    for (KeyRow* row : {m_confirm, m_refuse, m_undo}) {
        row->setAccessibleName(row->text());
        row->updateGeometry();
    }
    setLook({.edge = outcomeColour(outcomeOf(capture)), .edgeWidth = kEdge, .radius = 0});
    update();
}

void ReviewBar::retranslate() {
    m_confirm->setKey(keyCap("LookedAt"));
    m_refuse->setKey(keyCap("LineBefore") + keyCap("LineAfter") + u' ' + keyCap("LineRefused"));
    m_undo->setKey(keyCap("UndoReview"));
    setAccessibleName(tr("Human checklist"));
    m_undo->setText(tr("Undo"));
    for (ReviewLine* line : m_lines) line->retranslate();
    refresh();
}

void ReviewBar::restyle() {
    const Sizes& size = theme().size;
    setFixedHeight(size.strip);
    layout()->setContentsMargins(kEdge + size.gap + size.thumbWidth + size.gap, 3, size.gap, 3);
    layout()->setSpacing(size.gap);
    m_title->setMinimumWidth(size.right / 2);
    for (KeyRow* row : {m_confirm, m_refuse, m_undo}) row->setFixedHeight(size.caption * 7 / 4);
    refresh();
}

void ReviewBar::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (m_thumbnail.isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Sizes& size = theme().size;
    painter.drawPixmap(QRect(kEdge + size.gap, (height() - size.thumbHeight) / 2, size.thumbWidth, size.thumbHeight),
                       m_thumbnail);
}

void ReviewBar::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
