#include "core/base/durable_file.h"
#include "core/base/sha256.h"
#include "core/delivery/delivery_target.h"
#include "core/delivery/packed_delivery.h"

#include <zip.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

/// A zip beside its place. libzip takes the bytes at its end alone, so every file is closed into the archive at once
/// in portions: what is in memory stays small.
class ZipTarget : public DeliveryTarget {
public:
    explicit ZipTarget(fs::path file) : m_file(std::move(file)), m_draft(temporaryPath(m_file)) {}

    ~ZipTarget() override {
        std::error_code ignored;
        if (!m_finished) fs::remove(m_draft, ignored);
    }

    Result<void> begin() {
        std::error_code failure;
        fs::create_directories(m_file.parent_path().empty() ? fs::path(".") : m_file.parent_path(), failure);
        fs::remove(m_draft, failure);
        return {};
    }

    Result<void> add(const std::string& path, std::span<const unsigned char> bytes) override {
        m_waiting.emplace_back(path, std::vector<unsigned char>(bytes.begin(), bytes.end()));
        m_sums.emplace_back(path, sha256Hex(bytes));
        m_waitingBytes += bytes.size();
        return m_waitingBytes > kPortion ? flush() : Result<void>();
    }

    Result<void> finish() override {
        if (const auto flushed = flush(); !flushed) return flushed;
        const auto packed = PackedDelivery::open(m_draft);
        if (!packed) return packed.error();
        for (const auto& [path, sum] : m_sums) {
            const auto bytes = (*packed)->read(path);
            if (!bytes || sha256Hex(*bytes) != sum)
                return Error{ErrorId::WriteFailed, path, "what was read back differs"};
        }
        std::error_code ignored;
        if (fs::exists(fs::symlink_status(m_file, ignored))) return Error{ErrorId::FileExists, m_file.string(), ""};
        if (const auto moved = moveDurably(m_draft, m_file); !moved) return moved;
        m_finished = true;
        return {};
    }

private:
    static constexpr std::size_t kPortion = 256u << 20;

    Error failed(int number, const char* detail) const {
        const fs::path folder = m_file.parent_path().empty() ? fs::path(".") : m_file.parent_path();
        if (number == ENOSPC || number == EDQUOT) return {ErrorId::DiskFull, folder.string(), detail};
        if (number == EACCES || number == EROFS || number == ENOENT || number == EPERM)
            return {ErrorId::FolderUnwritable, folder.string(), detail};
        return {ErrorId::WriteFailed, m_file.filename().string(), detail};
    }

    Result<void> flush() {
        int code = 0;
        errno = 0;
        zip_t* archive = zip_open(m_draft.c_str(), ZIP_CREATE, &code);
        if (!archive) return failed(errno, "zip cannot be opened");
        for (const auto& [path, bytes] : m_waiting) {
            zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
            const zip_int64_t at =
                source ? zip_file_add(archive, path.c_str(), source, ZIP_FL_ENC_UTF_8) : zip_int64_t(-1);
            if (at < 0) {
                if (source) zip_source_free(source);
                zip_discard(archive);
                return failed(0, "zip entry");
            }
            // Pictures do not get smaller.
            const bool picture = !path.ends_with(".json") && !path.ends_with(".csv") && !path.ends_with(".dbf");
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), picture ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                     0);
        }
        if (zip_close(archive) != 0) {
            const int number = zip_error_code_system(zip_get_error(archive));
            const std::string detail = zip_strerror(archive);
            zip_discard(archive);
            return failed(number, detail.c_str());
        }
        m_waiting.clear();
        m_waitingBytes = 0;
        return {};
    }

    const fs::path m_file, m_draft;
    std::vector<std::pair<std::string, std::vector<unsigned char>>> m_waiting;
    std::size_t m_waitingBytes = 0;
    std::vector<std::pair<std::string, std::string>> m_sums;
    bool m_finished = false;
};

}  // namespace

Result<std::unique_ptr<DeliveryTarget>> zipTarget(const fs::path& file) {
    std::error_code failure;
    if (fs::exists(fs::symlink_status(file, failure))) return Error{ErrorId::FileExists, file.string(), "delivery"};
    auto target = std::make_unique<ZipTarget>(file);
    if (const auto begun = target->begin(); !begun) return begun.error();
    return std::unique_ptr<DeliveryTarget>(std::move(target));
}

}  // namespace xuezhao
