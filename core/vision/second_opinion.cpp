#include "core/vision/second_opinion.h"

#include "core/vision/dlib/dlib_calibration.h"
#include "core/vision/dlib/dlib_finder.h"
#include "core/vision/dlib/shape_finder.h"
#include "core/vision/dlib/shape_reading.h"
#include "core/vision/shape_facts.h"

#include <opencv2/core.hpp>

#include <cmath>
#include <utility>

namespace xuezhao {

namespace {

// Where both see the same eyes they are within 0.05 pupil distances; beyond this dlib looks at something else.
constexpr double kSameEyes = 0.25;

bool near(const Reading& a, const Reading& b, double within) {
    return a.known() && b.known() && std::abs(a.value - b.value) <= within;
}

/// Whether nothing that is judged differs by more than the engines are known to.
bool agree(const FaceFacts& a, const FaceFacts& b) {
    using namespace known_differences;
    const double unit = a.pupilDistance();
    const cv::Point2d eyes = a.eyesCentre() - b.eyesCentre();
    const auto drop = [](const FaceFacts& f) { return f.imageRightPupil.y - f.imageLeftPupil.y; };
    return near(a.centreX(), b.centreX(), kCentre * unit) && near(a.faceWidth(), b.faceWidth(), kFaceWidth * unit) &&
           std::abs(eyes.y) <= kEyeLine * unit && std::abs(drop(a) - drop(b)) <= kPupilsLevel * unit &&
           near(a.lipGap, b.lipGap, kLipGap * unit) && near(a.lidOpeningImageLeft, b.lidOpeningImageLeft, kLids) &&
           near(a.lidOpeningImageRight, b.lidOpeningImageRight, kLids);
}

}  // namespace

struct SecondOpinion::Parts {
    std::unique_ptr<DlibFinder> finder;
    ShapeFinder shapes{*finder};
};

SecondOpinion::SecondOpinion(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
SecondOpinion::~SecondOpinion() = default;

Result<std::unique_ptr<SecondOpinion>> SecondOpinion::load(const ModelPaths& paths) {
    auto finder = DlibFinder::load(paths.dlibShapes);
    if (!finder) return finder.error();
    std::unique_ptr<Parts> parts(new Parts{std::move(finder).value()});
    return std::unique_ptr<SecondOpinion>(new SecondOpinion(std::move(parts)));
}

void SecondOpinion::add(const Image& picture, Facts& facts) {
    facts.second.reset();
    if (!facts.face || facts.engine == "dlib-68") return;
    const double distance = facts.face->pupilDistance();
    const double angle = facts.face->rollDegrees() * CV_PI / 180;
    // Where dlib's own centres of the eyes are expected, so that the first cut is the last one.
    const double down = -dlib_calibration::kPupilDown * distance;
    const FacePose pose{facts.face->eyesCentre() + down * cv::Point2d(-std::sin(angle), std::cos(angle)), distance,
                        angle};
    try {
        const auto shape = m_parts->shapes.settleOnce(picture.mat(), pose);
        if (!shape) return;
        const auto read = [&](const Shape68& points) {
            return factsOf(readShape(points, {facts.face->box, 0}, picture.size()));
        };
        FaceFacts seen = read(*shape);
        if (!agree(*facts.face, seen)) seen = read(m_parts->shapes.withMirror(*shape));
        const bool same = cv::norm(seen.imageLeftPupil - facts.face->imageLeftPupil) < kSameEyes * distance &&
                          cv::norm(seen.imageRightPupil - facts.face->imageRightPupil) < kSameEyes * distance;
        if (same) facts.second = seen;
    } catch (const cv::Exception&) {  // a picture that cannot be cut has no second opinion
    }
}

}  // namespace xuezhao
