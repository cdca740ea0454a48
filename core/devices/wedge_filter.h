#pragma once

#include "core/devices/wedge_decoder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <string>

class QKeyEvent;

namespace xuezhao {

/// Puts a WedgeDecoder before all widgets: install it on the application object. Keys that a reader types never
/// reach a widget; keys that fingers type reach the widget they were meant for, in order, a moment later.
/// What an input method commits goes the same way. Keys with Ctrl, Alt or Meta and the space bar are never held;
/// once it is certain that a reader types, no key of its scan can set off a shortcut.
/// Lives in the window's thread.
class WedgeFilter : public QObject {
    Q_OBJECT

public:
    /// \param scan  called with a burst as typed, UTF-8
    explicit WedgeFilter(std::function<void(std::string)> scan, QObject* parent = nullptr);
    ~WedgeFilter() override;

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    struct Held {
        QPointer<QObject> target;
        std::unique_ptr<QEvent> event;
        bool counts = true;  ///< the decoder counts it; a key's release it does not
    };

    bool filterPress(QObject* target, QKeyEvent* event);
    bool feed(WedgeDecoder::Key key, const QString& text, WedgeDecoder::Time time, QObject* target, QEvent* event);
    void obey(WedgeDecoder::Step& step);
    void deliver(std::size_t count);
    void onSilence();

    const std::function<void(std::string)> m_scan;
    WedgeDecoder m_decoder;
    std::deque<Held> m_held;
    QTimer m_silence;
    QElapsedTimer m_clock, m_waiting;
    bool m_delivering = false;
    bool m_waitedAgain = false;
};

}  // namespace xuezhao
