#pragma once

#include "ui/roster/roster_column.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace xuezhao {

/// Which columns the table shows and in which order: a list to tick, to drag, or to move by buttons. A pop-up.
class ColumnPanel : public QWidget {
    Q_OBJECT
public:
    explicit ColumnPanel(QWidget* parent);

    /// Opens above or below a place of the screen.
    void open(const std::vector<ColumnPlace>& places, const QRect& beside);

Q_SIGNALS:
    void chosen(const std::vector<xuezhao::ColumnPlace>& places);
    void usualAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void move(int by);
    void tell();
    void retranslate();

    std::vector<ColumnPlace> m_places;
    QLabel* m_head;
    QListWidget* m_list;
    QPushButton *m_up, *m_down, *m_usual;
};

}  // namespace xuezhao
