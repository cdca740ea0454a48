#pragma once

#include "ui/style/card.h"

class QGridLayout;

namespace xuezhao {

/// All keys, over the page. Not modal: the page goes on below, F1 or Esc or a click closes it.
class KeysPanel : public Card {
    Q_OBJECT
public:
    explicit KeysPanel(QWidget* parent);
    /// Shows it in the middle of its parent.
    void open();

protected:
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void rebuild();
};

}  // namespace xuezhao
