#include "ui/capture/verdict_tiles.h"

#include "core/base/language.h"
#include "ui/capture/finding_rows.h"
#include "ui/style/card.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr int kEdge = 6;
}

VerdictTiles::VerdictTiles(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("verdictTiles"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
}

void VerdictTiles::makeTiles(std::size_t count) {
    while (m_tiles.size() > count) {
        delete m_tiles.back().card;
        m_tiles.pop_back();
    }
    while (m_tiles.size() < count) {
        Tile tile{};
        tile.card = new Card(this);
        tile.card->setObjectName(QStringLiteral("verdictTile%1").arg(m_tiles.size()));
        tile.icon = new QLabel(tile.card);
        tile.title = makeLabel("captionHelp", tile.card);
        tile.text = makeLabel("strong", tile.card);
        auto* row = new QHBoxLayout(tile.card);
        row->addWidget(tile.icon);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(tile.title);
        texts->addWidget(tile.text);
        row->addLayout(texts, 1);
        static_cast<QHBoxLayout*>(layout())->addWidget(tile.card, 1);
        tile.card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_tiles.push_back(tile);
    }
    restyle();
}

void VerdictTiles::setVerdicts(std::span<const Standard* const> standards, std::span<const Verdict> verdicts) {
    if (m_tiles.size() != standards.size()) makeTiles(standards.size());
    for (std::size_t i = 0; i < standards.size(); ++i) {
        Tile& tile = m_tiles[i];
        const BothLanguages& title = standards[i]->title;
        tile.outcome = i < verdicts.size() ? verdicts[i].outcome() : Outcome::NotRequired;
        setText(*tile.title, QString::fromStdString(languageInForce() == "zh" ? title.zh : title.en));
        setText(*tile.text, i < verdicts.size() ? verdictText(verdicts[i]) : QStringLiteral("–"));
        tile.icon->setPixmap(outcomePixmap(tile.outcome, theme().size.tileIcon, devicePixelRatioF()));
        const QColor edge = tile.outcome == Outcome::NotRequired ? theme().colour.line : outcomeColour(tile.outcome);
        tile.card->setLook({.edge = edge, .edgeWidth = kEdge});
        tile.card->setAccessibleName(QStringLiteral("%1, %2").arg(tile.title->text(), tile.text->text()));
    }
}

void VerdictTiles::restyle() {
    const Sizes& size = theme().size;
    layout()->setSpacing(size.gap);
    for (Tile& tile : m_tiles) {
        const int tight = size.gap / 2;
        tile.card->layout()->setContentsMargins(kEdge + size.gap, tight - 1, size.gap, tight - 1);
        tile.card->layout()->setSpacing(size.gap);
    }
    int lines = QFontMetrics(textFont(size.caption)).height() + QFontMetrics(textFont(size.strong, true)).height();
    // A label may ask for more than its font's height.
    for (const Tile& tile : m_tiles)
        lines = std::max(lines, tile.title->sizeHint().height() + tile.text->sizeHint().height());
    setFixedHeight(lines + size.gap + 2);
}

void VerdictTiles::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
