#include "core/roster/open_elsewhere.h"

#include <string>
#include <system_error>

namespace xuezhao {

bool openElsewhere(const std::filesystem::path& file) {
    const std::filesystem::path folder = file.parent_path();
    const std::string name = file.filename().string();
    std::error_code ignored;
    return std::filesystem::exists(folder / (".~lock." + name + "#"), ignored) ||
           std::filesystem::exists(folder / ("~$" + name), ignored);
}

}  // namespace xuezhao
