#include "core/base/read_file.h"

#include <fstream>
#include <string>
#include <system_error>

namespace xuezhao {

Result<std::vector<unsigned char>> readFile(const std::filesystem::path& path, std::uintmax_t atMost) {
    const std::string where = path.filename().string();
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{ErrorId::FileMissing, where, failure.message()};
    if (failure) return Error{ErrorId::FileUnreadable, where, failure.message()};
    // A pipe or a terminal would make the program wait for bytes that never come.
    if (!std::filesystem::is_regular_file(status)) return Error{ErrorId::FileUnreadable, where, "not a regular file"};

    const std::uintmax_t size = std::filesystem::file_size(path, failure);
    if (failure) return Error{ErrorId::FileUnreadable, where, failure.message()};
    if (size == 0) return Error{ErrorId::FileEmpty, where, {}};
    if (size > atMost) return Error{ErrorId::FileTooLarge, where, std::to_string(size) + " bytes"};

    std::vector<unsigned char> bytes(size);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (!file) return Error{ErrorId::FileUnreadable, where, std::to_string(file.gcount()) + " bytes could be read"};
    return bytes;
}

}  // namespace xuezhao
