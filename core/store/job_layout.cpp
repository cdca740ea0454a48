#include "core/store/job_layout.h"

#include <filesystem>

namespace xuezhao::job_layout {
namespace {

std::string joined(std::string_view folder, std::string_view name) {
    return std::string(folder) + "/" + std::string(name);
}

std::string numbered(Serial serial, int attempt) {
    return serial.text() + "-" + std::to_string(attempt);
}

}  // namespace

bool isPhoto(std::string_view path) {
    return path.starts_with(joined(kPhotos, ""));
}

std::string photo(std::string_view standard, Serial serial) {
    return joined(joined(kPhotos, standard), serial.text() + ".jpg");
}

std::string original(Serial serial, int attempt, std::string_view extension) {
    return joined(kOriginals, numbered(serial, attempt) + std::string(extension));
}

std::string superseded(std::string_view standard, Serial serial, int attempt) {
    return joined(joined(kSuperseded, standard), numbered(serial, attempt) + ".jpg");
}

std::string recovered(std::string_view path, std::string_view sha256) {
    const std::filesystem::path file(path);
    return joined(kRecovered,
                  file.stem().string() + "-" + std::string(sha256.substr(0, 8)) + file.extension().string());
}

}  // namespace xuezhao::job_layout
