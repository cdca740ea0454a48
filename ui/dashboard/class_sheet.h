#pragma once

#include "ui/dashboard/day_desk.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace xuezhao {

/// The photographs of a class side by side in the order of their serials: whoever got the number of their neighbour is
/// seen at once.
class ClassSheet : public QWidget {
    Q_OBJECT
public:
    explicit ClassSheet(QWidget* parent = nullptr);

    void setSheet(const QString& className, std::shared_ptr<const std::vector<SheetEntry>> sheet);

Q_SIGNALS:
    void closed();
    void reviewAsked(qlonglong capture);  ///< this photograph, on the photographer's page

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void addEntry(const SheetEntry& entry);
    void retranslate();

    QLabel* m_head;
    QLabel* m_help;
    QPushButton* m_back;
    QListWidget* m_list;
    QString m_className;
    std::shared_ptr<const std::vector<SheetEntry>> m_sheet;
};

}  // namespace xuezhao
