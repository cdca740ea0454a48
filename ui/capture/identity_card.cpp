#include "ui/capture/identity_card.h"

#include "ui/capture/serial_label.h"
#include "ui/style/fit_label.h"
#include "ui/style/icons.h"
#include "ui/style/key_caps.h"
#include "ui/style/labels.h"
#include "ui/style/pill.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace xuezhao {

namespace {

constexpr std::size_t kNumbers = 2;     // of the facts: identity and student number
constexpr int kRoomForTwoPeople = 750;  // px of the window

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : QString::fromStdString(text);
}

}  // namespace

IdentityCard::IdentityCard(QWidget* parent)
    : Card(parent),
      m_caption(makeLabel("caption", this)),
      m_state(new Pill(this)),
      m_serial(new SerialLabel(this)),
      m_name(new FitLabel(this)),
      m_facts(new QWidget(this)),
      m_ways(new QWidget(this)),
      m_other(new Card(this)),
      m_otherHead(makeLabel("captionHelp", m_other)),
      m_otherState(makeLabel("caption", m_other)),
      m_otherName(new FitLabel(m_other)),
      m_otherFacts(makeLabel("captionHelp", m_other)),
      m_otherPhoto(new QLabel(m_other)) {
    setObjectName(QStringLiteral("identity"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_serial->setObjectName(QStringLiteral("serial"));
    m_name->setObjectName(QStringLiteral("personName"));
    m_state->setObjectName(QStringLiteral("placeState"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_state);

    auto* facts = new QGridLayout(m_facts);
    facts->setContentsMargins(0, 3, 0, 0);
    facts->setVerticalSpacing(0);
    facts->setColumnStretch(1, 1);
    for (int i = 0; i < kFacts; ++i) {
        m_factHeads[std::size_t(i)] = makeLabel("faint", m_facts);
        m_factTexts[std::size_t(i)] = makeLabel("plain", m_facts);
        facts->addWidget(m_factHeads[std::size_t(i)], i, 0);
        facts->addWidget(m_factTexts[std::size_t(i)], i, 1);
    }
    m_factTexts[0]->setObjectName(QStringLiteral("maskedNumber"));

    auto* ways = new QGridLayout(m_ways);
    ways->setColumnStretch(1, 1);
    for (int i = 0; i < 3; ++i) {
        m_wayIcons[std::size_t(i)] = new QLabel(m_ways);
        m_wayTexts[std::size_t(i)] = makeLabel("help", m_ways);
        ways->addWidget(m_wayIcons[std::size_t(i)], i, 0);
        ways->addWidget(m_wayTexts[std::size_t(i)], i, 1);
    }

    m_other->setObjectName(QStringLiteral("otherCard"));
    auto* other = new QGridLayout(m_other);
    other->setVerticalSpacing(0);
    other->setColumnStretch(0, 1);
    other->addWidget(m_otherHead, 0, 0);
    other->addWidget(m_otherState, 0, 1);
    other->addWidget(m_otherName, 1, 0, 1, 2);
    other->addWidget(m_otherFacts, 2, 0, 1, 2);
    other->addWidget(m_otherPhoto, 3, 0, 1, 2, Qt::AlignHCenter);
    m_otherPhoto->setObjectName(QStringLiteral("earlierPhotograph"));
    m_other->hide();

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_serial);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_ways);
    // The gap above the box goes with the box.
    m_otherGap = new QWidget(this);
    m_otherGap->hide();
    column->addWidget(m_otherGap);
    column->addWidget(m_other);
    retranslate();
    restyle();
    setView({});
}

void IdentityCard::setView(const SessionView& view) {
    const bool open = view.person.has_value();
    // Hidden before the other is shown: showing lays the card out at once, with room for all that is visible then.
    QWidget* const gone = open ? m_ways : m_facts;
    gone->hide();
    (open ? m_facts : m_ways)->show();
    if (open) showPlace(view);
    else showWaiting(view);
    showOther(view);
}

void IdentityCard::showPlace(const SessionView& view) {
    const PersonCard& person = *view.person;
    const bool asking = view.phase == Phase::Asking;
    const bool held =
        view.status.camera.state == DeviceState::Retrying || view.status.camera.state == DeviceState::Failed;
    setText(*m_caption, tr("Serial"));
    m_state->setState(asking || held ? Outcome::Warn : Outcome::Pass, asking             ? tr("your answer, please")
                                                                      : held             ? tr("kept for them")
                                                                      : view.keptAttempt ? tr("open, one kept")
                                                                                         : tr("place open"));
    m_serial->setSerial(view.serial ? QString::fromStdString(view.serial->text()) : QStringLiteral("–"), false, asking);
    m_name->setLook(theme().size.name, true, theme().colour.t1);
    m_name->setText(orDash(person.name));
    const std::string texts[kFacts] = {person.maskedNumber, person.studentNumber, person.college, person.className,
                                       person.fee};
    for (std::size_t i = 0; i < kFacts; ++i) setText(*m_factTexts[i], orDash(texts[i]));
}

void IdentityCard::showWaiting(const SessionView& view) {
    setText(*m_caption, tr("Next serial"));
    m_state->setState(Outcome::NotRequired, tr("no place open"));
    m_serial->setSerial(view.upcomingSerial ? QString::fromStdString(view.upcomingSerial->text()) : QStringLiteral("–"),
                        true, false);
    m_name->setLook(theme().size.name, false, theme().colour.t3);
    m_name->setText(tr("Waiting for a card"));
}

void IdentityCard::showOther(const SessionView& view) {
    const bool earlier = view.question && !view.question->photograph.empty();
    const bool shown = view.question && (view.person || earlier) && view.question->kind != QuestionKind::PersonChanged;
    // On a low screen the numbers stay, which tell two people apart; the rest makes room.
    const bool low = shown && window()->height() < kRoomForTwoPeople;
    auto* grid = static_cast<QGridLayout*>(m_facts->layout());
    for (std::size_t i = kNumbers; i < kFacts; ++i) {
        grid->setRowMinimumHeight(int(i), low ? 0 : theme().size.factRow);
        m_factHeads[i]->setVisible(!low);
        m_factTexts[i]->setVisible(!low);
    }
    m_other->setVisible(shown);
    m_otherGap->setVisible(shown);
    if (!shown) return;
    const PersonCard& other = view.question->other;
    m_otherName->setText(other.name.empty() ? orDash(other.maskedNumber) : QString::fromStdString(other.name));
    QStringList facts;
    for (const std::string& text : {other.maskedNumber, other.className})
        if (!text.empty()) facts += QString::fromStdString(text);
    setText(*m_otherFacts, facts.join(QStringLiteral(" · ")));
    m_otherPhoto->setVisible(earlier);
    if (earlier)
        m_otherPhoto->setPixmap(
            pixmapOf(view.question->photograph).scaledToHeight(theme().size.left / 2, Qt::SmoothTransformation));
    const bool taken = view.question->kind == QuestionKind::AlreadyTaken;
    setText(*m_otherHead, taken ? tr("Taken earlier") : tr("Card just read"));
    setText(*m_otherState, taken ? QString() : tr("not bound yet"));
}

void IdentityCard::retranslate() {
    const QString heads[kFacts] = {tr("ID"), tr("Student no."), tr("College"), tr("Class"), tr("Fee")};
    for (std::size_t i = 0; i < kFacts; ++i) setText(*m_factHeads[i], heads[i]);
    const QString ways[3] = {tr("ID card on the reader"), tr("Code before the scanner"),
                             tr("%1: name or student number").arg(keyCap("Find"))};
    for (std::size_t i = 0; i < 3; ++i) setText(*m_wayTexts[i], ways[i]);
    setText(*m_otherHead, tr("Card just read"));
    setText(*m_otherState, tr("not bound yet"));
}

void IdentityCard::restyle() {
    const Sizes& size = theme().size;
    layout()->setContentsMargins(size.gap, size.gap / 2 + 2, size.gap, size.gap);
    auto* facts = static_cast<QGridLayout*>(m_facts->layout());
    for (int i = 0; i < kFacts; ++i) facts->setRowMinimumHeight(i, size.factRow);
    facts->setHorizontalSpacing(size.gap);
    facts->setColumnMinimumWidth(0, size.body * 9 / 2);
    auto* ways = static_cast<QGridLayout*>(m_ways->layout());
    ways->setContentsMargins(0, size.gap, 0, 0);
    ways->setHorizontalSpacing(size.gap);
    ways->setVerticalSpacing(4);
    const QString icons[3] = {QStringLiteral("id-card"), QStringLiteral("code"), QStringLiteral("search")};
    for (int i = 0; i < 3; ++i) {
        ways->setRowMinimumHeight(i, size.body * 2 + 1);
        m_wayIcons[std::size_t(i)]->setPixmap(
            linePixmap(icons[i], size.heading, theme().colour.t2, devicePixelRatioF()));
    }
    m_other->setLook({.fill = theme().colour.bg1, .border = theme().colour.warn, .borderWidth = 2, .dashed = true});
    m_other->layout()->setContentsMargins(size.gap, size.gap - 2, size.gap, size.gap - 2);
    m_otherGap->setFixedHeight(size.gap);
    m_otherName->setLook(size.heading, true, theme().colour.t1);
}

void IdentityCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
