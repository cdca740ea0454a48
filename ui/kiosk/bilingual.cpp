#include "ui/kiosk/bilingual.h"

#include <QCoreApplication>

namespace xuezhao {

Bilingual bilingual(const char* context, const char* source) {
    Bilingual text{QCoreApplication::translate(context, source), QString::fromUtf8(source)};
    if (text.first == text.second) text.second.clear();
    return text;
}

}  // namespace xuezhao
