#pragma once

#include "ui/style/card.h"

#include <QTimer>

class QLabel;

namespace xuezhao {

/// A short note over the lower edge of the window, for eight seconds. Never needs an answer.
class Toast : public Card {
    Q_OBJECT
public:
    explicit Toast(QWidget* parent);

    void say(const QString& text, bool fault = false);
    QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QTimer m_timer;
};

}  // namespace xuezhao
