#pragma once

#include "core/quality/finding.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace xuezhao {

/// A horizontal band at the sides of the crop: where head top or eyes may be. Picture pixels.
struct OverlayBand {
    double top = 0, bottom = 0;
    std::optional<double> measured;
    bool failing = false;
    QString label;   ///< "Head top"
    QString limits;  ///< "60–110"
};

/// The way something has to move, as seen on the screen.
enum class OverlayArrow { Left, Right, Up, Down, TurnLeft, TurnRight, Closer, Away };

/// What is drawn over the picture. A plain value, in pixels of the picture; sides are those of the picture.
struct OverlayModel {
    QRectF crop;  ///< empty: nothing is drawn
    Outcome outcome = Outcome::NotRequired;
    bool placeOpen = false;  ///< closed: the crop is one thin dashed line

    std::optional<OverlayBand> headTop;
    std::optional<OverlayBand> eyes;
    struct Corridor {
        double left = 0, right = 0;
        std::optional<double> measured;
        bool failing = false;
    };
    std::optional<Corridor> centre;
    struct FaceWidth {
        double centreX = 0, y = 0;          ///< the bars stand around this point
        double narrowest = 0, widest = 0;   ///< widths
        std::optional<double> left, right;  ///< measured cheeks
        bool failing = false;
        QString label, limits;
    };
    std::optional<FaceWidth> faceWidth;
    struct PupilLine {
        QPointF left, right;
    };
    std::optional<PupilLine> tiltedPupils;  ///< set when they are not level
    std::optional<OverlayArrow> arrow;
    QPointF arrowAt;               ///< crown or cheek the arrow belongs to
    std::vector<QRectF> doubtful;  ///< dashed boxes round what cannot be judged
};

}  // namespace xuezhao
