#pragma once

#include "core/quality/finding.h"

#include <QLabel>
#include <QString>
#include <QWidget>

class QPainter;

namespace xuezhao {

/// A label whose look is a row of the style sheet: QLabel[role="..."].
QLabel* makeLabel(const char* role, QWidget* parent = nullptr, const QString& text = {});

/// Changes the role of a label; costs nothing when it has it already.
void setRole(QLabel& label, const char* role);

/// Sets a text only when it differs: a label that is set at every frame must not lay out at every frame.
void setText(QLabel& label, const QString& text);

/// A key of the keyboard as people see it printed: a small box with the key's name.
class KeyCap : public QWidget {
    Q_OBJECT
public:
    explicit KeyCap(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws a key cap whose left edge and vertical centre are given; returns its width.
    static int paint(QPainter& painter, QPoint leftCentre, const QString& text, const QColor& ink, const QColor& fill);
    static int widthOf(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// The shape of an outcome.
class OutcomeIcon : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeIcon(int logicalSize, QWidget* parent = nullptr);
    void setOutcome(Outcome outcome);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Outcome m_outcome = Outcome::NotRequired;
    int m_size;
};

}  // namespace xuezhao
