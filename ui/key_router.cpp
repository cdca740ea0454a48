#include "ui/key_router.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QWidget>

namespace xuezhao {

namespace {

/// Keys that a text field needs for itself.
bool editsText(int key) {
    switch (key) {
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
        default: return false;
    }
}

const CommandRow* rowOf(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    const QKeySequence pressed(event.key() | modifiers);
    for (const CommandRow& row : commandTable())
        if (QKeySequence::fromString(QLatin1String(row.key), QKeySequence::PortableText) == pressed) return &row;
    return nullptr;
}

}  // namespace

bool takesText(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           (qobject_cast<const QComboBox*>(widget) && static_cast<const QComboBox*>(widget)->isEditable());
}

KeyRouter::KeyRouter(QWidget* window) : QObject(window), m_window(window) {}

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
    const QWidget* focus = QApplication::focusWidget();
    const bool typing = focus && focus->window() == m_window && takesText(focus);
    const CommandRow* row = rowOf(event);
    if (row && row->where == CommandPlace::Capture && !m_capturePage) row = nullptr;
    if (row && typing && editsText(event.key())) row = nullptr;
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

}  // namespace xuezhao
