#include "ui/roster/roster_page.h"

#include "ui/roster/import_page.h"
#include "ui/roster/roster_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kSearchDelayMs = 120;  // after the last key, ui specification section 11
constexpr RosterFilter::Part kParts[] = {RosterFilter::Part::All,      RosterFilter::Part::NotTaken,
                                         RosterFilter::Part::Taken,    RosterFilter::Part::FallsShort,
                                         RosterFilter::Part::ToLookAt, RosterFilter::Part::Unpaid};

}  // namespace

RosterPage::RosterPage(QWidget* parent)
    : QWidget(parent),
      m_model(new RosterModel(this)),
      m_filter(new RosterFilter(*m_model, this)),
      m_stack(new QStackedWidget(this)),
      m_entries(std::make_shared<std::vector<RosterEntry>>()) {
    setObjectName(QStringLiteral("rosterPage"));
    m_stack->addWidget(makeTablePage());
    m_import = new ImportPage(m_stack);
    m_stack->addWidget(m_import);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    connect(m_import, &ImportPage::cancelled, this, &RosterPage::showTable);
    restyle();
    retranslate();
}

QWidget* RosterPage::makeTablePage() {
    auto* page = new QWidget(this);
    m_search = new QLineEdit(page);
    m_search->setObjectName(QStringLiteral("rosterSearch"));
    m_search->setClearButtonEnabled(true);
    m_lookButton = new QPushButton(page);
    m_lookButton->setObjectName(QStringLiteral("rosterLook"));
    m_importButton = new QPushButton(page);
    m_importButton->setObjectName(QStringLiteral("rosterImport"));
    m_exportButton = new QPushButton(page);
    m_exportButton->setObjectName(QStringLiteral("rosterExport"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(6);
    tools->addWidget(m_search);
    auto* group = new QButtonGroup(page);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = new QPushButton(page);
        m_parts[i]->setObjectName(QStringLiteral("rosterPart%1").arg(i));
        m_parts[i]->setProperty("kind", QStringLiteral("chip"));
        m_parts[i]->setCheckable(true);
        group->addButton(m_parts[i]);
        tools->addWidget(m_parts[i]);
        connect(m_parts[i], &QPushButton::clicked, this, [this, i] {
            m_filter->setPart(kParts[i]);
            showCounts();
        });
    }
    m_parts[0]->setChecked(true);
    tools->addStretch();
    tools->addWidget(m_lookButton);
    tools->addWidget(m_importButton);
    tools->addWidget(m_exportButton);

    m_table = new QTableView(page);
    m_table->setObjectName(QStringLiteral("rosterTable"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RosterDelegate(m_table));
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty = makeLabel("strongHelp", page);
    m_empty->setObjectName(QStringLiteral("rosterEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_shown = makeLabel("help", page);
    m_shown->setObjectName(QStringLiteral("rosterShown"));
    m_hint = makeLabel("caption", page);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 6, 0, 0);
    foot->addWidget(m_shown);
    foot->addStretch();
    foot->addWidget(m_hint);

    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addSpacing(6);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(foot);

    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, delay, [delay] { delay->start(); });
    connect(delay, &QTimer::timeout, this, [this] {
        m_filter->setText(m_search->text());
        showCounts();
    });
    connect(m_importButton, &QPushButton::clicked, this, &RosterPage::chooseImport);
    connect(m_exportButton, &QPushButton::clicked, this, &RosterPage::chooseExport);
    connect(m_table, &QTableView::doubleClicked, this, &RosterPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RosterPage::showLook);
    connect(m_lookButton, &QPushButton::clicked, this, [this] {
        if (const RosterEntry* entry = current()) Q_EMIT lookAsked(qlonglong(entry->person.id));
    });
    return page;
}

void RosterPage::setEntries(std::shared_ptr<const std::vector<RosterEntry>> entries) {
    const bool first = m_entries->empty();
    m_entries = entries;
    m_model->setEntries(std::move(entries));
    if (first) restyle();
    showCounts();
}

void RosterPage::showImport(const QString& file) {
    m_import->setFile(file);
    m_stack->setCurrentIndex(1);
}

void RosterPage::showTable() {
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void RosterPage::showMissing(const QString& className) {
    showTable();
    m_search->setText(className);
    m_parts[1]->click();
}

QString RosterPage::statusText() const {
    return m_shown->text();
}

void RosterPage::chooseImport() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a roster"), {},
                                                      tr("Rosters (*.xlsx *.csv *.dbf *.txt);;All files (*)"));
    if (!file.isEmpty()) Q_EMIT importAsked(file);
}

void RosterPage::chooseExport() {
    const QString xlsx = tr("Excel (*.xlsx)"), utf8 = tr("CSV, UTF-8 (*.csv)"),
                  gb = tr("CSV, GB18030 for older programs (*.csv)"), dbf = tr("dBASE, GBK (*.dbf)");
    QString kind;
    QString file = QFileDialog::getSaveFileName(this, tr("Export the roster"), QStringLiteral("roster.xlsx"),
                                                QStringList{xlsx, utf8, gb, dbf}.join(QStringLiteral(";;")), &kind);
    if (file.isEmpty()) return;
    const RosterFormat format = kind == gb     ? RosterFormat::CsvGb18030
                                : kind == utf8 ? RosterFormat::CsvUtf8
                                : kind == dbf  ? RosterFormat::Dbf
                                               : RosterFormat::Xlsx;
    const QString ending = format == RosterFormat::Xlsx  ? QStringLiteral(".xlsx")
                           : format == RosterFormat::Dbf ? QStringLiteral(".dbf")
                                                         : QStringLiteral(".csv");
    if (!file.endsWith(ending, Qt::CaseInsensitive)) file += ending;
    Q_EMIT exportAsked(file, format);
}

const RosterEntry* RosterPage::current() const {
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void RosterPage::openCurrent() {
    if (const RosterEntry* entry = current()) Q_EMIT openAsked(qlonglong(entry->person.id));
}

void RosterPage::showLook() {
    const RosterEntry* entry = current();
    m_lookButton->setEnabled(entry && entry->taken);
}

void RosterPage::keyPressEvent(QKeyEvent* event) {
    if (m_stack->currentIndex() != 0) {
        if (event->key() == Qt::Key_Escape) showTable();
        return;
    }
    if (event->matches(QKeySequence::Find)) m_search->setFocus();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) openCurrent();
    else if (event->key() == Qt::Key_Escape) m_search->clear();
    else if (!event->text().isEmpty() && event->text().front().isPrint()) {
        // Typing searches: the field takes what was typed in the table.
        m_search->setFocus();
        m_search->insert(event->text());
    } else QWidget::keyPressEvent(event);
}

void RosterPage::focusInEvent(QFocusEvent*) {
    m_table->setFocus();
}

void RosterPage::showCounts() {
    const QLocale locale;
    const QString titles[] = {tr("All"),        tr("Not taken"),     tr("Taken"),
                              tr("Fall short"), tr("Not looked at"), tr("Unpaid")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const auto count = std::count_if(m_entries->begin(), m_entries->end(), [i](const RosterEntry& entry) {
            return RosterFilter::inPart(entry, kParts[i]);
        });
        m_parts[i]->setText(QStringLiteral("%1 %2").arg(titles[i], locale.toString(qlonglong(count))));
    }
    m_shown->setText(tr("%1 of %2 shown")
                         .arg(locale.toString(m_filter->rowCount()), locale.toString(qulonglong(m_entries->size()))));
    const bool nothing = m_filter->rowCount() == 0;
    m_table->setVisible(!nothing);
    m_empty->setVisible(nothing);
    m_empty->setText(
        m_entries->empty()
            ? tr("No roster yet. Import an xlsx or csv file; or go on without: walk-ups are added as they come.")
            : tr("Nobody matches"));
    m_exportButton->setEnabled(!m_entries->empty());
    showLook();
}

void RosterPage::retranslate() {
    m_search->setPlaceholderText(tr("Name, number, class"));
    m_search->setAccessibleName(tr("Search the roster"));
    m_lookButton->setText(tr("Look at the photograph"));
    m_importButton->setText(tr("Import"));
    m_exportButton->setText(tr("Export"));
    m_hint->setText(tr("Type to search · Enter opens the place"));
    m_table->setAccessibleName(tr("Roster"));
    showCounts();
}

void RosterPage::restyle() {
    const Sizes& size = theme().size;
    const Tokens& colour = theme().colour;
    m_stack->widget(0)->layout()->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    m_search->setFixedWidth(size.left * 3 / 4);
    const Outcome shapes[] = {Outcome::NotRequired, Outcome::NotRequired, Outcome::Pass,
                              Outcome::Fail,        Outcome::CannotJudge, Outcome::Warn};
    for (std::size_t i = 1; i < m_parts.size(); ++i) m_parts[i]->setIcon(outcomePixmap(shapes[i], size.smallIcon + 2));
    if (m_search->actions().isEmpty()) m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->actions().constFirst()->setIcon(lineIcon(QStringLiteral("search"), colour.t2));
    m_lookButton->setIcon(lineIcon(QStringLiteral("eye"), colour.t1));
    m_importButton->setIcon(lineIcon(QStringLiteral("import"), colour.t1));
    m_exportButton->setIcon(lineIcon(QStringLiteral("export"), colour.t1));
    m_table->verticalHeader()->setDefaultSectionSize(size.tableRow);
    // Widths in body sizes: what the longest usual text of a column takes.
    const int widths[RosterModel::kColumns] = {6, 11, 9, 4, 15, 13, 9, 6, 12};
    for (int column = 0; column < RosterModel::kColumns - 1; ++column)
        m_table->setColumnWidth(column, widths[column] * size.body);
    // Sex, college and fee hide where they do not fit (ui specification, page d1).
    const bool narrow = theme().sizeClass == SizeClass::Small;
    m_table->setColumnHidden(RosterModel::Sex, narrow);
}

void RosterPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
