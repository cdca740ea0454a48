#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <utility>

namespace xuezhao::test {

/// The value of a result that has to be one; the test ends otherwise.
template <typename T>
T need(Result<T> result) {
    if (!result.ok()) throw std::runtime_error(toText(result.error()) + " " + result.error().detail);
    return std::move(result).value();
}

inline void need(Result<void> result) {
    if (!result.ok()) throw std::runtime_error(toText(result.error()) + " " + result.error().detail);
}

}  // namespace xuezhao::test
