#include "ui/key_bindings.h"

#include "ui/style/key_caps.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QStringList>

namespace xuezhao {

namespace {

const CommandRow& rowOf(Command command) {
    return commandTable()[std::size_t(command)];
}

const CommandRow* rowNamed(QStringView name) {
    for (const CommandRow& row : commandTable())
        if (name == QLatin1String(row.name.data(), qsizetype(row.name.size()))) return &row;
    return nullptr;
}

QString nameOf(const CommandRow& row) {
    return QString::fromLatin1(row.name.data(), qsizetype(row.name.size()));
}

}  // namespace

QString keyOf(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_CapsLock:
        case Qt::Key_NumLock: return {};
        case 0:
        case Qt::Key_unknown:
            return event.nativeScanCode() == 0 ? QString() : u'#' + QString::number(event.nativeScanCode());
        default: break;
    }
    const Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    return QKeySequence(event.key() | modifiers).toString(QKeySequence::PortableText);
}

bool isTypedKey(const QString& key) {
    const QKeySequence sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    if (sequence.count() != 1) return false;
    const QKeyCombination one = sequence[0];
    if ((one.keyboardModifiers() & ~Qt::ShiftModifier) != Qt::NoModifier) return false;
    const int code = one.key();
    return (code > Qt::Key_Space && code < Qt::Key_Escape) || code == Qt::Key_Return || code == Qt::Key_Enter ||
           code == Qt::Key_Tab || code == Qt::Key_Backtab;
}

KeyBindings::KeyBindings(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {
    read();
}

QString KeyBindings::key(Command command) const {
    const auto bound = m_bound.constFind(int(command));
    return bound == m_bound.constEnd() ? QString::fromLatin1(rowOf(command).key) : *bound;
}

const CommandRow* KeyBindings::row(const QString& wanted) const {
    if (wanted.isEmpty()) return nullptr;
    for (const CommandRow& row : commandTable())
        if (key(row.id) == wanted) return &row;
    return nullptr;
}

void KeyBindings::bind(Command command, const QString& key) {
    if (key == this->key(command)) return;
    if (const CommandRow* before = row(key)) m_bound[int(before->id)] = QString();
    m_bound[int(command)] = key;
    if (key == QLatin1String(rowOf(command).key)) m_bound.remove(int(command));
    keep();
}

void KeyBindings::reset() {
    m_bound.clear();
    keep();
}

void KeyBindings::read() {
    const QStringList lines = m_settings.value(SettingId::Keys).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const qsizetype blank = line.indexOf(u' ');
        const CommandRow* row = rowNamed(QStringView(line).left(blank));
        // A command of another version is forgotten, and so is a key that something else does already.
        if (!row || blank < 0) continue;
        const QString key = line.mid(blank + 1);
        if (key.isEmpty() || !this->row(key)) m_bound[int(row->id)] = key;
    }
    tellCaps();
}

void KeyBindings::keep() {
    QStringList lines;
    // Those without a key first, so that reading finds a key free before its new command takes it.
    for (const bool none : {true, false})
        for (auto bound = m_bound.constBegin(); bound != m_bound.constEnd(); ++bound)
            if (bound->isEmpty() == none) lines << nameOf(rowOf(Command(bound.key()))) + u' ' + *bound;
    m_settings.set(SettingId::Keys, lines.join(u'\n'));
    tellCaps();
    Q_EMIT changed();
}

void KeyBindings::tellCaps() const {
    QHash<QString, QString> keys;
    for (const CommandRow& row : commandTable()) keys[nameOf(row)] = key(row.id);
    setCommandKeys(keys);
}

}  // namespace xuezhao
