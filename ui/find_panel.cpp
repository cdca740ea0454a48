#include "ui/find_panel.h"

#include "core/base/masking.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
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
      m_hint(makeLabel("caption", this)) {
    setObjectName(QStringLiteral("findPanel"));
    m_field->setObjectName(QStringLiteral("findField"));
    m_list->setObjectName(QStringLiteral("findList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);
    m_field->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_hint);

    auto* delay = new QTimer(this);
    delay->setSingleShot(true);
    delay->setInterval(kSearchDelayMs);
    connect(m_field, &QLineEdit::textChanged, delay, [delay] { delay->start(); });
    connect(delay, &QTimer::timeout, this, [this] {
        if (!m_field->text().trimmed().isEmpty()) Q_EMIT searchAsked(m_field->text().trimmed());
        else setPeople({}, {});
    });
    connect(m_list, &QListWidget::itemClicked, this, &FindPanel::choose);
    hide();
}

void FindPanel::open() {
    const Sizes& size = theme().size;
    m_head->setText(tr("Find by name or student number"));
    m_field->setPlaceholderText(tr("Name, student number or class"));
    m_field->setAccessibleName(m_head->text());
    m_hint->setText(tr("↑ ↓ choose · Enter opens the place · Esc closes"));
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
    hide();
    Q_EMIT chosen(person);
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
