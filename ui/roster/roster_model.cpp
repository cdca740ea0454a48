#include "ui/roster/roster_model.h"

#include "core/base/masking.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace xuezhao {

namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString timeText(WallTime at) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    const bool today = time.date() == QDate::currentDate();
    return QLocale().toString(time, today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
}

QString stateOf(const RosterEntry& entry) {
    if (!entry.photo) return RosterModel::tr("not taken");
    if (entry.refused) return RosterModel::tr("refused");
    if (entry.shape == Outcome::Fail) return RosterModel::tr("falls short");
    if (entry.toLookAt()) return RosterModel::tr("not looked at");
    return RosterModel::tr("taken");
}

QString shownText(const RosterEntry& line, RosterColumn column) {
    switch (column) {
        case RosterColumn::Serial: return line.serial.empty() ? QStringLiteral("–") : text(line.serial);
        case RosterColumn::CitizenNumber: return text(maskNumber(line.person.citizenNumber));
        case RosterColumn::State: return stateOf(line);
        case RosterColumn::Taken: return line.photo ? timeText(line.photo->taken) : QString();
        case RosterColumn::Attempts: return line.attempts ? QLocale().toString(line.attempts) : QString();
        default: break;
    }
    const auto& field = rosterColumn(int(column)).field;
    return field ? text(line.person.*rosterField(*field).member) : QString();
}

/// What a column is sorted by: times and outcomes by themselves, texts as the language orders them.
QString sortText(const RosterEntry& line, RosterColumn column) {
    switch (column) {
        case RosterColumn::CitizenNumber: return text(line.person.citizenNumber);
        case RosterColumn::State: return QString(QChar(u'0' + (line.photo ? 1 + int(line.shape) : 0)));
        case RosterColumn::Serial: return text(line.serial);
        case RosterColumn::Taken:
            return line.photo
                       ? QStringLiteral("%1").arg(line.photo->taken.time_since_epoch().count(), 20, 10, QChar(u'0'))
                       : QString();
        default: return shownText(line, column);
    }
}

}  // namespace

// Behind the filters of the roster: what people have to look at.
int RosterParts::count() {
    return int(progressFilters().size()) + 1;
}

const char* RosterParts::name(int part) {
    return part < int(progressFilters().size()) ? progressFilters()[std::size_t(part)].name.data() : "look";
}

QString RosterParts::title(int part) {
    if (part >= int(progressFilters().size())) return RosterModel::tr("Not looked at");
    return QCoreApplication::translate("ProgressFilter", progressFilters()[std::size_t(part)].title);
}

bool RosterParts::holds(int part, const RosterEntry& entry) {
    return part < int(progressFilters().size()) ? progressFilters()[std::size_t(part)].holds(entry) : entry.toLookAt();
}

int RosterParts::byName(const char* wanted) {
    for (int part = 0; part < count(); ++part)
        if (qstrcmp(name(part), wanted) == 0) return part;
    return 0;
}

RosterModel::RosterModel(QObject* parent) : QAbstractTableModel(parent) {}

void RosterModel::setEntries(Entries entries) {
    const auto samePerson = [](const RosterEntry& a, const RosterEntry& b) { return a.person.id == b.person.id; };
    const bool same = entries->size() == m_entries->size() &&
                      std::equal(entries->begin(), entries->end(), m_entries->begin(), samePerson);
    m_entries = std::move(entries);
    makeKeys();
    // The same rows change where they stand: selection, scrolling and an open field stay as they are.
    std::vector<std::size_t> shown = chosen();
    if (same && shown == m_shown) {
        if (!shown.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

void RosterModel::makeKeys() {
    m_keys.clear();
    m_keys.reserve(m_entries->size());
    for (const RosterEntry& entry : *m_entries) {
        const Person& person = entry.person;
        std::string key;
        for (const std::string* field : {&entry.serial, &person.name, &person.studentNumber, &person.citizenNumber,
                                         &person.college, &person.major, &person.className, &person.code})
            key += *field + '\n';
        // Only Latin letters have capitals that matter here, and lower() of ASCII keeps UTF-8 whole.
        std::transform(key.begin(), key.end(), key.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
        m_keys.push_back(std::move(key));
    }
}

void RosterModel::setText(const QString& wanted) {
    std::vector<std::string> words;
    for (const QString& word : wanted.toLower().split(QChar(u' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    m_words = std::move(words);
    choose();
}

void RosterModel::setPart(int part) {
    m_part = part;
    m_only.clear();
    choose();
}

void RosterModel::setOnly(std::set<PersonId> people) {
    m_only = std::move(people);
    choose();
}

bool RosterModel::accepts(std::size_t at) const {
    const RosterEntry& entry = (*m_entries)[at];
    if (!m_only.empty() ? !m_only.contains(entry.person.id) : !RosterParts::holds(m_part, entry)) return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string& word) { return m_keys[at].find(word) != std::string::npos; });
}

void RosterModel::choose() {
    beginResetModel();
    m_shown = chosen();
    endResetModel();
}

std::vector<std::size_t> RosterModel::chosen() const {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_entries->size(); ++i)
        if (accepts(i)) shown.push_back(i);
    return m_sortColumn < 0 ? shown : arranged(shown);
}

std::vector<std::size_t> RosterModel::arranged(const std::vector<std::size_t>& given) const {
    const QCollator collator{QLocale()};
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keyed;
    std::vector<std::size_t> shown, empty;  // whoever has nothing there comes last, either way
    for (const std::size_t at : given) {
        const QString by = sortText((*m_entries)[at], RosterColumn(m_sortColumn));
        if (by.isEmpty()) empty.push_back(at);
        else keyed.emplace_back(collator.sortKey(by), at);
    }
    const bool up = m_order == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [up](const auto& a, const auto& b) {
        return up ? a.first.compare(b.first) < 0 : b.first.compare(a.first) < 0;
    });
    for (const auto& [key, at] : keyed) shown.push_back(at);
    shown.insert(shown.end(), empty.begin(), empty.end());
    return shown;
}

void RosterModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_order = order;
    choose();
}

int RosterModel::rowOf(PersonId person) const {
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        if (entry(int(row)).person.id == person) return int(row);
    return -1;
}

int RosterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}
int RosterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rosterColumns().size());
}

Qt::ItemFlags RosterModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    const auto& field = rosterColumn(index.column()).field;
    // The serial of a photograph is the photograph's.
    if (field && (*field != RosterField::Serial || !entry(index.row()).photo)) flags |= Qt::ItemIsEditable;
    return flags;
}

bool RosterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !value.canConvert<Person>()) return false;
    Q_EMIT edited(value.value<Person>());
    return true;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RosterEntry& line = entry(index.row());
    const RosterColumn column{index.column()};
    switch (role) {
        case Qt::DisplayRole: return shownText(line, column);
        case Qt::EditRole: {
            const auto& field = rosterColumn(index.column()).field;
            return field ? text(line.person.*rosterField(*field).member) : QString();
        }
        case Qt::FontRole:
            if (column == RosterColumn::Serial || column == RosterColumn::Name)
                return textFont(theme().size.body, true);
            return {};
        case Qt::ForegroundRole:
            if (column == RosterColumn::CitizenNumber || column == RosterColumn::Taken) return theme().colour.t2;
            return {};
        case Qt::DecorationRole:
            if (column == RosterColumn::State) return outcomePixmap(line.shape, theme().size.smallIcon + 2);
            if (column == RosterColumn::Fee && paymentOf(line.person.fee) == Payment::Unpaid)
                return outcomePixmap(Outcome::Warn, theme().size.smallIcon);
            return {};
        default: return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? columnTitle(rosterColumn(section)) : QVariant();
}

}  // namespace xuezhao
