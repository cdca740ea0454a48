#include "core/roster/zip_archive.h"

#include <zip.h>

#include <algorithm>

namespace xuezhao {
namespace {

Error damaged(const std::string& name) {
    return {ErrorId::TableDamaged, {}, "zip entry " + name};
}

Error tooLarge(const std::string& name) {
    return {ErrorId::TableTooLarge, {}, "zip entry " + name};
}

struct EntryCloser {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

}  // namespace

void ZipArchive::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(std::span<const unsigned char> bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        if (source) zip_source_free(source);
        const std::string detail = zip_error_strerror(&error);
        zip_error_fini(&error);
        return Error{ErrorId::TableDamaged, {}, detail};
    }
    zip_error_fini(&error);
    ZipArchive opened(archive);
    if (zip_get_num_entries(archive, 0) > kMostZipEntries) return tooLarge("count");
    return opened;
}

Result<std::optional<QByteArray>> ZipArchive::read(const std::string& name) {
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.c_str(), ZIP_FL_NOCASE);
    if (index < 0) return std::optional<QByteArray>();
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kNeeded = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0) return damaged(name);
    if ((stat.valid & kNeeded) != kNeeded) return damaged(name);
    const std::uint64_t byRatio = std::max(kFreeOfRatio, stat.comp_size * kHighestZipRatio);
    const std::uint64_t most = std::min({kLargestZipEntry, kLargestZipTotal - m_total, byRatio});
    if (stat.size > most) return tooLarge(name);

    const std::unique_ptr<zip_file_t, EntryCloser> entry(
        zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0));
    if (!entry) return damaged(name);
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const zip_int64_t got =
            zip_fread(entry.get(), bytes.data() + have, static_cast<zip_uint64_t>(bytes.size() - have));
        if (got <= 0) return damaged(name);
        have += got;
    }
    // The check sum is looked at with the end; an entry that goes on has lied about its size.
    char beyond = 0;
    if (zip_fread(entry.get(), &beyond, 1) != 0) return damaged(name);
    m_total += stat.size;
    return std::optional(std::move(bytes));
}

}  // namespace xuezhao
