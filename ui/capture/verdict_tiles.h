#pragma once

#include "core/quality/finding.h"

#include <QWidget>

#include <span>
#include <vector>

class QLabel;

namespace xuezhao {

class Card;

/// One tile a standard: its name, and how many findings stand in the way.
class VerdictTiles : public QWidget {
    Q_OBJECT
public:
    explicit VerdictTiles(QWidget* parent = nullptr);

    void setVerdicts(std::span<const Standard* const> standards, std::span<const Verdict> verdicts);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tile {
        Card* card;
        QLabel* icon;
        QLabel* title;
        QLabel* text;
        Outcome outcome = Outcome::NotRequired;
    };
    void makeTiles(std::size_t count);
    void restyle();

    std::vector<Tile> m_tiles;
};

}  // namespace xuezhao
