#include "ui/dashboard/class_sheet.h"

#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace xuezhao {

namespace {

/// The photograph; where it fails with the shape of that in its corner.
QPixmap pictureOf(const SheetEntry& entry, QSize size) {
    QPixmap canvas(size);
    canvas.fill(theme().colour.stage);
    QPainter painter(&canvas);
    const QPixmap photo = pixmapOf(entry.thumbnail);
    if (photo.isNull()) {
        painter.drawPixmap(size.width() / 4, size.height() / 3,
                           linePixmap(QStringLiteral("camera-off"), size.width() / 2, theme().colour.t2));
    } else {
        const QSize fitted = photo.size().scaled(size, Qt::KeepAspectRatio);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(
            QRect(QPoint((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2), fitted), photo);
    }
    if (entry.fails) {
        const int icon = theme().size.tileIcon;
        painter.drawPixmap(size.width() - icon - 3, size.height() - icon - 3, outcomePixmap(Outcome::Fail, icon));
    }
    return canvas;
}

}  // namespace

ClassSheet::ClassSheet(QWidget* parent)
    : QWidget(parent),
      m_head(makeLabel("heading", this)),
      m_help(makeLabel("help", this)),
      m_back(new QPushButton(this)),
      m_list(new QListWidget(this)),
      m_sheet(std::make_shared<std::vector<SheetEntry>>()) {
    setObjectName(QStringLiteral("classSheet"));
    m_list->setObjectName(QStringLiteral("classSheetList"));
    m_back->setObjectName(QStringLiteral("classSheetBack"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addSpacing(theme().size.gap);
    head->addWidget(m_help, 1);
    head->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_back, &QPushButton::clicked, this, &ClassSheet::closed);
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { Q_EMIT reviewAsked(item->data(Qt::UserRole).toLongLong()); });
    retranslate();
}

void ClassSheet::setSheet(const QString& className, std::shared_ptr<const std::vector<SheetEntry>> sheet) {
    m_className = className;
    m_sheet = std::move(sheet);
    m_list->clear();
    const Sizes& size = theme().size;
    const QSize photo(size.thumbWidth * 2, size.thumbHeight * 2);
    m_list->setIconSize(photo);
    m_list->setGridSize({photo.width() + size.gap * 2, photo.height() + size.body * 4});
    for (const SheetEntry& entry : *m_sheet) addEntry(entry);
    retranslate();
    if (m_list->count() > 0) m_list->setCurrentRow(0);
}

void ClassSheet::addEntry(const SheetEntry& entry) {
    const QString serial = QString::fromStdString(entry.serial), name = QString::fromStdString(entry.name);
    auto* item = new QListWidgetItem(QIcon(pictureOf(entry, m_list->iconSize())), serial + QLatin1Char('\n') + name);
    item->setData(Qt::UserRole, qlonglong(entry.capture));
    item->setData(Qt::AccessibleTextRole, serial + QLatin1Char(' ') + name);
    m_list->addItem(item);
}

void ClassSheet::retranslate() {
    m_head->setText(tr("%1: is each face at its own number?").arg(m_className));
    m_help->setText(
        tr("%n photographs. Enter opens one; there F3 gives it to the right person.", nullptr, int(m_sheet->size())));
    m_back->setText(tr("Back"));
    m_list->setAccessibleName(m_head->text());
}

void ClassSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else QWidget::keyPressEvent(event);
}

void ClassSheet::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) setSheet(m_className, m_sheet);
}

void ClassSheet::focusInEvent(QFocusEvent*) {
    m_list->setFocus();
}

}  // namespace xuezhao
