#include "core/base/program_folder.h"

#include <system_error>

namespace xuezhao {

std::filesystem::path programFolder() {
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
}

}  // namespace xuezhao
