#pragma once

#include "core/session/session_view.h"
#include "ui/style/card.h"

#include <span>

class QLabel;

namespace xuezhao {

class FitLabel;
class KeyButton;
class KeyCap;

/// The one instruction above the picture, or the one question with its two answers. Its height never changes.
/// Answers are given by arrow keys or the mouse; Enter does nothing, since scanners type it.
class CueBar : public Card {
    Q_OBJECT
public:
    explicit CueBar(QWidget* parent = nullptr);

    void setView(const SessionView& view, std::span<const Standard* const> standards);
    QString sentence() const;

Q_SIGNALS:
    void answered(xuezhao::Answer answer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showLook(const SessionView& view);
    void showIcon(const SessionView& view);
    void showHelp(const SessionView& view);

    QLabel* m_icon;
    FitLabel* m_sentence;
    QLabel* m_detail;
    QLabel* m_help;
    KeyCap* m_helpKey;
    QLabel* m_helpAfter;
    QWidget* m_answers;
    KeyButton* m_left;
    KeyButton* m_right;
};

}  // namespace xuezhao
