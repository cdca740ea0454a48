#pragma once

#include "core/base/image.h"
#include "ui/capture/overlay_model.h"
#include "ui/capture/overlay_painter.h"

#include <QWidget>

namespace xuezhao {

/// The picture before the camera with the guides over it. The frame is wrapped, never copied; it is fitted into the
/// widget with its own ratio. Where there is no frame it says so: a stale one is never shown.
class LiveView : public QWidget {
    Q_OBJECT
public:
    explicit LiveView(QWidget* parent = nullptr);

    /// The frame and what belongs to it.
    void setPicture(const Image& picture, const OverlayModel& overlay);
    /// No frame: an icon, a headline and a line of help.
    void setNoPicture(const QString& headline, const QString& help);
    /// A note in the lower left corner; empty: none.
    void setNote(const QString& note);

    void setGuideDetail(GuideDetail detail);
    GuideDetail guideDetail() const { return m_detail; }

    /// Where the picture is on the widget.
    QRectF pictureRect() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintEmpty(QPainter& painter) const;
    void paintNote(QPainter& painter) const;

    Image m_picture;
    OverlayModel m_overlay;
    QString m_headline, m_help, m_note;
    GuideDetail m_detail = GuideDetail::Full;
};

}  // namespace xuezhao
