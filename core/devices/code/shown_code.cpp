#include "core/devices/code/shown_code.h"

namespace xuezhao {

bool ShownCode::look(const std::optional<std::string>& seen) {
    if (!seen) {
        if (m_shown && ++m_missed >= kGone) m_shown.reset();
        return false;
    }
    m_missed = 0;
    if (m_shown == seen) return false;
    m_shown = seen;
    return true;
}

}  // namespace xuezhao
