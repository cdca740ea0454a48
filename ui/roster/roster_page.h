#pragma once

#include "core/roster/export.h"
#include "ui/roster/roster_entry.h"
#include "ui/roster/roster_model.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xuezhao {

class ImportPage;

/// The roster: a table with search and filters, import behind a preview, export.
class RosterPage : public QWidget {
    Q_OBJECT
public:
    explicit RosterPage(QWidget* parent = nullptr);

    void setEntries(std::shared_ptr<const std::vector<RosterEntry>> entries);
    ImportPage& import() { return *m_import; }
    /// The preview of a file, instead of the table; and back.
    void showImport(const QString& file);
    void showTable();
    /// Those of a class who are not taken; of all classes when it has no name.
    void showMissing(const QString& className);
    QString statusText() const;

Q_SIGNALS:
    void importAsked(const QString& file);
    void exportAsked(const QString& file, xuezhao::RosterFormat format);
    /// Open this person's place (Enter or a double click).
    void openAsked(qlonglong person);
    /// The human checklist of this person's photograph.
    void lookAsked(qlonglong person);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeTablePage();
    void chooseImport();
    void chooseExport();
    void openCurrent();
    const RosterEntry* current() const;  ///< null without one
    void showLook();
    void showCounts();
    void retranslate();
    void restyle();

    RosterModel* m_model;
    RosterFilter* m_filter;
    QStackedWidget* m_stack;
    QLineEdit* m_search;
    std::array<QPushButton*, 6> m_parts{};
    QPushButton* m_lookButton;
    QPushButton* m_importButton;
    QPushButton* m_exportButton;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_shown;
    QLabel* m_hint;
    ImportPage* m_import;
    std::shared_ptr<const std::vector<RosterEntry>> m_entries;
};

}  // namespace xuezhao
