#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;

namespace xuezhao {

/// A few buttons of which one is chosen: language, theme.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    ChoiceRow(const QString& objectName, const QStringList& ids, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setChosen(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QStringList m_ids;
    std::vector<QPushButton*> m_buttons;
};

}  // namespace xuezhao
