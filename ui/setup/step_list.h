#pragma once

#include "core/quality/finding.h"

#include <QWidget>

#include <vector>

namespace xuezhao {

/// The steps at the left: a number, or how it ended; the one at work stands out. Painted; a mouse may choose.
class StepList : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString title;
        Outcome outcome = Outcome::NotRequired;  ///< not required: not done yet
        bool skipped = false;
        friend bool operator==(const Step&, const Step&) = default;
    };
    explicit StepList(QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps, int current);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    int rowHeight() const;
    std::vector<Step> m_steps;
    int m_current = 0;
};

}  // namespace xuezhao
