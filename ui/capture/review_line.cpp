#include "ui/capture/review_line.h"

#include "core/base/language.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kEdge = 3;      // left and right of a line
constexpr int kShortest = 8;  // characters that stay to be seen where there is little room

QString inForce(const BothLanguages& text) {
    return QString::fromStdString(languageInForce() == "zh" ? text.zh : text.en);
}

Outcome outcomeOf(ReviewLine::State state) {
    switch (state) {
        case ReviewLine::State::Open: break;
        case ReviewLine::State::Aside: return Outcome::NotRequired;
        case ReviewLine::State::Holds: return Outcome::Pass;
        case ReviewLine::State::Refused: return Outcome::Fail;
    }
    return Outcome::CannotJudge;
}

int markSize() {
    return theme().size.caption;
}

}  // namespace

ReviewLine::ReviewLine(const LookLine& line, QWidget* parent) : QAbstractButton(parent), m_line(line) {
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    retranslate();
}

void ReviewLine::setState(State state) {
    m_state = state;
    retranslate();
    update();
}

void ReviewLine::setChosen(bool chosen) {
    m_chosen = chosen;
    update();
}

void ReviewLine::retranslate() {
    setText(inForce(m_line.look));
    const QString state = m_state == State::Holds     ? tr("holds")
                          : m_state == State::Refused ? tr("does not hold")
                                                      : tr("not looked at");
    setAccessibleName(QStringLiteral("%1, %2").arg(text(), state));
    QStringList whole;
    for (const BothLanguages& full : m_line.texts) whole += inForce(full);
    setToolTip(whole.join(QLatin1Char('\n')));
    setFont(textFont(theme().size.caption));
    updateGeometry();
}

QSize ReviewLine::sizeHint() const {
    const QFontMetrics metrics(textFont(theme().size.caption, true));
    return {metrics.horizontalAdvance(text()) + markSize() + 3 * kEdge, theme().size.caption + 3};
}

QSize ReviewLine::minimumSizeHint() const {
    return {std::min(sizeHint().width(), markSize() + kShortest * theme().size.caption), sizeHint().height()};
}

void ReviewLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    if (m_chosen) {
        painter.fillRect(rect(), colour.bg3);
        painter.fillRect(QRect(0, 0, 2, height()), colour.t1);
    }
    const int icon = markSize(), left = kEdge + icon + kEdge;
    painter.drawPixmap(kEdge, (height() - icon) / 2, outcomePixmap(outcomeOf(m_state), icon, devicePixelRatioF()));
    const QFont font = textFont(theme().size.caption, m_state == State::Refused);
    painter.setFont(font);
    painter.setPen(m_state == State::Holds && !underMouse() ? colour.t2 : colour.t1);
    painter.drawText(QRect(left, 0, width() - left - kEdge, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - left - kEdge));
}

}  // namespace xuezhao
