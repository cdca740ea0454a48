#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace xuezhao {

/// A photograph with its caption directly below; checked it has a thick frame and a tick.
class PhotoButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit PhotoButton(const QPixmap& picture, QWidget* parent = nullptr);

    void setPixels(int pixels);
    static int captionHeight(int pixels) { return pixels * 2; }
    QSize sizeHint() const override { return {m_pixels * 10, m_pixels * 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_picture;
    int m_pixels = 26;
};

}  // namespace xuezhao
