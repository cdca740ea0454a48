#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// The files of a delivery, from a folder or a zip. Belongs to one thread at a time.
class PackedDelivery {
public:
    virtual ~PackedDelivery() = default;

    /// A folder, or a zip whatever its name. Errors: FileMissing, FileUnreadable, DeliveryUnreadable.
    static Result<std::unique_ptr<PackedDelivery>> open(const std::filesystem::path& path);

    /// Paths within it, '/' between, sorted; hidden files are left out.
    virtual const std::vector<std::string>& paths() const = 0;
    /// Errors: those of readFile; DeliveryUnreadable, FileTooLarge.
    virtual Result<std::vector<unsigned char>> read(const std::string& path) = 0;
};

}  // namespace xuezhao
