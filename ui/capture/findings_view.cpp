#include "ui/capture/findings_view.h"

#include "core/base/language.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"
#include "ui/capture/findings_delegate.h"
#include "ui/capture/findings_model.h"
#include "ui/style/elided_label.h"
#include "ui/style/labels.h"
#include "ui/style/plain_table.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace xuezhao {

FindingsView::FindingsView(QWidget* parent)
    : Card(parent),
      m_model(new FindingsModel(this)),
      m_table(new QTableView(this)),
      m_worstIcon(new OutcomeIcon(14, this)),
      m_worst(new ElidedLabel("bold", this)) {
    setObjectName(QStringLiteral("findings"));
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setAccessibleName(tr("Findings"));
    m_worst->setObjectName(QStringLiteral("worstFinding"));
    m_table->setProperty("role", QStringLiteral("inCard"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingsDelegate(m_table));
    makePlain(*m_table);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setMinimumSectionSize(10);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(10, 4, 0, 4);
    line->setSpacing(6);
    line->addWidget(m_worstIcon);
    line->addWidget(m_worst, 1);
    column->addLayout(line);
    column->addWidget(m_table);
    restyle();
}

void FindingsView::setFindings(std::span<const Standard* const> standards, std::span<const Verdict> verdicts) {
    QStringList heads;
    for (const Standard* standard : standards)
        heads += QString::fromStdString(languageInForce() == "zh" ? standard->shortTitle.zh : standard->shortTitle.en);
    m_model->setHeads(heads);
    m_model->setRows(findingRows(standards, verdicts, true));
    if (m_standards != int(standards.size()) || m_table->height() != m_table->minimumHeight()) {
        m_standards = int(standards.size());
        sizeToRows();
    }
    showWorst(verdicts);
}

void FindingsView::showWorst(std::span<const Verdict> verdicts) {
    const Finding* worst = nullptr;
    Outcome outcome = Outcome::NotRequired;
    for (const Verdict& verdict : verdicts)
        for (const Finding& finding : verdict.findings) {
            const bool notable = finding.outcome == Outcome::Warn || finding.outcome == Outcome::CannotJudge ||
                                 finding.outcome == Outcome::Fail;
            if (finding.check && notable && worse(outcome, finding.outcome) != outcome) {
                worst = &finding;
                outcome = finding.outcome;
            }
        }
    if (!worst) {
        m_worstIcon->setOutcome(verdicts.empty() ? Outcome::NotRequired : Outcome::Pass);
        setText(*m_worst, verdicts.empty() ? tr("Nothing measured") : tr("Nothing to mend"));
        setRole(*m_worst, "help");
        return;
    }
    m_worstIcon->setOutcome(outcome);
    const QString title = QCoreApplication::translate("Check", worst->check->title);
    const QString hint = QString::fromStdString(hintText(*worst));
    const QString whole = tr("%1: %2").arg(title, hint);
    setText(*m_worst, whole);
    setRole(*m_worst, "bold");
}

void FindingsView::sizeToRows() {
    const Sizes& size = theme().size;
    auto* header = m_table->horizontalHeader();
    header->setFixedHeight(size.caption + 6);
    header->setSectionResizeMode(QHeaderView::Fixed);
    const int columns = m_model->columnCount();
    if (columns <= FindingsModel::FirstStandard) return;
    header->setSectionResizeMode(FindingsModel::Name, QHeaderView::Stretch);
    // English names are longer: the bar gives way (ui specification, finding row).
    const int bar = languageInForce() == "zh" ? size.barColumn : size.bar - 6;
    header->resizeSection(FindingsModel::Bar, bar);
    header->resizeSection(FindingsModel::Value, size.valueColumn);
    header->resizeSection(FindingsModel::LimitColumn, size.limitColumn);
    for (int i = FindingsModel::FirstStandard; i < columns; ++i) header->resizeSection(i, size.iconColumn);
    m_table->verticalHeader()->setDefaultSectionSize(size.findingRow);
    m_table->verticalHeader()->setMinimumSectionSize(size.findingRow);
    m_table->setFixedHeight(header->height() + m_model->rowCount() * size.findingRow + 2);
}

void FindingsView::restyle() {
    const int gap = theme().size.gap;
    layout()->setContentsMargins(gap, 2, gap, 4);
    sizeToRows();
}

void FindingsView::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) restyle();
}

}  // namespace xuezhao
