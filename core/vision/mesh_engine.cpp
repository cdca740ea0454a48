#include "core/vision/mesh_engine.h"

#include "core/vision/attention_mesh.h"
#include "core/vision/blaze_face.h"
#include "core/vision/mesh_reading.h"

#include <algorithm>
#include <optional>

namespace xuezhao {
namespace {

// The mesh says how sure it is that it looks at a face: 1.00 on faces, at most 0.01 on what is none.
constexpr float kPresence = 0.5F;
// How often a frame is searched for other people while a face is followed: twice a second at 30 frames a second.
constexpr int kSearchEvery = 15;
// The short range net misses faces smaller than about a tenth of the side of what it is shown.
constexpr double kPortraitShape = 1.0;  // width over height of the middle of a wide frame

double overlap(const cv::Rect2d& a, const cv::Rect2d& b) {
    return (a & b).area() / std::min(a.area(), b.area());
}

class MeshEngine : public FaceEngine {
public:
    MeshEngine(BlazeFace near, BlazeFace far, AttentionMesh mesh)
        : m_near(std::move(near)), m_far(std::move(far)), m_mesh(std::move(mesh)) {}

    std::string_view name() const override { return "mesh-478"; }

    std::vector<FaceShape> find(const Image& picture, Effort effort) override {
        if (picture.empty()) return {};
        try {
            return effort == Effort::Still ? findAll(picture.mat()) : follow(picture.mat());
        } catch (const cv::Exception&) {  // a picture that cannot be searched has no face
            reset();
            return {};
        }
    }

    void reset() override {
        m_followed.reset();
        m_others.clear();
    }

private:
    std::vector<FaceShape> findAll(const cv::Mat& bgr);
    std::vector<FaceShape> follow(const cv::Mat& bgr);
    std::vector<Detection> detect(const cv::Mat& bgr);

    BlazeFace m_near, m_far;
    AttentionMesh m_mesh;
    std::optional<FaceRegion> m_followed;
    cv::Size m_frame;
    int m_sinceSearch = 0;
    std::vector<FaceShape> m_others;
};

/// The middle of a wide frame first, where the person stands; then all of it, for people at the sides and far ones.
std::vector<Detection> MeshEngine::detect(const cv::Mat& bgr) {
    const int width = std::min(bgr.cols, static_cast<int>(bgr.rows * kPortraitShape));
    const int left = (bgr.cols - width) / 2;
    std::vector<Detection> found = m_near.find(bgr({left, 0, width, bgr.rows}));
    const cv::Point2f offset(static_cast<float>(left), 0);
    for (Detection& face : found) {
        face.box += offset;
        face.imageLeftEye += offset;
        face.imageRightEye += offset;
    }
    for (const Detection& face : m_far.find(bgr)) found.push_back(face);
    return found;
}

std::vector<FaceShape> MeshEngine::findAll(const cv::Mat& bgr) {
    std::vector<FaceShape> faces;
    for (const Detection& found : detect(bgr)) {
        const bool known = std::any_of(faces.begin(), faces.end(),
                                       [&](const FaceShape& face) { return overlap(face.box, found.box) > 0.5; });
        if (known) continue;
        AttentionMesh::Face mesh = m_mesh.look(bgr, found.region());
        if (mesh.presence < kPresence) continue;
        mesh = m_mesh.look(bgr, mesh.region());  // its own region fits better than the detector's
        if (mesh.presence < kPresence) continue;
        FaceShape shape = readMesh(mesh, bgr.size());
        const bool twice = std::any_of(faces.begin(), faces.end(),
                                       [&](const FaceShape& face) { return overlap(face.box, shape.box) > 0.5; });
        if (!twice) faces.push_back(std::move(shape));
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const FaceShape& a, const FaceShape& b) { return a.box.area() > b.box.area(); });
    return faces;
}

std::vector<FaceShape> MeshEngine::follow(const cv::Mat& bgr) {
    if (m_frame != bgr.size()) reset();
    m_frame = bgr.size();
    if (m_followed && ++m_sinceSearch < kSearchEvery) {
        const AttentionMesh::Face mesh = m_mesh.look(bgr, *m_followed);
        if (mesh.presence >= kPresence) {
            m_followed = mesh.region();
            std::vector<FaceShape> faces{readMesh(mesh, bgr.size())};
            for (const FaceShape& other : m_others)
                if (overlap(other.box, faces.front().box) < 0.5) faces.push_back(other);
            return faces;
        }
    }
    m_sinceSearch = 0;
    m_others.clear();
    m_followed.reset();
    std::vector<FaceShape> faces = findAll(bgr);
    if (faces.empty()) return faces;
    m_others.assign(faces.begin() + 1, faces.end());
    const FaceShape& main = faces.front();
    const cv::Point2d line = main.imageRightPupil - main.imageLeftPupil;
    m_followed = FaceRegion{(main.box.tl() + main.box.br()) / 2,
                            static_cast<float>(std::max(main.box.width, main.box.height) * 1.5),
                            static_cast<float>(std::atan2(line.y, line.x))};
    return faces;
}

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeMeshEngine(const ModelPaths& paths) {
    auto near = BlazeFace::load(paths.meshNets / "face_detection_short_range.onnx", BlazeFace::Range::Short);
    if (!near) return near.error();
    auto far = BlazeFace::load(paths.meshNets / "face_detection_full_range.onnx", BlazeFace::Range::Full);
    if (!far) return far.error();
    auto mesh = AttentionMesh::load(paths.meshNets);
    if (!mesh) return mesh.error();
    return std::unique_ptr<FaceEngine>(
        std::make_unique<MeshEngine>(std::move(*near), std::move(*far), std::move(*mesh)));
}

}  // namespace xuezhao
