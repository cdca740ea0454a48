#pragma once

#include "core/base/image.h"
#include "core/quality/finding.h"

#include <QRectF>
#include <QWidget>

#include <optional>

namespace xuezhao {

/// The picture as a mirror shows it, cut to the shape of the photograph, with the place for the face drawn in. Only the
/// screen is mirrored: the image is wrapped and never changed.
class MirrorView : public QWidget {
    Q_OBJECT
public:
    explicit MirrorView(QWidget* parent = nullptr);

    /// \param crop  what to show, pixels of the picture; empty: the middle of it
    void setPicture(const Image& picture, const QRectF& crop, Outcome outcome);
    void setNoPicture(const QString& text);

    /// Width over height of what is shown.
    static constexpr double kShape = 3.0 / 4;

    QSize sizeHint() const override { return {540, 720}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return int(width / kShape); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Image m_picture;
    QRectF m_crop;
    QString m_text;
    Outcome m_outcome = Outcome::NotRequired;
};

}  // namespace xuezhao
