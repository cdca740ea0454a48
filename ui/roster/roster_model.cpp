#include "ui/roster/roster_model.h"

#include "core/base/masking.h"
#include "core/store/fee.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

namespace xuezhao {

namespace {

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

QString stateOf(const RosterEntry& entry) {
    if (!entry.taken) return RosterModel::tr("not taken");
    if (entry.outcome == Outcome::Fail) return RosterModel::tr("falls short");
    if (entry.toLookAt) return RosterModel::tr("not looked at");
    return entry.attempts > 1 ? RosterModel::tr("taken, %n attempts", nullptr, entry.attempts)
                              : RosterModel::tr("taken");
}

}  // namespace

void RosterModel::setEntries(std::shared_ptr<const std::vector<RosterEntry>> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int RosterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries->size());
}
int RosterModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const RosterEntry& line = entry(index.row());
    const Person& person = line.person;
    if (role == Qt::FontRole && (index.column() == SerialColumn || index.column() == Name))
        return textFont(theme().size.body, true);
    if (role == Qt::ForegroundRole && index.column() == CitizenNumber) return theme().colour.t2;
    if (role == Qt::DecorationRole && index.column() == State)
        return outcomePixmap(line.taken ? line.outcome : Outcome::NotRequired, theme().size.smallIcon + 2);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case SerialColumn: return line.serial.empty() ? QStringLiteral("–") : text(line.serial);
        case StudentNumber: return text(person.studentNumber);
        case Name: return text(person.name);
        case Sex: return text(person.sex);
        case CitizenNumber: return text(maskNumber(person.citizenNumber));
        case College: return text(person.college);
        case ClassName: return text(person.className);
        case Fee: return text(person.fee);
        case State: return stateOf(line);
        default: return {};
    }
}

QVariant RosterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case SerialColumn: return tr("Serial");
        case StudentNumber: return tr("Student no.");
        case Name: return tr("Name");
        case Sex: return tr("Sex");
        case CitizenNumber: return tr("ID number");
        case College: return tr("College");
        case ClassName: return tr("Class");
        case Fee: return tr("Fee");
        case State: return tr("State");
        default: return {};
    }
}

RosterFilter::RosterFilter(RosterModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
}

void RosterFilter::setText(const QString& wanted) {
    m_text = wanted.trimmed().toStdString();
    invalidateFilter();
}

void RosterFilter::setPart(Part part) {
    m_part = part;
    invalidateFilter();
}

bool RosterFilter::inPart(const RosterEntry& entry, Part part) {
    switch (part) {
        case Part::All: return true;
        case Part::NotTaken: return !entry.taken;
        case Part::Taken: return entry.taken;
        case Part::FallsShort: return entry.taken && entry.outcome == Outcome::Fail;
        case Part::ToLookAt: return entry.taken && entry.toLookAt;
        case Part::Unpaid: return feeState(entry.person.fee) == FeeState::Unpaid;
    }
    return true;
}

bool RosterFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const RosterEntry& entry = m_model.entry(row);
    if (!inPart(entry, m_part)) return false;
    if (m_text.empty()) return true;
    const Person& person = entry.person;
    for (const std::string* field : {&entry.serial, &person.name, &person.studentNumber, &person.citizenNumber,
                                     &person.college, &person.className})
        if (field->find(m_text) != std::string::npos) return true;
    return false;
}

}  // namespace xuezhao
