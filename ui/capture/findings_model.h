#pragma once

#include "ui/capture/finding_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace xuezhao {

/// The findings as a table. Columns: name, bar, value, limit, then one outcome a standard in use, so a further standard
/// is one more column and no code. Rows keep their order for ever.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bar, Value, LimitColumn, FirstStandard };

    explicit FindingsModel(QObject* parent = nullptr);

    /// Heads of the standards' columns. Resets the table.
    void setHeads(const QStringList& heads);
    /// The same rows with new values repaint; other rows reset the table.
    void setRows(std::vector<FindingRow> rows);
    const FindingRow& row(int index) const { return m_rows[std::size_t(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const FindingRow& row) const;

    QStringList m_heads;
    std::vector<FindingRow> m_rows;
};

}  // namespace xuezhao
