#include "core/base/wipe_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace xuezhao {
namespace {

bool overwrite(int file, off_t size) {
    static constexpr std::array<char, 1 << 16> kZeros{};
    for (off_t left = size; left > 0;) {
        const auto written = ::write(file, kZeros.data(), std::size_t(std::min<off_t>(left, kZeros.size())));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        left -= written;
    }
    return ::fsync(file) == 0;
}

}  // namespace

Result<void> wipeFile(const std::filesystem::path& path) {
    const auto failed = [&] { return Error{ErrorId::WriteFailed, path.filename().string(), std::strerror(errno)}; };
    struct stat info {};
    if (::lstat(path.c_str(), &info) != 0) return errno == ENOENT ? Result<void>() : failed();
    if (S_ISREG(info.st_mode)) {
        const int file = ::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
        if (file < 0) return failed();
        const bool done = overwrite(file, info.st_size);
        const int why = errno;
        ::close(file);
        errno = why;
        if (!done) return failed();
    }
    if (::unlink(path.c_str()) != 0) return failed();
    return {};
}

}  // namespace xuezhao
