#pragma once

#include "core/standards/catalogue.h"

#include <stdexcept>
#include <string_view>

namespace xuezhao::test {

/// A standard that ships with the program; throws, which fails the test, when there is none of that id.
inline const Standard& shippedStandard(std::string_view id) {
    static const Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) throw std::runtime_error(toText(catalogue.error()));
    const Standard* standard = catalogue->find(id);
    if (!standard) throw std::runtime_error("no such standard");
    return *standard;
}

}  // namespace xuezhao::test
