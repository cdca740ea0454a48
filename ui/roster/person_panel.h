#pragma once

#include "core/roster/person_check.h"
#include "core/store/roster_edits.h"
#include "ui/roster/roster_entry.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace xuezhao {

/// One person beside the table: photograph, every field with what is wrong with it below, and what was changed by hand.
/// The same panel takes somebody new.
class PersonPanel : public QWidget {
    Q_OBJECT
public:
    using Entries = std::shared_ptr<const std::vector<RosterEntry>>;

    explicit PersonPanel(QWidget* parent = nullptr);

    /// Where photographs lie; empty: none are shown.
    void setJobFolder(const QString& folder) { m_folder = folder; }
    void setEntries(Entries entries) { m_entries = std::move(entries); }
    /// Fields that are being changed stay as they are while the same person is shown again. Null: nobody.
    void setPerson(const RosterEntry* entry);
    void addPerson();
    void setTrace(const std::vector<RosterEdit>& edits);
    /// What the database said against it.
    void setProblem(const QString& text);
    void edit(RosterField field);
    bool dirty() const;
    PersonId person() const { return m_person.id; }
    bool adding() const { return m_adding; }

Q_SIGNALS:
    void saved(const xuezhao::Person& person);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        RosterField id;
        QLabel* label;
        QLineEdit* line;
        QLabel* problem;
    };

    void fill(const Person& person);
    Person typed() const;
    /// Says what is wrong with what is typed. \return it may be saved
    bool check();
    void save();
    void showHead(const RosterEntry* entry);
    void retranslate();
    void restyle();

    Entries m_entries = std::make_shared<std::vector<RosterEntry>>();
    QString m_folder;
    Person m_person;
    QString m_photo;  ///< of whom the panel shows
    std::vector<RosterEdit> m_edits;
    bool m_adding = false;
    QLabel *m_title, *m_picture, *m_serial, *m_state, *m_traceHead, *m_trace, *m_problem;
    std::vector<Field> m_fields;
    QPushButton *m_save, *m_close;
};

}  // namespace xuezhao
