#pragma once

#include <string.h>
#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <vector>

namespace xuezhao {

/// Gives memory back overwritten, also when a vector grows or is moved out of.
template <typename T>
struct WipingAllocator {
    using value_type = T;

    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U>&) {}

    T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count) {
        ::explicit_bzero(memory, count * sizeof(T));
        ::operator delete(memory);
    }
    friend bool operator==(const WipingAllocator&, const WipingAllocator&) { return true; }
};

/// Bytes that nobody may find in memory once they are done with: what a card holds beyond number and name.
using SecretBytes = std::vector<std::uint8_t, WipingAllocator<std::uint8_t>>;

/// Overwrites bytes in their place, for a buffer that is used again.
inline void wipe(std::span<std::uint8_t> bytes) {
    ::explicit_bzero(bytes.data(), bytes.size());
}

}  // namespace xuezhao
