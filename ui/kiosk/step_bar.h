#pragma once

#include <QStringList>
#include <QWidget>

namespace xuezhao {

/// The steps of a kiosk: numbered circles, a tick on those that are done.
class StepBar : public QWidget {
    Q_OBJECT
public:
    explicit StepBar(QWidget* parent = nullptr);
    void setSteps(const QStringList& steps);
    void setStep(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_steps;
    int m_step = 0;
};

}  // namespace xuezhao
