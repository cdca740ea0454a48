#pragma once

#include "ui/kiosk/bilingual.h"

#include <QWidget>

class QLabel;

namespace xuezhao {

/// A page of the kiosk. It is given its unit (a 1080th of the short side, larger for large text) and its shape.
class KioskPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void place(double unit, bool tall) = 0;
    virtual void retranslate() = 0;
    /// What is said aloud.
    virtual Bilingual spoken() const = 0;
    /// What Space, the arrows and the digits press.
    virtual void left() {}
    virtual void right() {}
    virtual void up() {}
    virtual void down() {}
    virtual void space() {}
    virtual void digit(int) {}
};

/// Lengths of the kiosk's pages, pixels of a screen whose short side has 1080.
namespace kiosk_size {

inline constexpr int kHead = 64, kSecond = 32, kBody = 36, kNote = 26, kButton = 38, kGap = 24;

int px(double unit, int pixels);

}  // namespace kiosk_size

/// A text of the context "Kiosk".
Bilingual kioskText(const char* source);

/// The size of a page's note.
void setNote(QLabel& note, double unit);

}  // namespace xuezhao
