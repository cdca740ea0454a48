#pragma once

#include "ui/settings.h"

#include <QWidget>

namespace xuezhao {

class ChoiceRow;

/// Language, theme and sounds, where they are chosen: writes the settings, which the window follows.
class LookChoices : public QWidget {
    Q_OBJECT
public:
    explicit LookChoices(Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Settings& m_settings;
    ChoiceRow* m_language;
    ChoiceRow* m_theme;
    ChoiceRow* m_sounds;
};

}  // namespace xuezhao
