#pragma once

#include <string_view>

namespace xuezhao {

/// Puts a language in force for all texts of the program: "en" (the source language), "zh", or "auto" for the
/// environment's. Needs the application object; to be called on its thread. May be called again: windows get
/// QEvent::LanguageChange. False for another name: nothing changes then.
bool useLanguage(std::string_view language);

/// The language in force, "en" or "zh".
std::string_view languageInForce();

}  // namespace xuezhao
