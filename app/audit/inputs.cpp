#include "app/audit/inputs.h"

#include <algorithm>
#include <cctype>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

bool isPictureName(const fs::path& path) {
    std::string extension = path.extension().string();
    for (char& c : extension) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return extension == ".jpg" || extension == ".jpeg" || extension == ".png";
}

bool isHidden(const fs::path& path) {
    return path.filename().string().rfind('.', 0) == 0;
}

void walk(const fs::path& folder, const fs::path& except, std::vector<Input>& inputs) {
    std::error_code problem;
    std::vector<Input> found;
    for (fs::recursive_directory_iterator it(folder, problem), end; !problem && it != end; it.increment(problem)) {
        std::error_code ignored;
        const bool isFolder = it->is_directory(ignored);
        const bool passOver =
            isHidden(it->path()) || (isFolder && !except.empty() && fs::equivalent(it->path(), except, ignored));
        if (isFolder && passOver) it.disable_recursion_pending();
        if (!isFolder && !passOver && isPictureName(it->path())) found.push_back({it->path(), {}});
    }
    std::sort(found.begin(), found.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
    if (problem) {
        inputs.push_back({folder, Error{ErrorId::FolderUnreadable, folder.string(), problem.message()}});
    } else if (found.empty()) {
        inputs.push_back({folder, Error{ErrorId::FolderWithoutPictures, folder.string(), ""}});
    }
    std::move(found.begin(), found.end(), std::back_inserter(inputs));
}

}  // namespace

std::vector<Input> collectInputs(std::span<const std::string> paths, const fs::path& except) {
    std::vector<Input> inputs;
    for (const std::string& path : paths) {
        std::error_code problem;
        const fs::file_status status = fs::status(path, problem);
        if (fs::is_directory(status)) {
            walk(path, except, inputs);
        } else if (status.type() == fs::file_type::not_found) {
            inputs.push_back({path, Error{ErrorId::FileMissing, path, ""}});
        } else {
            inputs.push_back({path, {}});
        }
    }
    return inputs;
}

}  // namespace xuezhao
