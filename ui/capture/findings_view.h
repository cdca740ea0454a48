#pragma once

#include "core/quality/finding.h"
#include "ui/style/card.h"

#include <span>

class QTableView;

namespace xuezhao {

class ElidedLabel;
class FindingsModel;
class OutcomeIcon;

/// The register's rows, all visible at once, in a fixed order; above them, in a place of its own, the worst one with
/// what to do about it.
class FindingsView : public Card {
    Q_OBJECT
public:
    explicit FindingsView(QWidget* parent = nullptr);

    /// \param verdicts  one a standard, in the same order; empty while nobody is before the camera
    void setFindings(std::span<const Standard* const> standards, std::span<const Verdict> verdicts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void sizeToRows();
    void showWorst(std::span<const Verdict> verdicts);

    FindingsModel* m_model;
    QTableView* m_table;
    OutcomeIcon* m_worstIcon;
    ElidedLabel* m_worst;
    int m_standards = -1;
};

}  // namespace xuezhao
