#pragma once

#include "ui/key_bindings.h"

#include <QObject>

class QKeyEvent;
class QWidget;

namespace xuezhao {

/// Turns keys into commands before any widget sees them, wherever the focus is in the window. A text field keeps
/// the keys that edit text; while a dialog is open everything is its own. Install it on the application object
/// before the filter of the keyboard wedge, which then sees keys first.
class KeyRouter : public QObject {
    Q_OBJECT
public:
    KeyRouter(const KeyBindings& bindings, QWidget* window);

    /// Commands of the photographer's page act only while it is shown.
    void setCapturePageShown(bool shown) { m_capturePage = shown; }
    /// While on, a key that is pressed does nothing but learned().
    void setLearning(bool on) { m_learning = on; }

Q_SIGNALS:
    void pressed(xuezhao::Command command);
    void released(xuezhao::Command command);
    void learned(const QString& key);

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    bool filterKey(QKeyEvent& event);
    bool learn(const QKeyEvent& event);

    const KeyBindings& m_bindings;
    QWidget* m_window;
    bool m_capturePage = true;
    bool m_learning = false;
    QString m_learned;  ///< its release is still to come, and does nothing either
};

/// True for widgets that people type into.
bool takesText(const QWidget* widget);

}  // namespace xuezhao
