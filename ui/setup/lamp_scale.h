#pragma once

#include "core/setup/setup_reading.h"

#include <QWidget>

#include <optional>

namespace xuezhao {

/// The balance of the two lamps on a line: brighter at the left, even, brighter at the right. Painted.
class LampScale : public QWidget {
    Q_OBJECT
public:
    explicit LampScale(QWidget* parent = nullptr);
    void setReading(const SetupReading& reading);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_value;
    std::optional<Range> m_range;
    Outcome m_outcome = Outcome::NotRequired;
};

}  // namespace xuezhao
