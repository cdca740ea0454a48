#include "ui/keys_panel.h"

#include "ui/commands.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>

namespace xuezhao {

namespace {

QString keyText(const CommandRow& row) {
    const QString key = QLatin1String(row.key);
    if (key == QLatin1String("Space")) return KeysPanel::tr("Space");
    if (key == QLatin1String("Backspace")) return KeysPanel::tr("Bksp");
    if (key == QLatin1String("PgDown")) return QStringLiteral("PgDn");
    if (key == QLatin1String("Left")) return QStringLiteral("←");
    if (key == QLatin1String("Right")) return QStringLiteral("→");
    if (key == QLatin1String("Up")) return QStringLiteral("↑");
    if (key == QLatin1String("Down")) return QStringLiteral("↓");
    return key;
}

}  // namespace

KeysPanel::KeysPanel(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("keysPanel"));
    new QGridLayout(this);
    hide();
}

void KeysPanel::open() {
    rebuild();
    setLook({.fill = theme().colour.bg1, .border = theme().colour.t3});
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    show();
    raise();
}

void KeysPanel::rebuild() {
    auto* grid = static_cast<QGridLayout*>(layout());
    while (QLayoutItem* item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Sizes& size = theme().size;
    grid->setContentsMargins(size.gap * 3, size.gap * 2, size.gap * 3, size.gap * 3);
    grid->setHorizontalSpacing(size.gap * 2);
    grid->setVerticalSpacing(size.gap / 2 + 2);
    grid->addWidget(makeLabel("heading", this, tr("All keys")), 0, 0, 1, 4);
    const auto table = commandTable();
    const int half = (int(table.size()) + 1) / 2;
    for (int i = 0; i < int(table.size()); ++i) {
        const CommandRow& row = table[std::size_t(i)];
        const int column = i < half ? 0 : 2, line = 1 + i % half;
        grid->addWidget(new KeyCap(keyText(row), this), line, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(makeLabel("help", this, QCoreApplication::translate("Command", row.text)), line, column + 1);
    }
}

void KeysPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (isVisible() && event->type() == QEvent::LanguageChange) open();
}

void KeysPanel::mousePressEvent(QMouseEvent*) {
    hide();
}

}  // namespace xuezhao
