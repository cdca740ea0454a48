#include "tests/support/faces.h"

#include "tests/support/source_tree.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

namespace xuezhao::test {

namespace fs = std::filesystem;

fs::path facesFolder() {
    if (const char* folder = std::getenv("XUEZHAO_FACES")) return folder;
    return sourceRoot().parent_path() / "shared" / "faces";
}

fs::path publicFace(const std::string& name) {
    if (const char* folder = std::getenv("XUEZHAO_PUBLIC_FACES")) return fs::path(folder) / name;
    return sourceRoot() / "build" / "public-faces" / name;
}

std::vector<fs::path> faces(const std::string& folder) {
    std::vector<fs::path> pictures;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(facesFolder() / folder, missing)) {
        if (entry.path().extension() == ".jpg") pictures.push_back(entry.path());
    }
    std::sort(pictures.begin(), pictures.end());
    return pictures;
}

}  // namespace xuezhao::test
