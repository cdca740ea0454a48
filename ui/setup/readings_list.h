#pragma once

#include "core/setup/setup_reading.h"

#include <QWidget>

#include <vector>

namespace xuezhao {

/// A reading as it is written: "ΔE 16.5", "1.27", "212 px"; "–" where it cannot be read.
QString readingText(const SetupReading& reading);
/// Its target: "≤ 12", "0.85–1.18"; empty without one.
QString targetText(const SetupReading& reading);

/// The readings of a step: shape of the outcome, title, value, and below in small where the target comes from and the
/// target. Painted; rows never move.
class ReadingsList : public QWidget {
    Q_OBJECT
public:
    explicit ReadingsList(QWidget* parent = nullptr);

    void setReadings(const std::vector<SetupReading>& readings);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString title, value, target, source;
        Outcome outcome = Outcome::NotRequired;
        friend bool operator==(const Line&, const Line&) = default;
    };
    int lineHeight() const;
    std::vector<Line> m_lines;
};

}  // namespace xuezhao
