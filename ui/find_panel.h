#pragma once

#include "core/store/person.h"
#include "ui/style/card.h"

#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace xuezhao {

/// Finds a person by name, student number or class: the only text field of the photographer's page. Up and Down
/// choose, Enter opens the place, Esc closes the panel.
class FindPanel : public Card {
    Q_OBJECT
public:
    explicit FindPanel(QWidget* parent);

    void open();
    /// The answer to searchAsked(); one for another text than the one in the field is ignored.
    void setPeople(const QString& text, const std::vector<Person>& people);

Q_SIGNALS:
    void searchAsked(const QString& text);
    void chosen(qlonglong person);  ///< value of the PersonId

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    void choose();

    QLabel* m_head;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_hint;
    std::vector<Person> m_people;
};

}  // namespace xuezhao
