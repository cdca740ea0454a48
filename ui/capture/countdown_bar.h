#pragma once

#include <QWidget>

namespace xuezhao {

/// The steady second before the automatic shutter, as a line over the picture's upper edge.
class CountdownBar : public QWidget {
    Q_OBJECT
public:
    explicit CountdownBar(QWidget* parent = nullptr);
    /// 0-1; 0 shows nothing.
    void setShare(double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

}  // namespace xuezhao
