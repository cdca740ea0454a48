#pragma once

#include "core/session/day_figures.h"

#include <QWidget>

#include <vector>

namespace xuezhao {

/// People an hour, ten minutes a bar; the running ten minutes are lighter.
class SpeedChart : public QWidget {
    Q_OBJECT
public:
    explicit SpeedChart(QWidget* parent = nullptr);
    void setBars(std::vector<SpeedBar> bars);
    QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<SpeedBar> m_bars;
};

}  // namespace xuezhao
