#pragma once

#include "ui/commands.h"
#include "ui/settings.h"

#include <QHash>
#include <QObject>
#include <QString>

class QKeyEvent;

namespace xuezhao {

/// A pressed key as bindings know it: the portable text of QKeySequence ("PgDown", "Ctrl+Z"), or "#" and the keyboard's
/// own number for a key that Qt has no name for. Empty for a modifier alone.
QString keyOf(const QKeyEvent& event);

/// Whether scanners and input methods send this key too: letters, digits, signs, Enter, Tab.
bool isTypedKey(const QString& key);

/// Which key does what: the table of commands, and what the user bound otherwise, kept in the settings. One key does
/// one thing. Window thread only.
class KeyBindings : public QObject {
    Q_OBJECT
public:
    explicit KeyBindings(Settings& settings, QObject* parent = nullptr);

    QString key(Command command) const;  ///< empty: none
    /// The command of a key; null: it does nothing.
    const CommandRow* row(const QString& key) const;
    bool areDefault() const { return m_bound.isEmpty(); }

    /// Gives a command this key; the command that had it has none then.
    void bind(Command command, const QString& key);
    void reset();

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();
    void tellCaps() const;

    Settings& m_settings;
    QHash<int, QString> m_bound;  ///< by command; where it differs from the table
};

}  // namespace xuezhao
