#pragma once

#include "core/clerk/refusal_import.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

namespace xuezhao {

/// What an import of a refusal list would do, before it does it: what each column holds, what is wrong with which row,
/// and how the first reasons are read.
class RefusalImportPage : public QWidget {
    Q_OBJECT
public:
    explicit RefusalImportPage(QWidget* parent = nullptr);

    void setFile(const QString& file);
    void setPreview(std::shared_ptr<const RefusalPreview> preview);

Q_SIGNALS:
    void choicesChanged(const xuezhao::RefusalChoices& choices);
    void accepted();
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showColumns();
    void showProblems();
    void showRows();
    void retranslate();
    void restyle();

    std::shared_ptr<const RefusalPreview> m_preview;
    QString m_file;
    QLabel *m_title, *m_summary, *m_columnsHead, *m_problemsHead, *m_rowsHead;
    QTableWidget *m_columns, *m_problems, *m_rows;
    QPushButton *m_cancel, *m_accept;
};

}  // namespace xuezhao
