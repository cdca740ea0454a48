#include "ui/kiosk/kiosk_pages.h"

#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/kiosk_parts.h"
#include "ui/kiosk/mirror_view.h"
#include "ui/kiosk/subject_screen.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

// Pixels of a screen whose short side has 1080.
constexpr int kHead = 64, kSecond = 32, kBody = 36, kNote = 26, kButton = 38, kGap = 24;

int px(double unit, int pixels) {
    return std::max(10, int(pixels * unit));
}

Bilingual kioskText(const char* source) {
    return bilingual("Kiosk", source);
}

void setNote(QLabel& note, double unit) {
    note.setStyleSheet(QStringLiteral("font-size: %1px;").arg(px(unit, kNote)));
}

}  // namespace

// --- consent ---

ConsentPage::ConsentPage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
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
    page->addStretch();
    page->addLayout(m_answers);
    page->addWidget(m_note);
    m_yes->setMain(true);
    connect(m_no, &QAbstractButton::clicked, this, &ConsentPage::declined);
    connect(m_yes, &QAbstractButton::clicked, this, &ConsentPage::agreed);
}

void ConsentPage::place(double unit, bool tall) {
    m_head->setPixels(px(unit, kHead), px(unit, kSecond));
    for (FactCard* point : m_points) point->setPixels(px(unit, kBody));
    for (BigButton* button : {m_no, m_yes}) button->setPixels(px(unit, kButton));
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
    m_no->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "No, ask staff")));
    m_yes->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "I agree, begin")));
    m_note->setText(tr("Your consent is for this photograph. You can take it back at any time."));
}

Bilingual ConsentPage::spoken() const {
    return kioskText(QT_TRANSLATE_NOOP("Kiosk", "Please read these four points first"));
}

// --- swipe ---

SwipePage::SwipePage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
      m_picture(new QLabel(this)),
      m_code(new FactCard(QStringLiteral("code"), this)) {
    m_picture->setAlignment(Qt::AlignCenter);
    auto* texts = new QVBoxLayout;
    texts->addStretch();
    texts->addWidget(m_head);
    texts->addWidget(m_code);
    texts->addStretch();
    m_box = new QHBoxLayout(this);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addLayout(texts, 1);
    m_box->addWidget(m_picture, 1);
}

void SwipePage::place(double unit, bool tall) {
    m_head->setPixels(px(unit, kHead * 5 / 4), px(unit, kSecond));
    m_code->setPixels(px(unit, kBody));
    m_box->setDirection(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setSpacing(px(unit, kGap * 2));
    m_picture->setPixmap(linePixmap(QStringLiteral("id-card"), px(unit, 380), theme().colour.t1, devicePixelRatioF()));
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

// --- choose ---

ChoosePage::ChoosePage(QWidget* parent)
    : KioskPage(parent),
      m_head(new TwoLines(this)),
      m_photos(new QWidget(this)),
      m_note(makeLabel("help", this)),
      m_again(new BigButton("kioskAgain", this)),
      m_use(new BigButton("kioskUse", this)) {
    auto* photos = new QHBoxLayout(m_photos);
    photos->setAlignment(Qt::AlignCenter);
    auto* answers = new QHBoxLayout;
    answers->addWidget(m_again, 1);
    answers->addWidget(m_use, 1);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_head);
    page->addWidget(m_photos, 1);
    page->addLayout(answers);
    page->addWidget(m_note);
    m_use->setMain(true);
    connect(m_again, &QAbstractButton::clicked, this, &ChoosePage::againAsked);
    connect(m_use, &QAbstractButton::clicked, this, &ChoosePage::used);
}

void ChoosePage::setState(const KioskState& state, int triesLeft, int secondsLeft) {
    m_state = state;
    m_triesLeft = triesLeft;
    showPhotos();
    setText(*m_note, tr("In %1 s the chosen one is taken by itself").arg(secondsLeft));
    m_again->setEnabled(triesLeft > 0);
    Bilingual again = kioskText(QT_TRANSLATE_NOOP("Kiosk", "Try again, %1 left"));
    for (QString* text : {&again.first, &again.second})
        if (!text->isEmpty()) *text = text->arg(triesLeft);
    m_again->setText(again);
}

void ChoosePage::showPhotos() {
    std::vector<CaptureId> wanted;
    for (const RecentCapture& capture : m_state.good) wanted.push_back(capture.id);
    if (wanted != m_shown) {
        m_shown = wanted;
        for (QToolButton* button : m_buttons) delete button;
        m_buttons.clear();
        for (std::size_t i = 0; i < m_state.good.size(); ++i) {
            auto* button = new QToolButton(m_photos);
            button->setObjectName(QStringLiteral("kioskPhoto%1").arg(i));
            button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
            button->setCheckable(true);
            button->setIcon(QIcon(pixmapOf(m_state.good[i].thumbnail)));
            m_photos->layout()->addWidget(button);
            connect(button, &QToolButton::clicked, this, [this, i] { Q_EMIT picked(int(i)); });
            m_buttons.push_back(button);
        }
        place(m_unit, m_tall);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(i == m_state.chosen);
        const bool last = i + 1 == m_buttons.size();
        m_buttons[i]->setText(last ? tr("No. %1, recommended").arg(i + 1) : tr("No. %1").arg(i + 1));
    }
}

void ChoosePage::place(double unit, bool tall) {
    m_unit = unit;
    m_tall = tall;
    m_head->setPixels(px(unit, kHead), px(unit, kSecond));
    for (BigButton* button : {m_again, m_use}) button->setPixels(px(unit, kButton));
    setNote(*m_note, unit);
    layout()->setSpacing(px(unit, kGap));
    const int count = std::max(1, int(m_buttons.size()));
    const int width = std::min(px(unit, tall ? 900 : 1500) / count - px(unit, kGap * 2), px(unit, 390));
    for (QToolButton* button : m_buttons) {
        button->setIconSize({width, width * 4 / 3});
        button->setStyleSheet(
            QStringLiteral("QToolButton { font-size: %1px; border: 2px solid %2; background: %3; padding: %4px; }"
                           "QToolButton:checked { border: 6px solid %5; font-weight: 700; }")
                .arg(px(unit, kNote))
                .arg(theme().colour.line.name(), theme().colour.bg1.name())
                .arg(px(unit, 12))
                .arg(theme().colour.t1.name()));
    }
}

void ChoosePage::retranslate() {
    m_head->setText(spoken());
    m_use->setText(kioskText(QT_TRANSLATE_NOOP("Kiosk", "Use this one")));
}

Bilingual ChoosePage::spoken() const {
    return kioskText(QT_TRANSLATE_NOOP("Kiosk", "All of them pass. Choose one"));
}

void ChoosePage::left() {
    if (m_state.chosen > 0) Q_EMIT picked(int(m_state.chosen) - 1);
}

void ChoosePage::right() {
    if (m_state.chosen + 1 < m_state.good.size()) Q_EMIT picked(int(m_state.chosen) + 1);
}

void ChoosePage::space() {
    Q_EMIT used();
}

// --- one message ---

MessagePage::MessagePage(QWidget* parent)
    : KioskPage(parent),
      m_picture(new QLabel(this)),
      m_head(new TwoLines(this)),
      m_why(new FactCard({}, this)),
      m_note(makeLabel("help", this)) {
    m_note->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->addStretch();
    texts->addWidget(m_head);
    texts->addWidget(m_why);
    texts->addWidget(m_note);
    texts->addStretch();
    m_box = new QHBoxLayout(this);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(m_picture);
    m_box->addLayout(texts, 1);
    m_picture->setAlignment(Qt::AlignCenter);
}

void MessagePage::setDone(const QString& serial) {
    m_trouble = KioskTrouble::None;
    m_serial = serial;
    retranslate();
}

void MessagePage::setTrouble(KioskTrouble trouble, const QString& serial, const Bilingual& act) {
    m_trouble = trouble;
    m_serial = serial;
    m_act = act;
    retranslate();
}

void MessagePage::place(double unit, bool tall) {
    m_unit = unit;
    m_head->setPixels(px(unit, kHead * 5 / 4), px(unit, kSecond));
    m_why->setPixels(px(unit, kBody));
    setNote(*m_note, unit);
    m_box->setDirection(tall ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_box->setSpacing(px(unit, kGap * 2));
    retranslate();
}

void MessagePage::retranslate() {
    m_head->setText(spoken());
    const bool done = m_trouble == KioskTrouble::None;
    const int size = px(m_unit, 300);
    m_picture->setPixmap(done ? outcomePixmap(Outcome::Pass, size, devicePixelRatioF())
                              : linePixmap(QStringLiteral("bell"), size, theme().colour.t1, devicePixelRatioF()));
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
    m_why->setText(tr("Why"), why);
    m_note->setText(m_serial.isEmpty() ? QString()
                    : done             ? tr("Your number: %1").arg(m_serial)
                                       : tr("Your number %1 is kept, you need not queue again.").arg(m_serial));
}

Bilingual MessagePage::spoken() const {
    return m_trouble == KioskTrouble::None ? kioskText(QT_TRANSLATE_NOOP("Kiosk", "Saved. Thank you, you may go"))
                                           : kioskText(QT_TRANSLATE_NOOP("Kiosk", "Please call a member of staff"));
}

}  // namespace xuezhao
