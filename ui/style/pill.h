#pragma once

#include "core/quality/finding.h"

#include <QString>
#include <QWidget>

namespace xuezhao {

/// A short state in a rounded frame, with the shape of its outcome.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);

    void setState(Outcome outcome, const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Outcome m_outcome = Outcome::NotRequired;
    QString m_text;
};

}  // namespace xuezhao
