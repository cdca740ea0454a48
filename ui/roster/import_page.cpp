#include "ui/roster/import_page.h"

#include "core/base/masking.h"
#include "ui/roster/roster_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kShownPeople = 50;  // enough to see that columns are right

QTableWidget* makeTable(const char* name, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    makePlain(*table);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setItemDelegate(new RosterDelegate(table));
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

/// The column a problem is about: the last part of its place ("row 17, 身份证号").
QString columnOf(const ImportProblem& problem) {
    const QString place = QString::fromStdString(problem.error.where);
    const qsizetype comma = place.lastIndexOf(QLatin1Char(','));
    const QString last = place.mid(comma + 1).trimmed();
    return comma < 0 || last.isEmpty() || last.front().isDigit() ? QString() : last;
}

QString fieldTitle(RosterField field) {
    const std::string_view header = rosterField(field).header;
    return QString::fromUtf8(header.data(), qsizetype(header.size()));
}

}  // namespace

ImportPage::ImportPage(QWidget* parent)
    : QWidget(parent),
      m_preview(std::make_shared<ImportPreview>()),
      m_title(makeLabel("title", this)),
      m_summary(makeLabel("strongHelp", this)),
      m_mappingHead(makeLabel("caption", this)),
      m_mapping(makeTable("importMapping", this)),
      m_problemsHead(makeLabel("caption", this)),
      m_problems(makeTable("importProblems", this)),
      m_peopleHead(makeLabel("caption", this)),
      m_people(makeTable("importPeople", this)),
      m_putBack(new QPushButton(this)),
      m_cancel(new QPushButton(this)),
      m_accept(new QPushButton(this)) {
    setObjectName(QStringLiteral("importPage"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setProperty("kind", QStringLiteral("main"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));

    auto* head = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    head->addLayout(texts, 1);
    head->setSpacing(8);
    head->addWidget(m_putBack);
    head->addWidget(m_cancel);
    head->addWidget(m_accept);
    auto* grid = new QGridLayout;
    grid->addWidget(m_mappingHead, 0, 0);
    grid->addWidget(m_mapping, 1, 0);
    grid->addWidget(m_problemsHead, 0, 1);
    grid->addWidget(m_problems, 1, 1);
    grid->addWidget(m_peopleHead, 2, 0, 1, 2);
    grid->addWidget(m_people, 3, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(3, 2);
    auto* page = new QVBoxLayout(this);
    page->addLayout(head);
    page->addLayout(grid, 1);

    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT accepted(m_preview->people); });
    connect(m_putBack, &QPushButton::clicked, this, [this] {
        m_choices.leaveOut.clear();
        Q_EMIT choicesChanged(m_choices);
    });
    restyle();
    retranslate();
}

void ImportPage::setFile(const QString& file) {
    m_file = QFileInfo(file).fileName();
    m_choices = {};
}

void ImportPage::setPreview(std::shared_ptr<const ImportPreview> preview) {
    m_preview = std::move(preview);
    showMapping();
    showProblems();
    showPeople();
    retranslate();
}

void ImportPage::showMapping() {
    const auto& headers = m_preview->headers;
    m_mapping->clear();
    m_mapping->setColumnCount(2);
    m_mapping->setRowCount(int(headers.size()));
    for (int i = 0; i < int(headers.size()); ++i) {
        m_mapping->setItem(i, 0, new QTableWidgetItem(QString::fromStdString(headers[std::size_t(i)])));
        auto* choice = new QComboBox(m_mapping);
        choice->setObjectName(QStringLiteral("mapping%1").arg(i));
        choice->addItem(tr("keep as it is"), -1);
        for (const RosterFieldRow& field : rosterFields()) choice->addItem(fieldTitle(field.id), int(field.id));
        const auto& mapped = m_preview->mapping[std::size_t(i)];
        choice->setCurrentIndex(choice->findData(mapped ? int(*mapped) : -1));
        connect(choice, &QComboBox::activated, this, [this, i, choice] {
            ColumnMapping mapping = m_preview->mapping;
            const int field = choice->currentData().toInt();
            // One column a field: the one that had it before gives it up.
            if (field >= 0)
                std::replace(mapping.begin(), mapping.end(), std::optional(RosterField(field)),
                             std::optional<RosterField>());
            mapping[std::size_t(i)] = field < 0 ? std::nullopt : std::optional(RosterField(field));
            m_choices.mapping = mapping;
            Q_EMIT choicesChanged(m_choices);
        });
        m_mapping->setCellWidget(i, 1, choice);
    }
}

void ImportPage::showProblems() {
    const auto& problems = m_preview->problems;
    m_problems->clear();
    m_problems->setColumnCount(4);
    m_problems->setRowCount(int(problems.size()));
    for (int i = 0; i < int(problems.size()); ++i) {
        const ImportProblem& problem = problems[std::size_t(i)];
        QStringList rows;
        if (problem.row > 0) rows += QString::number(problem.row);
        for (int twin : problem.twins) rows += QString::number(twin);
        auto* row = new QTableWidgetItem(rows.isEmpty() ? QStringLiteral("–") : rows.join(QStringLiteral(", ")));
        row->setData(Qt::DecorationRole, outcomePixmap(outcomeOf(problem.severity()), theme().size.smallIcon));
        auto* text = new QTableWidgetItem(QCoreApplication::translate("Error", errorRow(problem.error.id).hint));
        text->setToolTip(text->text());
        m_problems->setItem(i, 0, row);
        m_problems->setItem(i, 1, new QTableWidgetItem(columnOf(problem)));
        m_problems->setItem(i, 2, text);
        if (QWidget* buttons = makeLeaveOut(problem)) m_problems->setCellWidget(i, 3, buttons);
    }
}

QWidget* ImportPage::makeLeaveOut(const ImportProblem& problem) {
    if (problem.row <= 0 || problem.severity() == Severity::Notice) return nullptr;
    auto* cell = new QWidget(m_problems);
    auto* line = new QHBoxLayout(cell);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    std::vector<int> rows{problem.row};
    rows.insert(rows.end(), problem.twins.begin(), problem.twins.end());
    for (int row : rows) {
        auto* button = new QPushButton(tr("Leave out %1").arg(row), cell);
        button->setObjectName(QStringLiteral("leaveOut%1").arg(row));
        button->setProperty("kind", QStringLiteral("small"));
        connect(button, &QPushButton::clicked, this, [this, row] {
            m_choices.leaveOut.insert(row);
            Q_EMIT choicesChanged(m_choices);
        });
        line->addWidget(button);
    }
    line->addStretch();
    return cell;
}

void ImportPage::showPeople() {
    m_people->clear();
    const int shown = std::min(kShownPeople, int(m_preview->people.size()));
    m_people->setColumnCount(6);
    m_people->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const Person& person = m_preview->people[std::size_t(i)];
        const std::string cells[] = {std::to_string(m_preview->rows[std::size_t(i)]),
                                     person.name,
                                     person.studentNumber,
                                     maskNumber(person.citizenNumber),
                                     person.college,
                                     person.className};
        for (int column = 0; column < 6; ++column)
            m_people->setItem(i, column, new QTableWidgetItem(QString::fromStdString(cells[column])));
    }
}

void ImportPage::retranslate() {
    const QLocale locale;
    const int faults = m_preview->count(Severity::Fault), warnings = m_preview->count(Severity::Warning);
    m_title->setText(tr("Import %1").arg(m_file));
    QStringList parts{tr("%n people", nullptr, int(m_preview->people.size()))};
    if (faults) parts += tr("%n rows stand in the way", nullptr, faults);
    if (warnings) parts += tr("%n cells or rows left out", nullptr, warnings);
    if (m_preview->leftOut) parts += tr("%n rows left out by you", nullptr, m_preview->leftOut);
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_mappingHead->setText(tr("Columns: what each is taken for"));
    m_problemsHead->setText(tr("Rows to look at"));
    m_peopleHead->setText(tr("The first people as they will stand in the roster"));
    m_putBack->setText(tr("Take all rows again"));
    m_putBack->setVisible(m_preview->leftOut > 0);
    m_cancel->setText(tr("Back"));
    m_accept->setText(tr("Import %1").arg(locale.toString(int(m_preview->people.size()))));
    m_accept->setEnabled(!m_preview->blocked() && !m_preview->people.empty());
    m_mapping->setHorizontalHeaderLabels({tr("In the file"), tr("Taken for")});
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("What is wrong"), QString()});
    m_people->setHorizontalHeaderLabels(
        {tr("Row"), tr("Name"), tr("Student no."), tr("ID number"), tr("College"), tr("Class")});
    m_mapping->setAccessibleName(m_mappingHead->text());
    m_problems->setAccessibleName(m_problemsHead->text());
    m_people->setAccessibleName(m_peopleHead->text());
    for (QTableWidget* table : {m_mapping, m_problems, m_people}) {
        QHeaderView* header = table->horizontalHeader();
        if (table->columnCount() == 0) continue;
        header->setSectionResizeMode(QHeaderView::Interactive);
        header->setStretchLastSection(true);
        table->setColumnWidth(0, table == m_mapping ? theme().size.left / 2 : theme().size.body * 6);
    }
    if (m_problems->columnCount() == 4) {
        // The text takes what is left.
        m_problems->horizontalHeader()->setStretchLastSection(false);
        m_problems->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
        m_problems->setColumnWidth(1, theme().size.body * 7);
        m_problems->setColumnWidth(3, theme().size.body * 15);
    }
    for (int column = 1; column < m_people->columnCount() - 1; ++column)
        m_people->setColumnWidth(column, theme().size.body * 13);
}

void ImportPage::restyle() {
    const Sizes& size = theme().size;
    layout()->setContentsMargins(size.gap * 2, size.gap * 2, size.gap * 2, size.gap);
    layout()->setSpacing(size.gap * 2);
    for (QTableWidget* table : {m_mapping, m_problems, m_people})
        table->verticalHeader()->setDefaultSectionSize(size.tableRow + 6);
}

void ImportPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) setPreview(m_preview);
}

}  // namespace xuezhao
