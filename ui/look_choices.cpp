#include "ui/look_choices.h"

#include "core/base/language.h"
#include "ui/style/choice_row.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace xuezhao {

LookChoices::LookChoices(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_language(new ChoiceRow(QStringLiteral("language"), {QStringLiteral("zh"), QStringLiteral("en")}, this)),
      m_theme(new ChoiceRow(QStringLiteral("theme"),
                            {QStringLiteral("dark"), QStringLiteral("light"), QStringLiteral("contrast")}, this)),
      m_sounds(new ChoiceRow(QStringLiteral("sounds"), {QStringLiteral("on"), QStringLiteral("off")}, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (ChoiceRow* row : {m_language, m_theme, m_sounds}) column->addWidget(row);
    connect(m_language, &ChoiceRow::chosen, this,
            [this](const QString& id) { m_settings.set(SettingId::Language, id); });
    connect(m_theme, &ChoiceRow::chosen, this, [this](const QString& id) { m_settings.set(SettingId::Theme, id); });
    connect(m_sounds, &ChoiceRow::chosen, this, [this](const QString& id) { m_settings.set(SettingId::Sounds, id); });
    retranslate();
}

void LookChoices::retranslate() {
    // Each language is named in itself, for those who cannot read the other.
    m_language->setTexts({QStringLiteral("中文"), QStringLiteral("English")});
    QStringList themes;
    for (const ThemeName& name : kThemeNames) themes += QCoreApplication::translate("Theme", name.title);
    m_theme->setTexts(themes);
    m_sounds->setTexts({tr("Sounds on"), tr("Sounds off")});
    m_language->setChosen(languageInForce() == "zh" ? QStringLiteral("zh") : QStringLiteral("en"));
    m_theme->setChosen(m_settings.value(SettingId::Theme));
    m_sounds->setChosen(m_settings.value(SettingId::Sounds));
}

void LookChoices::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) retranslate();
}

}  // namespace xuezhao
