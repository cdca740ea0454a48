#include "tests/cli/audit/drawn_portrait.h"

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

void writeBytes(const std::vector<unsigned char>& bytes, const std::filesystem::path& path) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(out.flush()) << path;
}

}  // namespace xuezhao::test
