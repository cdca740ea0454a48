#pragma once

#include "ui/commands.h"

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
    explicit KeyRouter(QWidget* window);

    /// Commands of the photographer's page act only while it is shown.
    void setCapturePageShown(bool shown) { m_capturePage = shown; }

Q_SIGNALS:
    void pressed(xuezhao::Command command);
    void released(xuezhao::Command command);

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    bool filterKey(QKeyEvent& event);

    QWidget* m_window;
    bool m_capturePage = true;
};

/// True for widgets that people type into.
bool takesText(const QWidget* widget);

}  // namespace xuezhao
