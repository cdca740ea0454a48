#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace xuezhao::test {

namespace fs = std::filesystem;

fs::path sourceRoot() {
    return fs::path(XUEZHAO_SOURCE_ROOT);
}

std::vector<fs::path> sourceFiles(const fs::path& folder, const std::vector<std::string>& extensions) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(sourceRoot() / folder)) {
        const bool wanted =
            std::find(extensions.begin(), extensions.end(), entry.path().extension()) != extensions.end();
        if (entry.is_regular_file() && wanted) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::string readText(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in) << path;
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace xuezhao::test
