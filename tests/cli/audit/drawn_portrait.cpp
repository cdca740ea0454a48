#include "tests/cli/audit/drawn_portrait.h"

#include "tests/support/pictures/pictures.h"

#include <gtest/gtest.h>
#include <opencv2/imgcodecs.hpp>

#include <fstream>

namespace xuezhao::test {

SubjectScene goodScene() {
    SubjectScene scene;
    scene.size = {1200, 1600};
    scene.pose.eyesCentre = {600, 640};
    scene.pose.pupilDistance = 200;
    scene.backdrop.studio = false;
    scene.noise = 1.5;
    return scene;
}

void writeScene(const SubjectScene& scene, const std::filesystem::path& path) {
    SubjectPainter painter;
    std::vector<unsigned char> bytes;
    ASSERT_TRUE(
        cv::imencode(path.extension().string(), painter.draw(scene).mat(), bytes, {cv::IMWRITE_JPEG_QUALITY, 96}));
    writeBytes(bytes, path);
}

}  // namespace xuezhao::test
