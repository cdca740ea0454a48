#include "tests/support/hand_points.h"

#include "core/base/read_file.h"

#include <sstream>
#include <string>

namespace xuezhao::test {

namespace {

constexpr std::uintmax_t kMostBytes = 1u << 20;
constexpr int kMostPoints = 1000;

/// Numbers of one line and nothing else but a carriage return; false when they are not these.
template <typename... Number>
bool readsAs(const std::string& line, Number&... numbers) {
    std::istringstream words(line);
    char more = 0;
    return (words >> ... >> numbers) && !(words >> more);
}

}  // namespace

Result<std::vector<cv::Point2d>> parseHandPoints(std::string_view text, const std::string& name) {
    std::istringstream lines{std::string(text)};
    std::string line;
    int number = 0;
    const auto bad = [&](const char* detail) {
        return Error{ErrorId::DataBadValue, name + ", line " + std::to_string(number), detail};
    };
    const auto next = [&] { return ++number, bool(std::getline(lines, line)); };

    int count = 0;
    if (!next() || !readsAs(line, count) || count < 1 || count > kMostPoints) return bad("no number of points");
    std::vector<cv::Point2d> points(static_cast<std::size_t>(count));
    for (cv::Point2d& p : points) {
        if (!next()) return bad("fewer points than the first line says");
        if (!readsAs(line, p.x, p.y)) return bad("not two numbers");
    }
    return points;
}

Result<std::vector<cv::Point2d>> readHandPoints(const std::filesystem::path& file) {
    const auto bytes = readFile(file, kMostBytes);
    if (!bytes) return bytes.error();
    return parseHandPoints({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file.filename().string());
}

}  // namespace xuezhao::test
