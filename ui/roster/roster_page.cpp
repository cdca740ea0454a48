#include "ui/roster/roster_page.h"

#include "core/roster/open_elsewhere.h"
#include "ui/roster/cell_editor.h"
#include "ui/roster/column_panel.h"
#include "ui/roster/import_page.h"
#include "ui/roster/person_panel.h"
#include "ui/style/elided_label.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kSearchDelayMs = 120;  // after the last key, ui specification section 11
// As colleges write it; the register's tables are Chinese.
constexpr const char *kPaid = "已缴", *kUnpaid = "未缴";

Outcome shapeOf(int part) {
    const QLatin1String name(RosterParts::name(part));
    if (name == QLatin1String("done")) return Outcome::Pass;
    if (name == QLatin1String("retake") || name == QLatin1String("refused")) return Outcome::Fail;
    if (name == QLatin1String("unpaid")) return Outcome::Warn;
    return name == QLatin1String("look") ? Outcome::CannotJudge : Outcome::NotRequired;
}

QPushButton* makeButton(const char* name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

RosterPage::RosterPage(QWidget* parent)
    : QWidget(parent), m_model(new RosterModel(this)), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("rosterPage"));
    m_stack->addWidget(makeTablePage());
    m_import = new ImportPage(m_stack);
    m_stack->addWidget(m_import);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    connect(m_import, &ImportPage::cancelled, this, &RosterPage::showTable);
    connectTable();
    restyle();
    retranslate();
}

QWidget* RosterPage::makeTools(QWidget* page) {
    auto* bar = new QWidget(page);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(QStringLiteral("rosterSearch"));
    m_search->setClearButtonEnabled(true);
    m_importButton = makeButton("rosterImport", bar);
    m_exportButton = makeButton("rosterExport", bar);
    m_addButton = makeButton("rosterAdd", bar);
    m_exportMenu = new QMenu(m_exportButton);
    m_exportButton->setMenu(m_exportMenu);
    auto* tools = new QHBoxLayout(bar);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(6);
    tools->addWidget(m_search);
    auto* group = new QButtonGroup(bar);
    for (int part = 0; part < RosterParts::count(); ++part) {
        auto* chip = new QPushButton(bar);
        chip->setObjectName(QStringLiteral("rosterPart-") + QLatin1String(RosterParts::name(part)));
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        group->addButton(chip);
        tools->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, part] { choosePart(part); });
        m_parts.push_back(chip);
    }
    m_onlyChip = makeButton("rosterOnly", bar);
    m_onlyChip->setProperty("kind", QStringLiteral("chip"));
    m_onlyChip->setCheckable(true);
    m_onlyChip->hide();
    group->addButton(m_onlyChip);
    m_parts[0]->setChecked(true);
    tools->addStretch();
    for (QPushButton* button : {m_importButton, m_exportButton, m_addButton}) tools->addWidget(button);
    return bar;
}

QWidget* RosterPage::makeFoot(QWidget* page) {
    auto* bar = new QWidget(page);
    m_shown = makeLabel("help", bar);
    m_shown->setObjectName(QStringLiteral("rosterShown"));
    m_panelButton = makeButton("rosterPanel", bar);
    m_panelButton->setCheckable(true);
    m_lookButton = makeButton("rosterLook", bar);
    m_columnsButton = makeButton("rosterColumns", bar);
    m_said = new ElidedLabel("help", bar);
    m_said->setObjectName(QStringLiteral("rosterSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->hide();
    m_busy = new QProgressBar(bar);
    m_busy->setObjectName(QStringLiteral("rosterBusy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedWidth(120);
    m_busy->hide();
    m_hint = new ElidedLabel("caption", bar);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* foot = new QHBoxLayout(bar);
    foot->setContentsMargins(0, 6, 0, 0);
    foot->setSpacing(8);
    foot->addWidget(m_shown);
    for (QPushButton* button : {m_panelButton, m_lookButton, m_columnsButton}) foot->addWidget(button);
    foot->addWidget(m_busy);
    foot->addWidget(m_said, 1);
    foot->addWidget(m_hint, 1);
    return bar;
}

QWidget* RosterPage::makeTablePage() {
    auto* page = new QWidget(this);
    m_split = new QSplitter(Qt::Horizontal, page);
    m_split->setObjectName(QStringLiteral("rosterSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    auto* left = new QWidget(m_split);
    m_table = new QTableView(left);
    m_table->setObjectName(QStringLiteral("rosterTable"));
    m_table->setModel(m_model);
    m_editor = new CellEditor(*m_model, *m_table);
    m_table->setItemDelegate(m_editor);
    makePlain(*m_table);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columnPanel = new ColumnPanel(this);
    m_empty = makeLabel("strongHelp", left);
    m_empty->setObjectName(QStringLiteral("rosterEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_empty, 1);
    m_panel = new PersonPanel(m_split);
    m_panel->hide();
    m_split->addWidget(left);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);

    // Above and below the whole width, so that the panel takes its room from the table alone.
    auto* column = new QVBoxLayout(page);
    column->setSpacing(0);
    column->addWidget(makeTools(page));
    auto* only = new QHBoxLayout;
    only->setContentsMargins(0, 6, 0, 0);
    only->addWidget(m_onlyChip);
    only->addStretch();
    column->addLayout(only);
    column->addWidget(m_split, 1);
    column->addWidget(makeFoot(page));
    return page;
}

void RosterPage::connectTable() {
    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kSearchDelayMs);
    connect(m_search, &QLineEdit::textChanged, delay, [delay] { delay->start(); });
    connect(delay, &QTimer::timeout, this, [this] {
        keepingCurrent([this] { m_model->setText(m_search->text()); });
        showCounts();
    });
    connect(m_onlyChip, &QPushButton::clicked, this, [this] {
        keepingCurrent([this] { m_model->setOnly(m_only); });
        showCounts();
    });
    connect(m_importButton, &QPushButton::clicked, this, &RosterPage::chooseImport);
    connect(m_addButton, &QPushButton::clicked, this, [this] {
        m_panel->addPerson();
        showPanel(true);
        m_panel->edit(RosterField::Name);
    });
    connect(m_panelButton, &QPushButton::clicked, this, [this](bool shown) { showPanel(shown); });
    connect(m_panel, &PersonPanel::closed, this, [this] { showPanel(false); });
    connect(m_panel, &PersonPanel::saved, this, &RosterPage::putAsked);
    connect(m_model, &RosterModel::edited, this, &RosterPage::putAsked);
    connect(m_editor, &CellEditor::ended, this, [this] {
        if (m_waiting) setEntries(std::exchange(m_waiting, {}));
    });
    connect(m_editor, &CellEditor::dropped, this,
            [this](const QString& why) { say(tr("Not taken over: %1").arg(why), true); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &RosterPage::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RosterPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RosterPage::showCurrent);
    connect(m_lookButton, &QPushButton::clicked, this, [this] {
        if (const RosterEntry* entry = current()) Q_EMIT lookAsked(qlonglong(entry->person.id));
    });
    QHeaderView* header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &RosterPage::rememberColumns);
    connect(header, &QHeaderView::sectionResized, this, &RosterPage::rememberColumns);
    const auto choose = [this](const QRect& beside) { m_columnPanel->open(m_places, beside); };
    connect(m_columnsButton, &QPushButton::clicked, this,
            [this, choose] { choose(QRect(m_columnsButton->mapToGlobal(QPoint()), m_columnsButton->size())); });
    connect(header, &QWidget::customContextMenuRequested, this, [header, choose](const QPoint& at) {
        choose(QRect(header->mapToGlobal(QPoint(at.x(), 0)), QSize(1, header->height())));
    });
    connect(m_columnPanel, &ColumnPanel::chosen, this, [this](const std::vector<ColumnPlace>& places) {
        m_columns = toText(places);
        placeColumns();
        Q_EMIT columnsChanged(m_columns);
    });
    connect(m_columnPanel, &ColumnPanel::usualAsked, this, [this] {
        setColumns({});
        Q_EMIT columnsChanged({});
    });
}

template <typename Change>
void RosterPage::keepingCurrent(Change change) {
    const RosterEntry* before = current();
    const PersonId person = m_wanted ? PersonId(m_wanted) : before ? before->person.id : PersonId{};
    const int column = std::max(0, m_table->currentIndex().column());
    const int at = m_table->verticalScrollBar()->value();
    {
        const QScopedValueRollback quiet(m_keeping, true);
        change();
        if (const int row = m_model->rowOf(person); row >= 0) {
            m_table->verticalScrollBar()->setValue(at);
            m_table->setCurrentIndex(m_model->index(row, column));
            if (m_wanted) m_table->scrollTo(m_model->index(row, column));
            m_wanted = 0;
        }
    }
    showCurrent();
}

void RosterPage::setEntries(RosterModel::Entries entries) {
    if (m_editor->editing() && !entries->empty()) {
        m_waiting = std::move(entries);
        return;
    }
    m_panel->setEntries(entries);
    keepingCurrent([&] { m_model->setEntries(std::move(entries)); });
    showCounts();
}

void RosterPage::setJobFolder(const QString& folder) {
    m_panel->setJobFolder(folder);
    m_only.clear();
    m_onlyChip->hide();
    if (m_onlyChip->isChecked()) m_parts[0]->click();
    say({}, false);
    showTable();
}

void RosterPage::showImport(const QString& file) {
    m_import->setFile(file);
    m_stack->setCurrentIndex(1);
    m_import->setFocus();
}

void RosterPage::showTable() {
    m_stack->setCurrentIndex(0);
    m_table->setFocus();
}

void RosterPage::showMissing(const QString& className) {
    showTable();
    m_search->setText(className);
    m_parts[std::size_t(RosterParts::byName("missing"))]->click();
}

void RosterPage::showPeople(const std::vector<PersonId>& people, const QString& why) {
    showTable();
    m_search->clear();
    m_only = {people.begin(), people.end()};
    m_onlyWhy = why;
    m_onlyChip->show();
    m_onlyChip->setChecked(true);
    m_model->setText({});
    m_model->setOnly(m_only);
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, int(RosterColumn::Name)));
    showCounts();
}

void RosterPage::choosePart(int part) {
    keepingCurrent([&] { m_model->setPart(part); });
    showCounts();
}

void RosterPage::setBusy(const QString& text) {
    m_busy->setVisible(!text.isEmpty());
    m_busy->setAccessibleName(text);
    say(text, false);
    m_exportButton->setEnabled(text.isEmpty() && !m_model->entries()->empty());
}

void RosterPage::say(const QString& text, bool fault) {
    setRole(*m_said, fault ? "fault" : "help");
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
    m_hint->setVisible(text.isEmpty());
}

void RosterPage::setTrace(qlonglong person, const std::vector<RosterEdit>& edits) {
    if (qlonglong(m_panel->person()) == person && !m_panel->adding()) m_panel->setTrace(edits);
}

void RosterPage::showChanged(qlonglong person) {
    const bool added = m_panel->adding();
    if (added) m_panel->setPerson(nullptr);
    m_panel->setProblem({});
    // Whoever is new is found, whatever was searched for.
    if (added && m_model->rowOf(PersonId(person)) < 0) {
        m_search->clear();
        m_model->setText({});
        m_parts[0]->click();
    }
    m_wanted = person;
    keepingCurrent([] {});
}

QString RosterPage::statusText() const {
    return m_shown->text();
}

void RosterPage::showPanel(bool shown) {
    m_panelButton->setChecked(shown);
    m_panel->setVisible(shown);
    if (!shown) {
        m_panel->setPerson(current());
        m_table->setFocus();
        return;
    }
    const int width = theme().size.right * 9 / 10;
    m_split->setSizes({std::max(1, m_split->width() - width), width});
    showCurrent();
}

void RosterPage::chooseImport() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a roster"), {},
                                                      tr("Rosters (*.xlsx *.csv *.dbf *.txt);;All files (*)"));
    if (!file.isEmpty()) Q_EMIT importAsked(file);
}

void RosterPage::chooseExport(RosterFormat format) {
    const QString ending = format == RosterFormat::Xlsx  ? QStringLiteral(".xlsx")
                           : format == RosterFormat::Dbf ? QStringLiteral(".dbf")
                                                         : QStringLiteral(".csv");
    QString file =
        QFileDialog::getSaveFileName(this, tr("Export the roster"), QStringLiteral("roster") + ending, u'*' + ending);
    if (file.isEmpty()) return;
    if (!file.endsWith(ending, Qt::CaseInsensitive)) file += ending;
    if (openElsewhere(file.toStdString()))
        return say(tr("This file is open in another program. Close it there, or choose another name."), true);
    std::vector<PersonId> only;
    if (m_model->rowCount() < int(m_model->entries()->size()))
        for (int row = 0; row < m_model->rowCount(); ++row) only.push_back(m_model->entry(row).person.id);
    Q_EMIT exportAsked(file, format, only);
}

const RosterEntry* RosterPage::current() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->entry(index.row()) : nullptr;
}

void RosterPage::openCurrent() {
    if (const RosterEntry* entry = current()) Q_EMIT openAsked(qlonglong(entry->person.id));
}

void RosterPage::setFee(const char* fee) {
    std::vector<Person> people;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        people.push_back(m_model->entry(index.row()).person);
    for (Person& person : people) {
        person.fee = fee;
        Q_EMIT putAsked(person);
    }
}

void RosterPage::openMenu(const QPoint& at) {
    if (!m_table->indexAt(at).isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_table->currentIndex();
    const RosterEntry* entry = current();
    menu->addAction(tr("Edit this field (F2)"), this, [this, index] { m_table->edit(index); })
        ->setEnabled(m_model->flags(index) & Qt::ItemIsEditable);
    menu->addAction(tr("Open the place (Enter)"), this, &RosterPage::openCurrent);
    menu->addAction(tr("Look at the photograph"), m_lookButton, &QPushButton::click)->setEnabled(entry && entry->photo);
    menu->addSeparator();
    menu->addAction(tr("Paid"), this, [this] { setFee(kPaid); });
    menu->addAction(tr("Not paid"), this, [this] { setFee(kUnpaid); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RosterPage::showCurrent() {
    const RosterEntry* entry = current();
    m_lookButton->setEnabled(entry && entry->photo);
    if (m_keeping || !m_panel->isVisible() || m_panel->adding()) return;
    m_panel->setPerson(entry);
    if (entry) Q_EMIT traceAsked(qlonglong(entry->person.id));
}

void RosterPage::keyPressEvent(QKeyEvent* event) {
    if (m_stack->currentIndex() != 0) return QWidget::keyPressEvent(event);
    const bool alt = event->modifiers() == Qt::AltModifier;
    const int digit = event->key() - Qt::Key_1;
    if (alt && digit >= 0 && digit < int(m_parts.size())) m_parts[std::size_t(digit)]->click();
    else if (event->matches(QKeySequence::Find)) m_search->setFocus();
    else if (event->matches(QKeySequence::Undo)) Q_EMIT undoAsked();
    else if (event->key() == Qt::Key_F7) m_panelButton->click();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) openCurrent();
    else if (event->key() == Qt::Key_Escape) m_search->clear();
    else QWidget::keyPressEvent(event);
}

bool RosterPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    // Typing searches: the field takes what was typed in the table, which would look for it in one column alone.
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool plain = (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (!plain || key.text().isEmpty() || !key.text().front().isPrint() || key.text().front().isSpace()) return false;
    m_search->setFocus();
    m_search->insert(key.text());
    return true;
}

void RosterPage::focusInEvent(QFocusEvent*) {
    m_table->setFocus();
}

void RosterPage::setColumns(const QString& text) {
    m_columns = text;
    placeColumns();
}

void RosterPage::placeColumns() {
    const QScopedValueRollback placing(m_placing, true);
    const Sizes& size = theme().size;
    m_places = columnPlaces(m_columns, theme().sizeClass == SizeClass::Large);
    QHeaderView* header = m_table->horizontalHeader();
    for (int to = 0; to < int(m_places.size()); ++to) {
        const ColumnPlace& place = m_places[std::size_t(to)];
        const int column = int(place.id);
        header->moveSection(header->visualIndex(column), to);
        header->setSectionHidden(column, !place.shown);
        header->resizeSection(column, place.width > 0 ? place.width : rosterColumn(column).width * size.body);
    }
}

void RosterPage::rememberColumns() {
    // Columns are also resized by the window and by each other: only what a hand does is a choice.
    if (m_placing || QGuiApplication::mouseButtons() == Qt::NoButton) return;
    // The last one takes what is left over: its width is the window's, not the user's.
    const QHeaderView* header = m_table->horizontalHeader();
    const std::vector<ColumnPlace> before = m_places;
    const int usual = theme().size.body;
    m_places.clear();
    int last = -1;
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual))) last = visual;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const auto known = std::find_if(before.begin(), before.end(),
                                        [column](const ColumnPlace& place) { return int(place.id) == column; });
        int width = known == before.end() ? 0 : known->width;
        const bool shown = !header->isSectionHidden(column);
        if (shown && visual != last && header->sectionSize(column) != rosterColumn(column).width * usual)
            width = header->sectionSize(column);
        m_places.push_back({RosterColumn(column), shown, width});
    }
    if (m_places == before) return;
    m_columns = toText(m_places);
    Q_EMIT columnsChanged(m_columns);
}

void RosterPage::showCounts() {
    const QLocale locale;
    const std::vector<RosterEntry>& entries = *m_model->entries();
    for (int part = 0; part < int(m_parts.size()); ++part) {
        const auto count = std::count_if(entries.begin(), entries.end(),
                                         [part](const RosterEntry& entry) { return RosterParts::holds(part, entry); });
        QPushButton* chip = m_parts[std::size_t(part)];
        chip->setText(QStringLiteral("%1 %2").arg(RosterParts::title(part), locale.toString(qlonglong(count))));
        // Room for bold letters, so that nothing moves when it is chosen.
        const int icon = part == 0 ? 0 : theme().size.smallIcon + 8;
        chip->setMinimumWidth(QFontMetrics(textFont(theme().size.body, true)).horizontalAdvance(chip->text()) + icon +
                              26);
    }
    m_onlyChip->setText(QStringLiteral("%1 %2").arg(m_onlyWhy, locale.toString(qlonglong(m_only.size()))));
    m_shown->setText(
        tr("%1 of %2 shown").arg(locale.toString(m_model->rowCount()), locale.toString(qulonglong(entries.size()))));
    const bool nothing = m_model->rowCount() == 0;
    // A table that was hidden when the page got the focus gets it now.
    const bool appears = !nothing && m_table->isHidden() && isVisible() && !m_search->hasFocus() && m_panel->isHidden();
    m_table->setVisible(!nothing);
    if (appears && m_stack->currentIndex() == 0) m_table->setFocus();
    m_empty->setVisible(nothing);
    m_empty->setText(entries.empty() ? tr("No roster yet. Import an xlsx, csv or dbf file; or go on without: walk-ups "
                                          "are added as they come.")
                                     : tr("Nobody matches"));
    m_exportButton->setEnabled(!entries.empty() && m_busy->isHidden());
    showCurrent();
}

void RosterPage::retranslate() {
    m_search->setPlaceholderText(tr("Name, number, class"));
    m_search->setAccessibleName(tr("Search the roster"));
    m_lookButton->setText(tr("Look at the photograph"));
    m_importButton->setText(tr("Import"));
    m_exportButton->setText(tr("Export"));
    m_addButton->setText(tr("Add"));
    m_addButton->setAccessibleName(tr("Add a person"));
    m_panelButton->setText(tr("F7  Details"));
    m_columnsButton->setText(tr("Columns"));
    m_hint->setText(tr("Type to search · F2 edits a field · Enter opens the place · Ctrl+Z undoes"));
    m_table->setAccessibleName(tr("Roster"));
    m_exportMenu->clear();
    const std::pair<QString, RosterFormat> formats[] = {
        {tr("Excel (.xlsx)…"), RosterFormat::Xlsx},
        {tr("CSV, UTF-8…"), RosterFormat::CsvUtf8},
        {tr("CSV, GB18030 for older programs…"), RosterFormat::CsvGb18030},
        {tr("dBASE, GBK (.dbf)…"), RosterFormat::Dbf}};
    for (const auto& [title, format] : formats)
        m_exportMenu->addAction(title, this, [this, format = format] { chooseExport(format); });
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("Whoever is shown is written"))->setEnabled(false);
    showCounts();
}

void RosterPage::restyle() {
    const Sizes& size = theme().size;
    const Tokens& colour = theme().colour;
    m_stack->widget(0)->layout()->setContentsMargins(size.gap, size.gap, size.gap, size.gap);
    m_search->setMinimumWidth(size.left * 9 / 20);
    m_search->setMaximumWidth(size.left * 3 / 4);
    for (std::size_t part = 1; part < m_parts.size(); ++part)
        m_parts[part]->setIcon(outcomePixmap(shapeOf(int(part)), size.smallIcon + 2));
    if (m_search->actions().isEmpty()) m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->actions().constFirst()->setIcon(lineIcon(QStringLiteral("search"), colour.t2));
    m_lookButton->setIcon(lineIcon(QStringLiteral("eye"), colour.t1));
    m_importButton->setIcon(lineIcon(QStringLiteral("import"), colour.t1));
    m_exportButton->setIcon(lineIcon(QStringLiteral("export"), colour.t1));
    m_addButton->setIcon(lineIcon(QStringLiteral("plus"), colour.t1));
    m_columnsButton->setIcon(lineIcon(QStringLiteral("roster"), colour.t1));
    m_table->verticalHeader()->setDefaultSectionSize(size.tableRow);
    placeColumns();
}

void RosterPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
