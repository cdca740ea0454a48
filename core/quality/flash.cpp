#include "core/quality/flash.h"

#include "core/quality/check.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace xuezhao {

bool changesWithFlash(const CheckRow& check) {
    constexpr std::array<std::string_view, 6> kOthers{"background_colour", "background_evenness", "background_shadow",
                                                      "clothes_contrast",  "lens_glare",          "noise"};
    return check.group == CheckGroup::Light || std::find(kOthers.begin(), kOthers.end(), check.id) != kOthers.end();
}

void leaveOutWhatFlashChanges(Verdict& preview) {
    std::erase_if(preview.findings, [](const Finding& finding) { return changesWithFlash(*finding.check); });
}

}  // namespace xuezhao
