#include "core/standards/standard.h"

#include <algorithm>

namespace xuezhao {

const Limit* Standard::limit(std::string_view check) const {
    const auto found = std::find_if(limits.begin(), limits.end(), [&](const Limit& l) { return l.check == check; });
    return found == limits.end() ? nullptr : &*found;
}

}  // namespace xuezhao
