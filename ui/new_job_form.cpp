#include "ui/new_job_form.h"

#include "ui/job_summary.h"
#include "ui/style/choice_row.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace xuezhao {

namespace {

QString jobsFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(QStringLiteral("xuezhao"));
}

/// A name as a folder may be called.
QString folderName(const QString& name) {
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\s·]+"));
    QString fit = name.trimmed();
    return fit.replace(unfit, QStringLiteral("-"));
}

}  // namespace

NewJobForm::NewJobForm(std::shared_ptr<const Catalogue> catalogue, QWidget* parent)
    : QWidget(parent),
      m_catalogue(std::move(catalogue)),
      m_title(makeLabel("title", this)),
      m_heads{},
      m_name(new QLineEdit(this)),
      m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(this)),
      m_serials(new QLineEdit(this)),
      m_mount(new ChoiceRow(QStringLiteral("newJobMount"),
                            {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("3")}, this)),
      m_problem(makeLabel("warning", this)),
      m_cancel(new QPushButton(this)),
      m_create(new QPushButton(this)) {
    setObjectName(QStringLiteral("newJob"));
    m_name->setObjectName(QStringLiteral("newJobName"));
    m_folder->setObjectName(QStringLiteral("newJobFolder"));
    m_serials->setObjectName(QStringLiteral("newJobSerials"));
    m_create->setObjectName(QStringLiteral("newJobCreate"));
    m_create->setProperty("kind", QStringLiteral("main"));
    m_problem->setWordWrap(true);

    auto* standards = new QVBoxLayout;
    standards->setSpacing(6);
    for (const Standard& standard : m_catalogue->all()) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("standard_%1").arg(QString::fromStdString(standard.id)));
        m_standards.push_back(box);
        standards->addWidget(box);
    }
    auto* folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_browse);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(14);
    form->setHorizontalSpacing(20);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QLabel*& head : m_heads) head = makeLabel("help", this);
    form->addRow(m_heads[0], m_name);
    form->addRow(m_heads[1], folder);
    form->addRow(m_heads[2], standards);
    form->addRow(m_heads[3], m_serials);
    form->addRow(m_heads[4], m_mount);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(18);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString& name) { m_folder->setText(QDir(jobsFolder()).filePath(folderName(name))); });
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder of the job"), jobsFolder());
        if (!chosen.isEmpty()) m_folder->setText(chosen);
    });
    connect(m_mount, &ChoiceRow::chosen, this, [this](const QString& id) { m_quarterTurns = id.toInt(); });
    connect(m_cancel, &QPushButton::clicked, this, &NewJobForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewJobForm::create);
    connect(m_name, &QLineEdit::returnPressed, this, &NewJobForm::create);
    retranslate();
}

void NewJobForm::start() {
    const QString name = tr("Class of %1").arg(QDate::currentDate().year());
    m_name->setText(name);
    m_folder->setText(QDir(jobsFolder()).filePath(folderName(name)));
    m_serials->setText(QStringLiteral("0001-9999"));
    m_quarterTurns = 0;
    m_mount->setChosen(QStringLiteral("0"));
    const JobSettings usual;
    for (std::size_t i = 0; i < m_standards.size(); ++i)
        m_standards[i]->setChecked(std::find(usual.standards.begin(), usual.standards.end(),
                                             m_catalogue->all()[i].id) != usual.standards.end());
    complain({});
    m_name->setFocus();
    m_name->selectAll();
}

void NewJobForm::create() {
    JobSettings settings;
    settings.name = m_name->text().trimmed().toStdString();
    settings.created = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    settings.quarterTurns = m_quarterTurns;
    settings.standards.clear();
    for (std::size_t i = 0; i < m_standards.size(); ++i)
        if (m_standards[i]->isChecked()) settings.standards.push_back(m_catalogue->all()[i].id);
    const auto blocks = serialBlocksFromText(m_serials->text());
    if (settings.name.empty()) return complain(tr("Give the job a name"));
    if (m_folder->text().trimmed().isEmpty()) return complain(tr("Choose a folder"));
    if (settings.standards.empty()) return complain(tr("Choose at least one standard"));
    if (!blocks)
        return complain(
            tr("Serials are written as 1001-2999; several blocks are separated by a semicolon and may not overlap"));
    complain({});
    Q_EMIT created(m_folder->text().trimmed(), settings, *blocks);
}

void NewJobForm::complain(const QString& text) {
    m_problem->setText(text);
}

void NewJobForm::retranslate() {
    m_title->setText(tr("New job"));
    const QString heads[5] = {tr("Name"), tr("Folder"), tr("Standards"), tr("Serials"), tr("Camera mounted")};
    for (int i = 0; i < 5; ++i) m_heads[i]->setText(heads[i]);
    m_name->setAccessibleName(heads[0]);
    m_folder->setAccessibleName(heads[1]);
    m_serials->setAccessibleName(heads[3]);
    m_serials->setPlaceholderText(tr("1001-2999 Computing; 3001-3999 Law"));
    m_browse->setText(tr("Choose…"));
    m_cancel->setText(tr("Back"));
    m_create->setText(tr("Create and open"));
    m_mount->setTexts({tr("level"), tr("upright, 90°"), tr("upright, 270°")});
    for (std::size_t i = 0; i < m_standards.size(); ++i) m_standards[i]->setText(standardLine(m_catalogue->all()[i]));
}

void NewJobForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
