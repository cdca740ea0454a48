#pragma once

#include "core/session/live_result.h"
#include "core/setup/setup_reading.h"
#include "ui/setup/setup_steps.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace xuezhao {

/// The live picture with what the step at work is about: the cells of the wall with their distances, the halves of the
/// face, the height of the lens. Shows no stale frame.
class SetupPicture : public QWidget {
    Q_OBJECT
public:
    explicit SetupPicture(QWidget* parent = nullptr);

    struct Shown {
        std::shared_ptr<const LiveResult> picture;  ///< null: none
        WizardStep step = WizardStep::Camera;
        WallMap wall;
        std::optional<SetupTarget> cells;   ///< of a cell's distance
        std::optional<double> lampBalance;  ///< left over right
        bool lampsBalanced = true;
    };
    void setShown(Shown shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCells(QPainter& painter, const QTransform& toScreen) const;
    void paintLamps(QPainter& painter, const QTransform& toScreen, const QRectF& picture) const;
    void paintArrow(QPainter& painter, const QRectF& picture, bool atLeft) const;
    void paintHeight(QPainter& painter, const QTransform& toScreen, const QRectF& picture) const;
    void paintCrops(QPainter& painter, const QTransform& toScreen) const;

    Shown m_shown;
};

}  // namespace xuezhao
