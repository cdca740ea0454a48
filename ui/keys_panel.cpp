#include "ui/keys_panel.h"

#include "ui/key_bindings.h"
#include "ui/style/key_caps.h"
#include "ui/style/key_choice.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace xuezhao {

namespace {

constexpr int kPatienceMs = 15000;  // then keys do what they did

QString textOf(const CommandRow& row) {
    return QCoreApplication::translate("Command", row.text);
}

QString objectNameOf(const CommandRow& row) {
    return QStringLiteral("key") + QString::fromLatin1(row.name.data(), qsizetype(row.name.size()));
}

}  // namespace

KeysPanel::KeysPanel(KeyBindings& bindings, QWidget* parent)
    : Card(parent), m_bindings(bindings), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("keysPanel"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { wait(std::nullopt); });
    hide();
}

void KeysPanel::open() {
    m_said.clear();
    rebuild();
    setLook({.fill = theme().colour.bg1, .border = theme().colour.t3});
    show();
    raise();
}

void KeysPanel::rebuild() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        // Not at once: it may be the button whose click brought us here.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const Sizes& size = theme().size;
    m_grid->setContentsMargins(size.gap * 3, size.gap * 2, size.gap * 3, size.gap * 3);
    m_grid->setHorizontalSpacing(size.gap * 2);
    m_grid->setVerticalSpacing(size.gap / 2 + 2);
    m_grid->addWidget(makeLabel("heading", this, tr("All keys")), 0, 0, 1, 4);
    const auto table = commandTable();
    const int half = (int(table.size()) + 1) / 2;
    for (int i = 0; i < int(table.size()); ++i) addRow(table[std::size_t(i)], 1 + i % half, i < half ? 0 : 2);

    m_message = makeLabel("help", this);
    m_message->setObjectName(QStringLiteral("keysMessage"));
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_defaults = new QPushButton(tr("As delivered"), this);
    m_defaults->setObjectName(QStringLiteral("keysDefaults"));
    m_defaults->setFocusPolicy(Qt::NoFocus);
    m_defaults->setVisible(!m_bindings.areDefault());
    connect(m_defaults, &QPushButton::clicked, this, [this] {
        m_bindings.reset();
        wait(std::nullopt);
    });
    m_grid->setRowMinimumHeight(half + 1, size.gap);
    m_grid->addWidget(m_message, half + 2, 0, 1, m_bindings.areDefault() ? 4 : 3);
    m_grid->addWidget(m_defaults, half + 2, 3, Qt::AlignRight | Qt::AlignBottom);
    say(m_said);
    placeInMiddle();
}

void KeysPanel::addRow(const CommandRow& row, int line, int column) {
    auto* choice = new KeyChoice(keyCapText(m_bindings.key(row.id)), this);
    choice->setObjectName(objectNameOf(row));
    choice->setAccessibleName(textOf(row));
    choice->setWaiting(m_waiting == row.id);
    connect(choice, &QAbstractButton::clicked, this, [this, command = row.id] {
        m_said.clear();
        wait(m_waiting == command ? std::nullopt : std::optional(command));
    });
    m_grid->addWidget(choice, line, column, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(makeLabel("help", this, textOf(row)), line, column + 1);
}

void KeysPanel::wait(std::optional<Command> command) {
    m_waiting = command;
    m_asked.clear();
    if (command) m_patience.start();
    else m_patience.stop();
    Q_EMIT waitsForKey(command.has_value());
    if (isVisible()) rebuild();
}

void KeysPanel::say(const QString& text) {
    m_said = text;
    if (!text.isEmpty()) m_message->setText(text);
    else if (m_waiting) m_message->setText(tr("Press the new key now: pedal, presenter, remote or keyboard."));
    else m_message->setText(tr("Click a key to put another one in its place."));
}

void KeysPanel::setKey(const QString& key) {
    if (!m_waiting) return;
    const Command command = *m_waiting;
    const CommandRow* before = m_bindings.row(key);
    if (before && before->id != command && before->id == Command::Keys) {
        m_patience.start();
        return say(tr("%1 opens this list and keeps doing so. Press another key.").arg(keyCapText(key)));
    }
    if (before && before->id != command && m_asked != key) {
        m_asked = key;
        m_patience.start();
        return say(tr("%1 does already: %2. Press it again to take it from there, or another key.")
                       .arg(keyCapText(key), textOf(*before)));
    }
    m_bindings.bind(command, key);
    m_said = isTypedKey(key)
                 ? tr("%1 is a key that scanners type, too. A key of its own is safer.").arg(keyCapText(key))
                 : QString();
    wait(std::nullopt);
}

void KeysPanel::placeInMiddle() {
    // New children of a panel that is shown count for its size only once they are shown themselves.
    for (int i = 0; i < m_grid->count(); ++i)
        if (QWidget* widget = m_grid->itemAt(i)->widget(); widget != m_defaults) widget->show();
    m_grid->activate();
    // The message may need two lines; the panel does not grow when it does.
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing());
    m_grid->activate();
    resize(sizeHint());
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void KeysPanel::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (isVisible() && event->type() == QEvent::LanguageChange) rebuild();
}

void KeysPanel::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    if (m_waiting) wait(std::nullopt);
}

void KeysPanel::mousePressEvent(QMouseEvent*) {
    if (m_waiting) wait(std::nullopt);
    else hide();
}

}  // namespace xuezhao
