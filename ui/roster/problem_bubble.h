#pragma once

#include "core/quality/finding.h"

#include <QString>
#include <QWidget>

namespace xuezhao {

/// What is wrong with a field, said beside it: shape, sentence, and what may be done. Takes no focus and no clicks.
class ProblemBubble : public QWidget {
    Q_OBJECT
public:
    explicit ProblemBubble(QWidget* parent);

    /// Below a place of the parent, or above where there is no room; an empty text hides it.
    void say(const QString& text, Outcome outcome, const QRect& beside);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Outcome m_outcome = Outcome::Fail;
};

}  // namespace xuezhao
