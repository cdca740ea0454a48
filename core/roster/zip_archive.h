#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

struct zip;

namespace xuezhao {

// What the archive of a roster may hold at the most. Excel compresses its sheets about 10:1, rows of nothing but
// styles up to 100:1; zip bombs begin at 1000:1.
inline constexpr std::int64_t kMostZipEntries = 2'000;
inline constexpr std::uint64_t kLargestZipEntry = 200u << 20;
inline constexpr std::uint64_t kLargestZipTotal = 400u << 20;
inline constexpr std::uint64_t kHighestZipRatio = 250;
inline constexpr std::uint64_t kFreeOfRatio = 4u << 20;  ///< entries up to this size may have any ratio

/// A zip archive in memory. Nothing is unpacked beyond the limits above, whatever the archive says of itself.
class ZipArchive {
public:
    /// The bytes outlive the archive. Errors: TableDamaged, TableTooLarge.
    static Result<ZipArchive> open(std::span<const unsigned char> bytes);

    /// A whole entry; nothing when there is none of this name (case does not matter).
    /// Errors: TableDamaged, TableTooLarge.
    Result<std::optional<QByteArray>> read(const std::string& name);

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    explicit ZipArchive(zip* archive) : m_archive(archive) {}

    std::unique_ptr<zip, Closer> m_archive;
    std::uint64_t m_total = 0;
};

}  // namespace xuezhao
