#include "core/base/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

std::atomic<WriteProbe> g_probe = nullptr;

Result<void> probe(WriteStep step, const fs::path& path) {
    const WriteProbe probe = g_probe.load();
    return probe ? probe(step, path) : Result<void>();
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// The row of the table of errors for a system error met while making a folder.
Error folderError(int number, const fs::path& folder) {
    const bool full = number == ENOSPC || number == EDQUOT;
    return {full ? ErrorId::DiskFull : ErrorId::FolderUnwritable, folder.string(),
            std::generic_category().message(number)};
}

/// The same while writing a file.
Error fileError(int number, const fs::path& path) {
    switch (number) {
        case ENOSPC:
        case EDQUOT:
        case EACCES:
        case EPERM:
        case EROFS:
        case ENOTDIR:
        case ENOENT: return folderError(number, folderOf(path));
        default: return {ErrorId::WriteFailed, path.filename().string(), std::generic_category().message(number)};
    }
}

/// An open file that is closed when it goes out of scope.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags) : m_number(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }

    int number() const { return m_number; }
    bool open() const { return m_number >= 0; }

    /// Some file systems tell of a failed write only here. False: errno is set.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, std::span<const unsigned char> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool syncFolder(const fs::path& folder) {
    const Descriptor descriptor(folder, O_RDONLY | O_DIRECTORY);
    return descriptor.open() && ::fsync(descriptor.number()) == 0;
}

/// Makes what is missing of a folder, from the top down, so that each new name is on the disk too.
Result<void> makeFolder(const fs::path& folder) {
    std::error_code failure;
    if (fs::is_directory(folder, failure)) return {};
    const fs::path parent = folderOf(folder);
    if (const auto made = makeFolder(parent); !made) return made;
    if (!fs::create_directory(folder, failure) && failure) return folderError(failure.value(), folder);
    if (!syncFolder(parent)) return folderError(errno, parent);
    return {};
}

Result<void> fillTemporary(const fs::path& temporary, const fs::path& path, std::span<const unsigned char> bytes) {
    if (const auto go = probe(WriteStep::Open, path); !go) return go;
    // A link left at this name must not lead the bytes elsewhere.
    Descriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
    if (!file.open()) return fileError(errno, path);
    if (const auto go = probe(WriteStep::Write, path); !go) return go;
    if (!writeAll(file.number(), bytes)) return fileError(errno, path);
    if (const auto go = probe(WriteStep::SyncFile, path); !go) return go;
    if (::fsync(file.number()) != 0 || !file.close()) return fileError(errno, path);
    return {};
}

Result<void> syncNames(const fs::path& folder, const fs::path& path) {
    if (const auto go = probe(WriteStep::SyncFolder, path); !go) return go;
    if (!syncFolder(folder)) return fileError(errno, path);
    return {};
}

Result<void> moveOver(const fs::path& temporary, const fs::path& path) {
    if (const auto go = probe(WriteStep::Rename, path); !go) return go;
    if (::rename(temporary.c_str(), path.c_str()) != 0) return fileError(errno, path);
    return {};
}

}  // namespace

void setWriteProbe(WriteProbe probe) {
    g_probe = probe;
}

fs::path temporaryPath(const fs::path& path) {
    return folderOf(path) / ("." + path.filename().string() + ".part");
}

Result<fs::path> writeTemporary(const fs::path& path, std::span<const unsigned char> bytes) {
    if (const auto made = makeFolder(folderOf(path)); !made) return made.error();
    const fs::path temporary = temporaryPath(path);
    if (const auto filled = fillTemporary(temporary, path, bytes); !filled) {
        ::unlink(temporary.c_str());
        return filled.error();
    }
    return temporary;
}

bool linkTemporary(const fs::path& same, const fs::path& path) {
    const fs::path temporary = temporaryPath(path);
    std::error_code failure;
    fs::remove(temporary, failure);
    fs::create_hard_link(same, temporary, failure);
    return !failure;
}

Result<void> renameDurably(const fs::path& temporary, const fs::path& path) {
    if (const auto moved = moveOver(temporary, path); !moved) {
        ::unlink(temporary.c_str());
        return moved;
    }
    return syncNames(folderOf(path), path);
}

Result<void> moveDurably(const fs::path& from, const fs::path& to) {
    if (const auto made = makeFolder(folderOf(to)); !made) return made;
    if (const auto moved = moveOver(from, to); !moved) return moved;
    // The new name first: between the two a power cut may leave both names, never none.
    if (const auto synced = syncNames(folderOf(to), to); !synced) return synced;
    return syncNames(folderOf(from), from);
}

Result<void> writeDurably(const fs::path& path, std::span<const unsigned char> bytes) {
    const auto temporary = writeTemporary(path, bytes);
    if (!temporary) return temporary.error();
    return renameDurably(*temporary, path);
}

}  // namespace xuezhao
