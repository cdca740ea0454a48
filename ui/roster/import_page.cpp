#include "ui/roster/import_page.h"

#include "core/base/masking.h"
#include "ui/roster/roster_column.h"
#include "ui/roster/roster_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace xuezhao {

namespace {

/// Rows of one table: a list of a hundred thousand wrong rows would be made of as many buttons. The rest is counted.
constexpr int kMostRows = 300;

QTableWidget* makeTable(const char* name, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    makePlain(*table);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setItemDelegate(new RosterDelegate(table));
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

Outcome outcomeOf(Severity severity) {
    switch (severity) {
        case Severity::Fault: return Outcome::Fail;
        case Severity::Warning: return Outcome::Warn;
        case Severity::Notice: break;
    }
    return Outcome::NotRequired;
}

QString text(std::string_view value) {
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

/// The column a problem is about: the last part of its place ("row 17, 身份证号").
QString columnOf(const ImportProblem& problem) {
    const QString place = text(problem.error.where);
    const qsizetype comma = place.lastIndexOf(QLatin1Char(','));
    const QString last = place.mid(comma + 1).trimmed();
    return comma < 0 || last.isEmpty() || last.front().isDigit() ? QString() : last;
}

/// A field as the table of the roster calls it, with the header that it has in files.
QString fieldTitle(const RosterFieldRow& field) {
    const auto column = xuezhao::columnOf(field.id);
    const QString title = column ? columnTitle(rosterColumn(int(*column))) : QString();
    const QString header = text(field.header);
    return title.isEmpty() || title == header ? header : QStringLiteral("%1 · %2").arg(title, header);
}

/// What stands in a cell, as a screen may show it.
QString shown(const std::string& header, const std::string& value) {
    const bool number = header == rosterField(RosterField::CitizenNumber).header;
    return value.empty() ? QStringLiteral("–") : text(number ? maskNumber(value) : value);
}

void put(QTableWidget& table, int row, std::initializer_list<QString> cells) {
    int column = 0;
    for (const QString& cell : cells) {
        auto* item = new QTableWidgetItem(cell);
        item->setToolTip(cell);
        table.setItem(row, column++, item);
    }
}

}  // namespace

ImportPage::ImportPage(QWidget* parent) : QWidget(parent), m_look(std::make_shared<ImportLook>()) {
    setObjectName(QStringLiteral("importPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_title = makeLabel("title", this);
    m_summary = makeLabel("strongHelp", this);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_problem = makeLabel("warning", this);
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_putBack = new QPushButton(this);
    m_putBack->setObjectName(QStringLiteral("importPutBack"));
    m_cancel = new QPushButton(this);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_accept = new QPushButton(this);
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setProperty("kind", QStringLiteral("main"));

    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    texts->addWidget(m_problem);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addLayout(texts, 1);
    for (QPushButton* button : {m_putBack, m_cancel, m_accept}) head->addWidget(button, 0, Qt::AlignTop);
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(makeMapping(), 2);
    body->addWidget(makeRows(), 5);
    auto* page = new QVBoxLayout(this);
    page->addLayout(head);
    page->addWidget(m_busy);
    page->addLayout(body, 1);

    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        setProblem({});
        m_waiting = true;
        retranslate();
        Q_EMIT accepted(m_look->preview.people);
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        ImportChoices choices = m_choices;
        choices.leaveOut.clear();
        choose(std::move(choices));
    });
    restyle();
    retranslate();
}

QWidget* ImportPage::makeMapping() {
    auto* side = new QWidget(this);
    m_mappingHead = makeLabel("heading", side);
    m_mappingHint = makeLabel("help", side);
    m_mappingHint->setWordWrap(true);
    m_mapping = makeTable("importMapping", side);
    m_mapping->setSelectionMode(QAbstractItemView::NoSelection);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_mappingHead);
    column->addWidget(m_mappingHint);
    column->addWidget(m_mapping, 1);
    return side;
}

QWidget* ImportPage::makeRows() {
    auto* side = new QWidget(this);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    auto* group = new QButtonGroup(side);
    for (int part = 0; part < kParts; ++part) {
        QPushButton*& chip = m_parts[std::size_t(part)];
        chip = new QPushButton(side);
        chip->setObjectName(QStringLiteral("importPart%1").arg(part));
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        group->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, part] { showPart(part); });
    }
    chips->addStretch();
    m_rowsHint = makeLabel("help", side);
    m_rowsHint->setWordWrap(true);
    m_rows = makeTable("importRows", side);
    m_more = makeLabel("help", side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(chips);
    column->addWidget(m_rowsHint);
    column->addWidget(m_rows, 1);
    column->addWidget(m_more);
    return side;
}

void ImportPage::setFile(const QString& file) {
    m_file = QFileInfo(file).fileName();
    m_choices = {};
    m_fresh = m_waiting = true;
    m_look = std::make_shared<ImportLook>();
    setProblem({});
    showMapping();
    showPart(Added);
}

void ImportPage::setLook(std::shared_ptr<const ImportLook> look) {
    m_look = std::move(look);
    m_choices.mapping = m_look->preview.mapping;
    m_waiting = false;
    showMapping();
    // What needs a person comes first, then what changes.
    const bool bad = m_look->blocked() || m_look->preview.count(Severity::Warning) > 0;
    if (m_fresh) m_part = bad ? Problems : count(Changed) > 0 ? Changed : Added;
    m_fresh = false;
    showPart(m_part);
    // Keys act at once: Esc goes back, Tab reaches the columns.
    if (m_accept->isEnabled()) m_accept->setFocus();
}

void ImportPage::setProblem(const QString& text) {
    m_waiting = m_waiting && text.isEmpty();
    setText(*m_problem, text);
    m_problem->setVisible(!text.isEmpty());
    retranslate();
}

void ImportPage::choose(ImportChoices choices) {
    m_choices = std::move(choices);
    m_waiting = true;
    retranslate();
    Q_EMIT choicesChanged(m_choices);
}

int ImportPage::count(int part) const {
    const ImportChanges& changes = m_look->changes;
    switch (part) {
        case Problems: return int(m_look->preview.problems.size() + changes.torn.size());
        case Added: return int(changes.added.size());
        case Changed: return int(changes.changed.size());
        default: return int(changes.absent.size());
    }
}

void ImportPage::showMapping() {
    const auto& headers = m_look->preview.headers;
    m_mapping->clear();
    m_mapping->setColumnCount(2);
    m_mapping->setRowCount(int(headers.size()));
    for (int i = 0; i < int(headers.size()); ++i) {
        const QString header = text(headers[std::size_t(i)]);
        m_mapping->setItem(i, 0, new QTableWidgetItem(header.isEmpty() ? tr("(no title)") : header));
        auto* choice = new QComboBox(m_mapping);
        choice->setObjectName(QStringLiteral("mapping%1").arg(i));
        choice->setAccessibleName(tr("%1 is taken for").arg(header));
        choice->addItem(tr("kept as it is"), -1);
        for (const RosterFieldRow& field : rosterFields()) choice->addItem(fieldTitle(field), int(field.id));
        const auto& mapped = m_look->preview.mapping[std::size_t(i)];
        choice->setCurrentIndex(choice->findData(mapped ? int(*mapped) : -1));
        connect(choice, &QComboBox::activated, this, [this, i, choice] {
            ColumnMapping mapping = m_look->preview.mapping;
            const int field = choice->currentData().toInt();
            // One column a field: the one that had it before gives it up.
            if (field >= 0)
                std::replace(mapping.begin(), mapping.end(), std::optional(RosterField(field)),
                             std::optional<RosterField>());
            mapping[std::size_t(i)] = field < 0 ? std::nullopt : std::optional(RosterField(field));
            ImportChoices choices = m_choices;
            choices.mapping = mapping;
            choose(std::move(choices));
        });
        m_mapping->setCellWidget(i, 1, choice);
    }
}

void ImportPage::showPart(int part) {
    m_part = part;
    m_parts[std::size_t(part)]->setChecked(true);
    showRows();
    retranslate();
}

void ImportPage::showRows() {
    m_rows->setUpdatesEnabled(false);
    m_rows->clear();
    m_rows->setRowCount(0);
    switch (m_part) {
        case Problems: fillProblems(); break;
        case Added: fillAdded(); break;
        case Changed: fillChanged(); break;
        default: fillAbsent(); break;
    }
    m_rows->setUpdatesEnabled(true);
}

void ImportPage::fillProblems() {
    // First what stands in the way, then what is lost, then what is only strange; in each, as in the file.
    std::vector<ImportProblem> problems;
    for (const int row : m_look->changes.torn) problems.push_back({{ErrorId::RosterDuplicate, {}, {}}, row, {}});
    problems.insert(problems.end(), m_look->preview.problems.begin(), m_look->preview.problems.end());
    const auto rank = [](const ImportProblem& problem) {
        if (problem.error.id == ErrorId::RosterDuplicate) return -1;
        return problem.severity() == Severity::Fault ? 0 : problem.severity() == Severity::Warning ? 1 : 2;
    };
    std::stable_sort(problems.begin(), problems.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    m_rows->setColumnCount(4);
    m_rows->setRowCount(std::min(kMostRows, int(problems.size())));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const ImportProblem& problem = problems[std::size_t(i)];
        const bool torn = problem.error.id == ErrorId::RosterDuplicate;
        std::vector<int> about = problem.twins;
        if (problem.row > 0) about.insert(about.begin(), problem.row);
        QStringList numbers;
        for (const int row : about) numbers += QString::number(row);
        put(*m_rows, i,
            {numbers.isEmpty() ? QStringLiteral("–") : numbers.join(QStringLiteral(", ")), columnOf(problem),
             torn ? tr("The row fits two people of the roster. Leave it out, or correct the roster.")
                  : QCoreApplication::translate("Error", errorRow(problem.error.id).hint)});
        const Outcome outcome = torn ? Outcome::Fail : outcomeOf(problem.severity());
        m_rows->item(i, 0)->setData(Qt::DecorationRole, outcomePixmap(outcome, theme().size.smallIcon));
        if (torn || (problem.row > 0 && problem.severity() != Severity::Notice))
            m_rows->setCellWidget(i, 3, makeLeaveOut(about));
    }
}

QWidget* ImportPage::makeLeaveOut(const std::vector<int>& rows) {
    constexpr std::size_t kMostButtons = 3;
    auto* cell = new QWidget(m_rows);
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (std::size_t i = 0; i < std::min(rows.size(), kMostButtons); ++i) {
        const int row = rows[i];
        auto* button = new QPushButton(tr("Leave out %1").arg(row), cell);
        button->setObjectName(QStringLiteral("leaveOut%1").arg(row));
        button->setProperty("kind", QStringLiteral("small"));
        connect(button, &QPushButton::clicked, this, [this, row] {
            ImportChoices choices = m_choices;
            choices.leaveOut.insert(row);
            choose(std::move(choices));
        });
        line->addWidget(button);
    }
    line->addStretch();
    return cell;
}

void ImportPage::fillAdded() {
    const auto& rows = m_look->preview.rows;
    std::unordered_map<int, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i) places[rows[i]] = i;
    const auto& added = m_look->changes.added;
    m_rows->setColumnCount(6);
    m_rows->setRowCount(std::min(kMostRows, int(added.size())));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const int row = added[std::size_t(i)].row;
        const Person& person = m_look->preview.people[places.at(row)];
        put(*m_rows, i,
            {QString::number(row), text(person.name), text(person.studentNumber),
             text(maskNumber(person.citizenNumber)), text(person.college), text(person.className)});
    }
}

void ImportPage::fillChanged() {
    std::unordered_map<std::int64_t, const Person*> known;
    for (const Person& person : m_look->known) known[std::int64_t(person.id)] = &person;
    m_rows->setColumnCount(6);
    int line = 0;
    for (const PersonChange& change : m_look->changes.changed) {
        if (line + int(change.fields.size()) > kMostRows) break;
        m_rows->setRowCount(line + int(change.fields.size()));
        bool first = true;
        for (const FieldChange& field : change.fields) {
            put(*m_rows, line,
                {first ? QString::number(change.row) : QString(),
                 first ? text(known.at(std::int64_t(change.known))->name) : QString(), text(field.header),
                 shown(field.header, field.before), shown(field.header, field.after)});
            m_rows->item(line, 3)->setForeground(theme().colour.t2);
            m_rows->item(line, 4)->setData(Qt::FontRole, textFont(theme().size.body, true));
            if (first) m_rows->setCellWidget(line, 5, makeLeaveOut({change.row}));
            first = false;
            ++line;
        }
    }
}

void ImportPage::fillAbsent() {
    std::unordered_map<std::int64_t, const Person*> known;
    for (const Person& person : m_look->known) known[std::int64_t(person.id)] = &person;
    const auto& absent = m_look->changes.absent;
    m_rows->setColumnCount(5);
    m_rows->setRowCount(std::min(kMostRows, int(absent.size())));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const Person& person = *known.at(std::int64_t(absent[std::size_t(i)]));
        put(*m_rows, i,
            {person.serial.empty() ? QStringLiteral("–") : text(person.serial), text(person.name),
             text(person.studentNumber), text(person.college), text(person.className)});
    }
}

void ImportPage::retranslate() {
    const QLocale locale;
    const ImportPreview& preview = m_look->preview;
    const ImportChanges& changes = m_look->changes;
    const int faults = preview.count(Severity::Fault) + int(changes.torn.size());
    const int warnings = preview.count(Severity::Warning);
    m_title->setText(tr("Import %1").arg(m_file));
    QStringList parts{tr("%n people", nullptr, int(preview.people.size()))};
    if (faults) parts += tr("%n rows stand in the way", nullptr, faults);
    if (warnings) parts += tr("%n cells or rows left out", nullptr, warnings);
    if (preview.leftOut) parts += tr("%n rows left out by you", nullptr, preview.leftOut);
    if (changes.same) parts += tr("%n as they were", nullptr, changes.same);
    if (m_look->openElsewhere) parts += tr("open in another program: what was not saved there is not in it");
    m_summary->setText(m_waiting && preview.headers.empty() ? tr("Is being read…") : parts.join(QStringLiteral(" · ")));
    m_busy->setVisible(m_waiting);
    m_mappingHead->setText(tr("Columns"));
    m_mappingHint->setText(tr("What each is taken for. Remembered for files with the same columns."));
    const QString titles[kParts] = {tr("Rows to look at"), tr("New"), tr("Changed"), tr("Not in the file")};
    const Outcome shapes[kParts] = {faults     ? Outcome::Fail
                                    : warnings ? Outcome::Warn
                                               : Outcome::NotRequired,
                                    Outcome::Pass, Outcome::Warn, Outcome::NotRequired};
    for (int part = 0; part < kParts; ++part) {
        QPushButton* chip = m_parts[std::size_t(part)];
        chip->setText(QStringLiteral("%1 %2").arg(titles[part], locale.toString(count(part))));
        chip->setIcon(outcomePixmap(shapes[part], theme().size.smallIcon + 2));
        chip->setEnabled(count(part) > 0 || part == m_part);
    }
    const QString hints[kParts] = {tr("Nothing here stops the rest unless it is marked red."),
                                   tr("They come into the roster."),
                                   tr("Field by field, what stands in the roster and what the file says. An empty cell "
                                      "changes nothing."),
                                   tr("They stay in the roster as they are.")};
    m_rowsHint->setText(hints[m_part]);
    const bool fields = m_part == Changed;
    int shownRows = m_rows->rowCount();
    if (fields) {
        shownRows = 0;
        for (int row = 0; row < m_rows->rowCount(); ++row) shownRows += m_rows->item(row, 0)->text().isEmpty() ? 0 : 1;
    }
    const int more = count(m_part) - shownRows;
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %n more", nullptr, more));
    m_putBack->setText(tr("Take all rows again"));
    m_putBack->setVisible(preview.leftOut > 0);
    m_cancel->setText(tr("Back"));
    const bool again = !m_look->known.empty();
    m_accept->setText(
        again ? tr("Apply: %1 new, %2 changed").arg(locale.toString(count(Added)), locale.toString(count(Changed)))
              : tr("Import %1").arg(locale.toString(int(preview.people.size()))));
    m_accept->setEnabled(!m_waiting && !m_look->blocked() && m_look->changesAnything());
    m_mapping->setHorizontalHeaderLabels({tr("In the file"), tr("Taken for")});
    switch (m_part) {
        case Problems:
            m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong"), QString()});
            break;
        case Added:
            m_rows->setHorizontalHeaderLabels(
                {tr("Row"), tr("Name"), tr("Student no."), tr("ID number"), tr("College"), tr("Class")});
            break;
        case Changed:
            m_rows->setHorizontalHeaderLabels(
                {tr("Row"), tr("Name"), tr("Column"), tr("In the roster"), tr("In the file"), QString()});
            break;
        default:
            m_rows->setHorizontalHeaderLabels(
                {tr("Serial"), tr("Name"), tr("Student no."), tr("College"), tr("Class")});
    }
    m_mapping->setAccessibleName(m_mappingHead->text());
    m_rows->setAccessibleName(titles[m_part]);
    m_busy->setAccessibleName(tr("Is being read…"));
    restyle();
}

void ImportPage::restyle() {
    const Sizes& size = theme().size;
    layout()->setContentsMargins(size.gap * 2, size.gap * 2, size.gap * 2, size.gap);
    layout()->setSpacing(size.gap);
    for (QTableWidget* table : {m_mapping, m_rows}) {
        table->verticalHeader()->setDefaultSectionSize(size.tableRow + 6);
        table->horizontalHeader()->setStretchLastSection(true);
    }
    m_mapping->setColumnWidth(0, size.left / 2);
    // In body sizes; 0 takes what is left.
    static const std::vector<int> kWidths[kParts] = {
        {7, 8, 0, 15}, {5, 9, 11, 15, 13, 9}, {5, 9, 8, 14, 0, 8}, {6, 9, 11, 13, 9}};
    const std::vector<int>& widths = kWidths[m_part];
    const bool stretched = std::find(widths.begin(), widths.end(), 0) != widths.end();
    m_rows->horizontalHeader()->setStretchLastSection(!stretched);
    for (int column = 0; column < std::min(m_rows->columnCount(), int(widths.size())); ++column) {
        const int width = widths[std::size_t(column)];
        m_rows->horizontalHeader()->setSectionResizeMode(column,
                                                         width ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (width) m_rows->setColumnWidth(column, width * size.body);
    }
}

void ImportPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT cancelled();
    else QWidget::keyPressEvent(event);
}

void ImportPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) {
        showMapping();
        showPart(m_part);
    }
}

}  // namespace xuezhao
