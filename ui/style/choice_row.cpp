#include "ui/style/choice_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVariant>

namespace xuezhao {

ChoiceRow::ChoiceRow(const QString& objectName, const QStringList& ids, QWidget* parent) : QWidget(parent), m_ids(ids) {
    setObjectName(objectName);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* group = new QButtonGroup(this);
    for (const QString& id : ids) {
        auto* button = new QPushButton(this);
        button->setObjectName(objectName + QLatin1Char('_') + id);
        button->setProperty("kind", QStringLiteral("chip"));
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        row->addWidget(button, 1);
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_buttons.push_back(button);
    }
}

void ChoiceRow::setTexts(const QStringList& texts) {
    for (std::size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setText(texts.value(int(i)));
}

void ChoiceRow::setChosen(const QString& id) {
    const qsizetype index = m_ids.indexOf(id);
    if (index >= 0) m_buttons[std::size_t(index)]->setChecked(true);
}

}  // namespace xuezhao
