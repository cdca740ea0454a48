#pragma once

#include "core/base/image.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace xuezhao {

/// What a line over a photograph says: where something is, and where it should be. Pixels of the picture.
struct PhotoMark {
    bool vertical = false;         ///< the lines are upright: sides, not heights
    std::vector<double> measured;  ///< one line each, in the colour of the outcome
    std::vector<double> limits;    ///< dashed
    bool failing = false;
    QString text;   ///< "Head top 25"
    QString limit;  ///< "should be 60–110"
};

/// A picture fitted into the widget with its own ratio: a photograph with a line over it, or an original with the part
/// of it that a crop shows.
class PhotoView : public QWidget {
    Q_OBJECT
public:
    explicit PhotoView(QWidget* parent = nullptr);

    void setPhoto(const Image& picture, std::optional<PhotoMark> mark);
    /// \param mark  in pixels of the photograph, which is `photoWidth` wide
    void setOriginal(const Image& picture, const QRectF& crop, std::optional<PhotoMark> mark, double photoWidth);
    /// No picture: a line of text.
    void setEmpty(const QString& text);

    QSize minimumSizeHint() const override { return {120, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF pictureRect() const;
    void paintMark(QPainter& painter, const QRectF& photo, double scale) const;

    QPixmap m_picture;
    QRectF m_crop;  ///< empty: all of it is the photograph
    std::optional<PhotoMark> m_mark;
    double m_photoWidth = 0;
    QString m_text;
};

}  // namespace xuezhao
