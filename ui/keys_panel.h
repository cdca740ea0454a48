#pragma once

#include "ui/commands.h"
#include "ui/style/card.h"

#include <QString>
#include <QTimer>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace xuezhao {

class KeyBindings;

/// All keys, over the page, and the place to give a command another one: click it, press the new key of a pedal, a
/// presenter or the keyboard. Not modal: the page goes on below, F1 or Esc or a click beside closes it.
class KeysPanel : public Card {
    Q_OBJECT
public:
    KeysPanel(KeyBindings& bindings, QWidget* parent);
    /// Shows it in the middle of its parent.
    void open();
    /// The key that was pressed while it waited for one. A key that does something else already is said, and taken
    /// from there when it is pressed once more.
    void setKey(const QString& key);

Q_SIGNALS:
    /// From now on (or no longer) the next key is for setKey().
    void waitsForKey(bool waits);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void rebuild();
    void addRow(const CommandRow& row, int line, int column);
    void wait(std::optional<Command> command);
    void say(const QString& text);
    void placeInMiddle();

    KeyBindings& m_bindings;
    QGridLayout* m_grid;
    QLabel* m_message = nullptr;
    QPushButton* m_defaults = nullptr;
    std::optional<Command> m_waiting;  ///< for its new key
    QString m_asked;                   ///< a key that does something else: pressed once
    QString m_said;                    ///< below the keys; empty: how it is done
    QTimer m_patience;
};

}  // namespace xuezhao
