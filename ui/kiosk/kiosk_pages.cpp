#include "ui/kiosk/kiosk_pages.h"

#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/kiosk/mirror_view.h"
#include "ui/kiosk/small_button.h"
#include "ui/kiosk/subject_screen.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

using kiosk_size::px, kiosk_size::kHead, kiosk_size::kSecond, kiosk_size::kBody, kiosk_size::kButton, kiosk_size::kGap;

// --- consent ---

ConsentPage::ConsentPage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
      m_notice(new SmallButton("kioskNotice", this)),
      m_note(makeLabel("help", this)),
      m_no(new BigButton("kioskDecline", this)),
      m_yes(new BigButton("kioskAgree", this)) {
    const char* icons[] = {"camera", "disk", "clock", "eye"};
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (std::size_t i = 0; i < 4; ++i) {
        m_points[i] = new FactCard(QLatin1String(icons[i]), this);
        (i < 2 ? first : second)->addWidget(m_points[i], 1);
    }
    m_rows = new QVBoxLayout;
    m_rows->addLayout(first);
    m_rows->addLayout(second);
    m_answers = new QHBoxLayout;
    m_answers->addWidget(m_no, 1);
    m_answers->addWidget(m_yes, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_head);
    page->addLayout(m_rows);
    page->addWidget(m_notice);
    page->addStretch();
    page->addLayout(m_answers);
    page->addWidget(m_note);
    m_yes->setMain(true);
    m_notice->setQuiet(true);
    m_notice->setUnderlined(true);
    m_notice->setIconName(QStringLiteral("file"));
    connect(m_notice, &QAbstractButton::clicked, this, &ConsentPage::noticeAsked);
    connect(m_no, &QAbstractButton::clicked, this, &ConsentPage::declined);
    connect(m_yes, &QAbstractButton::clicked, this, &ConsentPage::agreed);
}

void ConsentPage::place(double unit, bool tall) {
    m_head->setPixels(px(unit, kHead), px(unit, kSecond));
    for (FactCard* point : m_points) point->setPixels(px(unit, kBody));
    for (BigButton* button : {m_no, m_yes}) button->setPixels(px(unit, kButton));
    m_notice->setPixels(px(unit, kBody * 5 / 6), std::max(64, px(unit, 72)));
    setNote(*m_note, unit);
    const auto direction = tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (int i = 0; i < m_rows->count(); ++i)
        if (auto* row = dynamic_cast<QBoxLayout*>(m_rows->itemAt(i)->layout())) {
            row->setDirection(direction);
            row->setSpacing(px(unit, kGap));
        }
    // The one who reads from the top meets the consent first; both are as large.
    m_answers->setDirection(tall ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    for (QBoxLayout* box : {m_rows, m_answers}) box->setSpacing(px(unit, kGap));
    layout()->setSpacing(px(unit, kGap));
}

void ConsentPage::retranslate() {
    m_head->setText(spoken());
    m_points[0]->setText(tr("What"),
                         kioskText(QT_TRANSLATE_NOOP("Kiosk", "One ID photograph, for your degree record")));
    m_points[1]->setText(
        tr("Where it is kept"),
        kioskText(QT_TRANSLATE_NOOP("Kiosk", "On this machine and at your school, not on the internet")));
    m_points[2]->setText(tr("How long"),
                         kioskText(QT_TRANSLATE_NOOP("Kiosk", "Until your school has checked and delivered it")));
    m_points[3]->setText(tr("What is not done"),
                         kioskText(QT_TRANSLATE_NOOP("Kiosk", "No face recognition, no retouching")));
    const Bilingual notice = kioskText(QT_TRANSLATE_NOOP("Kiosk", "Read the full notice"));
    m_notice->setText(notice.first);
    m_notice->setSecond(notice.second);
    m_no->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "No, ask staff")));
    m_yes->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "I agree, begin")));
    m_note->setText(tr("Your consent is for this photograph. You can take it back at any time."));
}

Bilingual ConsentPage::spoken() const {
    return kioskText(QT_TRANSLATE_NOOP("Kiosk", "Please read these four points first"));
}

// --- swipe ---

SwipePage::SwipePage(QWidget* parent)
    : KioskPage(parent), m_head(new TwoLines(this)), m_picture(new QLabel(this)), m_code(new FactCard({}, this)) {
    m_picture->setAlignment(Qt::AlignCenter);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void SwipePage::place(double unit, bool tall) {
    m_head->setPixels(px(unit, kHead * 5 / 4), px(unit, kSecond * 9 / 8));
    m_code->setPixels(px(unit, kBody));
    m_code->setPictogram(QStringLiteral("show-code"), px(unit, 130));
    m_picture->setPixmap(
        pictogramPixmap(QStringLiteral("place-card"), px(unit, tall ? 760 : 620), devicePixelRatioF()));
    for (QWidget* one : std::initializer_list<QWidget*>{m_head, m_picture, m_code}) m_grid->removeWidget(one);
    for (int i = 0; i < 4; ++i) m_grid->setRowStretch(i, 0);
    for (int i = 0; i < 2; ++i) m_grid->setColumnStretch(i, i == 0 || !tall);
    m_grid->setVerticalSpacing(px(unit, kGap * 2));
    m_grid->setHorizontalSpacing(px(unit, kGap * 2));
    if (tall) {  // head, picture, the other way at the bottom
        m_grid->addWidget(m_head, 0, 0);
        m_grid->addWidget(m_picture, 1, 0);
        m_grid->addWidget(m_code, 2, 0);
        m_grid->setRowStretch(1, 1);
    } else {  // head and card at the left, in the middle of the height
        m_grid->addWidget(m_head, 1, 0);
        m_grid->addWidget(m_code, 2, 0);
        m_grid->addWidget(m_picture, 0, 1, 4, 1);
        m_grid->setRowStretch(0, 1);
        m_grid->setRowStretch(3, 1);
    }
}

void SwipePage::retranslate() {
    m_head->setText(spoken());
    m_code->setText(tr("Or"), kioskText(QT_TRANSLATE_NOOP("Kiosk", "Show your capture code to the scanner")));
}

Bilingual SwipePage::spoken() const {
    return kioskText(QT_TRANSLATE_NOOP("Kiosk", "Place your ID card on the reader"));
}

// --- position ---

PositionPage::PositionPage(QWidget* parent)
    : KioskPage(parent), m_mirror(new MirrorView(this)), m_act(new ActPanel(this)) {}

void PositionPage::setView(const SessionView& view, double seconds) {
    m_act->setView(view, seconds);
    if (!view.picture || view.picture->frame.image.empty()) {
        m_mirror->setNoPicture(tr("One moment, please"));
        return;
    }
    const Outcome outcome = view.readiness == Readiness::Green ? Outcome::Pass : Outcome::Warn;
    m_mirror->setPicture(view.picture->frame.image, cropShown(*view.picture), outcome);
}

void PositionPage::place(double, bool tall) {
    m_tall = tall;
    arrange();
}

void PositionPage::arrange() {
    const int gap = std::min(width(), height()) / 24;
    m_act->setFlat(m_tall);
    if (m_tall) {
        const int head = height() / 6;
        const QSize size = QSize(300, 400).scaled(QSize(width(), height() - head - gap), Qt::KeepAspectRatio);
        m_act->setGeometry(0, 0, width(), head);
        m_mirror->setGeometry(QRect(QPoint((width() - size.width()) / 2, head + gap), size));
    } else {
        const QSize size = QSize(300, 400).scaled(QSize(width() / 2, height()), Qt::KeepAspectRatio);
        m_mirror->setGeometry(QRect(QPoint(0, (height() - size.height()) / 2), size));
        m_act->setGeometry(size.width() + gap, 0, width() - size.width() - gap, height());
    }
}

void PositionPage::resizeEvent(QResizeEvent*) {
    arrange();
}

Bilingual PositionPage::spoken() const {
    return m_act->text();
}

// --- one message ---

MessagePage::MessagePage(QWidget* parent)
    : KioskPage(parent),
      m_picture(new QLabel(this)),
      m_head(new TwoLines(this)),
      m_why(new FactCard({}, this)),
      m_note(makeLabel("help", this)),
      m_restart(new BigButton("kioskRestart", this)) {
    m_note->setWordWrap(true);
    m_texts = new QVBoxLayout;
    for (QWidget* one : std::initializer_list<QWidget*>{m_head, m_why, m_note}) m_texts->addWidget(one);
    m_box = new QHBoxLayout;
    m_box->addWidget(m_picture);
    m_box->addLayout(m_texts, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addStretch();
    page->addLayout(m_box);
    page->addStretch();
    page->addWidget(m_restart);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_restart, &QAbstractButton::clicked, this, &MessagePage::restartAsked);
}

void MessagePage::setDone(const QString& serial) {
    m_trouble = KioskTrouble::None;
    m_serial = serial;
    retranslate();
}

void MessagePage::setTrouble(KioskTrouble trouble, const QString& serial, const ShownAct& act) {
    m_trouble = trouble;
    m_serial = serial;
    m_act = act.text;
    m_pictogram = act.pictogram;
    retranslate();
}

void MessagePage::place(double unit, bool tall) {
    m_unit = unit;
    m_tall = tall;
    const auto alignment = tall ? Qt::AlignHCenter : Qt::AlignLeft;
    m_head->setPixels(px(unit, kHead * 5 / 4), px(unit, kSecond * 9 / 8), alignment);
    m_why->setPixels(px(unit, kBody));
    setNote(*m_note, unit * 5 / 4);
    m_note->setAlignment(alignment);
    m_restart->setPixels(px(unit, kButton));
    m_texts->setAlignment(m_why, alignment);
    m_box->setDirection(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setAlignment(m_picture, tall ? Qt::AlignHCenter : Qt::AlignVCenter);
    m_box->setSpacing(px(unit, kGap * 3));
    m_texts->setSpacing(px(unit, kGap));
    retranslate();
}

/// The card is as wide as its text.
void MessagePage::narrowCard() {
    const int beside = m_tall ? 0 : m_picture->width() + m_box->spacing();
    m_why->setFixedWidth(std::min(m_why->wholeWidth(), std::max(200, width() - beside)));
}

void MessagePage::resizeEvent(QResizeEvent*) {
    narrowCard();
}

void MessagePage::space() {
    if (m_trouble != KioskTrouble::None) Q_EMIT restartAsked();
}

void MessagePage::retranslate() {
    m_head->setText(spoken());
    const bool done = m_trouble == KioskTrouble::None;
    const int size = px(m_unit, 300), frame = px(m_unit, 340);
    const QPixmap icon = done
                             ? outcomePixmap(Outcome::Pass, size, devicePixelRatioF())
                             : linePixmap(QStringLiteral("bell"), size * 2 / 3, theme().colour.t1, devicePixelRatioF());
    m_picture->setPixmap(icon);
    m_picture->setFixedSize(frame, frame);
    m_picture->setStyleSheet(done ? QString()
                                  : QStringLiteral("background: %1; border: %2px solid %3; border-radius: 12px;")
                                        .arg(theme().colour.bg1.name())
                                        .arg(px(m_unit, 10) / 3)
                                        .arg(theme().colour.t1.name()));
    m_restart->setVisible(!done);
    m_restart->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "Back to the start")));
    Bilingual why;
    switch (m_trouble) {
        case KioskTrouble::None: break;
        case KioskTrouble::Declined:
            why = kioskText(QT_TRANSLATE_NOOP("Kiosk", "You did not agree. That is all right"));
            break;
        case KioskTrouble::Tries: why = m_act; break;
        case KioskTrouble::NotInRoster:
            why = kioskText(QT_TRANSLATE_NOOP("Kiosk", "You are not in the list yet"));
            break;
        case KioskTrouble::AlreadyTaken:
            why = kioskText(QT_TRANSLATE_NOOP("Kiosk", "You have a photograph already"));
            break;
        case KioskTrouble::Unpaid: why = kioskText(QT_TRANSLATE_NOOP("Kiosk", "The fee is not paid yet")); break;
    }
    m_why->setVisible(!why.first.isEmpty());
    m_why->setText(m_trouble == KioskTrouble::Tries ? tr("This is where it failed each time") : tr("Why"), why);
    m_why->setPictogram(m_trouble == KioskTrouble::Tries ? m_pictogram : QString(), px(m_unit, 150));
    narrowCard();
    m_note->setText(m_serial.isEmpty() ? QString()
                    : done             ? tr("Your number: %1").arg(m_serial)
                                       : tr("Your number %1 is kept, you need not queue again.").arg(m_serial));
}

Bilingual MessagePage::spoken() const {
    return m_trouble == KioskTrouble::None ? kioskText(QT_TRANSLATE_NOOP("Kiosk", "Saved. Thank you, you may go"))
                                           : kioskText(QT_TRANSLATE_NOOP("Kiosk", "Please call a member of staff"));
}

}  // namespace xuezhao
