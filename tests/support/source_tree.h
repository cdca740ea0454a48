#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao::test {

/// The root of the project's sources.
std::filesystem::path sourceRoot();

/// All files below a folder of the sources with one of these extensions (".cpp"), sorted.
std::vector<std::filesystem::path> sourceFiles(const std::filesystem::path& folder,
                                               const std::vector<std::string>& extensions);

/// A whole file as text; a test failure and "" when it cannot be read.
std::string readText(const std::filesystem::path& path);

}  // namespace xuezhao::test
