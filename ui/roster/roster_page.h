#pragma once

#include "core/roster/export.h"
#include "core/store/roster_edits.h"
#include "ui/roster/roster_entry.h"
#include "ui/roster/roster_model.h"

#include <QWidget>

#include <memory>
#include <set>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace xuezhao {

class CellEditor;
class ColumnPanel;
class ImportPage;
class PersonPanel;

/// The roster: a table with search and filters whose fields are edited where they stand, one person beside it, import
/// behind a preview, export.
class RosterPage : public QWidget {
    Q_OBJECT
public:
    explicit RosterPage(QWidget* parent = nullptr);

    /// While a field is being edited they wait until it is left.
    void setEntries(RosterModel::Entries entries);
    void setJobFolder(const QString& folder);
    ImportPage& import() { return *m_import; }
    PersonPanel& panel() { return *m_panel; }
    /// The preview of a file, instead of the table; and back.
    void showImport(const QString& file);
    void showTable();
    /// Those of a class who are not taken; of all classes when it has no name.
    void showMissing(const QString& className);
    /// These people alone, and why.
    void showPeople(const std::vector<PersonId>& people, const QString& why);
    /// Columns as the user left them, see columnPlaces(); "" for the usual ones.
    void setColumns(const QString& text);
    /// Something takes its time: said below the table with a moving bar. Empty: nothing does.
    void setBusy(const QString& text);
    /// A line below the table: what was done or refused.
    void say(const QString& text, bool fault);
    void setTrace(qlonglong person, const std::vector<RosterEdit>& edits);
    /// A change was taken over; a new person is shown.
    void showChanged(qlonglong person);
    QString statusText() const;

Q_SIGNALS:
    void importAsked(const QString& file);
    /// \param only  these people; empty: everybody
    void exportAsked(const QString& file, xuezhao::RosterFormat format, const std::vector<xuezhao::PersonId>& only);
    /// Open this person's place (Enter).
    void openAsked(qlonglong person);
    /// The human checklist of this person's photograph.
    void lookAsked(qlonglong person);
    /// One person as they were edited; id 0: somebody new.
    void putAsked(const xuezhao::Person& person);
    void undoAsked();
    void traceAsked(qlonglong person);
    void columnsChanged(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTablePage();
    QWidget* makeTools(QWidget* page);
    QWidget* makeFoot(QWidget* page);
    void connectTable();
    void showPanel(bool shown);
    void chooseImport();
    void chooseExport(RosterFormat format);
    void openCurrent();
    void openMenu(const QPoint& at);
    void setFee(const char* fee);
    const RosterEntry* current() const;  ///< null without one
    void showCurrent();
    void choosePart(int part);
    /// Applies something that lays rows out anew, and keeps the person who was chosen.
    template <typename Change>
    void keepingCurrent(Change change);
    void placeColumns();
    void rememberColumns();
    void showCounts();
    void retranslate();
    void restyle();

    RosterModel* m_model;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    QLineEdit* m_search;
    std::vector<QPushButton*> m_parts;
    QPushButton *m_onlyChip, *m_lookButton, *m_importButton, *m_exportButton, *m_addButton, *m_columnsButton,
        *m_panelButton;
    QMenu* m_exportMenu;
    QTableView* m_table;
    CellEditor* m_editor;
    ColumnPanel* m_columnPanel;
    PersonPanel* m_panel;
    QLabel *m_empty, *m_shown, *m_said, *m_hint;
    QProgressBar* m_busy;
    ImportPage* m_import;
    RosterModel::Entries m_waiting;
    QString m_columns;
    std::vector<ColumnPlace> m_places;
    bool m_placing = false;
    bool m_keeping = false;  ///< rows are laid out anew: nobody else was chosen
    std::set<PersonId> m_only;
    QString m_onlyWhy;
    qlonglong m_wanted = 0;  ///< a person to choose once they are there
};

}  // namespace xuezhao
