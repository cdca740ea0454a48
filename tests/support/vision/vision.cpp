#include "tests/support/vision/vision.h"

#include <opencv2/imgcodecs.hpp>

#include <fstream>
#include <memory>

namespace xuezhao::test {

Vision::Vision() {
    auto engine = makeBestEngine({});
    if (!engine) {
        ADD_FAILURE() << engine.error().detail;
        return;
    }
    m_engine = std::move(engine).value();
    m_measurer = std::make_unique<Measurer>(*m_engine);
}

Facts Vision::measure(const Image& picture, Effort effort) {
    return m_measurer ? m_measurer->measure(picture, effort) : Facts{};
}

Vision& vision() {
    static Vision only;
    only.engine().reset();
    return only;
}

Image readPicture(const std::filesystem::path& path) {
    cv::Mat picture = cv::imread(path.string());
    EXPECT_FALSE(picture.empty()) << path;
    return Image(picture);
}

std::vector<cv::Point2d> handPlacedPoints(const std::filesystem::path& picture) {
    std::ifstream file(std::filesystem::path(picture).replace_extension(".tem"));
    std::size_t count = 0;
    file >> count;
    std::vector<cv::Point2d> points(count);
    for (cv::Point2d& p : points) file >> p.x >> p.y;
    EXPECT_TRUE(file) << picture;
    return points;
}

}  // namespace xuezhao::test
