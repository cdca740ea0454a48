#pragma once

#include "core/quality/finding.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace xuezhao {

struct DeliveryLook;

/// The lines of a pre-flight, what holds up first: shape, sentence, the serials concerned, the count. Painted.
class PreflightList : public QWidget {
    Q_OBJECT
public:
    explicit PreflightList(QWidget* parent = nullptr);

    void setLook(std::shared_ptr<const DeliveryLook> look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        Outcome outcome = Outcome::Pass;
        QString sentence, detail, count;
        int height = 0;
    };
    void arrange();

    std::shared_ptr<const DeliveryLook> m_look;
    std::vector<Line> m_lines;
};

}  // namespace xuezhao
