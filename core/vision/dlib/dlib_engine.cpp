#include "core/vision/dlib/dlib_engine.h"

#include "core/vision/dlib/face_search.h"
#include "core/vision/dlib/shape_finder.h"
#include "core/vision/dlib/shape_reading.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace xuezhao {

namespace {

// How often a frame is searched whole while a face is followed: a second person is seen within a third of a
// second at 30 frames a second.
constexpr int kFullSearchEvery = 8;

/// Where the eyes usually are in the detector's box: means of the 41 neutral portraits of the London set.
FacePose usualPose(const cv::Rect2d& box) {
    const double distance = box.width / 2.46;
    return {{box.x + box.width / 2 - 0.02 * distance, box.y + box.height / 2 - 0.53 * distance}, distance, 0};
}

// How far a face's eyes are from the usual place in its box (shares of the usual eye distance, ratio to it, radians):
// at most 0.23, 0.86-1.24 and 0.15 in 82 studio portraits, 0.35, 0.83-1.41 and 0.14 in drawn people who walk and tilt.
// A shape that has lost the face starts at 0.6, 0.5 and 0.56.
constexpr double kFarthestPlace = 0.45, kSmallestRatio = 0.6, kLargestRatio = 1.6, kLargestAngle = 0.5;

/// Whether these can be the eyes of the face in the box. The predictor always answers; started beside the face it
/// answers nonsense, and what starts there next ends there too.
bool isPlausible(const FacePose& pose, const cv::Rect2d& box) {
    const FacePose usual = usualPose(box);
    const double ratio = pose.distance / usual.distance;
    return cv::norm(pose.eyes - usual.eyes) < kFarthestPlace * usual.distance && ratio > kSmallestRatio &&
           ratio < kLargestRatio && std::abs(pose.angle) < kLargestAngle;
}

/// Share of the smaller box that lies in the other.
double overlap(const cv::Rect2d& a, const cv::Rect2d& b) {
    return (a & b).area() / std::min(a.area(), b.area());
}

class DlibEngine : public FaceEngine {
public:
    explicit DlibEngine(std::unique_ptr<DlibFinder> finder)
        : m_finder(std::move(finder)), m_search(*m_finder), m_shapes(*m_finder) {}

    std::string_view name() const override { return "dlib-68"; }

    std::vector<FaceShape> find(const Image& picture, Effort effort) override {
        if (picture.empty()) return {};
        try {
            return effort == Effort::Live ? findInFrame(picture.mat()) : findInStill(picture.mat());
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
    /// The face of the frame before.
    struct Followed {
        cv::Size frame;
        FaceBox box;
        FacePose pose;
        int sinceFullSearch = 0;
    };

    std::vector<FaceShape> findInStill(const cv::Mat& bgr);
    std::vector<FaceShape> findInFrame(const cv::Mat& bgr);
    std::optional<Shape68> settleIn(const cv::Mat& bgr, const cv::Rect2d& box,
                                    const std::optional<FacePose>& before = {});

    std::unique_ptr<DlibFinder> m_finder;
    FaceSearch m_search;
    ShapeFinder m_shapes;
    std::optional<Followed> m_followed;
    std::vector<FaceShape> m_others;  ///< the other faces of the last full search
};

std::vector<FaceShape> DlibEngine::findInStill(const cv::Mat& bgr) {
    std::vector<FaceShape> faces;
    for (const FaceBox& found : m_search.still(bgr)) {
        const auto shape = settleIn(bgr, found.box);
        if (shape) faces.push_back(readShape(*shape, found, bgr.size()));
    }
    return faces;
}

std::vector<FaceShape> DlibEngine::findInFrame(const cv::Mat& bgr) {
    if (m_followed && m_followed->frame != bgr.size()) reset();

    std::vector<FaceBox> found;
    if (m_followed && ++m_followed->sinceFullSearch < kFullSearchEvery) found = m_search.near(bgr, m_followed->box.box);
    const bool full = found.empty();
    if (full) {
        m_others.clear();
        found = m_search.frame(bgr);
        if (found.empty() && m_followed) found = m_search.near(bgr, m_followed->box.box);
    }
    if (found.empty()) {
        reset();
        return {};
    }

    const FaceBox& main = found.front();
    const bool same = m_followed && overlap(m_followed->box.box, main.box) > 0.5;
    const auto shape = settleIn(bgr, main.box, same ? std::optional(m_followed->pose) : std::nullopt);
    if (!shape) {
        reset();
        return {};
    }
    if (full) {
        for (std::size_t i = 1; i < found.size(); ++i) {
            const auto other = settleIn(bgr, found[i].box);
            if (other) m_others.push_back(readShape(*other, found[i], bgr.size()));
        }
    }
    m_followed = Followed{bgr.size(), main, poseOf(*shape), full ? 0 : m_followed->sinceFullSearch};

    std::vector<FaceShape> faces{readShape(*shape, main, bgr.size())};
    for (const FaceShape& other : m_others)
        if (overlap(other.box, main.box) < 0.5) faces.push_back(other);
    return faces;
}

/// The points of the face in the box; nothing where they cannot be those of a face.
/// \param before  its eyes in the frame before: a start that shakes less than the box does
std::optional<Shape68> DlibEngine::settleIn(const cv::Mat& bgr, const cv::Rect2d& box,
                                            const std::optional<FacePose>& before) {
    if (before && isPlausible(*before, box)) {
        const auto shape = m_shapes.settle(bgr, *before);
        if (shape && isPlausible(poseOf(*shape), box)) return shape;
    }
    const auto shape = m_shapes.settle(bgr, usualPose(box));
    return shape && isPlausible(poseOf(*shape), box) ? shape : std::nullopt;
}

}  // namespace

Result<std::unique_ptr<FaceEngine>> makeDlibEngine(const ModelPaths& paths) {
    auto finder = DlibFinder::load(paths.dlibShapes);
    if (!finder) return finder.error();
    return std::unique_ptr<FaceEngine>(std::make_unique<DlibEngine>(std::move(finder).value()));
}

}  // namespace xuezhao
