#pragma once

#include "ui/roster/roster_column.h"
#include "ui/roster/roster_entry.h"

#include <QAbstractTableModel>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// The chips above the table: the filters of core/roster/progress.h, and who has to be looked at.
class RosterParts {
public:
    static int count();
    static const char* name(int part);  ///< "missing"
    static QString title(int part);
    static bool holds(int part, const RosterEntry& entry);
    static int byName(const char* name);
};

/// The roster as a table: the part of it that is searched for, in the order that is asked for. Numbers are masked; a
/// search finds clear ones. It filters and sorts by itself, in one pass and one reset: a proxy that takes ten thousand
/// rows out in thousands of pieces makes every keystroke wait.
class RosterModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using Entries = std::shared_ptr<const std::vector<RosterEntry>>;

    explicit RosterModel(QObject* parent = nullptr);

    /// The same people in the same order change in place; otherwise everything is laid out anew.
    void setEntries(Entries entries);
    /// Words between blanks, all of which a person must have; capitals do not matter.
    void setText(const QString& text);
    void setPart(int part);
    /// These people alone, whatever their part; empty: everybody.
    void setOnly(std::set<PersonId> people);

    const RosterEntry& entry(int row) const { return (*m_entries)[m_shown[std::size_t(row)]]; }
    const Entries& entries() const { return m_entries; }
    /// The row that shows a person; -1: none.
    int rowOf(PersonId person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// EditRole: a checked person whose row changed (see CellEditor); the model itself keeps what it has.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    /// Column -1: as the roster has it.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void edited(const xuezhao::Person& person);

private:
    void makeKeys();
    void choose();
    std::vector<std::size_t> chosen() const;
    std::vector<std::size_t> arranged(const std::vector<std::size_t>& given) const;
    bool accepts(std::size_t entry) const;

    Entries m_entries = std::make_shared<std::vector<RosterEntry>>();
    std::vector<std::string> m_keys;  ///< what a search looks through, small letters, one an entry
    std::vector<std::size_t> m_shown;
    std::vector<std::string> m_words;
    std::set<PersonId> m_only;
    int m_part = 0;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace xuezhao
