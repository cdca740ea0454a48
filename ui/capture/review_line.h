#pragma once

#include "core/standards/look_lines.h"

#include <QAbstractButton>

namespace xuezhao {

/// One line of the human checklist of a photograph. A click marks it as not fulfilled, or takes that back.
class ReviewLine : public QAbstractButton {
    Q_OBJECT
public:
    enum class State {
        Open,
        Holds,
        Refused,
        Aside,  ///< another line does not hold: nothing was said of this one
    };

    explicit ReviewLine(const LookLine& line, QWidget* parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    /// The one that the keys act on.
    void setChosen(bool chosen);
    void retranslate();  ///< takes the texts of the language in force

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LookLine m_line;
    State m_state = State::Open;
    bool m_chosen = false;
};

}  // namespace xuezhao
