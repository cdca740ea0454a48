#pragma once

#include "core/roster/person_check.h"
#include "ui/roster/roster_delegate.h"
#include "ui/roster/roster_entry.h"

#include <QPointer>

#include <memory>
#include <vector>

class QLineEdit;
class QTableView;

namespace xuezhao {

class ProblemBubble;
class RosterModel;

/// Edits one field of one person in the table. Enter or Tab takes it over when nothing speaks against it; what is
/// refused is said beside the cell and stays open, what is doubtful is said first and taken by a second Enter. Esc
/// leaves it as it was.
class CellEditor : public RosterDelegate {
    Q_OBJECT
public:
    CellEditor(RosterModel& model, QTableView& table);

    bool editing() const { return !m_field.isNull(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    void ended();
    /// The field was left with something in it that cannot stand: it is as it was before.
    void dropped(const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Judged {
        Person person;
        const char* text = nullptr;  ///< English source text; null: fine
        bool refused = false;
    };
    Judged judge() const;
    void showProblem(const Judged& judged, bool asks) const;
    /// Takes the field over, or says why not.
    void finish(EndEditHint then);

    RosterModel& m_model;
    QTableView& m_table;
    ProblemBubble* m_bubble;
    mutable QPointer<QLineEdit> m_field;
    mutable Person m_before;
    mutable RosterField m_edited{};
    mutable bool m_asked = false;                                       ///< the doubt was said; the next Enter takes it
    mutable std::shared_ptr<const std::vector<RosterEntry>> m_entries;  ///< what m_roster points into
    mutable std::vector<const Person*> m_roster;
};

}  // namespace xuezhao
