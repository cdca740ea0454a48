#include "ui/delivery/preflight_list.h"

#include "ui/delivery/delivery_desk.h"
#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace xuezhao {
namespace {

constexpr int kEdge = 4, kPad = 12;
constexpr std::size_t kNamed = 12;  // cases named in a line; the command names them all

Outcome outcomeOf(const PreflightFinding& finding) {
    if (finding.cases.empty()) return Outcome::Pass;
    return finding.holdsUp() ? Outcome::Fail : Outcome::Warn;
}

/// "1164, 1088 (file_size)": serials and what is wrong, no names.
QString detailOf(const PreflightFinding& finding) {
    QStringList parts;
    for (std::size_t i = 0; i < std::min(kNamed, finding.cases.size()); ++i) {
        const PreflightCase& one = finding.cases[i];
        QString part = QString::fromStdString(one.serial);
        if (!one.detail.empty())
            part += (part.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(one.detail);
        if (!part.isEmpty()) parts += part;
    }
    if (finding.cases.size() > kNamed) parts += QStringLiteral("…");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

PreflightList::PreflightList(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preflightList"));
}

void PreflightList::setLook(std::shared_ptr<const DeliveryLook> look) {
    m_look = std::move(look);
    arrange();
}

void PreflightList::arrange() {
    m_lines.clear();
    QStringList spoken;
    if (m_look) {
        for (const PreflightFinding& finding : m_look->plan.findings) {
            const bool fine = finding.cases.empty();
            Line line;
            line.outcome = outcomeOf(finding);
            line.sentence = QCoreApplication::translate("Preflight", fine ? finding.row->fine : finding.row->wrong);
            line.detail = detailOf(finding);
            line.count = QLocale().toString(fine ? finding.looked : static_cast<int>(finding.cases.size()));
            const int body = QFontMetrics(textFont(theme().size.body, true)).height();
            const int help = QFontMetrics(textFont(theme().size.caption)).height();
            line.height = kPad + body + (line.detail.isEmpty() ? 0 : help) + kPad;
            m_lines.push_back(std::move(line));
        }
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) {
            const auto rank = [](Outcome o) { return o == Outcome::Fail ? 0 : o == Outcome::Warn ? 1 : 2; };
            return rank(a.outcome) < rank(b.outcome);
        });
    }
    for (const Line& line : m_lines)
        spoken += outcomeWord(line.outcome) + QStringLiteral(": ") + line.sentence + QStringLiteral(" ") + line.count;
    setAccessibleName(spoken.join(QStringLiteral("\n")));
    updateGeometry();
    update();
}

QSize PreflightList::sizeHint() const {
    int height = 0;
    for (const Line& line : m_lines) height += line.height;
    return {600, height};
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
        const int left = kEdge + kPad + icon + kPad;
        const QFont body = textFont(theme().size.body, !fine), count = textFont(theme().size.strong, !fine);
        painter.setFont(count);
        const int countWidth = QFontMetrics(count).horizontalAdvance(line.count);
        painter.setPen(fine ? colour.t2 : colour.t1);
        painter.drawText(row.adjusted(0, 0, -kPad, 0), int(Qt::AlignRight | Qt::AlignVCenter), line.count);
        const int room = width() - left - countWidth - 3 * kPad;
        painter.setPen(colour.t1);
        painter.setFont(body);
        const QFontMetrics metrics(body);
        const QRect first(left, y + kPad, room, metrics.height());
        painter.drawText(first, int(Qt::AlignLeft | Qt::AlignVCenter),
                         metrics.elidedText(line.sentence, Qt::ElideRight, room));
        if (!line.detail.isEmpty()) {
            const QFont help = textFont(theme().size.caption);
            painter.setFont(help);
            painter.setPen(colour.t2);
            painter.drawText(QRect(left, first.bottom() + 1, room, line.height), int(Qt::AlignLeft | Qt::AlignTop),
                             QFontMetrics(help).elidedText(line.detail, Qt::ElideRight, room));
        }
        y += line.height;
    }
}

}  // namespace xuezhao
