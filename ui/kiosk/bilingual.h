#pragma once

#include <QString>

namespace xuezhao {

/// A text in the language in force, and below it in English where that is another one.
struct Bilingual {
    QString first;
    QString second;
};

/// \param context, source  of a text marked for translation
Bilingual bilingual(const char* context, const char* source);

}  // namespace xuezhao
