#include "ui/capture/findings_delegate.h"

#include "ui/capture/findings_model.h"
#include "ui/capture/margin_bar.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace xuezhao {

namespace {

bool notable(Outcome outcome) {
    return outcome == Outcome::Fail || outcome == Outcome::Warn || outcome == Outcome::CannotJudge;
}

}  // namespace

void FindingsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& model = *static_cast<const FindingsModel*>(index.model());
    const FindingRow& row = model.row(index.row());
    const Tokens& colour = theme().colour;
    const QRect cell = option.rect;
    painter->save();
    if (index.row() > 0) {
        painter->setPen(colour.bg2);
        painter->drawLine(cell.topLeft(), cell.topRight());
    }
    const bool waiting = !row.value && row.worst == Outcome::NotRequired;
    switch (index.column()) {
        case FindingsModel::Name:
            if (notable(row.worst))
                painter->fillRect(QRect(cell.left(), cell.top() + 1, 4, cell.height() - 1), outcomeColour(row.worst));
            painter->setPen(waiting ? colour.t2 : colour.t1);
            painter->setFont(textFont(theme().size.body));
            painter->drawText(cell.adjusted(10, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              row.title);
            break;
        case FindingsModel::Bar: {
            const int width = std::min(theme().size.bar, cell.width() - 8);
            paintMarginBar(*painter, QRectF(cell.left() + 4, cell.center().y() - 8.5, width, 18), row);
            break;
        }
        case FindingsModel::Value: {
            // In the light theme the colours are too dark to tell from text: there weight and icon say it.
            const bool coloured = notable(row.worst) && theme().kind != ThemeKind::Light;
            painter->setPen(coloured ? outcomeColour(row.worst) : waiting ? colour.t3 : colour.t1);
            painter->setFont(textFont(theme().size.body, notable(row.worst)));
            // A long value ("480×640") may reach back over the bar's column, which is empty then.
            painter->drawText(cell.adjusted(row.barShown ? 0 : -theme().size.barColumn, 0, -4, 0),
                              Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.valueText);
            break;
        }
        case FindingsModel::LimitColumn:
            painter->setPen(colour.t3);
            painter->setFont(textFont(theme().size.body));
            painter->drawText(cell.adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              row.limitText);
            break;
        default: {
            const int size = theme().size.smallIcon + 1;
            const Outcome outcome = row.outcomes[std::size_t(index.column() - FindingsModel::FirstStandard)];
            painter->drawPixmap(cell.center().x() - size / 2, cell.center().y() - size / 2 + 1,
                                outcomePixmap(outcome, size, painter->device()->devicePixelRatioF()));
        }
    }
    painter->restore();
}

}  // namespace xuezhao
