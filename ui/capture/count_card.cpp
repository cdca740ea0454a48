#include "ui/capture/count_card.h"

#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace xuezhao {

CountCard::CountCard(QWidget* parent)
    : Card(parent), m_head(makeLabel("bold", this)), m_toLookAt(makeLabel("captionHelp", this)) {
    setObjectName(QStringLiteral("counts"));
    auto* grid = new QGridLayout(this);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_head, 0, 0, 1, 2);
    grid->addWidget(m_toLookAt, 0, 2, 1, 2, Qt::AlignRight);
    m_toLookAt->setObjectName(QStringLiteral("toLookAt"));
    for (int i = 0; i < 4; ++i) {
        m_numbers[std::size_t(i)] = makeLabel("heading", this);
        m_names[std::size_t(i)] = makeLabel("caption", this);
        grid->addWidget(m_numbers[std::size_t(i)], 1, i);
        grid->addWidget(m_names[std::size_t(i)], 2, i);
        grid->setColumnStretch(i, 1);
    }
    retranslate();
    restyle();
    setCounts({});
}

void CountCard::setCounts(const std::optional<JobCounts>& counts) {
    const QLocale locale;
    const JobCounts now = counts.value_or(JobCounts{});
    const int numbers[4] = {now.people, now.captured, std::max(0, now.people - now.captured), now.captures};
    for (std::size_t i = 0; i < 4; ++i)
        setText(*m_numbers[i], counts ? locale.toString(numbers[i]) : QStringLiteral("–"));
    m_toLookAtCount = now.toLookAt;
    setText(*m_toLookAt, now.toLookAt > 0 ? tr("%1 not looked at").arg(locale.toString(now.toLookAt)) : QString());
}

void CountCard::retranslate() {
    m_head->setText(tr("This job"));
    if (m_toLookAtCount > 0) m_toLookAt->setText(tr("%1 not looked at").arg(QLocale().toString(m_toLookAtCount)));
    const QString names[4] = {tr("People"), tr("Taken"), tr("To go"), tr("Attempts")};
    for (std::size_t i = 0; i < 4; ++i) m_names[i]->setText(names[i]);
}

void CountCard::restyle() {
    const int gap = theme().size.gap;
    layout()->setContentsMargins(gap, gap, gap, gap);
}

void CountCard::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) restyle();
}

}  // namespace xuezhao
