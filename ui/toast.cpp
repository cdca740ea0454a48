#include "ui/toast.h"

#include "core/quality/finding.h"
#include "ui/style/icons.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr int kShownMs = 8000;  // ui specification, toast
}

Toast::Toast(QWidget* parent) : Card(parent), m_icon(new QLabel(this)), m_text(makeLabel("plain", this)) {
    setObjectName(QStringLiteral("toast"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

QString Toast::text() const {
    return m_text->text();
}

void Toast::say(const QString& text, bool fault) {
    const Theme& now = theme();
    setLook({.fill = now.colour.bg3, .border = fault ? now.colour.fail : now.colour.t3});
    m_icon->setPixmap(
        outcomePixmap(fault ? Outcome::Fail : Outcome::Pass, now.size.smallIcon + 3, devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(text);
    layout()->setContentsMargins(now.size.gap * 2, now.size.gap, now.size.gap * 2, now.size.gap);
    const int widest = std::min(parentWidget()->width() - 4 * now.size.gap, now.size.body * 50);
    m_text->setFixedWidth(std::min(m_text->fontMetrics().horizontalAdvance(text) + 8, widest));
    adjustSize();
    move((parentWidget()->width() - width()) / 2,
         parentWidget()->height() - now.size.status - now.size.strip - height() - now.size.gap);
    show();
    raise();
    m_timer.start(kShownMs);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace xuezhao
