#include "ui/job_chooser.h"

#include "ui/job_row.h"
#include "ui/look_choices.h"
#include "ui/new_job_form.h"
#include "ui/style/card.h"
#include "ui/style/fact_list.h"
#include "ui/style/key_button.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr int kShownJobs = 4;  // as many as fit at 768 px
}

JobChooser::JobChooser(std::shared_ptr<const Catalogue> catalogue, Settings& settings, QWidget* parent)
    : QWidget(parent), m_catalogue(std::move(catalogue)), m_settings(settings), m_stack(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("jobChooser"));
    setFocusPolicy(Qt::StrongFocus);
    m_stack->addWidget(makeList());
    m_form = new NewJobForm(m_catalogue, m_stack);
    m_stack->addWidget(m_form);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(makeSide(settings));

    connect(m_form, &NewJobForm::cancelled, this, [this] {
        m_stack->setCurrentIndex(0);
        setFocus();
    });
    connect(m_form, &NewJobForm::created, this, &JobChooser::createAsked);
    retranslate();
    restyle();
}

QWidget* JobChooser::makeList() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    m_title = makeLabel("name", page);
    m_subtitle = makeLabel("strongHelp", page);
    m_problem = makeLabel("warning", page);
    m_problem->setObjectName(QStringLiteral("jobProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows = new QVBoxLayout;
    auto* buttons = new QHBoxLayout;
    m_new = new KeyButton(QStringLiteral("Ctrl N"), QString(), page);
    m_open = new KeyButton(QStringLiteral("Ctrl O"), QString(), page);
    m_practice = new KeyButton(QStringLiteral("F8"), QString(), page);
    m_new->setObjectName(QStringLiteral("newJobButton"));
    m_open->setObjectName(QStringLiteral("openJobButton"));
    m_practice->setObjectName(QStringLiteral("practiceButton"));
    for (KeyButton* button : {m_new, m_open, m_practice}) buttons->addWidget(button, 1);
    m_local = makeLabel("caption", page);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(m_problem);
    column->addLayout(m_rows);
    column->addLayout(buttons);
    column->addStretch();
    column->addWidget(m_local);

    connect(m_new, &QAbstractButton::clicked, this, [this] {
        m_stack->setCurrentIndex(1);
        m_form->start();
    });
    connect(m_open, &QAbstractButton::clicked, this, &JobChooser::browse);
    connect(m_practice, &QAbstractButton::clicked, this, &JobChooser::practiceAsked);
    return page;
}

QWidget* JobChooser::makeSide(Settings& settings) {
    m_side = new Card(this);
    m_machineHead = makeLabel("heading", m_side);
    m_machine = new FactList(m_side);
    m_lookHead = makeLabel("heading", m_side);
    auto* column = new QVBoxLayout(m_side);
    column->addWidget(m_machineHead);
    column->addWidget(m_machine);
    column->addStretch();
    column->addWidget(m_lookHead);
    column->addWidget(new LookChoices(settings, m_side));
    return m_side;
}

void JobChooser::refresh() {
    for (JobRow* row : m_jobs) delete row;
    m_jobs.clear();
    const QStringList recent = m_settings.recentJobs();
    for (const QString& folder : recent.mid(0, kShownJobs)) {
        auto* row = new JobRow(summaryOf(std::filesystem::path(folder.toStdString()), *m_catalogue), this);
        row->setObjectName(QStringLiteral("job%1").arg(m_jobs.size()));
        connect(row, &QAbstractButton::clicked, this, [this, folder] { Q_EMIT openAsked(folder); });
        m_rows->addWidget(row);
        m_jobs.push_back(row);
    }
    m_stack->setCurrentIndex(0);
    select(0);
    retranslate();
    setFocus();
}

void JobChooser::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_stack->setCurrentIndex(0);
}

void JobChooser::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of the job"), QDir::homePath());
    if (!folder.isEmpty()) Q_EMIT openAsked(folder);
}

void JobChooser::openSelected() {
    if (m_jobs.empty()) return;
    Q_EMIT openAsked(QString::fromStdString(m_jobs[std::size_t(m_selected)]->summary().folder.string()));
}

void JobChooser::select(int index) {
    m_selected = std::clamp(index, 0, std::max(0, int(m_jobs.size()) - 1));
    for (int i = 0; i < int(m_jobs.size()); ++i) m_jobs[std::size_t(i)]->setSelected(i == m_selected);
}

void JobChooser::keyPressEvent(QKeyEvent* event) {
    if (m_stack->currentIndex() == 1) {
        if (event->key() == Qt::Key_Escape) Q_EMIT m_form->cancelled();
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
        case Qt::Key_Up: select(m_selected - 1); break;
        case Qt::Key_Down: select(m_selected + 1); break;
        case Qt::Key_Return:
        case Qt::Key_Enter: openSelected(); break;
        case Qt::Key_F8: Q_EMIT practiceAsked(); break;
        case Qt::Key_N:
            if (control) m_new->click();
            break;
        case Qt::Key_O:
            if (control) m_open->click();
            break;
        default: QWidget::keyPressEvent(event);
    }
}

void JobChooser::retranslate() {
    m_title->setText(tr("Which job today?"));
    m_subtitle->setText(m_jobs.empty() ? tr("A job is one folder: roster, photographs and serials of one capture.")
                                       : tr("Enter opens the marked one and goes straight to capture."));
    m_new->setText(tr("New job"));
    m_open->setText(tr("Open a job from elsewhere"));
    m_practice->setText(tr("Practise with a drawn person"));
    for (KeyButton* button : {m_new, m_open, m_practice}) button->setAccessibleName(button->text());
    m_local->setText(tr("All photographs and rosters stay on this machine."));
    m_machineHead->setText(tr("This machine"));
    m_lookHead->setText(tr("Window"));
}

void JobChooser::restyle() {
    const Sizes& size = theme().size;
    const int side = size.gap * 5;
    for (QWidget* page : {m_stack->widget(0), static_cast<QWidget*>(m_form)})
        page->layout()->setContentsMargins(side, side, side, size.gap * 2);
    m_stack->widget(0)->layout()->setSpacing(size.gap + 4);
    m_rows->setSpacing(size.gap);
    m_side->setLook({.radius = 0});
    m_side->setFixedWidth(size.right * 9 / 10);
    m_side->layout()->setContentsMargins(size.gap * 3, side, size.gap * 3, side);
    m_side->layout()->setSpacing(size.gap);
    for (KeyButton* button : {m_new, m_open, m_practice}) button->setFixedHeight(size.shutter);
}

void JobChooser::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace xuezhao
