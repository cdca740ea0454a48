#pragma once

#include "ui/roster/roster_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>
#include <vector>

namespace xuezhao {

/// The roster as a table. Numbers are masked; a search finds clear ones.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { SerialColumn, StudentNumber, Name, Sex, CitizenNumber, College, ClassName, Fee, State, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(std::shared_ptr<const std::vector<RosterEntry>> entries);
    const RosterEntry& entry(int row) const { return (*m_entries)[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const std::vector<RosterEntry>> m_entries = std::make_shared<std::vector<RosterEntry>>();
};

/// The part of the roster that is shown.
class RosterFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Part { All, NotTaken, Taken, FallsShort, ToLookAt, Unpaid };

    explicit RosterFilter(RosterModel& model, QObject* parent = nullptr);
    void setText(const QString& text);
    void setPart(Part part);
    static bool inPart(const RosterEntry& entry, Part part);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    RosterModel& m_model;
    std::string m_text;
    Part m_part = Part::All;
};

}  // namespace xuezhao
