#include "ui/roster/column_panel.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

ColumnPanel::ColumnPanel(QWidget* parent) : QWidget(parent, Qt::Popup) {
    setObjectName(QStringLiteral("columnPanel"));
    setAttribute(Qt::WA_StyledBackground);
    m_head = makeLabel("captionHelp", this);
    m_head->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_up = new QPushButton(this);
    m_down = new QPushButton(this);
    m_usual = new QPushButton(this);
    m_up->setObjectName(QStringLiteral("columnUp"));
    m_down->setObjectName(QStringLiteral("columnDown"));
    m_usual->setObjectName(QStringLiteral("columnsUsual"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_usual}) buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT usualAsked();
    });
    connect(m_list, &QListWidget::itemChanged, this, &ColumnPanel::tell);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnPanel::tell);
    retranslate();
}

void ColumnPanel::open(const std::vector<ColumnPlace>& places, const QRect& beside) {
    m_places = places;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ColumnPlace& place : places) {
            auto* item = new QListWidgetItem(columnTitle(rosterColumn(int(place.id))), m_list);
            item->setData(Qt::UserRole, int(place.id));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
            item->setCheckState(place.shown ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(0);
    const Sizes& size = theme().size;
    resize(size.left, size.tableRow * 15);
    const bool below = beside.top() < height();
    setGeometry(QRect(QPoint(beside.left(), below ? beside.bottom() : beside.top() - height()), this->size()));
    show();
    m_list->setFocus();
}

void ColumnPanel::move(int by) {
    const int row = m_list->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count()) return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
    tell();
}

void ColumnPanel::tell() {
    std::vector<ColumnPlace> places;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        const RosterColumn id{item->data(Qt::UserRole).toInt()};
        const auto before =
            std::find_if(m_places.begin(), m_places.end(), [id](const ColumnPlace& place) { return place.id == id; });
        places.push_back({id, item->checkState() == Qt::Checked, before == m_places.end() ? 0 : before->width});
    }
    // The last one stays: a table of nothing helps nobody.
    if (std::none_of(places.begin(), places.end(), [](const ColumnPlace& place) { return place.shown; })) {
        const QSignalBlocker quiet(m_list);
        m_list->item(0)->setCheckState(Qt::Checked);
        places.front().shown = true;
    }
    m_places = places;
    Q_EMIT chosen(places);
}

void ColumnPanel::retranslate() {
    m_head->setText(tr("Columns of the table. Drag them, or:"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_usual->setText(tr("As usual"));
    m_list->setAccessibleName(tr("Columns"));
}

void ColumnPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
