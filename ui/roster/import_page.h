#pragma once

#include "core/roster/import.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace xuezhao {

/// What an import would do, before it does it: which column is taken for what, what is wrong with which row, the
/// first people as they would stand in the roster.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);

    void setFile(const QString& file);
    void setPreview(std::shared_ptr<const ImportPreview> preview);

Q_SIGNALS:
    void choicesChanged(const xuezhao::ImportChoices& choices);
    void accepted(const std::vector<xuezhao::Person>& people);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMapping();
    void showProblems();
    void showPeople();
    QWidget* makeLeaveOut(const ImportProblem& problem);
    void retranslate();
    void restyle();

    std::shared_ptr<const ImportPreview> m_preview;
    ImportChoices m_choices;
    QString m_file;
    QLabel* m_title;
    QLabel* m_summary;
    QLabel* m_mappingHead;
    QTableWidget* m_mapping;
    QLabel* m_problemsHead;
    QTableWidget* m_problems;
    QLabel* m_peopleHead;
    QTableWidget* m_people;
    QPushButton* m_putBack;
    QPushButton* m_cancel;
    QPushButton* m_accept;
};

}  // namespace xuezhao
