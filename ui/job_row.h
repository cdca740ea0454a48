#pragma once

#include "ui/job_summary.h"

#include <QAbstractButton>

namespace xuezhao {

/// One recent job: name, standards, serials, how far it is. Painted.
class JobRow : public QAbstractButton {
    Q_OBJECT
public:
    JobRow(JobSummary summary, QWidget* parent = nullptr);

    const JobSummary& summary() const { return m_summary; }
    void setSelected(bool selected);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    JobSummary m_summary;
    bool m_selected = false;
};

}  // namespace xuezhao
