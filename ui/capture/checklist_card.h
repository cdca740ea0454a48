#pragma once

#include "core/session/session_view.h"
#include "ui/style/card.h"

#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace xuezhao {

/// What the machine cannot judge: one line a check, ticked by F5 to F8 or the mouse.
class ChecklistCard : public Card {
    Q_OBJECT
public:
    static constexpr int kKeys = 4;  // commands Judge1-4

    explicit ChecklistCard(QWidget* parent = nullptr);

    /// Hidden without lines.
    void setLines(const std::vector<ChecklistLine>& lines);
    /// The line with this number, counted from 0, was ticked by its key.
    void tickLine(int index);

Q_SIGNALS:
    void ticked(const std::string& check);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void restyle();

    std::vector<ChecklistLine> m_lines;
    QLabel* m_head;
    QVBoxLayout* m_rows;
};

/// The question a person answers about a check, in the language in force: "Both eyes open, pupils to be seen".
QString judgeQuestion(const std::string& check);

}  // namespace xuezhao
