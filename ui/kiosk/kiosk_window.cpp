#include "ui/kiosk/kiosk_window.h"

#include "core/base/language.h"
#include "core/base/masking.h"
#include "ui/kiosk/act_panel.h"
#include "ui/kiosk/choose_page.h"
#include "ui/kiosk/kiosk_pages.h"
#include "ui/kiosk/kiosk_pin.h"
#include "ui/kiosk/notice_page.h"
#include "ui/kiosk/pin_pad.h"
#include "ui/kiosk/small_button.h"
#include "ui/kiosk/step_bar.h"
#include "ui/kiosk/subject_screen.h"
#include "ui/kiosk/voice.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace xuezhao {

namespace {

constexpr int kGrabAgainMs = 1000;
constexpr int kHoldMs = 3000;  // ui specification, section 7
constexpr double kLargeText = 1.25;
constexpr int kUnusedMs = 60000;         // as KioskRules::idle
constexpr int kChoicePixels = 720;       // width of a photograph to choose from: enough for one on a large screen
const QColor kGround(0xEC, 0xEC, 0xEC);  // ui specification, section 2: the screen is a lamp on the face

/// The circle of the step bar that a step belongs to; the camera and its countdown are two.
int circleOf(KioskStep step, Phase phase) {
    switch (step) {
        case KioskStep::Consent: return 0;
        case KioskStep::Swipe: return 1;
        case KioskStep::Position: return phase == Phase::PlaceOpen || phase == Phase::NoPlace ? 2 : 3;
        case KioskStep::Choose: return 4;
        case KioskStep::Done: return 5;
        case KioskStep::Call: return 3;
    }
    return 0;
}

}  // namespace

KioskWindow::KioskWindow(const QString& pinHash, std::chrono::milliseconds countsFor, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint),
      m_seconds(std::chrono::duration<double>(countsFor).count()),
      m_pinHash(pinHash),
      m_view(std::make_shared<SessionView>()),
      m_lastAct(std::make_unique<ShownAct>()),
      m_voice(new Voice(this)),
      m_firstLanguage(languageInForce()) {
    setObjectName(QStringLiteral("kioskWindow"));
    m_top = new QWidget(this);
    m_steps = new StepBar(m_top);
    m_tools = new QWidget(this);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    for (const auto& [button, name] : {std::pair(&m_sound, "kioskSound"), std::pair(&m_language, "kioskLanguage"),
                                       std::pair(&m_large, "kioskLarge")}) {
        *button = new SmallButton(name, m_tools);
        tools->addWidget(*button);
    }
    m_stack = new QStackedWidget(this);
    for (QWidget* one :
         std::initializer_list<QWidget*>{m_consent = new ConsentPage(m_stack), m_swipe = new SwipePage(m_stack),
         m_position = new PositionPage(m_stack), m_choose = new ChoosePage(m_stack),
         m_message = new MessagePage(m_stack), m_notice = new NoticePage(m_stack), m_pin = new PinPad(m_stack)})
        m_stack->addWidget(one);
    m_foot = new QWidget(this);
    m_who = makeLabel("help", m_foot);
    m_who->setObjectName(QStringLiteral("kioskWho"));
    m_lock = new SmallButton("kioskLock", m_foot);
    m_lock->setIconName(QStringLiteral("lock"));
    m_lock->setQuiet(true);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_who);
    foot->addStretch();
    foot->addWidget(m_lock);

    connect(m_sound, &QAbstractButton::clicked, this, [this] { setSoundOn(!m_voice->isOn()); });
    connect(m_language, &QAbstractButton::clicked, this, [] { useLanguage(languageInForce() == "zh" ? "en" : "zh"); });
    connect(m_large, &QAbstractButton::clicked, this, [this] {
        m_largeText = !m_largeText;
        place();
    });
    connect(m_consent, &ConsentPage::agreed, this, [this] { does(kiosk::Agreed{}); });
    connect(m_consent, &ConsentPage::declined, this, [this] { does(kiosk::Declined{}); });
    connect(m_consent, &ConsentPage::noticeAsked, this, [this] { showNotice(true); });
    connect(m_notice, &NoticePage::closed, this, [this] { showNotice(false); });
    connect(m_notice, &NoticePage::touched, &m_unused, qOverload<>(&QTimer::start));
    connect(m_message, &MessagePage::restartAsked, this, [this] { does(kiosk::Reset{}); });
    connect(m_choose, &ChoosePage::picked, this, [this](int index) { does(kiosk::Picked{std::size_t(index)}); });
    connect(m_choose, &ChoosePage::againAsked, this, [this] { does(kiosk::TryAgain{}); });
    connect(m_choose, &ChoosePage::used, this, [this] { does(kiosk::UseIt{}); });
    m_hold.setSingleShot(true);
    m_hold.setInterval(kHoldMs);
    connect(m_lock, &QAbstractButton::pressed, this, [this] {
        m_hold.start();
        m_lock->setText(tr("Keep holding"));
        place();
    });
    connect(m_lock, &QAbstractButton::released, this, [this] {
        m_hold.stop();
        m_lock->setText(tr("Staff"));
        place();
    });
    m_unused.setSingleShot(true);
    m_unused.setInterval(kUnusedMs);
    connect(&m_unused, &QTimer::timeout, this, [this] {
        if (m_state.step == KioskStep::Consent) forgetWishes();
    });
    connect(&m_hold, &QTimer::timeout, this, [this] { showPin(true); });
    connect(m_pin, &PinPad::cancelled, this, [this] {
        if (m_pinHash.isEmpty()) {  // the owner does not want a kiosk after all
            m_mayClose = true;
            Q_EMIT left();
        } else {
            m_stack->setCurrentWidget(page());
        }
    });
    connect(m_pin, &PinPad::left, this, [this] {
        m_mayClose = true;
        Q_EMIT left();
    });
    connect(m_pin, &PinPad::refused, this, &KioskWindow::pinRefused);
    connect(m_pin, &PinPad::chosen, this, [this](const QString& hash) {
        m_pinHash = hash;
        Q_EMIT pinChosen(hash);
        m_stack->setCurrentWidget(page());
    });
    retranslate();
    showState();
    if (m_pinHash.isEmpty()) showPin(false);
    qApp->installEventFilter(this);
}

KioskWindow::~KioskWindow() {
    qApp->removeEventFilter(this);
}

void KioskWindow::openFullScreen() {
    if (screen()) setGeometry(screen()->geometry());
    showFullScreen();
    raise();
    activateWindow();
    // The desktop's own keys too, where it lets a program have them; a window that it has not shown yet cannot grab.
    grabKeyboard();
    QTimer::singleShot(kGrabAgainMs, this, [this] {
        releaseKeyboard();
        grabKeyboard();
    });
}

void KioskWindow::setSoundOn(bool on) {
    m_voice->setOn(on);
    retranslate();
}

void KioskWindow::setNotice(const OwnNotice& own) {
    m_notice->setOwn(own);
}

void KioskWindow::showNotice(bool shown) {
    if (shown) m_notice->toTop();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_notice) : page());
    m_unused.start();
}

/// Language and size of text were wishes of whoever was here.
void KioskWindow::forgetWishes() {
    if (m_stack->currentWidget() == m_notice) showNotice(false);
    useLanguage(m_firstLanguage);
    if (!std::exchange(m_largeText, false)) return;
    place();
}

bool KioskWindow::somebodyThere() const {
    return std::chrono::steady_clock::now() - m_faceSeen < m_rules.walkAway;
}

/// The photograph as it was just taken, larger than the strip's.
void KioskWindow::keepPicture() {
    if (m_view->phase != Phase::Saved || m_view->recent.empty() || !m_view->picture) return;
    const CaptureId capture = m_view->recent.front().id;
    const QRectF crop = cropShown(*m_view->picture);
    if (crop.isEmpty() || m_choose->hasPicture(capture)) return;
    const cv::Mat& bgr = m_view->picture->frame.image.mat();
    const QImage wrapped(bgr.data, bgr.cols, bgr.rows, qsizetype(bgr.step), QImage::Format_BGR888);
    m_choose->setPicture(
        capture,
        QPixmap::fromImage(wrapped.copy(crop.toRect()).scaledToWidth(kChoicePixels, Qt::SmoothTransformation)));
}

void KioskWindow::setView(std::shared_ptr<const SessionView> view) {
    m_view = std::move(view);
    if (m_view->picture && m_view->picture->facts.faces > 0) m_faceSeen = std::chrono::steady_clock::now();
    if (m_view->cue.act && m_view->phase == Phase::PlaceOpen) *m_lastAct = shownAct(*m_view);
    if (m_state.step == KioskStep::Position) keepPicture();
    if (m_view->person && m_view->serial) {
        m_lastSerial = QString::fromStdString(m_view->serial->text());
        m_lastWho = QString::fromStdString(maskName(m_view->person->name) + "  " + m_view->person->maskedNumber);
    }
    // While the owner's PIN is asked for nobody is photographed.
    if (pinShown() && m_view->person && m_state.step != KioskStep::Position) Q_EMIT placeClosed();
    else if (!m_pinHash.isEmpty()) does(kiosk::Seen{m_view.get()});
}

void KioskWindow::does(const KioskEvent& event) {
    if (m_ordering) return;  // the session answers an order at once; the next view tells the rest
    m_ordering = true;
    const KioskStep before = m_state.step;
    KioskTurn turn = advance(std::move(m_state), event, std::chrono::steady_clock::now(), m_rules);
    m_state = std::move(turn.state);
    if (turn.orders.safeAnswer) Q_EMIT safeAnswerAsked();
    if (turn.orders.closePlace) Q_EMIT placeClosed();
    if (turn.orders.retake) Q_EMIT retakeAsked();
    if (turn.orders.photograph) Q_EMIT photographChosen(qlonglong(*turn.orders.photograph));
    m_ordering = false;
    if (m_state.step == KioskStep::Consent && before != KioskStep::Consent) forgetWishes();
    if (m_state.step != KioskStep::Consent && m_stack->currentWidget() == m_notice) showNotice(false);
    showState();
}

KioskPage* KioskWindow::page() const {
    switch (m_state.step) {
        case KioskStep::Consent: return m_consent;
        case KioskStep::Swipe: return m_swipe;
        case KioskStep::Position: return m_position;
        case KioskStep::Choose: return m_choose;
        case KioskStep::Done:
        case KioskStep::Call: return m_message;
    }
    return m_consent;
}

void KioskWindow::showState() {
    using namespace std::chrono;
    if (m_state.step == KioskStep::Consent) {
        m_lastSerial.clear();
        m_lastWho.clear();
        *m_lastAct = {};
        m_choose->forget();
    }
    if (m_state.step == KioskStep::Position) m_position->setView(*m_view, m_seconds);
    if (m_state.step == KioskStep::Choose) {
        const auto left = m_rules.choose - duration_cast<seconds>(steady_clock::now() - m_state.since);
        m_choose->setState(m_state, m_rules.tries - 1 - m_state.tries, int(std::max<seconds::rep>(0, left.count())));
    }
    if (m_state.step == KioskStep::Done) m_message->setDone(m_lastSerial);
    if (m_state.step == KioskStep::Call) m_message->setTrouble(m_state.trouble, m_lastSerial, *m_lastAct);
    m_steps->setStep(circleOf(m_state.step, m_view->phase));
    setText(*m_who, m_lastWho.isEmpty() ? tr("Only parts of names and numbers are shown") : m_lastWho);
    const bool noticeShown = m_stack->currentWidget() == m_notice;
    if (!pinShown() && !noticeShown) m_stack->setCurrentWidget(page());
    // Nobody is called in: the notice is spoken to whoever stands there.
    const bool quiet = pinShown() || noticeShown || (m_state.step == KioskStep::Consent && !somebodyThere());
    m_voice->say(quiet ? Bilingual{} : page()->spoken());
}

bool KioskWindow::pinShown() const {
    return m_stack->currentWidget() == m_pin;
}

void KioskWindow::showPin(bool leaving) {
    if (leaving) m_pin->askToLeave(m_pinHash);
    else m_pin->askForNew();
    m_stack->setCurrentWidget(m_pin);
}

void KioskWindow::place() {
    const double unit = std::min(width(), height()) / 1080.0;
    const bool tall = height() > width();
    const int margin = int(unit * 60), gap = int(unit * 24);
    const int top = int(unit * 76), foot = int(unit * 56), tools = std::max(64, int(unit * 64));
    const int text = std::max(14, int(unit * 26));
    for (SmallButton* button : {m_sound, m_language, m_large}) button->setPixels(text, tools);
    m_tools->layout()->setSpacing(gap / 2);
    m_who->setStyleSheet(QStringLiteral("font-size: %1px;").arg(text));
    m_lock->setPixels(text, foot);
    const int toolsWidth = m_tools->sizeHint().width();
    m_top->setGeometry(margin, gap, width() - 2 * margin - (tall ? 0 : toolsWidth + gap), top);
    m_steps->setGeometry(m_top->rect());
    int bottom = height() - gap - foot;
    m_foot->setGeometry(margin, bottom, width() - 2 * margin, foot);
    if (tall) {
        bottom -= tools + gap / 2;
        m_tools->setGeometry(width() - margin - toolsWidth, bottom, toolsWidth, tools);
    } else {
        m_tools->setGeometry(width() - margin - toolsWidth, gap + (top - tools) / 2, toolsWidth, tools);
    }
    m_stack->setGeometry(margin, gap + top + gap, width() - 2 * margin, bottom - gap - (gap + top + gap));
    for (KioskPage* one :
         std::initializer_list<KioskPage*>{m_consent, m_swipe, m_position, m_choose, m_message, m_notice})
        placeAsLargeAsFits(*one, unit * (m_largeText ? kLargeText : 1), tall);
}

/// Nothing of a page may be cut off, whatever the language and the screen: what does not fit is drawn smaller.
void KioskWindow::placeAsLargeAsFits(KioskPage& page, double unit, bool tall) {
    constexpr double kStep = 0.95, kLeast = 0.7;
    QLayout* layout = page.layout();
    for (double scale = 1; scale >= kLeast; scale *= kStep) {
        page.place(unit * scale, tall);
        if (!layout) return;
        // Now, not when the events of the new fonts come round.
        for (QWidget* one : page.findChildren<QWidget*>()) one->ensurePolished();
        for (QLayout* one : page.findChildren<QLayout*>()) one->invalidate();
        const int needed = layout->hasHeightForWidth() ? layout->minimumHeightForWidth(m_stack->width())
                                                       : layout->minimumSize().height();
        if (needed <= m_stack->height()) return;
    }
}

void KioskWindow::retranslate() {
    setWindowTitle(tr("Xuezhao kiosk"));
    m_steps->setSteps({tr("Agree"), tr("Card"), tr("Stand"), tr("Photo"), tr("Choose")});
    m_sound->setText(m_voice->isOn() ? tr("Sound on") : tr("Sound off"));
    m_sound->setIconName(m_voice->isOn() && m_voice->possible() ? QStringLiteral("sound")
                                                                : QStringLiteral("sound-off"));
    m_sound->setEnabled(m_voice->possible());
    m_language->setText(languageInForce() == "zh" ? QStringLiteral("English") : QStringLiteral("中文"));
    m_large->setText(tr("Large text"));
    m_lock->setText(tr("Staff"));
    for (KioskPage* one :
         std::initializer_list<KioskPage*>{m_consent, m_swipe, m_position, m_choose, m_message, m_notice})
        one->retranslate();
    place();
}

bool KioskWindow::takesKey(int key) {
    if (pinShown()) {
        if (key >= Qt::Key_0 && key <= Qt::Key_9) m_pin->press(QChar(u'0' + (key - Qt::Key_0)));
        if (key == Qt::Key_Backspace) m_pin->erase();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) m_pin->accept();
        return true;
    }
    m_unused.start();
    KioskPage* shown = m_stack->currentWidget() == m_notice ? m_notice : page();
    if (key >= Qt::Key_0 && key <= Qt::Key_9) shown->digit(key - Qt::Key_0);
    switch (key) {
        case Qt::Key_Left: shown->left(); break;
        case Qt::Key_Right: shown->right(); break;
        case Qt::Key_Up: shown->up(); break;
        case Qt::Key_Down: shown->down(); break;
        case Qt::Key_Space: shown->space(); break;
        default: break;
    }
    return true;
}

/// Every key ends here: none of them reaches a button, a menu or the desktop's way to close a window.
bool KioskWindow::eventFilter(QObject* target, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::MouseButtonPress) m_unused.start();
    const bool key = type == QEvent::KeyPress || type == QEvent::KeyRelease || type == QEvent::ShortcutOverride ||
                     type == QEvent::Shortcut;
    if (!key || !target->isWidgetType() || static_cast<QWidget*>(target)->window() != this) return false;
    if (type == QEvent::KeyPress) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        if (!pressed->isAutoRepeat() &&
            !(pressed->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier)))
            takesKey(pressed->key());
    }
    event->accept();
    return true;
}

void KioskWindow::closeEvent(QCloseEvent* event) {
    if (!m_mayClose) event->ignore();
}

void KioskWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
    if (event->type() == QEvent::WindowStateChange && isMinimized() && !m_mayClose) showFullScreen();
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && !m_mayClose && isFullScreen()) {
        raise();
        activateWindow();
    }
}

void KioskWindow::resizeEvent(QResizeEvent*) {
    place();
}

void KioskWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), kGround);
}

}  // namespace xuezhao
