#include "ui/capture/checklist_card.h"

#include "core/quality/check.h"
#include "ui/style/icons.h"
#include "ui/style/key_caps.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

struct QuestionRow {
    const char* check;
    const char* text;
};

// What has to hold, as a person would say it. A check without a row is asked about by its title.
const QuestionRow kQuestions[] = {
    {"eyes_open", QT_TRANSLATE_NOOP("Judge", "Both eyes open, pupils to be seen")},
    {"lips_closed", QT_TRANSLATE_NOOP("Judge", "Lips closed")},
    {"pupils_level", QT_TRANSLATE_NOOP("Judge", "Head upright, eyes level")},
    {"head_top", QT_TRANSLATE_NOOP("Judge", "Top of the hair between the brackets")},
    {"centred", QT_TRANSLATE_NOOP("Judge", "Face in the middle")},
    {"face_width", QT_TRANSLATE_NOOP("Judge", "Cheeks between the bars")},
    {"eye_line", QT_TRANSLATE_NOOP("Judge", "Eyes between the brackets")},
    {"background_colour", QT_TRANSLATE_NOOP("Judge", "Backdrop in a permitted colour")},
    {"background_evenness", QT_TRANSLATE_NOOP("Judge", "Backdrop even, no shadow")},
    {"face_highlight", QT_TRANSLATE_NOOP("Judge", "No bright spot on the face")},
    {"nose_highlight", QT_TRANSLATE_NOOP("Judge", "No bright spot on the nose")},
    {"background_shadow", QT_TRANSLATE_NOOP("Judge", "No shadow on the backdrop")},
    {"background_things", QT_TRANSLATE_NOOP("Judge", "Nobody and nothing else in the picture")},
    {"clothes_contrast", QT_TRANSLATE_NOOP("Judge", "Clothes stand out from the backdrop")},
    {"sharpness", QT_TRANSLATE_NOOP("Judge", "Eyes in focus")},
};

constexpr const char* kJudgeCommands[ChecklistCard::kKeys] = {"Judge1", "Judge2", "Judge3", "Judge4"};

/// One line: key, box, question.
class ChecklistRow : public QAbstractButton {
public:
    ChecklistRow(const QString& key, const QString& text, bool ticked, QWidget* parent)
        : QAbstractButton(parent), m_key(key) {
        setText(text);
        setCheckable(true);
        setChecked(ticked);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(text);
        setFixedHeight(theme().size.findingRow + theme().size.gap + 1);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens& colour = theme().colour;
        painter.setPen(colour.line);
        painter.drawLine(0, 0, width(), 0);
        const int box = theme().size.strong + 5, y = height() / 2;
        int x = m_key.isEmpty() ? 0 : KeyCap::paint(painter, {0, y}, m_key, colour.t2, colour.bg2) + theme().size.gap;
        const QRectF square(x + 1, y - box / 2.0, box, box);
        painter.setPen(QPen(colour.t1, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square, 3, 3);
        if (isChecked()) {
            QPainterPath tick(square.topLeft() + QPointF(box * .22, box * .52));
            tick.lineTo(square.topLeft() + QPointF(box * .43, box * .74));
            tick.lineTo(square.topLeft() + QPointF(box * .8, box * .27));
            painter.setPen(QPen(colour.t1, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(tick);
        }
        x += box + theme().size.gap + 2;
        painter.setPen(colour.t1);
        painter.setFont(textFont(theme().size.strong));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         text());
    }

private:
    QString m_key;
};

}  // namespace

QString judgeQuestion(const std::string& check) {
    for (const QuestionRow& row : kQuestions)
        if (check == row.check) return QCoreApplication::translate("Judge", row.text);
    const CheckRow* row = findCheck(check);
    return row ? QCoreApplication::translate("Check", row->title) : QString::fromStdString(check);
}

ChecklistCard::ChecklistCard(QWidget* parent)
    : Card(parent), m_head(makeLabel("strong", this)), m_rows(new QVBoxLayout) {
    setObjectName(QStringLiteral("checklist"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    auto* icon = new OutcomeIcon(18, this);
    icon->setOutcome(Outcome::CannotJudge);
    head->addWidget(icon);
    head->addWidget(m_head, 1);
    column->addLayout(head);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    restyle();
    hide();
}

void ChecklistCard::setLines(const std::vector<ChecklistLine>& lines) {
    const bool same = std::equal(
        lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const auto& a, const auto& b) { return a.check == b.check && a.ticked == b.ticked && a.doubt == b.doubt; });
    if (same) return;
    m_lines = lines;
    rebuild();
    setVisible(!m_lines.empty());
}

void ChecklistCard::tickLine(int index) {
    if (index >= 0 && index < int(m_lines.size())) Q_EMIT ticked(m_lines[std::size_t(index)].check);
}

void ChecklistCard::rebuild() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A row may be the one whose click is being handled.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const ChecklistLine& line = m_lines[i];
        const QString key = i < kKeys ? keyCap(kJudgeCommands[i]) : QString();
        auto* row = new ChecklistRow(key, judgeQuestion(line.check), line.ticked, this);
        row->setObjectName(QStringLiteral("judge_%1").arg(QString::fromStdString(line.check)));
        connect(row, &QAbstractButton::clicked, this, [this, check = line.check] { Q_EMIT ticked(check); });
        m_rows->addWidget(row);
    }
}

void ChecklistCard::restyle() {
    const int gap = theme().size.gap;
    layout()->setContentsMargins(gap, gap - 2, gap, 2);
    setLook({.border = theme().colour.cannotJudge, .borderWidth = 2});
    m_head->setText(tr("For you to judge"));
}

void ChecklistCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        restyle();
        rebuild();
    }
}

}  // namespace xuezhao
