#pragma once

#include "ui/roster/import_look.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;

namespace xuezhao {

/// What an import would do, before it does it: which column is taken for what, what is wrong with which row, who is
/// new, what changes field by field, and who of the roster the file does not name.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);

    void setFile(const QString& file);
    void setLook(std::shared_ptr<const ImportLook> look);
    /// Why nothing was imported; everything chosen stays as it is. Empty: nothing is wrong.
    void setProblem(const QString& text);

Q_SIGNALS:
    void choicesChanged(const xuezhao::ImportChoices& choices);
    void accepted(const std::vector<xuezhao::Person>& people);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Part { Problems, Added, Changed, Absent, kParts };

    QWidget* makeMapping();
    QWidget* makeRows();
    void showMapping();
    void showPart(int part);
    void showRows();
    void fillProblems();
    void fillAdded();
    void fillChanged();
    void fillAbsent();
    QWidget* makeLeaveOut(const std::vector<int>& rows);
    int count(int part) const;
    void choose(ImportChoices choices);
    void retranslate();
    void restyle();

    std::shared_ptr<const ImportLook> m_look;
    ImportChoices m_choices;
    QString m_file;
    bool m_fresh = true;  ///< of this file nothing was shown yet
    bool m_waiting = true;
    int m_part = Problems;
    QLabel *m_title, *m_summary, *m_problem, *m_mappingHead, *m_mappingHint, *m_rowsHint, *m_more;
    QTableWidget *m_mapping, *m_rows;
    std::array<QPushButton*, kParts> m_parts{};
    QProgressBar* m_busy;
    QPushButton *m_putBack, *m_cancel, *m_accept;
};

}  // namespace xuezhao
