#pragma once

#include <QHash>
#include <QString>

namespace xuezhao {

/// What stands on a key's cap, in the language in force. \param key  portable text of QKeySequence
QString keyCapText(const QString& key);

/// The cap of the key that a command has, for widgets that draw it: one table for the whole window, as theme() is.
/// \param command  its name in ui/commands.def. Empty: the command has no key.
QString keyCap(const char* command);

/// Which keys the commands have, by name. Widgets are told by a LanguageChange.
void setCommandKeys(const QHash<QString, QString>& keys);

}  // namespace xuezhao
