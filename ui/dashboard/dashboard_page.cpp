#include "ui/dashboard/dashboard_page.h"

#include "ui/dashboard/class_model.h"
#include "ui/dashboard/class_sheet.h"
#include "ui/dashboard/last_people.h"
#include "ui/dashboard/speed_chart.h"
#include "ui/style/card.h"
#include "ui/style/clock_text.h"
#include "ui/style/fit_label.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace xuezhao {

namespace {

constexpr int kNarrow = 1600;  // px, ui specification, page e1
constexpr int kEdge = 5;

}  // namespace

DashboardPage::DashboardPage(QWidget* parent)
    : QWidget(parent), m_figures(std::make_shared<DayFigures>()), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("dashboardPage"));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    m_board = new QWidget(m_stack);
    m_sheet = new ClassSheet(m_stack);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_sheet);

    auto* tiles = new QHBoxLayout;
    const char* names[] = {"tileTaken", "tileSpeed", "tileEnd", "tileAtOnce"};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = makeTile(names[i]);
        tiles->addWidget(m_tiles[i].card, 1);
    }
    QBoxLayout *speed = nullptr, *last = nullptr;
    m_speedCard = makeCard(m_speedHead, speed);
    speed->addWidget(m_speed = new SpeedChart(m_speedCard), 1);
    m_lastCard = makeCard(m_lastHead, last);
    last->addWidget(m_last = new LastPeople(m_lastCard), 1);
    m_trend = new Card(m_lastCard);
    m_trend->setObjectName(QStringLiteral("trend"));
    m_trendIcon = new QLabel(m_trend);
    m_trendAct = new FitLabel(m_trend);
    m_trendHelp = makeLabel("help", m_trend);
    auto* act = new QVBoxLayout;
    act->setSpacing(0);
    act->addWidget(m_trendAct);
    act->addWidget(m_trendHelp);
    auto* trend = new QHBoxLayout(m_trend);
    trend->addWidget(m_trendIcon);
    trend->addLayout(act, 1);
    last->addWidget(m_trend);

    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_right->addWidget(makeClasses(), 1);
    auto* columns = new QHBoxLayout;
    columns->addLayout(m_left, 1);
    columns->addLayout(m_right, 1);
    auto* board = new QVBoxLayout(m_board);
    board->addLayout(tiles);
    board->addLayout(columns, 1);

    connect(m_sheet, &ClassSheet::closed, this, [this] {
        m_stack->setCurrentWidget(m_board);
        m_table->setFocus();
    });
    connect(m_sheet, &ClassSheet::reviewAsked, this, &DashboardPage::reviewAsked);
    arrange();
    restyle();
    retranslate();
}

DashboardPage::Tile DashboardPage::makeTile(const char* objectName) {
    Tile tile{};
    tile.card = new Card(m_board);
    tile.card->setObjectName(QLatin1String(objectName));
    tile.icon = new QLabel(tile.card);
    tile.caption = makeLabel("help", tile.card);
    tile.number = new FitLabel(tile.card);
    tile.help = makeLabel("caption", tile.card);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(tile.caption);
    texts->addWidget(tile.number);
    texts->addWidget(tile.help);
    auto* row = new QHBoxLayout(tile.card);
    row->addWidget(tile.icon);
    row->addLayout(texts, 1);
    return tile;
}

Card* DashboardPage::makeCard(QLabel*& head, QBoxLayout*& column) {
    auto* card = new Card(m_board);
    head = makeLabel("heading", card);
    column = new QVBoxLayout(card);
    column->addWidget(head);
    return card;
}

QWidget* DashboardPage::makeClasses() {
    QBoxLayout* column = nullptr;
    m_classCard = makeCard(m_classHead, column);
    m_tabs = new QWidget(m_board);
    auto* tabs = new QHBoxLayout(m_tabs);
    tabs->setContentsMargins(0, 0, 0, 0);
    auto* group = new QButtonGroup(m_tabs);
    for (QPushButton** button : {&m_tabClasses, &m_tabSpeed}) {
        *button = new QPushButton(m_tabs);
        (*button)->setProperty("kind", QStringLiteral("chip"));
        (*button)->setCheckable(true);
        group->addButton(*button);
        tabs->addWidget(*button);
        connect(*button, &QPushButton::clicked, this, &DashboardPage::arrange);
    }
    tabs->addStretch();
    m_tabClasses->setObjectName(QStringLiteral("tabClasses"));
    m_tabSpeed->setObjectName(QStringLiteral("tabSpeed"));
    m_tabClasses->setChecked(true);
    m_right->addWidget(m_tabs);

    m_classes = new ClassModel(this);
    m_table = new QTableView(m_classCard);
    m_table->setObjectName(QStringLiteral("classTable"));
    m_table->setModel(m_classes);
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ClassModel::Agrees, QHeaderView::Stretch);
    column->addWidget(m_table, 1);

    m_disagree = new Card(m_classCard);
    m_disagree->setObjectName(QStringLiteral("disagreement"));
    m_disagreeHead = makeLabel("strong", m_disagree);
    m_disagreeHelp = makeLabel("help", m_disagree);
    m_disagreeHelp->setWordWrap(true);
    m_callBack = new QPushButton(m_disagree);
    m_callBack->setObjectName(QStringLiteral("callBack"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_disagreeHead);
    texts->addWidget(m_disagreeHelp);
    auto* row = new QHBoxLayout(m_disagree);
    row->addLayout(texts, 1);
    row->addWidget(m_callBack);
    column->addWidget(m_disagree);

    m_missing = makeLabel("help", m_classCard);
    m_missing->setObjectName(QStringLiteral("missingCount"));
    m_compare = new QPushButton(m_classCard);
    m_compare->setObjectName(QStringLiteral("compareNeighbours"));
    m_showMissing = new QPushButton(m_classCard);
    m_showMissing->setObjectName(QStringLiteral("showMissing"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_compare);
    foot->addWidget(m_showMissing);
    column->addLayout(foot);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DashboardPage::showClass);
    connect(m_table, &QTableView::doubleClicked, this, &DashboardPage::askSheet);
    connect(m_compare, &QPushButton::clicked, this, &DashboardPage::askSheet);
    connect(m_showMissing, &QPushButton::clicked, this, [this] {
        const ClassFigures* figures = current();
        Q_EMIT missingAsked(figures ? QString::fromStdString(figures->name) : QString());
    });
    connect(m_callBack, &QPushButton::clicked, this, [this] {
        const ClassFigures* figures = current();
        if (figures && !figures->agrees()) Q_EMIT placeAsked(qlonglong(figures->disagreements.front().person));
    });
    return m_classCard;
}

void DashboardPage::setFigures(std::shared_ptr<const DayFigures> figures) {
    const ClassFigures* before = current();
    const std::string chosen = before ? before->name : std::string();
    m_figures = std::move(figures);
    m_classes->setClasses(m_figures->classes);
    int row = 0;
    for (int i = 0; i < m_classes->rowCount(); ++i)
        if (before && m_classes->at(i)->name == chosen) row = i;
    m_table->selectRow(row);
    m_table->setColumnHidden(ClassModel::Paid, !m_classes->hasFees());
    m_speed->setBars(m_figures->speed);
    m_last->setFigures(m_figures->lastSerials, m_figures->checks);
    showTiles();
    showTrend();
    showClass();
}

void DashboardPage::showSheet(const QString& className, std::shared_ptr<const std::vector<SheetEntry>> sheet) {
    m_sheet->setSheet(className, std::move(sheet));
    m_stack->setCurrentWidget(m_sheet);
    m_sheet->setFocus();
}

void DashboardPage::showTiles() {
    const QLocale locale;
    const DayFigures& day = *m_figures;
    const auto fill = [](const Tile& tile, const QString& caption, const QString& number, const QString& help) {
        setText(*tile.caption, caption);
        tile.number->setText(number);
        setText(*tile.help, help);
        tile.card->setAccessibleName(QStringLiteral("%1 %2. %3").arg(caption, number, help));
    };
    fill(m_tiles[0], tr("Taken"), locale.toString(day.captured),
         tr("of %1, %2 to go").arg(locale.toString(day.people), locale.toString(day.people - day.captured)));
    fill(m_tiles[1], tr("People an hour"), locale.toString(std::lround(day.perHour)),
         day.secondsEach > 0 ? tr("last 30 minutes, %1 s each").arg(locale.toString(day.secondsEach, 'f', 1))
                             : tr("nobody in the last 30 minutes"));
    fill(m_tiles[2], tr("The queue ends"), day.queueEnds ? clockText(*day.queueEnds) : QStringLiteral("–"),
         tr("%1 to come of the classes that have begun").arg(locale.toString(day.queue)));
    fill(m_tiles[3], tr("Good at once"),
         day.captured > 0 ? tr("%1 %").arg(locale.toString(std::lround(day.passedAtOnce * 100))) : QStringLiteral("–"),
         tr("%1 taken again").arg(locale.toString(day.retaken)));
}

void DashboardPage::showTrend() {
    const CheckTrend* trend = m_figures->trend();
    m_trend->setVisible(trend != nullptr);
    if (!trend) return;
    const QString title = checkTitle(trend->check);
    m_trendAct->setText(trend->hint.empty() ? title : QString::fromStdString(trend->hint));
    setText(*m_trendHelp, tr("%1 of %2: %3").arg(trend->notPassing).arg(trend->outcomes.size()).arg(title));
}

const ClassFigures* DashboardPage::current() const {
    return m_classes->at(m_table->currentIndex().row());
}

void DashboardPage::showClass() {
    const ClassFigures* figures = current();
    const bool wrong = figures && !figures->agrees();
    m_disagree->setVisible(wrong);
    m_compare->setEnabled(figures && figures->photographs > 0);
    setText(*m_missing, tr("%1 missing").arg(QLocale().toString(m_figures->people - m_figures->captured)));
    if (!wrong) return;
    const QString name = figures->name.empty() ? tr("Without a class") : QString::fromStdString(figures->name);
    setText(*m_disagreeHead, QStringLiteral("%1: %2").arg(name, agreementText(*figures)));
    QStringList who;
    constexpr std::size_t kNamed = 3;
    for (std::size_t i = 0; i < figures->disagreements.size() && i < kNamed; ++i)
        who << disagreementText(figures->disagreements[i]);
    if (figures->disagreements.size() > kNamed) who << tr("and %1 more").arg(figures->disagreements.size() - kNamed);
    setText(*m_disagreeHelp, who.join(QLatin1Char('\n')));
    const auto what = figures->disagreements.front().what;
    m_callBack->setVisible(what == Disagreement::What::NoPhotograph || what == Disagreement::What::PaidNotTaken);
}

void DashboardPage::askSheet() {
    if (const ClassFigures* figures = current()) Q_EMIT sheetAsked(QString::fromStdString(figures->name));
}

/// Wide: the chart above the last people, the classes beside. Narrow: chart and classes take turns.
void DashboardPage::arrange() {
    m_left->removeWidget(m_speedCard);
    m_left->removeWidget(m_lastCard);
    m_right->removeWidget(m_speedCard);
    m_tabs->setVisible(m_narrow);
    if (m_narrow) m_right->addWidget(m_speedCard, 1);
    else m_left->addWidget(m_speedCard, 1);
    m_left->addWidget(m_lastCard, 1);
    const bool chart = m_narrow && m_tabSpeed->isChecked();
    m_speedCard->setVisible(!m_narrow || chart);
    m_classCard->setVisible(!chart);
}

void DashboardPage::retranslate() {
    m_speedHead->setText(tr("Speed every 10 minutes (people an hour)"));
    m_lastHead->setText(tr("The last %1 people").arg(DayFigures::kLastPeople));
    m_classHead->setText(tr("Classes: people, serials and photographs must be as many"));
    m_tabClasses->setText(tr("Classes"));
    m_tabSpeed->setText(tr("Speed"));
    m_callBack->setText(tr("Call them back"));
    m_compare->setText(tr("Compare neighbours"));
    m_showMissing->setText(tr("Who is missing"));
    m_table->setAccessibleName(m_classHead->text());
    setFigures(m_figures);
}

void DashboardPage::restyle() {
    const Sizes& size = theme().size;
    const Tokens& colour = theme().colour;
    m_board->layout()->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    m_board->layout()->setSpacing(size.gap);
    for (QBoxLayout* column : {m_left, m_right}) column->setSpacing(size.gap);
    const char* icons[] = {"camera", "board", "clock", "people"};
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i].number->setLook(size.cue * 5 / 4, true, colour.t1);
        m_tiles[i].icon->setPixmap(linePixmap(QLatin1String(icons[i]), size.cueIcon, colour.t2, devicePixelRatioF()));
        m_tiles[i].card->layout()->setContentsMargins(size.gap * 2, size.gap, size.gap, size.gap);
        m_tiles[i].card->layout()->setSpacing(size.gap * 3 / 2);
    }
    for (Card* card : {m_speedCard, m_lastCard, m_classCard})
        card->layout()->setContentsMargins(size.gap * 3 / 2, size.gap, size.gap * 3 / 2, size.gap);
    m_trend->setLook({.fill = colour.bg2, .border = colour.bg2, .edge = colour.warn, .edgeWidth = kEdge, .radius = 0});
    m_trendAct->setLook(size.heading, true, colour.t1);
    m_trendIcon->setPixmap(linePixmap(QStringLiteral("lamp"), size.cueIcon, colour.warn, devicePixelRatioF()));
    m_disagree->setLook(
        {.fill = colour.bg2, .border = colour.bg2, .edge = colour.fail, .edgeWidth = kEdge, .radius = 0});
    for (Card* card : {m_trend, m_disagree})
        card->layout()->setContentsMargins(size.gap + kEdge, size.gap, size.gap, size.gap);
    m_table->verticalHeader()->setDefaultSectionSize(size.tableRow);
}

void DashboardPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DashboardPage::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_stack->currentWidget() == m_board) askSheet();
    else QWidget::keyPressEvent(event);
}

void DashboardPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    arrange();
}

void DashboardPage::focusInEvent(QFocusEvent*) {
    m_table->setFocus();
}

}  // namespace xuezhao
