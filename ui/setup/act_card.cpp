#include "ui/setup/act_card.h"

#include "ui/style/fit_label.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace xuezhao {

namespace {
constexpr int kEdge = 10;  // left edge, as the cue bar has
}

ActCard::ActCard(QWidget* parent)
    : Card(parent), m_icon(new QLabel(this)), m_text(new FitLabel(this)), m_detail(makeLabel("help", this)) {
    setObjectName(QStringLiteral("setupAct"));
    m_text->setObjectName(QStringLiteral("setupActText"));
    m_detail->setObjectName(QStringLiteral("setupActDetail"));
    m_detail->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    texts->addStretch();
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    restyle();
}

QString ActCard::text() const {
    return m_text->text();
}

void ActCard::setAct(Outcome outcome, const QString& pictogram, const QString& text, const QString& detail) {
    const bool changed = m_text->text() != text;
    if (!changed && outcome == m_outcome && pictogram == m_pictogram && m_detail->text() == detail) return;
    m_outcome = outcome;
    m_pictogram = pictogram;
    m_text->setText(text);
    xuezhao::setText(*m_detail, detail);
    showLook();
    if (!changed) return;
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ActCard::showLook() {
    const Sizes& size = theme().size;
    const QColor colour = outcomeColour(m_outcome);
    setLook({.border = colour, .edge = colour, .edgeWidth = kEdge});
    m_text->setLook(size.cue * 5 / 6, true, theme().colour.t1);
    m_icon->setPixmap(m_pictogram.isEmpty() ? outcomePixmap(m_outcome, size.cueIcon, devicePixelRatioF())
                                            : pictogramPixmap(m_pictogram, size.pictogram, devicePixelRatioF()));
}

void ActCard::restyle() {
    const Sizes& size = theme().size;
    setFixedHeight(size.cueBar * 3 / 2);
    layout()->setContentsMargins(kEdge + size.gap, size.gap / 2, size.gap, size.gap / 2);
    layout()->setSpacing(size.gap);
    showLook();
}

void ActCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
