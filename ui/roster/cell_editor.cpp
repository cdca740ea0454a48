#include "ui/roster/cell_editor.h"

#include "ui/roster/problem_bubble.h"
#include "ui/roster/roster_model.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace xuezhao {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("PersonCheck", text);
}

}  // namespace

CellEditor::CellEditor(RosterModel& model, QTableView& table)
    : RosterDelegate(&table), m_model(model), m_table(table), m_bubble(new ProblemBubble(&table)) {}

void CellEditor::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    RosterDelegate::paint(painter, option, index);
    // The keys act on this field.
    if (!(option.state & QStyle::State_HasFocus)) return;
    painter->setPen(theme().colour.focus);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
}

QWidget* CellEditor::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto& field = rosterColumn(index.column()).field;
    if (!field) return nullptr;
    m_edited = *field;
    m_before = m_model.entry(index.row()).person;
    m_asked = false;
    m_roster.clear();
    m_entries = m_model.entries();
    for (const RosterEntry& entry : *m_entries) m_roster.push_back(&entry.person);
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("cellField"));
    line->setAccessibleName(columnTitle(rosterColumn(index.column())));
    line->setText(QString::fromStdString(m_before.*rosterField(m_edited).member));
    line->selectAll();
    connect(line, &QLineEdit::textEdited, this, [this] {
        m_asked = false;
        const Judged judged = judge();
        // While a number is typed it is not yet what it will be: only what cannot stand anyway is said.
        showProblem(judged.refused ? judged : Judged{}, false);
    });
    connect(line, &QObject::destroyed, m_bubble, [bubble = m_bubble] { bubble->say({}, Outcome::Fail, {}); });
    connect(line, &QObject::destroyed, this, &CellEditor::ended, Qt::QueuedConnection);
    m_field = line;
    return line;
}

// Filled when it is made: what the table learns meanwhile must not replace what is being typed.
void CellEditor::setEditorData(QWidget*, const QModelIndex&) const {}

void CellEditor::setModelData(QWidget*, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, QVariant::fromValue(judge().person), Qt::EditRole);
}

void CellEditor::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    // A narrow column must not hide what is typed.
    constexpr int kLeast = 150;
    QRect place = option.rect;
    if (place.width() < kLeast) place.setWidth(kLeast);
    editor->setGeometry(place);
}

CellEditor::Judged CellEditor::judge() const {
    const auto member = rosterField(m_edited).member;
    Person typed = m_before;
    typed.*member = m_field ? m_field->text().toStdString() : m_before.*member;
    const CheckedPerson checked = checkPerson(typed, m_roster);
    Judged judged{m_before, nullptr, false};
    judged.person.*member = checked.person.*member;
    const FieldProblem* problem = checked.of(m_edited);
    // The number decides what the sex ought to be, so the doubt is said where the number is edited, too.
    if (!problem && m_edited == RosterField::CitizenNumber) problem = checked.of(RosterField::Sex);
    if (problem) {
        judged.text = fieldProblemText(problem->id);
        judged.refused = problem->refused;
    }
    return judged;
}

void CellEditor::showProblem(const Judged& judged, bool asks) const {
    if (!m_field) return;
    QString text = judged.text ? translated(judged.text) : QString();
    if (asks && !text.isEmpty()) text = tr("%1. Enter again keeps it").arg(text);
    m_bubble->say(text, judged.refused ? Outcome::Fail : Outcome::Warn,
                  QRect(m_field->mapTo(&m_table, QPoint()), m_field->size()));
}

void CellEditor::finish(EndEditHint then) {
    QLineEdit* field = m_field;
    if (!field) return;
    const Judged judged = judge();
    if (judged.person == m_before && !judged.refused) {
        Q_EMIT closeEditor(field, then == NoHint ? RevertModelCache : then);
        return;
    }
    if (judged.refused || (judged.text && !m_asked)) {
        m_asked = !judged.refused;
        return showProblem(judged, m_asked);
    }
    Q_EMIT commitData(field);
    Q_EMIT closeEditor(field, then);
}

bool CellEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field) return RosterDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter: finish(NoHint); return true;
            case Qt::Key_Tab: finish(EditNextItem); return true;
            case Qt::Key_Backtab: finish(EditPreviousItem); return true;
            default: break;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason) return false;
        const Judged judged = judge();
        if (judged.refused) Q_EMIT dropped(translated(judged.text));
        else if (!(judged.person == m_before)) Q_EMIT commitData(m_field);
        Q_EMIT closeEditor(m_field, NoHint);
        return false;
    }
    return RosterDelegate::eventFilter(watched, event);
}

}  // namespace xuezhao
