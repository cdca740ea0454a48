#include "core/devices/wedge_filter.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

#include <utility>

namespace xuezhao {
namespace {

bool isModifier(int key) {
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr || key == Qt::Key_CapsLock || key == Qt::Key_NumLock;
}

/// What Ctrl and a key stand for: carriage return, line feed and tab have their own keys.
WedgeDecoder::Key controlKey(int key) {
    switch (key) {
        case Qt::Key_M:
        case Qt::Key_J:
        case Qt::Key_Return:
        case Qt::Key_Enter: return WedgeDecoder::Key::Enter;
        case Qt::Key_I:
        case Qt::Key_Tab: return WedgeDecoder::Key::Tab;
        default: return WedgeDecoder::Key::Control;
    }
}

}  // namespace

WedgeFilter::WedgeFilter(std::function<void(std::string)> scan, QObject* parent)
    : QObject(parent), m_scan(std::move(scan)) {
    m_clock.start();
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::PreciseTimer);
    connect(&m_silence, &QTimer::timeout, this, [this] { onSilence(); });
}

WedgeFilter::~WedgeFilter() = default;

bool WedgeFilter::eventFilter(QObject* target, QEvent* event) {
    if (m_delivering) return false;
    switch (event->type()) {
        case QEvent::ShortcutOverride:
            // Accepted, the key comes as a press and not as a shortcut.
            if (m_decoder.certain()) event->accept();
            return m_decoder.certain();
        case QEvent::KeyPress: return filterPress(target, static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            if (m_held.empty()) return false;  // its press was delivered, or was the end of a scan
            m_held.push_back({target, std::unique_ptr<QEvent>(event->clone()), false});
            return true;
        case QEvent::InputMethod: {
            const QString text = static_cast<QInputMethodEvent*>(event)->commitString();
            if (text.isEmpty()) return false;
            return feed(WedgeDecoder::Key::Character, text, WedgeDecoder::Time(m_clock.elapsed()), target, event);
        }
        default: return false;
    }
}

bool WedgeFilter::filterPress(QObject* target, QKeyEvent* event) {
    if (isModifier(event->key())) return false;
    using Key = WedgeDecoder::Key;
    const QString text = event->text();
    Key key = Key::Other;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) key = Key::Enter;
    else if (event->key() == Qt::Key_Tab) key = Key::Tab;
    else if (event->key() == Qt::Key_Space) key = m_decoder.certain() ? Key::Character : Key::Other;
    else if (!text.isEmpty() && text.front().isPrint()) key = Key::Character;
    const Qt::KeyboardModifiers held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held == Qt::ControlModifier) key = controlKey(event->key());
    if (event->isAutoRepeat() || (held & ~Qt::ControlModifier) != 0) key = Key::Other;
    // The event's own time is right even when the window was busy; made-up events have none.
    const qint64 time = event->timestamp() != 0 ? static_cast<qint64>(event->timestamp()) : m_clock.elapsed();
    return feed(key, text, WedgeDecoder::Time(time), target, event);
}

bool WedgeFilter::feed(WedgeDecoder::Key key, const QString& text, WedgeDecoder::Time time, QObject* target,
                       QEvent* event) {
    m_silence.stop();
    WedgeDecoder::Step step = m_decoder.feed(key, text.toStdString(), time);
    obey(step);
    if (step.hold) m_held.push_back({target, std::unique_ptr<QEvent>(event->clone())});
    if (const auto patience = m_decoder.patience()) {
        m_waitedAgain = false;
        m_waiting.start();
        m_silence.start(*patience);
    }
    return step.hold || step.swallow;
}

void WedgeFilter::obey(WedgeDecoder::Step& step) {
    deliver(step.release);
    if (!step.scan) return;
    m_held.clear();
    m_scan(std::move(*step.scan));
}

void WedgeFilter::deliver(std::size_t count) {
    m_delivering = true;
    while (!m_held.empty() && (count > 0 || !m_held.front().counts)) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        if (held.counts) --count;
        if (held.target) QCoreApplication::sendEvent(held.target, held.event.get());
    }
    m_delivering = false;
}

void WedgeFilter::onSilence() {
    const auto patience = m_decoder.patience();
    if (!patience) return;
    // A timer that comes late was held up together with the keys: they have the right to come first.
    static constexpr qint64 kLate = 20;  // ms
    if (!m_waitedAgain && m_waiting.elapsed() > patience->count() + kLate) {
        m_waitedAgain = true;
        m_silence.start(kLate);
        return;
    }
    WedgeDecoder::Step step = m_decoder.silence();
    obey(step);
}

}  // namespace xuezhao
