#include "core/proof/registration.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace xuezhao {
namespace {

/// Width of the photo at the coarse look, and at the fine one.
constexpr int kCoarseWidth = 48, kFineWidth = 240;
/// The smallest crop that is looked for, as a share of the picture's width: a face in a wide studio shot.
constexpr double kSmallestShare = 0.15;
/// Steps of the size; half a step moves the edge of the inner part by less than a pixel of the coarse look.
constexpr double kSizeStep = 1.04;
/// Below this nothing is alike (two people before the same backdrop reach 0.6 to 0.85), above the other no further
/// turn is tried; what is that much less alike than the best is not looked at again.
constexpr double kAlike = 0.55, kSurelyAlike = 0.95, kNearlyAlike = 0.1;

/// The part that the look is restricted to: the face and what is around it, not the background at the sides.
cv::Rect innerPart(cv::Size size, bool upsideDown) {
    const int height = size.height * 5 / 8, top = size.height / 8;
    return {size.width / 5, upsideDown ? size.height - top - height : top, size.width * 3 / 5, height};
}

/// The face alone: what no background is seen in.
cv::Rect facePart(cv::Size size, bool upsideDown) {
    const int height = size.height * 3 / 10, top = size.height * 3 / 10;
    return {size.width * 3 / 8, upsideDown ? size.height - top - height : top, size.width / 4, height};
}

cv::Mat grey(const cv::Mat& bgr) {
    cv::Mat out;
    cv::cvtColor(bgr, out, cv::COLOR_BGR2GRAY);
    return out;
}

cv::Mat ofWidth(const cv::Mat& picture, double width) {
    const double factor = width / picture.cols;
    cv::Mat out;
    cv::resize(picture, out, {}, factor, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return out;
}

cv::Mat turned(const cv::Mat& picture, int quarterTurns, bool mirrored) {
    cv::Mat out;  // never the picture itself: a square one would be turned in its place
    if (quarterTurns == 0) out = picture;
    if (quarterTurns == 1) cv::rotate(picture, out, cv::ROTATE_90_CLOCKWISE);
    if (quarterTurns == 2) cv::rotate(picture, out, cv::ROTATE_180);
    if (quarterTurns == 3) cv::rotate(picture, out, cv::ROTATE_90_COUNTERCLOCKWISE);
    if (!mirrored) return out;
    cv::Mat flipped;
    cv::flip(out, flipped, 1);
    return flipped;
}

/// A place of the photo in the picture.
struct Place {
    double similarity = -1;
    cv::Point2d origin;  ///< picture pixels of the photo's top left corner
    double scale = 1;    ///< picture pixels a photo pixel
};

/// \param photo, picture  grey; the photo at the coarse width
Place findCoarsely(const cv::Mat& photo, cv::Mat picture, int fullPhotoWidth, bool upsideDown = false) {
    // The widest crop has to be looked for in few pixels only; larger pictures are brought down once.
    double reduced = 1;
    const double most = kCoarseWidth / kSmallestShare;
    if (picture.cols > most) {
        reduced = picture.cols / most;
        picture = ofWidth(picture, most);
    }
    const cv::Rect inner = innerPart(photo.size(), upsideDown);
    const double widest = std::min<double>(picture.cols, double(picture.rows) * photo.cols / photo.rows);
    Place best;
    for (double width = widest; width >= kSmallestShare * picture.cols; width /= kSizeStep) {
        const double factor = photo.cols / width;
        const cv::Mat small = ofWidth(picture, picture.cols * factor);
        if (small.cols < inner.width || small.rows < inner.height) continue;
        cv::Mat scores;
        cv::matchTemplate(small, photo(inner), scores, cv::TM_CCOEFF_NORMED);
        double score = 0;
        cv::Point at;
        cv::minMaxLoc(scores, nullptr, &score, nullptr, &at);
        if (!std::isfinite(score) || score > 1.01 || score <= best.similarity) continue;
        const double toFull = reduced / factor;
        best = {score, cv::Point2d(at - inner.tl()) * toFull, toFull * photo.cols / fullPhotoWidth};
    }
    return best;
}

/// Correlation of a part of the photo with the picture brought to where the photo is.
double correlation(const cv::Mat& photo, const cv::Mat& picture, const cv::Mat& warp, cv::Point warpOrigin,
                   const cv::Rect& part) {
    cv::Mat shifted = warp.clone();
    const cv::Point by = part.tl() - warpOrigin;
    for (int row = 0; row < 2; ++row)
        shifted.at<float>(row, 2) += warp.at<float>(row, 0) * float(by.x) + warp.at<float>(row, 1) * float(by.y);
    cv::Mat there, score;
    cv::warpAffine(picture, there, shifted, part.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    cv::matchTemplate(there, photo(part), score, cv::TM_CCOEFF_NORMED);
    return score.at<float>(0, 0);
}

/// Lets an affine map settle around a place. The photo and the picture around it are both brought to kFineWidth.
bool refine(const cv::Mat& photo, const cv::Mat& picture, const Place& place, Registration& out) {
    const double photoFactor = double(kFineWidth) / photo.cols;
    const cv::Mat smallPhoto = ofWidth(photo, kFineWidth);
    const double pictureFactor = photoFactor / place.scale;
    cv::Mat smallPicture;
    cv::resize(picture, smallPicture, {}, pictureFactor, pictureFactor,
               pictureFactor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    const double fx = double(smallPicture.cols) / picture.cols, fy = double(smallPicture.rows) / picture.rows;
    const double px = double(smallPhoto.cols) / photo.cols, py = double(smallPhoto.rows) / photo.rows;
    const cv::Rect inner = innerPart(smallPhoto.size(), out.quarterTurns == 2);
    cv::Mat warp = (cv::Mat_<float>(2, 3) << 1, 0, place.origin.x * fx + inner.x, 0, 1, place.origin.y * fy + inner.y);
    constexpr int kMostSteps = 80;
    constexpr double kEnough = 1e-6;
    constexpr int kBlur = 5;
    try {
        cv::findTransformECC(smallPhoto(inner), smallPicture, warp, cv::MOTION_AFFINE,
                             cv::TermCriteria(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, kMostSteps, kEnough),
                             cv::noArray(), kBlur);
    } catch (const cv::Exception&) {
        return false;  // it ran away: nothing is alike here
    }
    const bool upsideDown = out.quarterTurns == 2;
    out.similarity = correlation(smallPhoto, smallPicture, warp, inner.tl(), facePart(smallPhoto.size(), upsideDown));
    out.agreement = correlation(smallPhoto, smallPicture, warp, inner.tl(), {{}, smallPhoto.size()});
    // Small photo -> small picture, widened to whole photo -> whole picture; a pixel's centre is at +0.5.
    const cv::Matx23d m(warp.at<float>(0, 0), warp.at<float>(0, 1), warp.at<float>(0, 2), warp.at<float>(1, 0),
                        warp.at<float>(1, 1), warp.at<float>(1, 2));
    const auto map = [&](double x, double y) {
        const double sx = (x + .5) * px - .5 - inner.x, sy = (y + .5) * py - .5 - inner.y;
        return cv::Point2d((m(0, 0) * sx + m(0, 1) * sy + m(0, 2) + .5) / fx - .5,
                           (m(1, 0) * sx + m(1, 1) * sy + m(1, 2) + .5) / fy - .5);
    };
    const cv::Point2d o = map(0, 0), i = map(1, 0) - o, j = map(0, 1) - o;
    out.map = {i.x, j.x, o.x, i.y, j.y, o.y};
    return true;
}

/// A mirrored face is nearly the face: only what is clearly nearer counts as mirrored.
bool betterThan(const Registration& one, const Registration& other) {
    const double error = 1 - one.agreement, otherError = 1 - other.agreement;
    constexpr double kClearly = 0.5;
    if (one.mirrored == other.mirrored) return error < otherError;
    return one.mirrored ? error < kClearly * otherError : kClearly * error <= otherError;
}

double degrees(double radians) {
    return radians * 180 / std::numbers::pi;
}

}  // namespace

double Registration::turnDegrees() const {
    return degrees(std::atan2(map(1, 0) - map(0, 1), map(0, 0) + map(1, 1)));
}

double Registration::stretch() const {
    return std::hypot(map(0, 0), map(1, 0)) / std::hypot(map(0, 1), map(1, 1));
}

double Registration::skewDegrees() const {
    return degrees(
        std::atan2(map(0, 0) * map(0, 1) + map(1, 0) * map(1, 1), map(0, 0) * map(1, 1) - map(0, 1) * map(1, 0)));
}

cv::Rect2d Registration::rectangle(cv::Size photo) const {
    const double sx = std::hypot(map(0, 0), map(1, 0)), sy = std::hypot(map(0, 1), map(1, 1));
    const cv::Vec2d centre = map * cv::Vec3d(photo.width / 2. - .5, photo.height / 2. - .5, 1) + cv::Vec2d(.5, .5);
    const double width = sx * photo.width, height = sy * photo.height;
    return {centre[0] - width / 2, centre[1] - height / 2, width, height};
}

std::optional<Registration> registerPhoto(const Image& photo, const Image& picture, std::optional<int> only) {
    if (photo.empty() || picture.empty()) return std::nullopt;
    const cv::Mat greyPhoto = grey(photo.mat()), coarse = ofWidth(greyPhoto, kCoarseWidth);
    struct Try {
        int turns;
        bool mirrored;
    };
    constexpr std::array kAll{Try{0, false}, Try{0, true}, Try{1, false}, Try{3, false},
                              Try{2, false}, Try{1, true}, Try{3, true},  Try{2, true}};
    const cv::Mat greyPicture = grey(picture.mat());
    struct Candidate {
        Try how;
        Place place;
    };
    std::vector<Candidate> candidates;
    double best = -1;
    for (const Try& one : kAll) {
        if (only && (one.mirrored || one.turns != *only)) continue;
        if (!only && one.turns != 0 && best > kSurelyAlike) break;
        candidates.push_back(
            {one, findCoarsely(coarse, turned(greyPicture, one.turns, one.mirrored), photo.width(), one.turns == 2)});
        best = std::max(best, candidates.back().place.similarity);
    }
    // A face is nearly its own mirror image at the coarse look: the fine one decides.
    std::optional<Registration> found;
    for (const Candidate& candidate : candidates) {
        if (candidate.place.similarity < std::max(kAlike, best - kNearlyAlike)) continue;
        Registration one;
        one.quarterTurns = candidate.how.turns;
        one.mirrored = candidate.how.mirrored;
        if (!refine(greyPhoto, turned(greyPicture, one.quarterTurns, one.mirrored), candidate.place, one)) continue;
        if (!found || betterThan(one, *found)) found = one;
    }
    return found;
}

double coarseSimilarity(const Image& photo, const Image& picture) {
    return findCoarsely(ofWidth(grey(photo.mat()), kCoarseWidth), grey(picture.mat()), photo.width()).similarity;
}

}  // namespace xuezhao
