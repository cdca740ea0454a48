#include "ui/capture/findings_model.h"

#include "ui/style/outcome_look.h"

#include <algorithm>

namespace xuezhao {

FindingsModel::FindingsModel(QObject* parent) : QAbstractTableModel(parent) {}

void FindingsModel::setHeads(const QStringList& heads) {
    if (heads == m_heads) return;
    beginResetModel();
    m_heads = heads;
    m_rows.clear();
    endResetModel();
}

void FindingsModel::setRows(std::vector<FindingRow> rows) {
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const FindingRow& a, const FindingRow& b) { return a.check == b.check; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstStandard + int(m_heads.size());
}

QString FindingsModel::spoken(const FindingRow& row) const {
    return tr("%1, %2, limit %3, %4").arg(row.title, row.valueText, row.limitText, outcomeWord(row.worst));
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FindingRow& line = row(index.row());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        if (index.column() < FirstStandard) return spoken(line);
        return outcomeWord(line.outcomes[std::size_t(index.column() - FirstStandard)]);
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Name: return line.title;
        case Value: return line.valueText;
        case LimitColumn: return line.limitText;
        default: return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == Name           ? Qt::AlignLeft
                                   : section < FirstStandard ? Qt::AlignRight
                                                             : Qt::AlignHCenter;
        return int(side | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Check");
        case Bar: return QString();
        case Value: return tr("Value");
        case LimitColumn: return tr("Limit");
        default: return m_heads.value(section - FirstStandard);
    }
}

}  // namespace xuezhao
