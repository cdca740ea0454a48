#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

namespace xuezhao {

/// How bytes go to an ID card module and come back. One thread, the reader's.
class SamLink {
public:
    virtual ~SamLink() = default;  ///< closes

    /// Called once before all others. Errors: ReaderMissing, ReaderDenied, ReaderBusy, ReaderLost.
    virtual Result<void> open() = 0;
    /// All of them, within a second. Errors: ReaderLost.
    virtual Result<void> write(std::span<const std::uint8_t> bytes) = 0;
    /// What has arrived, as soon as something has. \return how many; 0: nothing within `patience`. Errors: ReaderLost.
    virtual Result<std::size_t> read(std::span<std::uint8_t> into, std::chrono::milliseconds patience) = 0;
};

}  // namespace xuezhao
