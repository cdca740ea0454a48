#include "ui/key_router.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

namespace xuezhao {

namespace {

/// Keys that a text field needs for itself.
bool editsText(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Space:
        case Qt::Key_Backspace:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Delete:
        case Qt::Key_Z: return true;  // with Ctrl: the field's own undo
        default: return isTypedKey(keyOf(event));
    }
}

}  // namespace

bool takesText(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           (qobject_cast<const QComboBox*>(widget) && static_cast<const QComboBox*>(widget)->isEditable());
}

KeyRouter::KeyRouter(const KeyBindings& bindings, QWidget* window)
    : QObject(window), m_bindings(bindings), m_window(window) {}

bool KeyRouter::eventFilter(QObject* target, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::KeyRelease && type != QEvent::ShortcutOverride) return false;
    // Qt delivers a key to the window object first and then to the widget with the focus: the latter counts.
    auto* widget = qobject_cast<QWidget*>(target);
    if (!widget || widget->window() != m_window || QApplication::activeModalWidget() ||
        QApplication::activePopupWidget())
        return false;
    return filterKey(*static_cast<QKeyEvent*>(event));
}

bool KeyRouter::filterKey(QKeyEvent& event) {
    if (m_learning) return learn(event);
    if (event.type() == QEvent::KeyRelease && !m_learned.isEmpty() && keyOf(event) == m_learned) {
        m_learned.clear();
        return true;
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool typing = focus && focus->window() == m_window && takesText(focus);
    const CommandRow* row = m_bindings.row(keyOf(event));
    if (row && row->where == CommandPlace::Capture && !m_capturePage) row = nullptr;
    if (row && typing && editsText(event)) row = nullptr;
    if (!row) {
        // A scanner's Enter must press no button of the photographer's page.
        const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        return enter && m_capturePage && !typing && event.type() != QEvent::ShortcutOverride;
    }
    if (event.type() == QEvent::ShortcutOverride) {
        event.accept();
        return true;
    }
    if (event.isAutoRepeat()) return true;
    if (event.type() == QEvent::KeyPress) Q_EMIT pressed(row->id);
    else Q_EMIT released(row->id);
    return true;
}

bool KeyRouter::learn(const QKeyEvent& event) {
    const QString key = keyOf(event);
    if (event.type() != QEvent::KeyPress || event.isAutoRepeat() || key.isEmpty()) return true;
    m_learned = key;
    Q_EMIT learned(key);
    return true;
}

}  // namespace xuezhao
