#include "ui/clerk/refusal_import_page.h"

#include "core/quality/check.h"
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
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kMostShown = 500;  // rows of a table that people scroll through
constexpr std::array<const char*, 5> kColumnTitles{
    QT_TRANSLATE_NOOP("RefusalColumn", "serial"), QT_TRANSLATE_NOOP("RefusalColumn", "student number"),
    QT_TRANSLATE_NOOP("RefusalColumn", "identity number"), QT_TRANSLATE_NOOP("RefusalColumn", "name"),
    QT_TRANSLATE_NOOP("RefusalColumn", "reason")};

QTableWidget* makeTable(const char* name, QWidget* parent) {
    auto* table = new QTableWidget(parent);
    table->setObjectName(QLatin1String(name));
    makePlain(*table);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QTableWidgetItem* textItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

Outcome outcomeOf(Severity severity) {
    switch (severity) {
        case Severity::Fault: return Outcome::Fail;
        case Severity::Warning: return Outcome::Warn;
        case Severity::Notice: break;
    }
    return Outcome::NotRequired;
}

QString readAs(const ReasonReading& reading) {
    QStringList titles;
    for (const std::string& id : reading.checks) {
        if (const CheckRow* check = findCheck(id)) titles << QCoreApplication::translate("Check", check->title);
    }
    for (const std::string& unknown : reading.unknown)
        titles << QStringLiteral("? %1").arg(QString::fromStdString(unknown));
    return titles.isEmpty() ? QStringLiteral("–") : titles.join(QStringLiteral(", "));
}

}  // namespace

RefusalImportPage::RefusalImportPage(QWidget* parent)
    : QWidget(parent),
      m_preview(std::make_shared<RefusalPreview>()),
      m_title(makeLabel("title", this)),
      m_summary(makeLabel("strongHelp", this)),
      m_columnsHead(makeLabel("caption", this)),
      m_problemsHead(makeLabel("caption", this)),
      m_rowsHead(makeLabel("caption", this)),
      m_columns(makeTable("refusalColumns", this)),
      m_problems(makeTable("refusalProblems", this)),
      m_rows(makeTable("refusalRows", this)),
      m_cancel(new QPushButton(this)),
      m_accept(new QPushButton(this)) {
    setObjectName(QStringLiteral("refusalImportPage"));
    m_title->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("refusalSummary"));
    m_accept->setObjectName(QStringLiteral("refusalAccept"));
    m_accept->setProperty("kind", QStringLiteral("main"));
    m_cancel->setObjectName(QStringLiteral("refusalCancel"));
    auto* head = new QHBoxLayout;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    head->addLayout(texts, 1);
    head->setSpacing(8);
    head->addWidget(m_cancel);
    head->addWidget(m_accept);
    auto* grid = new QGridLayout;
    grid->addWidget(m_columnsHead, 0, 0);
    grid->addWidget(m_columns, 1, 0);
    grid->addWidget(m_problemsHead, 0, 1);
    grid->addWidget(m_problems, 1, 1);
    grid->addWidget(m_rowsHead, 2, 0, 1, 2);
    grid->addWidget(m_rows, 3, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 2);
    grid->setRowStretch(3, 3);
    auto* page = new QVBoxLayout(this);
    page->addLayout(head);
    page->addLayout(grid, 1);
    connect(m_cancel, &QPushButton::clicked, this, &RefusalImportPage::cancelled);
    connect(m_accept, &QPushButton::clicked, this, &RefusalImportPage::accepted);
    restyle();
    retranslate();
}

void RefusalImportPage::setFile(const QString& file) {
    m_file = QFileInfo(file).fileName();
    m_preview = std::make_shared<RefusalPreview>();
    retranslate();
    m_accept->setEnabled(false);
}

void RefusalImportPage::setPreview(std::shared_ptr<const RefusalPreview> preview) {
    m_preview = std::move(preview);
    retranslate();
}

void RefusalImportPage::showColumns() {
    const RefusalLayout& layout = m_preview->layout;
    m_columns->clear();
    m_columns->setColumnCount(2);
    m_columns->setHorizontalHeaderLabels({tr("In the list"), tr("Holds")});
    m_columns->setRowCount(int(layout.headers.size()));
    for (int i = 0; i < int(layout.headers.size()); ++i) {
        const QString header = QString::fromStdString(layout.headers[std::size_t(i)]);
        m_columns->setItem(i, 0, textItem(header.isEmpty() ? tr("column %1").arg(i + 1) : header));
        auto* choice = new QComboBox(m_columns);
        choice->addItem(tr("nothing that is needed"));
        for (const char* title : kColumnTitles) choice->addItem(QCoreApplication::translate("RefusalColumn", title));
        const auto& means = layout.mapping[std::size_t(i)];
        choice->setCurrentIndex(means ? int(*means) + 1 : 0);
        choice->setAccessibleName(header);
        connect(choice, &QComboBox::activated, this, [this, i](int index) {
            RefusalChoices choices;
            RefusalMapping mapping = m_preview->layout.mapping;
            const auto chosen = index > 0 ? std::optional(static_cast<RefusalColumn>(index - 1)) : std::nullopt;
            // Each kind stands in one column.
            for (auto& other : mapping) {
                if (chosen && other == chosen) other.reset();
            }
            mapping[std::size_t(i)] = chosen;
            choices.mapping = mapping;
            Q_EMIT choicesChanged(choices);
        });
        m_columns->setCellWidget(i, 1, choice);
    }
    m_columns->setColumnWidth(0, theme().size.body * 11);
}

void RefusalImportPage::showProblems() {
    m_problems->clear();
    m_problems->setColumnCount(2);
    m_problems->setHorizontalHeaderLabels({tr("Row"), tr("Problem")});
    const int shown = std::min(kMostShown, int(m_preview->problems.size()));
    m_problems->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const ImportProblem& problem = m_preview->problems[std::size_t(i)];
        auto* row = textItem(problem.row > 0 ? QString::number(problem.row) : QString());
        row->setIcon(outcomePixmap(outcomeOf(problem.severity()), theme().size.smallIcon));
        m_problems->setItem(i, 0, row);
        m_problems->setItem(i, 1, textItem(QString::fromStdString(toText({problem.error.id, {}, {}}))));
    }
    m_problems->setColumnWidth(0, theme().size.body * 5);
}

void RefusalImportPage::showRows() {
    m_rows->clear();
    m_rows->setColumnCount(4);
    m_rows->setHorizontalHeaderLabels({tr("Row"), tr("Who"), tr("The register's reason"), tr("Read as")});
    const int shown = std::min(kMostShown, int(m_preview->rows.size()));
    m_rows->setRowCount(shown);
    for (int i = 0; i < shown; ++i) {
        const RefusalRow& row = m_preview->rows[std::size_t(i)];
        QStringList who;
        for (const std::string* text : {&row.refusal.serial, &row.refusal.studentNumber, &row.refusal.name})
            if (!text->empty()) who << QString::fromStdString(*text);
        auto* number = textItem(QString::number(row.refusal.row));
        number->setIcon(outcomePixmap(row.refusal.person ? Outcome::Pass : Outcome::Warn, theme().size.smallIcon));
        m_rows->setItem(i, 0, number);
        m_rows->setItem(i, 1, textItem(who.join(QStringLiteral("  "))));
        m_rows->setItem(i, 2, textItem(QString::fromStdString(row.refusal.reason).simplified()));
        m_rows->setItem(i, 3, textItem(readAs(row.reading)));
    }
    const int body = theme().size.body;
    const int widths[] = {5, 16, 24};
    for (int i = 0; i < 3; ++i) m_rows->setColumnWidth(i, widths[i] * body);
}

void RefusalImportPage::retranslate() {
    m_title->setText(tr("List of refused photographs: %1").arg(m_file));
    m_cancel->setText(tr("Cancel"));
    m_accept->setText(tr("Import"));
    m_columnsHead->setText(tr("What the columns hold"));
    m_problemsHead->setText(tr("Problems, row by row"));
    m_rowsHead->setText(tr("Rows as they are read"));
    m_columns->setAccessibleName(m_columnsHead->text());
    m_problems->setAccessibleName(m_problemsHead->text());
    m_rows->setAccessibleName(m_rowsHead->text());
    const RefusalPreview& preview = *m_preview;
    m_summary->setText(preview.blocked() ? tr("Say which column tells who is meant.")
                                         : tr("%1 rows about %2 people; %3 rows mean nobody and are kept for later.")
                                               .arg(preview.rows.size())
                                               .arg(preview.people)
                                               .arg(preview.unmatched()));
    m_accept->setEnabled(!preview.blocked() && !preview.rows.empty());
    showColumns();
    showProblems();
    showRows();
}

void RefusalImportPage::restyle() {
    const int gap = theme().size.gap;
    layout()->setContentsMargins(gap, gap, gap, gap);
    for (QTableWidget* table : {m_columns, m_problems, m_rows})
        table->verticalHeader()->setDefaultSectionSize(theme().size.tableRow + (table == m_columns ? 6 : 0));
}

void RefusalImportPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
