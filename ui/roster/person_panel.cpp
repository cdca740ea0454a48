#include "ui/roster/person_panel.h"

#include "core/base/masking.h"
#include "core/store/job_layout.h"
#include "ui/roster/roster_column.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace xuezhao {

namespace {

// In the order in which people ask for them.
constexpr RosterField kOrder[] = {
    RosterField::Name,    RosterField::StudentNumber, RosterField::CitizenNumber,   RosterField::Sex,
    RosterField::College, RosterField::Major,         RosterField::ClassName,       RosterField::Fee,
    RosterField::Serial,  RosterField::Code,          RosterField::InstitutionCode, RosterField::InstitutionName};

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

/// The first photograph of a person's attempt; empty without one.
QString photoOf(const RosterEntry& entry) {
    if (!entry.photo) return {};
    for (const CaptureFile& file : entry.photo->files)
        if (job_layout::isPhoto(file.path)) return text(file.path);
    return {};
}

QString traceLine(const RosterEdit& edit) {
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(edit.at.time_since_epoch()).count();
    QStringList changes;
    for (const RosterEdit::Change& change : edit.changes) {
        // Fields of the trace are named as in the database; numbers of people are masked as everywhere.
        const auto shown = [&](const std::string& value) {
            return value.empty()                      ? QStringLiteral("–")
                   : change.field == "citizen_number" ? text(maskNumber(value))
                                                      : text(value);
        };
        changes +=
            edit.added ? shown(change.after) : QStringLiteral("%1 → %2").arg(shown(change.before), shown(change.after));
    }
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QStringLiteral("MM-dd HH:mm"));
    const QString what = edit.added    ? PersonPanel::tr("added by hand")
                         : edit.undone ? PersonPanel::tr("taken back: %1").arg(changes.join(QStringLiteral(", ")))
                                       : changes.join(QStringLiteral(", "));
    return time + QStringLiteral("  ") + what;
}

}  // namespace

PersonPanel::PersonPanel(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("personPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* content = new QWidget(this);
    m_title = makeLabel("heading", this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_picture = new QLabel(content);
    m_serial = makeLabel("name", content);
    m_state = makeLabel("help", content);
    m_state->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_serial);
    words->addWidget(m_state);
    auto* head = new QHBoxLayout;
    head->addWidget(m_picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    head->setAlignment(words, Qt::AlignTop);

    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const RosterField id : kOrder) {
        Field field{id, makeLabel("captionHelp", content), new QLineEdit(content), makeLabel("warning", content)};
        field.line->setObjectName(QStringLiteral("personField%1").arg(int(id)));
        field.problem->setObjectName(QStringLiteral("personProblem%1").arg(int(id)));
        field.problem->setWordWrap(true);
        field.problem->hide();
        field.label->setBuddy(field.line);
        grid->addWidget(field.label, row, 0);
        grid->addWidget(field.line, row, 1);
        grid->addWidget(field.problem, row + 1, 1);
        row += 2;
        connect(field.line, &QLineEdit::textEdited, this, &PersonPanel::check);
        connect(field.line, &QLineEdit::returnPressed, this, &PersonPanel::save);
        m_fields.push_back(field);
    }
    m_traceHead = makeLabel("captionHelp", content);
    m_trace = makeLabel("captionText", content);
    m_trace->setObjectName(QStringLiteral("personTrace"));
    m_trace->setTextFormat(Qt::PlainText);
    m_trace->setWordWrap(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->addLayout(head);
    column->addSpacing(6);
    column->addLayout(grid);
    column->addSpacing(8);
    column->addWidget(m_traceHead);
    column->addWidget(m_trace);
    column->addStretch();

    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_problem = makeLabel("warning", this);
    m_problem->setObjectName(QStringLiteral("personRefused"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("personSave"));
    m_save->setProperty("kind", QStringLiteral("main"));
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("personClose"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_close);
    foot->addWidget(m_save, 1);
    auto* page = new QVBoxLayout(this);
    page->addWidget(m_title);
    page->addWidget(area, 1);
    page->addWidget(m_problem);
    page->addLayout(foot);

    connect(m_save, &QPushButton::clicked, this, &PersonPanel::save);
    connect(m_close, &QPushButton::clicked, this, &PersonPanel::closed);
    restyle();
    setPerson(nullptr);
}

void PersonPanel::fill(const Person& person) {
    for (const Field& field : m_fields) field.line->setText(text(person.*rosterField(field.id).member));
    setProblem({});
    check();
}

void PersonPanel::setPerson(const RosterEntry* entry) {
    const bool same = entry && !m_adding && entry->person.id == m_person.id;
    const bool keep = same && dirty();
    m_adding = false;
    m_person = entry ? entry->person : Person{};
    m_person.serial = entry ? entry->serial : std::string();
    if (!same) m_edits.clear();
    showHead(entry);
    if (!keep) fill(m_person);
    for (const Field& field : m_fields) {
        field.line->setEnabled(entry);
        // The serial of a photograph is the photograph's.
        if (field.id == RosterField::Serial) field.line->setReadOnly(entry && entry->photo);
    }
    retranslate();
}

void PersonPanel::addPerson() {
    m_adding = true;
    m_person = {};
    m_edits.clear();
    showHead(nullptr);
    for (const Field& field : m_fields) {
        field.line->setEnabled(true);
        field.line->setReadOnly(false);
    }
    // Whoever comes on their own mostly belongs to the school of everybody else.
    if (!m_entries->empty()) {
        m_person.institutionCode = m_entries->front().person.institutionCode;
        m_person.institutionName = m_entries->front().person.institutionName;
    }
    m_person.walkUp = true;
    fill(m_person);
    retranslate();
    edit(RosterField::Name);
}

void PersonPanel::setTrace(const std::vector<RosterEdit>& edits) {
    m_edits = edits;
    retranslate();
}

void PersonPanel::setProblem(const QString& said) {
    setText(*m_problem, said);
    m_problem->setVisible(!said.isEmpty());
}

void PersonPanel::edit(RosterField wanted) {
    for (const Field& field : m_fields) {
        if (field.id != wanted) continue;
        field.line->setFocus();
        field.line->selectAll();
    }
}

Person PersonPanel::typed() const {
    Person person = m_person;
    for (const Field& field : m_fields) person.*rosterField(field.id).member = field.line->text().toStdString();
    return person;
}

bool PersonPanel::dirty() const {
    return !(typed() == m_person);
}

bool PersonPanel::check() {
    std::vector<const Person*> roster;
    for (const RosterEntry& entry : *m_entries) roster.push_back(&entry.person);
    const bool somebody = m_adding || m_person.id != PersonId{};
    const CheckedPerson checked = checkPerson(typed(), roster);
    for (const Field& field : m_fields) {
        // An empty form is not full of mistakes yet.
        const FieldProblem* problem = somebody && dirty() ? checked.of(field.id) : nullptr;
        field.problem->setVisible(problem);
        if (!problem) {
            field.line->setAccessibleDescription({});
            continue;
        }
        setRole(*field.problem, problem->refused ? "fault" : "warning");
        field.problem->setText(QCoreApplication::translate("PersonCheck", fieldProblemText(problem->id)));
        field.line->setAccessibleDescription(field.problem->text());
    }
    const bool fine = somebody && dirty() && !checked.refused();
    m_save->setEnabled(fine);
    return fine;
}

void PersonPanel::save() {
    if (!check()) return;
    std::vector<const Person*> roster;
    for (const RosterEntry& entry : *m_entries) roster.push_back(&entry.person);
    Q_EMIT saved(checkPerson(typed(), roster).person);
}

void PersonPanel::showHead(const RosterEntry* entry) {
    m_photo = entry ? photoOf(*entry) : QString();
    QPixmap picture;
    if (!m_photo.isEmpty() && !m_folder.isEmpty()) {
        QImageReader reader(m_folder + u'/' + m_photo);
        const QSize size = reader.size();
        const int height = theme().size.thumbHeight * 2;
        if (size.isValid()) reader.setScaledSize(size.scaled(size.width(), height, Qt::KeepAspectRatio));
        picture = QPixmap::fromImage(reader.read());
    }
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_serial->setText(entry && !entry->serial.empty() ? text(entry->serial) : QString());
    m_serial->setVisible(!m_serial->text().isEmpty());
    QStringList lines;
    if (entry && entry->photo) {
        lines += outcomeWord(entry->shape);
        lines += tr("%n attempts", nullptr, entry->attempts);
    } else if (entry) {
        lines += tr("No photograph yet");
    }
    if (entry && entry->person.walkUp) lines += tr("Added on site");
    m_state->setText(lines.join(QStringLiteral(" · ")));
    m_state->setVisible(!lines.isEmpty());
}

void PersonPanel::retranslate() {
    const bool somebody = m_person.id != PersonId{};
    m_title->setText(m_adding ? tr("Somebody new") : somebody ? text(m_person.name) : tr("Nobody chosen"));
    for (const Field& field : m_fields) {
        const auto column = columnOf(field.id);
        const QString title = column ? columnTitle(rosterColumn(int(*column))) : QString();
        field.label->setText(title);
        field.line->setAccessibleName(title);
    }
    m_save->setText(m_adding ? tr("Add to the roster") : tr("Save"));
    m_close->setText(tr("Close"));
    m_traceHead->setText(tr("Changed by hand"));
    QStringList lines;
    for (const RosterEdit& edit : m_edits) lines += traceLine(edit);
    m_trace->setText(lines.join(u'\n'));
    m_traceHead->setVisible(!lines.isEmpty());
    m_trace->setVisible(!lines.isEmpty());
    setAccessibleName(m_title->text());
    check();
}

void PersonPanel::restyle() {
    const Sizes& size = theme().size;
    layout()->setContentsMargins(size.gap * 2, size.gap, size.gap, size.gap);
}

void PersonPanel::keyPressEvent(QKeyEvent* event) {
    // Enter was the field's, and what is typed here means nothing to the table.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool typed =
        event->modifiers() == Qt::NoModifier && !event->text().isEmpty() && event->text().front().isPrint();
    if (event->key() == Qt::Key_Escape) Q_EMIT closed();
    else if (enter || typed) event->accept();
    else QWidget::keyPressEvent(event);
}

void PersonPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
