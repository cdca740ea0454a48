#include "core/vision/mesh/mesh_engine.h"

#include "core/vision/mesh/attention_mesh.h"
#include "core/vision/mesh/face_finder.h"
#include "core/vision/mesh/mesh_reading.h"
#include "core/vision/mesh/person_mask.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace xuezhao {

namespace {

// The mesh says how sure it is that it looks at a face: 1.00 on faces, at most 0.01 on what is none.
constexpr float kPresence = 0.5F;
// While a face is followed every so many frames are searched for others: a second person is seen within a third of a
// second at 30 frames a second.
constexpr int kSearchEvery = 8;
// Faces of a frame or still that are read; more are a crowd, and each costs a look.
constexpr std::size_t kMostFaces = 8;
// Faces that share this much of the smaller one are one face.
constexpr double kSame = 0.5;
// A look at a region this far off the face's own (shares of its side; radians) is repeated: the points move by less
// than their noise up to here.
constexpr float kSettledPlace = 0.05F, kSettledSize = 0.1F, kSettledAngle = 0.1F;

double overlap(const cv::Rect2d& a, const cv::Rect2d& b) {
    return (a & b).area() / std::min(a.area(), b.area());
}

bool isSettled(const FaceRegion& looked, const FaceRegion& own) {
    return cv::norm(looked.centre - own.centre) < kSettledPlace * own.side &&
           std::abs(looked.side - own.side) < kSettledSize * own.side &&
           std::abs(std::remainder(looked.angle - own.angle, float(2 * CV_PI))) < kSettledAngle;
}

/// A face and where it will be looked for in the next frame.
struct Seen {
    FaceShape shape;
    FaceRegion region;
};

bool isAmong(const cv::Rect2d& box, const std::vector<Seen>& faces) {
    return std::any_of(faces.begin(), faces.end(),
                       [&](const Seen& face) { return overlap(face.shape.box, box) > kSame; });
}

class MeshEngine : public FaceEngine {
public:
    MeshEngine(FaceFinder finder, AttentionMesh mesh, PersonMask person)
        : m_finder(std::move(finder)), m_mesh(std::move(mesh)), m_person(std::move(person)) {}

    std::string_view name() const override { return "mesh-478"; }

    std::vector<FaceShape> find(const Image& picture, Effort effort) override {
        if (picture.empty()) return {};
        try {
            return effort == Effort::Live ? follow(picture.mat())
                                          : shapes(confirmed(picture.mat(), m_finder.inStill(picture.mat()), {}));
        } catch (const cv::Exception&) {  // a picture that cannot be searched has no face
            reset();
            return {};
        }
    }

    cv::Mat personIn(const cv::Mat& portrait) override {
        try {
            return portrait.empty() ? cv::Mat() : m_person.of(portrait);
        } catch (const cv::Exception&) {  // such a portrait shows nobody
            return {};
        }
    }

    void reset() override { m_faces.clear(); }

    /// Runs every net once. Throws cv::Exception where one is not what it should be.
    void tryOut() {
        const cv::Mat blank(64, 64, CV_8UC3, cv::Scalar::all(0));
        m_finder.inStill(blank);
        m_mesh.look(blank, {{32, 32}, 64, 0});
        m_person.of(blank);
    }

private:
    std::optional<Seen> look(const cv::Mat& bgr, FaceRegion region);
    std::vector<Seen> confirmed(const cv::Mat& bgr, const std::vector<Detection>& found, std::vector<Seen> faces);
    std::vector<FaceShape> follow(const cv::Mat& bgr);
    static std::vector<FaceShape> shapes(std::vector<Seen> faces);

    FaceFinder m_finder;
    AttentionMesh m_mesh;
    PersonMask m_person;
    cv::Size m_frame;
    std::vector<Seen> m_faces;  ///< of the frame before, the followed one first
    int m_sinceSearch = 0;      ///< frames
};

/// The face of a region; nothing when there is none. What moved since is looked at again where it is now.
std::optional<Seen> MeshEngine::look(const cv::Mat& bgr, FaceRegion region) {
    for (int looks = 0;; ++looks) {
        const AttentionMesh::Face face = m_mesh.look(bgr, region);
        if (!(face.presence >= kPresence)) return std::nullopt;
        const FaceRegion own = face.region();
        if (looks == 2 || isSettled(region, own)) return Seen{readMesh(face, bgr.size()), own};
        region = own;
    }
}

/// Adds what the detectors found, where the mesh agrees, to the faces that are known.
std::vector<Seen> MeshEngine::confirmed(const cv::Mat& bgr, const std::vector<Detection>& found,
                                        std::vector<Seen> faces) {
    for (const Detection& face : found) {
        if (faces.size() == kMostFaces) break;
        if (isAmong(face.box, faces)) continue;
        auto seen = look(bgr, face.region);
        if (seen && !isAmong(seen->shape.box, faces)) faces.push_back(std::move(*seen));
    }
    std::stable_sort(faces.begin(), faces.end(),
                     [](const Seen& a, const Seen& b) { return a.shape.box.area() > b.shape.box.area(); });
    return faces;
}

/// The largest face is followed; the others stay as they were seen last until the next search.
std::vector<FaceShape> MeshEngine::follow(const cv::Mat& bgr) {
    if (m_frame != bgr.size()) reset();
    m_frame = bgr.size();

    std::vector<Seen> faces;
    if (!m_faces.empty()) {
        auto main = look(bgr, m_faces.front().region);
        if (main) faces.push_back(std::move(*main));
    }
    if (faces.empty()) {
        m_faces = confirmed(bgr, m_finder.inFrame(bgr), {});
        m_sinceSearch = kSearchEvery - 1;  // others are looked for in the next frame
    } else if (++m_sinceSearch >= kSearchEvery) {
        m_faces = confirmed(bgr, m_finder.everywhere(bgr), std::move(faces));
        m_sinceSearch = 0;
    } else {
        for (std::size_t i = 1; i < m_faces.size(); ++i)
            if (!isAmong(m_faces[i].shape.box, faces)) faces.push_back(std::move(m_faces[i]));
        m_faces = std::move(faces);
    }
    return shapes(m_faces);
}

std::vector<FaceShape> MeshEngine::shapes(std::vector<Seen> faces) {
    std::vector<FaceShape> list;
    for (Seen& face : faces) list.push_back(std::move(face.shape));
    return list;
}

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeMeshEngine(const ModelPaths& paths) {
    auto finder = FaceFinder::load(paths.nets);
    if (!finder) return finder.error();
    auto mesh = AttentionMesh::load(paths.nets);
    if (!mesh) return mesh.error();
    auto person = PersonMask::load(paths.nets);
    if (!person) return person.error();
    auto engine = std::make_unique<MeshEngine>(std::move(*finder), std::move(*mesh), std::move(*person));
    try {
        engine->tryOut();
    } catch (const cv::Exception& e) {
        return Error{ErrorId::ModelDamaged, paths.nets.filename().string(), e.what()};
    }
    return std::unique_ptr<FaceEngine>(std::move(engine));
}

}  // namespace xuezhao
