#pragma once

#include "core/quality/finding.h"
#include "ui/capture/finding_rows.h"

#include <QWidget>

#include <span>
#include <vector>

namespace xuezhao {

/// The checks beyond the register's own rows, two to a line. Painted: name, value, shape.
class MoreChecks : public QWidget {
    Q_OBJECT
public:
    explicit MoreChecks(QWidget* parent = nullptr);

    void setFindings(std::span<const Standard* const> standards, std::span<const Verdict> verdicts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const;
    std::vector<FindingRow> m_rows;
};

}  // namespace xuezhao
