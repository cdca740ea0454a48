#include "core/vision/eye_region.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances, read off 82 portraits; what each measurement tells apart is said in the checks.
constexpr double kLensAside = 0.36, kLensUp = 0.2, kLensDown = 0.26;  // a lens around its pupil, its frame left out
constexpr double kUnderTop = 0.17, kUnderBottom = 0.3, kUnderAside = 0.2;  // skin below the eye, seen through a lens
constexpr double kCatchlight = 0.075;  // a lamp mirrored in the eye itself is not wider
constexpr double kOutsideEye = 0.25;   // of a reflection on glasses: the white of the eye ends at the lids
constexpr double kBrowReach = 0.16;    // above the brow: skin, unless hair hangs into it
constexpr int kLeastPixels = 30;
constexpr int kLeastSkin = 100;

constexpr int kGlareAbove = 45;  // levels above the skin's lights (90th percentile)
constexpr int kWhitest = 245;    // what is as bright as this is glare even on the fairest skin
constexpr int kGlareGrey = 45;   // levels between a pixel's channels: a reflection has the lamp's colour, skin its own
constexpr double kHairTop = 0.12, kHairBottom = 0.35,
                 kHairAside = 0.5;     // pupil distances: below the crown hair is seen
constexpr double kHairUnlikeSkin = 8;  // CIE L*a*b*: nearer hair, or a bald head, is not told from skin
constexpr double kNoise = 0.0065;      // pupil distances: finer is noise
constexpr double kStrands = 0.018;     // of the level, from pixel to pixel: skin 0.012, a painted fringe 0.028 and more
constexpr double kHairDark = 0.55;     // of the skin's median level

/// Of two CIE L*a*b* colours; shade counts half.
double apart(const cv::Vec3f& a, const cv::Vec3f& b) {
    return std::hypot((a[0] - b[0]) / 2, std::hypot(a[1] - b[1], a[2] - b[2]));
}

cv::Rect around(cv::Point2f p, double aside, double up, double down, cv::Size size) {
    return cv::Rect(cvRound(p.x - aside), cvRound(p.y - up), cvRound(2 * aside), cvRound(up + down)) &
           cv::Rect({}, size);
}

Reading larger(const Reading& a, const Reading& b) {
    return !b.known() || (a.known() && a.value > b.value) ? a : b;
}

}  // namespace

EyeFacts EyeRegion::measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin,
                            const Reading& crownY) {
    EyeFacts facts;
    const Histogram levels(skin.luma(), skin.mask());
    if (levels.total < kLeastSkin) {
        facts.glare = facts.tint = facts.browCovered = facts.contrast = Reading::unknown(Doubt::TooFewPixels);
        return facts;
    }
    const double median = levels.percentile(0.5), light = levels.percentile(0.9);
    cv::cvtColor(view.bgr(), m_luma, cv::COLOR_BGR2GRAY);
    facts.glare = larger(glare(view, face.imageLeftPupil, face.imageLeftEye, light),
                         glare(view, face.imageRightPupil, face.imageRightEye, light));
    facts.tint =
        larger(darkness(view, skin, face.imageLeftPupil, median), darkness(view, skin, face.imageRightPupil, median));
    readHair(view, skin, crownY);
    facts.browCovered =
        larger(covered(view, skin, face.imageLeftBrow, median), covered(view, skin, face.imageRightBrow, median));
    const Reading left = contrast(view, face.imageLeftEye, median), right = contrast(view, face.imageRightEye, median);
    facts.contrast = left.known() && right.known() && right.value > left.value ? left : right;
    return facts;
}

/// Between the white and the dark of an eye, to the lids' outlines and a pixel beyond.
Reading EyeRegion::contrast(const PortraitView& view, const std::vector<cv::Point2f>& eye, double skinLevel) {
    view.toView(eye, m_polygon);
    cv::Rect box = cv::boundingRect(m_polygon);
    box = cv::Rect(box.x - 1, box.y - 1, box.width + 2, box.height + 2);
    if (eye.empty() || (box & cv::Rect({}, m_luma.size())) != box) return Reading::unknown(Doubt::OutOfPicture);
    for (cv::Point& p : m_polygon) p -= box.tl();
    m_mask.create(box.size(), CV_8UC1);
    m_mask.setTo(0);
    cv::fillPoly(m_mask, std::vector{m_polygon}, cv::Scalar(255));
    cv::dilate(m_mask, m_mask, cv::Mat());
    const Histogram levels(m_luma(box), m_mask);
    if (levels.total < kLeastPixels) return Reading::unknown(Doubt::TooFewPixels);
    return Reading::of(100 * (levels.percentile(0.95) - levels.percentile(0.05)) / std::max(1.0, skinLevel));
}

/// Bright grey patches, without those of a catchlight's size and the white of the eye itself.
Reading EyeRegion::glare(const PortraitView& view, cv::Point2d pupil, const std::vector<cv::Point2f>& eye,
                         double skinLight) {
    const double unit = view.unit();
    const cv::Rect lens =
        around(view.toView(pupil), kLensAside * unit, kLensUp * unit, kLensDown * unit, m_luma.size());
    if (lens.area() < kLeastPixels) return Reading::unknown(Doubt::OutOfPicture);
    const int bright = int(std::min(double(kWhitest), skinLight + kGlareAbove));
    m_bright.create(lens.size(), CV_8UC1);
    for (int y = 0; y < lens.height; ++y) {
        const auto* pixel = view.bgr().ptr<cv::Vec3b>(lens.y + y) + lens.x;
        const auto* luma = m_luma.ptr<uchar>(lens.y + y) + lens.x;
        auto* mark = m_bright.ptr<uchar>(y);
        for (int x = 0; x < lens.width; ++x) {
            const int spread =
                std::max({pixel[x][0], pixel[x][1], pixel[x][2]}) - std::min({pixel[x][0], pixel[x][1], pixel[x][2]});
            mark[x] = luma[x] >= bright && spread <= kGlareGrey ? 255 : 0;
        }
    }
    view.toView(eye, m_polygon);
    for (cv::Point& p : m_polygon) p -= lens.tl();
    m_mask.create(lens.size(), CV_8UC1);
    m_mask.setTo(0);
    cv::fillPoly(m_mask, std::vector{m_polygon}, cv::Scalar(255));
    const int count = cv::connectedComponentsWithStats(m_bright, m_labels, m_stats, m_centres, 8, CV_32S);
    std::vector<int> outside(std::size_t(count), 0);
    for (int y = 0; y < lens.height; ++y) {
        for (int x = 0; x < lens.width; ++x)
            outside[std::size_t(m_labels.at<int>(y, x))] += m_mask.at<uchar>(y, x) == 0;
    }
    const double least = kCatchlight * kCatchlight * unit * unit;
    double area = 0;
    for (int label = 1; label < count; ++label) {
        const int pixels = m_stats.at<int>(label, cv::CC_STAT_AREA);
        if (pixels >= least && outside[std::size_t(label)] >= kOutsideEye * pixels) area += pixels;
    }
    return Reading::of(100 * area / lens.area());
}

/// How much darker the skin below an eye is than that of the whole face: lids and shadows, or a lens.
Reading EyeRegion::darkness(const PortraitView& view, const FaceSkin& skin, cv::Point2d pupil, double skinLevel) const {
    const double unit = view.unit();
    const cv::Point2f below = view.toView(pupil) + cv::Point2f(0, float(kUnderTop * unit));
    const cv::Rect place = around(below, kUnderAside * unit, 0, (kUnderBottom - kUnderTop) * unit, m_luma.size());
    Histogram levels;
    for (int y = place.y; y < place.br().y; ++y) {
        const auto* luma = m_luma.ptr<uchar>(y);
        for (int x = place.x; x < place.br().x; ++x) levels.add(luma[x]);
    }
    if (levels.total < kLeastPixels || skin.region().empty()) return Reading::unknown(Doubt::OutOfPicture);
    return Reading::of(100 * (1 - levels.percentile(0.6) / std::max(1.0, skinLevel)));
}

/// The colour of the hair below the crown and that of the skin; no hair where the two are alike.
void EyeRegion::readHair(const PortraitView& view, const FaceSkin& skin, const Reading& crownY) {
    m_hair.reset();
    if (!crownY.known()) return;
    const double unit = view.unit(), crown = view.toView({0, float(crownY.value)}).y;
    const cv::Rect place = cv::Rect(cvRound(view.eyes().x - kHairAside * unit), cvRound(crown + kHairTop * unit),
                                    cvRound(2 * kHairAside * unit), cvRound((kHairBottom - kHairTop) * unit)) &
                           cv::Rect({}, view.bgr().size());
    if (place.area() < kLeastPixels) return;
    ColourHistogram hair, face;
    for (int y = place.y; y < place.br().y; ++y) {
        for (int x = place.x; x < place.br().x; ++x) hair.add(view.bgr().at<cv::Vec3b>(y, x));
    }
    for (int y = 0; y < skin.mask().rows; ++y) {
        const auto* wanted = skin.mask().ptr<uchar>(y);
        const auto* pixel = skin.bgr().ptr<cv::Vec3b>(y);
        for (int x = 0; x < skin.mask().cols; ++x) {
            if (wanted[x]) face.add(pixel[x]);
        }
    }
    m_colours.create(1, 2, CV_32FC3);
    m_colours.at<cv::Vec3f>(0) = hair.median() / 255;
    m_colours.at<cv::Vec3f>(1) = face.median() / 255;
    cv::cvtColor(m_colours, m_lab, cv::COLOR_BGR2Lab);
    m_skin = m_lab.at<cv::Vec3f>(1);
    if (apart(m_lab.at<cv::Vec3f>(0), m_skin) >= kHairUnlikeSkin) m_hair = m_lab.at<cv::Vec3f>(0);
}

/// The share of a strip, in percent, that looks more like this person's hair than like their skin; 0 where it is as
/// smooth as skin.
double EyeRegion::hairShare(const PortraitView& view, const cv::Rect& strip) {
    if (!m_hair) return 0;
    cv::GaussianBlur(view.bgr()(strip), m_colours, {0, 0}, std::max(0.5, kNoise * view.unit()));
    double rough = 0, level = 0;
    for (int y = 0; y < strip.height; ++y) {
        const auto* pixel = m_colours.ptr<cv::Vec3b>(y);
        for (int x = 1; x < strip.width; ++x) {
            rough += std::abs(pixel[x][1] - pixel[x - 1][1]);
            level += pixel[x][1];
        }
    }
    if (rough < kStrands * level) return 0;
    m_colours.convertTo(m_colours, CV_32F, 1 / 255.0);
    cv::cvtColor(m_colours, m_lab, cv::COLOR_BGR2Lab);
    int like = 0;
    for (int y = 0; y < strip.height; ++y) {
        const auto* lab = m_lab.ptr<cv::Vec3f>(y);
        for (int x = 0; x < strip.width; ++x) like += apart(lab[x], *m_hair) < apart(lab[x], m_skin);
    }
    return 100.0 * like / strip.area();
}

/// The share of the strip above a brow that is dark as hair, or looks like this person's.
Reading EyeRegion::covered(const PortraitView& view, const FaceSkin& skin, const std::vector<cv::Point2f>& brow,
                           double skinLevel) {
    if (brow.empty()) return Reading::unknown(Doubt::EngineUnsure);
    view.toView(brow, m_polygon);
    const cv::Rect box = cv::boundingRect(m_polygon);
    const int reach = cvRound(kBrowReach * view.unit());
    const cv::Rect region = cv::Rect(box.x, box.y - reach, box.width, reach) & cv::Rect({}, m_luma.size());
    if (region.area() < kLeastPixels || skin.region().empty()) return Reading::unknown(Doubt::OutOfPicture);
    int dark = 0;
    for (int y = region.y; y < region.br().y; ++y) {
        const auto* luma = m_luma.ptr<uchar>(y);
        for (int x = region.x; x < region.br().x; ++x) dark += luma[x] < kHairDark * skinLevel;
    }
    return Reading::of(std::max(100.0 * dark / region.area(), hairShare(view, region)));
}

}  // namespace xuezhao
