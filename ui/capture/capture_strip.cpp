#include "ui/capture/capture_strip.h"

#include "ui/capture/capture_strip_model.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kOutlineMs = 1200;  // ui specification, capture strip

class StripDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return static_cast<const QListView*>(parent())->gridSize();
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto& model = *static_cast<const CaptureStripModel*>(index.model());
        const CaptureStripModel::Item& item = model.item(index.row());
        const Tokens& colour = theme().colour;
        const Sizes& size = theme().size;
        const QRect cell = option.rect.adjusted(0, 3, -4, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.row() == 0 && model.outlined()) {
            painter->setPen(QPen(colour.pass, 3));
            painter->setBrush(colour.bg2);
            painter->drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
        }
        const QRect thumb(cell.left() + 5, cell.center().y() - size.thumbHeight / 2, size.thumbWidth, size.thumbHeight);
        if (item.thumbnail.isNull()) {
            painter->fillRect(thumb, colour.bg3);
            painter->drawPixmap(thumb.center() - QPoint(10, 10), linePixmap(QStringLiteral("file"), 20, colour.t3,
                                                                            painter->device()->devicePixelRatioF()));
        } else {
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawPixmap(thumb, item.thumbnail);
        }
        const int left = thumb.right() + 1 + size.gap;
        const int line = size.body * 5 / 4;
        const QRect texts(left, cell.center().y() - (line * 3 + 4) / 2, cell.right() - left, line);
        painter->setPen(colour.t1);
        painter->setFont(textFont(size.body, true));
        painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, item.serial);
        painter->setPen(colour.t2);
        const QFont small = textFont(size.caption);
        painter->setFont(small);
        painter->drawText(texts.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(small).elidedText(item.name, Qt::ElideRight, texts.width()));
        int x = left;
        const int icon = size.smallIcon + 1;
        for (Outcome outcome : item.capture.outcomes) {
            painter->drawPixmap(x, texts.top() + 2 * line + 4,
                                outcomePixmap(outcome, icon, painter->device()->devicePixelRatioF()));
            x += icon + 3;
        }
        if (item.capture.toLookAt()) {
            // An eye: colour and shape of its own, since a person's look is no outcome.
            painter->drawPixmap(
                x, texts.top() + 2 * line + 4,
                linePixmap(QStringLiteral("eye"), icon, colour.cannotJudge, painter->device()->devicePixelRatioF()));
        }
        painter->restore();
    }
};

}  // namespace

CaptureStrip::CaptureStrip(QWidget* parent)
    : QListView(parent), m_model(new CaptureStripModel(this)), m_outline(new QTimer(this)) {
    setObjectName(QStringLiteral("captureStrip"));
    setAccessibleName(tr("Last captures"));
    setModel(m_model);
    setItemDelegate(new StripDelegate(this));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setSingleShot(true);
    connect(m_outline, &QTimer::timeout, this, [this] { m_model->setOutlined(false); });
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT reviewAsked(qlonglong(m_model->item(index.row()).capture.id)); });
    restyle();
}

void CaptureStrip::setCaptures(const std::vector<RecentCapture>& captures) {
    if (!m_model->setCaptures(captures)) return;
    m_model->setOutlined(true);
    m_outline->start(kOutlineMs);
}

void CaptureStrip::fitCells() {
    const int wanted = theme().size.thumbWidth + theme().size.body * 6;
    const int cells = std::max(1, viewport()->width() / wanted);
    setGridSize({viewport()->width() / cells, viewport()->height() - 1});
}

void CaptureStrip::restyle() {
    setFixedHeight(theme().size.strip);
    setViewportMargins(theme().size.gap, 1, theme().size.gap, 0);
    fitCells();
}

void CaptureStrip::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    fitCells();
}

void CaptureStrip::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
