#pragma once

#include "core/session/session_view.h"
#include "ui/kiosk/bilingual.h"

#include <QWidget>

class QPainter;

namespace xuezhao {

/// The one instruction for the person before the camera: pictogram, words in two languages; while the shutter counts a
/// ring with the seconds. Painted, scaled by the short side of the screen.
class ActPanel : public QWidget {
    Q_OBJECT
public:
    explicit ActPanel(QWidget* parent = nullptr);

    /// \param seconds  how long the shutter counts
    void setView(const SessionView& view, double seconds);
    /// What is said, for the voice.
    Bilingual text() const { return m_text; }
    /// Side by side instead of one above the other: for a tall screen.
    void setFlat(bool flat);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRing(QPainter& painter, const QRectF& box) const;

    Bilingual m_text;
    QString m_pictogram;
    bool m_mirrored = false;
    bool m_flat = false;
    bool m_good = false;
    double m_countdown = 0;
    double m_seconds = 1;
};

/// What the person has to do now.
struct ShownAct {
    Bilingual text;
    QString pictogram;      ///< empty: none
    bool mirrored = false;  ///< its arrow points to a side of the picture, and the picture is mirrored
};
ShownAct shownAct(const SessionView& view);

}  // namespace xuezhao
