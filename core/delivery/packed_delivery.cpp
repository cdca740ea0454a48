#include "core/delivery/packed_delivery.h"

#include "core/base/read_file.h"
#include "core/picture/decode.h"

#include <zip.h>

#include <algorithm>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

bool isHidden(const std::string& path) {
    return path.starts_with('.') || path.find("/.") != std::string::npos || path.starts_with("__MACOSX/");
}

class FolderDelivery : public PackedDelivery {
public:
    explicit FolderDelivery(const fs::path& folder) : m_folder(folder) {
        std::error_code failure;
        for (fs::recursive_directory_iterator at(folder, failure), end; !failure && at != end; at.increment(failure)) {
            if (!at->is_regular_file(failure)) continue;
            const auto path = fs::relative(at->path(), folder, failure).generic_string();
            if (!isHidden(path)) m_paths.push_back(path);
        }
        std::sort(m_paths.begin(), m_paths.end());
    }

    const std::vector<std::string>& paths() const override { return m_paths; }
    Result<std::vector<unsigned char>> read(const std::string& path) override {
        return readFile(m_folder / path, kMostPictureBytes);
    }

private:
    const fs::path m_folder;
    std::vector<std::string> m_paths;
};

struct ZipCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

class ZipDelivery : public PackedDelivery {
public:
    explicit ZipDelivery(zip_t* archive) : m_archive(archive) {
        const zip_int64_t count = zip_get_num_entries(archive, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
            if (!name) continue;
            const std::string path = name;
            if (!path.ends_with('/') && !isHidden(path)) m_paths.push_back(path);
        }
        std::sort(m_paths.begin(), m_paths.end());
    }

    const std::vector<std::string>& paths() const override { return m_paths; }

    Result<std::vector<unsigned char>> read(const std::string& path) override {
        zip_stat_t stat;
        zip_stat_init(&stat);
        const Error unreadable{ErrorId::DeliveryUnreadable, path, "zip entry"};
        if (zip_stat(m_archive.get(), path.c_str(), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)) return unreadable;
        // Pictures shrink little: an entry that promises a thousand times its bytes is no picture.
        constexpr zip_uint64_t kHighestRatio = 250, kFree = 4u << 20;
        const bool bomb =
            (stat.valid & ZIP_STAT_COMP_SIZE) && stat.size > std::max(kFree, stat.comp_size * kHighestRatio);
        if (stat.size > kMostPictureBytes || bomb) return Error{ErrorId::FileTooLarge, path, "zip entry"};
        const std::unique_ptr<zip_file_t, ZipCloser> entry(zip_fopen(m_archive.get(), path.c_str(), 0));
        if (!entry) return unreadable;
        std::vector<unsigned char> bytes(stat.size);
        zip_uint64_t have = 0;
        while (have < stat.size) {
            const zip_int64_t got = zip_fread(entry.get(), bytes.data() + have, stat.size - have);
            if (got <= 0) return unreadable;
            have += static_cast<zip_uint64_t>(got);
        }
        return bytes;
    }

private:
    const std::unique_ptr<zip_t, ZipCloser> m_archive;
    std::vector<std::string> m_paths;
};

}  // namespace

Result<std::unique_ptr<PackedDelivery>> PackedDelivery::open(const fs::path& path) {
    std::error_code failure;
    if (!fs::exists(path, failure)) return Error{ErrorId::FileMissing, path.string(), failure.message()};
    if (fs::is_directory(path, failure)) {
        fs::directory_iterator readable(path, failure);
        if (failure) return Error{ErrorId::FolderUnreadable, path.string(), failure.message()};
        return std::unique_ptr<PackedDelivery>(std::make_unique<FolderDelivery>(path));
    }
    int code = 0;
    zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
    if (!archive) return Error{ErrorId::DeliveryUnreadable, path.filename().string(), "zip " + std::to_string(code)};
    return std::unique_ptr<PackedDelivery>(std::make_unique<ZipDelivery>(archive));
}

}  // namespace xuezhao
