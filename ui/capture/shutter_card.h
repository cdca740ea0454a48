#pragma once

#include "core/session/session_view.h"
#include "ui/style/card.h"

namespace xuezhao {

class KeyButton;
class KeyRow;

/// The shutter, and the keys of the page.
class ShutterCard : public Card {
    Q_OBJECT
public:
    explicit ShutterCard(QWidget* parent = nullptr);

    void setView(const SessionView& view);

Q_SIGNALS:
    void shutterPressed();
    void shutterReleased();
    void autoShutterToggled();
    void skipped();
    void retakeAsked();
    void findAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    KeyButton* m_shutter;
    KeyRow* m_auto;
    KeyRow* m_skip;
    KeyRow* m_retake;
    KeyRow* m_find;
};

}  // namespace xuezhao
