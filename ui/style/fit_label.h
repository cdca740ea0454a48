#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

namespace xuezhao {

/// One line of large text that is never cut: where it is too long it is drawn smaller, down to 70 %, then on two lines.
class FitLabel : public QWidget {
    Q_OBJECT
public:
    explicit FitLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }
    void setLook(int pixels, bool bold, const QColor& colour);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fit {
        int pixels;
        bool twoLines;
    };
    Fit fit(int width) const;

    QString m_text;
    QColor m_colour;
    int m_pixels = 24;
    bool m_bold = true;
};

}  // namespace xuezhao
