#pragma once

#include <QColor>
#include <QWidget>

namespace xuezhao {

/// A panel: flat fill, one border of one pixel, rounded corners, optionally a thick left edge in the colour of
/// an outcome. Painted by hand, so that a change of colour costs one repaint and no new layout.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    struct Look {
        QColor fill = {};    ///< invalid: the theme's panel
        QColor border = {};  ///< invalid: the theme's line
        QColor edge = {};    ///< of the left edge; invalid: as the border
        int borderWidth = 1;
        int edgeWidth = 0;  ///< 0: no left edge
        int radius = 6;
        bool dashed = false;
        friend bool operator==(const Look&, const Look&) = default;
    };
    void setLook(const Look& look);
    const Look& look() const { return m_look; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
};

}  // namespace xuezhao
