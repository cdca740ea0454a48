#include "ui/style/key_caps.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace xuezhao {

namespace {

/// Words and signs for keys whose names say little. Translation context "KeyCap".
struct CapText {
    const char* key;
    const char* text;
};
constexpr CapText kCaps[] = {{"Space", QT_TRANSLATE_NOOP("KeyCap", "Space")},
                             {"Backspace", QT_TRANSLATE_NOOP("KeyCap", "Bksp")},
                             {"PgDown", "PgDn"},
                             {"Left", "←"},
                             {"Right", "→"},
                             {"Up", "↑"},
                             {"Down", "↓"},
                             {"Return", "Enter"}};

QHash<QString, QString>& commandKeys() {
    static QHash<QString, QString> keys;
    return keys;
}

}  // namespace

QString keyCapText(const QString& key) {
    for (const CapText& cap : kCaps)
        if (key == QLatin1String(cap.key)) return QCoreApplication::translate("KeyCap", cap.text);
    return key;
}

QString keyCap(const char* command) {
    return keyCapText(commandKeys().value(QLatin1String(command)));
}

void setCommandKeys(const QHash<QString, QString>& keys) {
    if (keys == commandKeys()) return;
    commandKeys() = keys;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) QApplication::postEvent(window, new QEvent(QEvent::LanguageChange));
}

}  // namespace xuezhao
