#include "ui/capture/cue_bar.h"

#include "ui/capture/cue_detail.h"
#include "ui/style/fit_label.h"
#include "ui/style/icons.h"
#include "ui/style/key_button.h"
#include "ui/style/key_caps.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace xuezhao {

namespace {

constexpr int kEdge = 10;  // left edge, ui specification section 4
const QColor kOnFilled(0x10, 0x10, 0x10);

QColor colourOf(const Cue& cue, Readiness readiness) {
    const Tokens& colour = theme().colour;
    switch (cue.kind) {
        case CueKind::Wait: return colour.t3;
        case CueKind::Adjust: return readiness == Readiness::Failing ? colour.fail : colour.warn;
        case CueKind::Judge: return colour.cannotJudge;
        case CueKind::Good:
        case CueKind::Saved: return colour.pass;
        case CueKind::Question: return colour.warn;
        case CueKind::Fault: return colour.fail;
    }
    return colour.t3;
}

/// The line icon of the session's own sentences; outcomes have their shapes.
QString iconName(CueId id) {
    switch (id) {
        case CueId::SwipeCard: return QStringLiteral("id-card");
        case CueId::SecondCard: return QStringLiteral("swap");
        case CueId::AlreadyTaken: return QStringLiteral("retake");
        case CueId::NotInRoster: return QStringLiteral("person");
        case CueId::Unpaid: return QStringLiteral("money");
        case CueId::PersonChanged:
        case CueId::SamePersonStill:
        case CueId::PredecessorThere: return QStringLiteral("people");
        case CueId::CameraLost:
        case CueId::NotTaken: return QStringLiteral("camera-off");
        case CueId::CameraStarting: return QStringLiteral("camera");
        case CueId::Looking: return QStringLiteral("eye");
        case CueId::DiskFull:
        case CueId::NotSaved:
        case CueId::JobFault: return QStringLiteral("disk");
        case CueId::CardRefused: return QStringLiteral("id-card");
        default: return {};
    }
}

std::optional<Outcome> outcomeOf(const Cue& cue) {
    switch (cue.kind) {
        case CueKind::Judge: return Outcome::CannotJudge;
        case CueKind::Good:
        case CueKind::Saved: return Outcome::Pass;
        case CueKind::Adjust: return Outcome::Warn;
        case CueKind::Fault: return Outcome::Fail;
        default: return std::nullopt;
    }
}

}  // namespace

CueBar::CueBar(QWidget* parent)
    : Card(parent),
      m_icon(new QLabel(this)),
      m_sentence(new FitLabel(this)),
      m_detail(makeLabel("help", this)),
      m_help(makeLabel("help", this)),
      m_helpKey(new KeyCap(QString(), this)),
      m_helpAfter(makeLabel("help", this)),
      m_answers(new QWidget(this)),
      m_left(new KeyButton(QStringLiteral("←"), QString(), m_answers)),
      m_right(new KeyButton(QStringLiteral("→"), QString(), m_answers)) {
    setObjectName(QStringLiteral("cueBar"));
    m_sentence->setObjectName(QStringLiteral("cueSentence"));
    m_detail->setObjectName(QStringLiteral("cueDetail"));
    m_left->setObjectName(QStringLiteral("answerLeft"));
    m_right->setObjectName(QStringLiteral("answerRight"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    texts->addStretch();

    auto* answers = new QHBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(m_left);
    answers->addWidget(m_right);
    m_left->setLook(KeyButton::Look::Main);
    m_left->setRing(true);
    m_right->setKeyAfterText(true);
    // The arrows answer wherever the focus is, so the buttons need none: a scanner's Enter can press nothing.
    m_left->setFocusPolicy(Qt::NoFocus);
    m_right->setFocusPolicy(Qt::NoFocus);
    connect(m_left, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(Answer::Left); });
    connect(m_right, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(Answer::Right); });

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_help);
    row->addWidget(m_helpKey);
    row->addWidget(m_helpAfter);
    row->addWidget(m_answers);
    m_answers->hide();
    restyle();
}

QString CueBar::sentence() const {
    return m_sentence->text();
}

void CueBar::setView(const SessionView& view, std::span<const Standard* const> standards) {
    const QString before = sentence();
    m_sentence->setText(QString::fromStdString(cueText(view.cue)));
    const QString detail = cueSmallLine(view, standards);
    setText(*m_detail, detail);
    m_detail->setVisible(!detail.isEmpty());
    if (view.question) {
        m_left->setText(QString::fromStdString(view.question->leftText));
        m_right->setText(QString::fromStdString(view.question->rightText));
        m_left->updateGeometry();
        m_right->updateGeometry();
    }
    m_answers->setVisible(view.question.has_value());
    showLook(view);
    showIcon(view);
    showHelp(view);
    if (sentence() != before) {
        setAccessibleName(sentence());
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void CueBar::showLook(const SessionView& view) {
    const QColor colour = colourOf(view.cue, view.readiness);
    const bool filled = view.cue.kind == CueKind::Saved;
    setLook({.fill = filled ? colour : QColor(), .border = colour, .edge = colour, .edgeWidth = kEdge});
    const QColor ink = filled ? (theme().kind == ThemeKind::Light ? QColor(Qt::white) : kOnFilled) : theme().colour.t1;
    m_sentence->setLook(theme().size.cue, true, ink);
    for (QLabel* label : {m_detail, m_help, m_helpAfter}) {
        const QString sheet = filled ? QStringLiteral("color: %1;").arg(ink.name()) : QString();
        if (label->styleSheet() != sheet) label->setStyleSheet(sheet);
    }
}

void CueBar::showIcon(const SessionView& view) {
    const Sizes& size = theme().size;
    const qreal scale = devicePixelRatioF();
    QPixmap pixmap;
    if (view.cue.act) {
        const std::string_view name = actRow(*view.cue.act).pictogram;
        pixmap = pictogramPixmap(QString::fromUtf8(name.data(), qsizetype(name.size())), size.pictogram, scale);
    } else if (view.cue.id == CueId::ComeIn) {
        pixmap = pictogramPixmap(QStringLiteral("come-in"), size.pictogram, scale);
    } else if (const QString name = iconName(view.cue.id); !name.isEmpty()) {
        const QColor ink = view.cue.kind == CueKind::Wait ? theme().colour.t1 : colourOf(view.cue, view.readiness);
        pixmap = linePixmap(name, size.cueIcon, ink, scale);
    } else if (view.cue.kind == CueKind::Saved) {
        pixmap = linePixmap(QStringLiteral("saved"), size.cueIcon,
                            theme().kind == ThemeKind::Light ? QColor(Qt::white) : kOnFilled, scale);
    } else if (const auto outcome = outcomeOf(view.cue)) {
        pixmap = outcomePixmap(*outcome, size.cueIcon, scale);
    }
    if (m_icon->pixmap().cacheKey() != pixmap.cacheKey()) m_icon->setPixmap(pixmap);
    m_icon->setVisible(!pixmap.isNull());
}

void CueBar::showHelp(const SessionView& view) {
    QString before, key, after;
    switch (view.cue.id) {
        case CueId::SwipeCard:
            before = tr("No card?");
            key = keyCap("Find");
            after = tr("find by name");
            break;
        case CueId::HoldStill:
            if (view.autoShutter) {
                before = tr("Shoot now");
                key = keyCap("Shoot");
            }
            break;
        case CueId::Saved: before = tr("Next card, please"); break;
        default: break;
    }
    setText(*m_help, before);
    m_helpKey->setText(key);
    setText(*m_helpAfter, after);
    m_help->setVisible(!before.isEmpty());
    m_helpKey->setVisible(!key.isEmpty());
    m_helpAfter->setVisible(!after.isEmpty());
}

void CueBar::restyle() {
    const Sizes& size = theme().size;
    setFixedHeight(size.cueBar);
    layout()->setContentsMargins(kEdge + size.gap, 0, size.gap, 0);
    layout()->setSpacing(size.gap);
    m_answers->layout()->setSpacing(size.gap / 2);
    m_left->setFixedHeight(size.cueBar - 8);
    m_right->setFixedHeight(size.cueBar - 16);
    setRole(*m_detail, "help");
}

void CueBar::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) {
        m_left->setKey(keyCap("AnswerLeft"));
        m_right->setKey(keyCap("AnswerRight"));
    }
}

}  // namespace xuezhao
