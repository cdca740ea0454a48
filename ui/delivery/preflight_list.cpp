#include "ui/delivery/preflight_list.h"

#include "core/quality/check.h"
#include "ui/delivery/delivery_desk.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace xuezhao {
namespace {

constexpr int kEdge = 4, kPad = 12, kApart = 8;
constexpr std::size_t kNamed = 12;  // cases named in a line; the command names them all

bool isAbout(const PreflightFinding& finding, PreflightCheck check) {
    return finding.row->id == check;
}

std::vector<PersonId> peopleOf(const PreflightFinding& finding) {
    std::vector<PersonId> people;
    for (const PreflightCase& one : finding.cases) {
        if (one.person != PersonId{} && std::find(people.begin(), people.end(), one.person) == people.end())
            people.push_back(one.person);
    }
    return people;
}

/// "file_size dpi" as people call it.
QString checkTitles(const std::string& ids) {
    QStringList titles;
    for (const QString& id : QString::fromStdString(ids).split(u' ', Qt::SkipEmptyParts)) {
        const CheckRow* check = findCheck(id.toStdString());
        titles += check ? QCoreApplication::translate("Check", check->title) : id;
    }
    return titles.join(QStringLiteral(", "));
}

/// "1164, 1088 (file size)": serials and what is wrong, no names.
QString detailOf(const PreflightFinding& finding) {
    const bool rules = isAbout(finding, PreflightCheck::Rules) || isAbout(finding, PreflightCheck::Usual);
    // One standard is delivered at a time: its id says nothing here.
    const bool standard = isAbout(finding, PreflightCheck::File) || isAbout(finding, PreflightCheck::Verdict) ||
                          isAbout(finding, PreflightCheck::Refused) || isAbout(finding, PreflightCheck::Look);
    QStringList parts;
    for (const PreflightCase& one : finding.cases) {
        const QString detail = standard ? QString()
                               : rules  ? checkTitles(one.detail)
                                        : QString::fromStdString(one.detail);
        const QString serial = QString::fromStdString(one.serial);
        const QString part =
            serial.isEmpty() || detail.isEmpty() ? serial + detail : serial + QStringLiteral(" ") + detail;
        if (part.isEmpty() || parts.contains(part)) continue;
        if (std::size_t(parts.size()) == kNamed) {
            parts += QStringLiteral("…");
            break;
        }
        parts += part;
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

void RowButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    if (event->key() == Qt::Key_Space) return event->ignore();
    QPushButton::keyPressEvent(event);
}

void RowButton::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) return event->ignore();
    QPushButton::keyReleaseEvent(event);
}

PreflightList::PreflightList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preflightList"));
}

void PreflightList::setLook(std::shared_ptr<const DeliveryLook> look) {
    m_look = std::move(look);
    arrange();
}

void PreflightList::setLeftOut(std::set<PersonId> people) {
    if (people == m_leftOut) return;
    m_leftOut = std::move(people);
    arrange();
}

void PreflightList::focusFirst() {
    for (const Line& line : m_lines) {
        if (line.buttons.empty()) continue;
        line.buttons.back()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

bool PreflightList::leftOut(const PreflightFinding& finding) const {
    const std::vector<PersonId> people = peopleOf(finding);
    return !people.empty() &&
           std::all_of(people.begin(), people.end(), [this](PersonId person) { return m_leftOut.contains(person); });
}

RowButton* PreflightList::addButton(Line& line, const char* name, const QString& text) {
    auto* button = new RowButton(text, this);
    button->setObjectName(QLatin1String(name) + QStringLiteral("-") +
                          QLatin1String(line.finding->row->name.data(), qsizetype(line.finding->row->name.size())));
    button->setAccessibleDescription(line.sentence);
    button->show();
    line.buttons.push_back(button);
    return button;
}

void PreflightList::addButtons(Line& line) {
    const PreflightFinding& finding = *line.finding;
    const std::vector<PersonId> people = peopleOf(finding);
    // Nobody who is missing has anything that could be left out.
    if (!people.empty() && !isAbout(finding, PreflightCheck::Absent)) {
        const bool out = leftOut(finding);
        connect(addButton(line, "leaveOut", out ? tr("Take them after all") : tr("Leave out")), &QPushButton::clicked,
                this, [this, people, out] { Q_EMIT leaveOutAsked(people, !out); });
    }
    if (isAbout(finding, PreflightCheck::File) || isAbout(finding, PreflightCheck::Original))
        connect(addButton(line, "again", tr("Check again")), &QPushButton::clicked, this, &PreflightList::checkAsked);
    if (people.empty()) return;
    if (isAbout(finding, PreflightCheck::Look)) {
        connect(addButton(line, "look", tr("Look at them")), &QPushButton::clicked, this,
                [this, person = people.front()] { Q_EMIT lookAsked(qlonglong(person)); });
    }
    connect(addButton(line, "show", tr("Show them")), &QPushButton::clicked, this,
            [this, people, why = line.sentence] { Q_EMIT showAsked(people, why); });
}

void PreflightList::arrange() {
    for (const Line& line : m_lines)
        for (RowButton* button : line.buttons) {
            button->hide();
            button->deleteLater();
        }
    m_lines.clear();
    QStringList spoken;
    if (m_look) {
        for (const PreflightFinding& finding : m_look->plan.findings) {
            const bool fine = finding.cases.empty();
            Line line;
            line.finding = &finding;
            line.outcome = fine                ? Outcome::Pass
                           : leftOut(finding)  ? Outcome::NotRequired
                           : finding.holdsUp() ? Outcome::Fail
                                               : Outcome::Warn;
            line.sentence = QCoreApplication::translate("Preflight", fine ? finding.row->fine : finding.row->wrong);
            line.detail = detailOf(finding);
            if (!fine && leftOut(finding))
                line.detail =
                    tr("stay behind") + (line.detail.isEmpty() ? QString() : QStringLiteral(": ")) + line.detail;
            line.count = QLocale().toString(fine ? finding.looked : static_cast<int>(finding.cases.size()));
            const int body = QFontMetrics(textFont(theme().size.body, true)).height();
            const int help = QFontMetrics(textFont(theme().size.caption)).height();
            line.height = fine ? body + kPad : body + help + 3 * kPad / 2;
            m_lines.push_back(std::move(line));
        }
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) {
            // Where a line stands follows what was found, not what was decided since: nothing moves under the hand.
            const auto rank = [](const Line& l) { return l.finding->holdsUp() ? 0 : l.finding->cases.empty() ? 2 : 1; };
            return rank(a) < rank(b);
        });
        for (Line& line : m_lines)
            if (!line.finding->cases.empty()) addButtons(line);
    }
    for (const Line& line : m_lines)
        spoken += outcomeWord(line.outcome) + QStringLiteral(": ") + line.sentence + QStringLiteral(" ") + line.count;
    setAccessibleName(spoken.join(QStringLiteral("\n")));
    place();
    updateGeometry();
    update();
}

void PreflightList::place() {
    int y = 0;
    // Tab goes through a row from left to right and then down.
    QWidget* before = nullptr;
    for (const Line& line : m_lines) {
        int right = width() - kPad;
        for (RowButton* button : line.buttons) {
            const QSize size = button->sizeHint();
            button->setGeometry(right - size.width(), y + (line.height - size.height()) / 2, size.width(),
                                size.height());
            right -= size.width() + kApart;
        }
        for (auto it = line.buttons.rbegin(); it != line.buttons.rend(); ++it) {
            if (before) setTabOrder(before, *it);
            before = *it;
        }
        y += line.height;
    }
}

QSize PreflightList::sizeHint() const {
    int height = 0;
    for (const Line& line : m_lines) height += line.height;
    return {600, height};
}

void PreflightList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void PreflightList::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) arrange();
}

void PreflightList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& colour = theme().colour;
    const int icon = theme().size.smallIcon + 6;
    int y = 0;
    for (const Line& line : m_lines) {
        const QRect row(0, y, width(), line.height);
        painter.fillRect(row, colour.bg1);
        const bool fine = line.outcome == Outcome::Pass;
        if (!fine) painter.fillRect(QRect(0, y, kEdge, line.height), outcomeColour(line.outcome));
        painter.fillRect(QRect(0, row.bottom(), width(), 1), colour.line);
        painter.drawPixmap(kEdge + kPad, y + (line.height - icon) / 2,
                           outcomePixmap(line.outcome, icon, devicePixelRatioF()));
        int right = width() - kPad;
        for (const RowButton* button : line.buttons) right = std::min(right, button->x() - kPad);
        const int left = kEdge + kPad + icon + kPad;
        const QFont body = textFont(theme().size.body, !fine), count = textFont(theme().size.strong, !fine);
        painter.setFont(count);
        const int countWidth = QFontMetrics(count).horizontalAdvance(line.count);
        painter.setPen(fine ? colour.t2 : colour.t1);
        painter.drawText(QRect(0, y, right, line.height), int(Qt::AlignRight | Qt::AlignVCenter), line.count);
        const int room = right - left - countWidth - kPad;
        painter.setPen(fine ? colour.t2 : colour.t1);
        painter.setFont(body);
        const QFontMetrics metrics(body), small(textFont(theme().size.caption));
        const int block = metrics.height() + (line.detail.isEmpty() ? 0 : small.height());
        const QRect first(left, y + (line.height - block) / 2, room, metrics.height());
        painter.drawText(first, int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(line.sentence, Qt::ElideRight, room));
        if (!line.detail.isEmpty()) {
            painter.setFont(textFont(theme().size.caption));
            painter.setPen(colour.t2);
            painter.drawText(QRect(left, first.bottom() + 1, room, small.height()),
                             int(Qt::AlignLeft | Qt::AlignVCenter),
                             small.elidedText(line.detail, Qt::ElideRight, room));
        }
        y += line.height;
    }
}

}  // namespace xuezhao
