#pragma once

#include "core/quality/finding.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace xuezhao {

/// One check as the clerk compares it.
struct ComparisonRow {
    QString title;
    QString reason;  ///< what the register said about it; empty: nothing
    QString before, after, limit;
    Outcome beforeOutcome = Outcome::NotRequired;
    Outcome afterOutcome = Outcome::NotRequired;
};

/// Our measurement of the refused photograph and of the new crop beside the register's reason.
class ComparisonTable : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonTable(QWidget* parent = nullptr);

    void setRows(std::vector<ComparisonRow> rows);
    const std::vector<ComparisonRow>& rows() const { return m_rows; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<ComparisonRow> m_rows;
};

}  // namespace xuezhao
