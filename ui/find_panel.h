#pragma once

#include "core/saver/capture_mover.h"
#include "core/session/session_view.h"
#include "core/store/person.h"
#include "ui/style/card.h"

#include <QString>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace xuezhao {

/// Finds a person by name, student number or class: the only text field of the photographer's page. Up and Down
/// choose, Enter opens the place, Esc closes the panel. It also finds whose a photograph is that was bound to somebody
/// else: then it shows the photograph and what will happen, and Enter does that.
class FindPanel : public Card {
    Q_OBJECT
public:
    explicit FindPanel(QWidget* parent);

    void open();
    void openToReassign(const RecentCapture& capture);
    /// The answer to planAsked(); one about another person than the chosen one is ignored.
    void setPlan(const ReassignPlan& plan);
    void setProblem(const QString& text);  ///< why it cannot be done
    /// The answer to searchAsked(); one for another text than the one in the field is ignored.
    void setPeople(const QString& text, const std::vector<Person>& people);

Q_SIGNALS:
    void searchAsked(const QString& text);
    void chosen(qlonglong person);  ///< value of the PersonId
    void planAsked(qlonglong capture, qlonglong person);
    void reassignAsked(qlonglong capture, qlonglong person);

protected:
    bool eventFilter(QObject* target, QEvent* event) override;

private:
    void choose();
    void place();
    void askPlan();

    QLabel* m_head;
    QLineEdit* m_field;
    QListWidget* m_list;
    QLabel* m_hint;
    QLabel* m_photo;
    QLabel* m_plan;
    std::vector<Person> m_people;
    std::optional<RecentCapture> m_capture;  ///< to be given to whoever is chosen
    bool m_planned = false;                  ///< what would happen is on the screen
};

}  // namespace xuezhao
