#include "tests/support/ptp_camera/drawn_people.h"

#include "core/devices/virtual_act.h"
#include "core/devices/virtual_subject.h"

#include <opencv2/imgcodecs.hpp>

#include <memory>

namespace xuezhao::test {

namespace {

const cv::Size kLive{1280, 960};
constexpr int kStillWidth = 2560;

}  // namespace

Bytes jpegOf(const cv::Mat& picture) {
    auto bytes = std::make_shared<std::vector<unsigned char>>();
    cv::imencode(".jpg", picture, *bytes, {cv::IMWRITE_JPEG_QUALITY, 95});
    return bytes;
}

Bytes DrawnPeople::draw(int width) const {
    constexpr double kSettled = 60;  // seconds after walking in
    const ActManner calm{.seed = 7, .calm = true};
    const SubjectScene scene = actScene(calm, {m_person, ActPhase::Here, kSettled}, kLive);
    SubjectPainter painter;
    return jpegOf(painter.draw(scene.scaled(double(width) / kLive.width)).mat());
}

Bytes DrawnPeople::still() {
    const Bytes picture = draw(kStillWidth);
    next();
    const std::lock_guard lock(m_mutex);
    m_given.push_back(picture);
    return picture;
}

Bytes DrawnPeople::live() {
    const int person = m_person;
    const std::lock_guard lock(m_mutex);
    if (!m_live || m_livePerson != person) m_live = draw(kLive.width);
    m_livePerson = person;
    return m_live;
}

std::vector<Bytes> DrawnPeople::given() const {
    const std::lock_guard lock(m_mutex);
    return m_given;
}

}  // namespace xuezhao::test
