#include "ui/find_panel.h"

#include "core/base/masking.h"
#include "core/base/serial.h"
#include "ui/style/labels.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {

constexpr int kSearchDelayMs = 120;  // after the last key, ui specification section 11
constexpr int kShownLines = 7;

QString lineOf(const Person& person) {
    QStringList parts;
    for (const std::string& text :
         {person.name, person.studentNumber, person.className, maskNumber(person.citizenNumber)})
        if (!text.empty()) parts += QString::fromStdString(text);
    return parts.join(QStringLiteral("   "));
}

}  // namespace

FindPanel::FindPanel(QWidget* parent)
    : Card(parent),
      m_head(makeLabel("strong", this)),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_hint(makeLabel("caption", this)),
      m_photo(new QLabel(this)),
      m_plan(makeLabel("strong", this)) {
    setObjectName(QStringLiteral("findPanel"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_field->installEventFilter(this);
    m_plan->setObjectName(QStringLiteral("reassignPlan"));
    m_plan->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_photo);
    head->addWidget(m_head, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_plan);
    column->addWidget(m_hint);

    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kSearchDelayMs);
    connect(m_field, &QLineEdit::textChanged, delay, [delay] { delay->start(); });
    connect(delay, &QTimer::timeout, this, [this] {
        if (!m_field->text().trimmed().isEmpty()) Q_EMIT searchAsked(m_field->text().trimmed());
        else setPeople({}, {});
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (!m_capture) choose();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &FindPanel::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindPanel::askPlan);
    hide();
}

void FindPanel::open() {
    m_capture.reset();
    m_photo->hide();
    m_head->setText(tr("Find by name or student number"));
    m_hint->setText(tr("↑ ↓ choose · Enter opens the place · Esc closes"));
    place();
}

void FindPanel::openToReassign(const RecentCapture& capture) {
    m_capture = capture;
    const QPixmap photo = pixmapOf(capture.thumbnail);
    if (!photo.isNull())
        m_photo->setPixmap(photo.scaledToHeight(theme().size.thumbHeight * 2, Qt::SmoothTransformation));
    m_photo->setVisible(!photo.isNull());
    m_head->setText(tr("Whose photograph is it?\nNow: %1 %2")
                        .arg(QString::fromStdString(capture.serial), QString::fromStdString(capture.name)));
    m_hint->setText(tr("↑ ↓ choose · Enter gives it to them · Esc closes"));
    place();
}

void FindPanel::place() {
    const Sizes& size = theme().size;
    m_plan->setVisible(m_capture.has_value());
    m_plan->clear();
    m_plan->setMinimumHeight(size.strong * 3);
    m_field->setPlaceholderText(tr("Name, student number or class"));
    m_field->setAccessibleName(m_head->text());
    setLook({.fill = theme().colour.bg1, .border = theme().colour.t3});
    layout()->setContentsMargins(size.gap * 2, size.gap * 2, size.gap * 2, size.gap);
    layout()->setSpacing(size.gap);
    m_list->setFixedHeight(size.tableRow * kShownLines);
    m_field->clear();
    setPeople({}, {});
    resize(size.body * 38, sizeHint().height());
    move((parentWidget()->width() - width()) / 2, size.top + size.gap + size.cueBar + size.gap * 2);
    show();
    raise();
    m_field->setFocus();
}

void FindPanel::setPeople(const QString& text, const std::vector<Person>& people) {
    if (text != m_field->text().trimmed()) return;
    m_people = people;
    m_list->clear();
    for (const Person& person : people) {
        auto* item = new QListWidgetItem(lineOf(person), m_list);
        item->setSizeHint({0, theme().size.tableRow});
    }
    if (!people.empty()) m_list->setCurrentRow(0);
    else if (!text.isEmpty())
        (new QListWidgetItem(tr("Nobody of that name or number"), m_list))->setFlags(Qt::NoItemFlags);
}

void FindPanel::choose() {
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_people.size())) return;
    const auto person = qlonglong(m_people[std::size_t(row)].id);
    if (m_capture && !m_planned) return;
    hide();
    if (m_capture) Q_EMIT reassignAsked(qlonglong(m_capture->id), person);
    else Q_EMIT chosen(person);
}

void FindPanel::askPlan() {
    m_planned = false;
    m_plan->clear();
    const int row = m_list->currentRow();
    if (!m_capture || row < 0 || row >= int(m_people.size())) return;
    Q_EMIT planAsked(qlonglong(m_capture->id), qlonglong(m_people[std::size_t(row)].id));
}

void FindPanel::setPlan(const ReassignPlan& plan) {
    const int row = m_list->currentRow();
    const bool asked = m_capture && row >= 0 && row < int(m_people.size()) &&
                       m_people[std::size_t(row)].id == plan.reassignment.to &&
                       m_capture->id == plan.reassignment.capture;
    if (!asked) return;
    const auto text = [](int serial) {
        const auto known = Serial::fromNumber(serial);
        return known ? QString::fromStdString(known->text()) : QString();
    };
    const QString from = text(plan.reassignment.fromSerial), to = text(plan.reassignment.toSerial);
    const QString name = QString::fromStdString(m_people[std::size_t(row)].name);
    QStringList parts{plan.becomesPhotograph ? tr("%1 becomes %2, %3.").arg(from, to, name)
                                             : tr("%1 goes to %2, %3, beside a better one.").arg(from, to, name)};
    if (plan.becomesPhotograph && plan.toHadPhotograph)
        parts << tr("The photograph that %1 has is kept beside it.").arg(to);
    parts << (plan.fromHasPhotograph ? tr("An earlier one of %1 takes its place.").arg(from)
                                     : tr("%1 has none then and comes back.").arg(from));
    m_plan->setText(parts.join(QLatin1Char(' ')));
    m_planned = true;
}

void FindPanel::setProblem(const QString& text) {
    if (!m_capture || !isVisible()) return;
    m_planned = false;
    m_plan->setText(text);
}

bool FindPanel::eventFilter(QObject* target, QEvent* event) {
    if (target != m_field || event->type() != QEvent::KeyPress) return false;
    const int rows = int(m_people.size());
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, rows - 1)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(); return true;
        default: return false;
    }
}

}  // namespace xuezhao
