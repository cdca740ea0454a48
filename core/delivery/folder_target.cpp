#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/delivery/delivery_target.h"

#include <limits>
#include <system_error>
#include <utility>
#include <vector>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// The folder while it is being written: hidden, beside its place, so that the last step is one rename.
class FolderTarget : public DeliveryTarget {
public:
    explicit FolderTarget(fs::path folder) : m_folder(std::move(folder)), m_draft(temporaryPath(m_folder)) {}

    ~FolderTarget() override {
        std::error_code ignored;
        if (!m_finished) fs::remove_all(m_draft, ignored);
    }

    Result<void> begin() {
        std::error_code failure;
        fs::remove_all(m_draft, failure);  // of a run that was cut off
        fs::create_directories(m_draft, failure);
        if (failure) return Error{ErrorId::FolderUnwritable, m_folder.string(), failure.message()};
        return {};
    }

    Result<void> add(const std::string& path, std::span<const unsigned char> bytes) override {
        m_sums.emplace_back(path, sha256Hex(bytes));
        return writeDurably(m_draft / fs::path(std::u8string(path.begin(), path.end())), bytes);
    }

    Result<void> finish() override {
        for (const auto& [path, sum] : m_sums) {
            const auto bytes = readFile(m_draft / path, std::numeric_limits<std::uintmax_t>::max());
            if (!bytes || sha256Hex(*bytes) != sum)
                return Error{ErrorId::WriteFailed, path, "what was read back differs"};
        }
        std::error_code ignored;
        fs::remove(m_folder, ignored);  // an empty one; another stays and makes the rename fail
        if (const auto moved = moveDurably(m_draft, m_folder); !moved) return moved;
        m_finished = true;
        return {};
    }

private:
    const fs::path m_folder, m_draft;
    std::vector<std::pair<std::string, std::string>> m_sums;
    bool m_finished = false;
};

}  // namespace

std::uintmax_t freeBytes(const fs::path& path) {
    std::error_code failure;
    for (fs::path at = fs::absolute(path, failure);; at = at.parent_path()) {
        const fs::space_info space = fs::space(at, failure);
        if (!failure) return space.available;
        if (at == at.parent_path()) return std::numeric_limits<std::uintmax_t>::max();
    }
}

Result<std::unique_ptr<DeliveryTarget>> folderTarget(const fs::path& folder) {
    std::error_code failure;
    const bool there = fs::exists(fs::symlink_status(folder, failure));
    if (there && !(fs::is_directory(folder, failure) && fs::is_empty(folder, failure)))
        return Error{ErrorId::FileExists, folder.string(), "delivery"};
    auto target = std::make_unique<FolderTarget>(folder);
    if (const auto begun = target->begin(); !begun) return begun.error();
    return std::unique_ptr<DeliveryTarget>(std::move(target));
}

}  // namespace xuezhao
