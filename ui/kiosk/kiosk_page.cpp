#include "ui/kiosk/kiosk_page.h"

#include <QLabel>

#include <algorithm>

namespace xuezhao {

int kiosk_size::px(double unit, int pixels) {
    return std::max(10, int(pixels * unit));
}

Bilingual kioskText(const char* source) {
    return bilingual("Kiosk", source);
}

void setNote(QLabel& note, double unit) {
    note.setStyleSheet(QStringLiteral("font-size: %1px;").arg(kiosk_size::px(unit, kiosk_size::kNote)));
}

}  // namespace xuezhao
