#include "core/vision/head_covering.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances; 110 px of a 480x640 photograph make one.
constexpr double kTopAside = 0.4, kTopWidth = 0.2;  // the crown: the first row with so much person about the middle
constexpr double kDeep = 0.55, kAboveEyes = 0.8;    // looked at: from the crown so far down, and above the brows
constexpr double kAside = 0.9;
constexpr double kInside = 0.08;  // from the outline: loose hair and the wall's light
constexpr double kFine = 0.012;   // noise is finer
constexpr double kStrand = 0.03;  // locks of hair are finer
constexpr double kAround = 0.1;   // where roughness is counted
// Roughness over lightness (both CIE L*; a little is added to the latter, since black hides its strands). On 82
// portraits at most 1.2 % of any head is smoother than this and no skin.
constexpr double kSmooth = 0.02, kBlack = 6;
// Colours that hair does not grow in: CIE hue in degrees from a chroma on, and any hue from a larger one on.
constexpr double kFirstHue = 0, kLastHue = 110, kChroma = 13;
constexpr double kFirstRich = 25, kLastRich = 100, kRich = 20, kRichest = 60;
// A bald head is skin: near the face's colour, and not in deep shade.
constexpr double kSkinNear = 0.45, kSkinGrey = 6, kSkinShade = 0.4;
constexpr int kLeastPixels = 500;

bool noHair(double chroma, double hue) {
    return (chroma > kChroma && (hue < kFirstHue || hue > kLastHue)) ||
           (chroma > kRich && (hue < kFirstRich || hue > kLastRich)) || chroma > kRichest;
}

}  // namespace

Reading HeadCovering::measure(const PortraitView& view, const FaceSkin& skin, const cv::Mat& person) {
    const double unit = view.unit();
    const auto columns = [&](double aside) {
        return cv::Range(std::max(0, int(view.eyes().x - aside * unit)),
                         std::min(person.cols, int(view.eyes().x + aside * unit)));
    };
    const cv::Range middle = columns(kTopAside), wide = columns(kAside);
    const int lowest = std::clamp(int(view.eyes().y - kAboveEyes * unit), 0, person.rows);
    int top = 0;
    while (top < lowest && cv::countNonZero(person(cv::Range(top, top + 1), middle)) < kTopWidth * unit) ++top;
    const int bottom = std::min(lowest, int(top + kDeep * unit));
    if (bottom - top < 2) return Reading::unknown(Doubt::EngineUnsure);

    // With room around, so that the filters see what is beside.
    const int room = cvRound(kAround * unit);
    const cv::Rect region =
        cv::Rect(cv::Point(wide.start - room, top - room), cv::Point(wide.end + room, bottom + room)) &
        cv::Rect({}, person.size());
    const int inside = 2 * std::max(1, cvRound(kInside * unit)) + 1;
    cv::erode(person(region), m_inside, cv::getStructuringElement(cv::MORPH_RECT, {inside, inside}));
    view.bgr()(region).convertTo(m_bgr, CV_32F, 1 / 255.0);
    cv::GaussianBlur(m_bgr, m_bgr, {0, 0}, std::max(0.6, kFine * unit));
    cv::cvtColor(m_bgr, m_lab, cv::COLOR_BGR2Lab);
    cv::extractChannel(m_lab, m_light, 0);
    cv::GaussianBlur(m_light, m_around, {0, 0}, kStrand * unit);
    cv::subtract(m_light, m_around, m_rough);
    cv::multiply(m_rough, m_rough, m_rough);
    const int box = 2 * cvRound(kAround * unit / 2) + 1;
    cv::boxFilter(m_rough, m_rough, CV_32F, {box, box});
    cv::boxFilter(m_light, m_around, CV_32F, {box, box});

    ColourHistogram levels;
    for (int y = 0; y < skin.mask().rows; ++y) {
        for (int x = 0; x < skin.mask().cols; ++x) {
            if (skin.mask().at<uchar>(y, x)) levels.add(skin.bgr().at<cv::Vec3b>(y, x));
        }
    }
    const cv::Vec3d median = levels.median() / 255;
    cv::Mat face(1, 1, CV_32FC3, cv::Scalar(median[0], median[1], median[2]));
    cv::cvtColor(face, face, cv::COLOR_BGR2Lab);
    const cv::Vec3f faceLab = face.at<cv::Vec3f>(0, 0);
    const double near = kSkinNear * std::hypot(faceLab[1], faceLab[2]) + kSkinGrey;

    int seen = 0, cloth = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = wide.start; x < wide.end; ++x) {
            const cv::Point at = cv::Point(x, y) - region.tl();
            if (!m_inside.at<uchar>(at)) continue;
            ++seen;
            const cv::Vec3f& lab = m_lab.at<cv::Vec3f>(at);
            const double hue = std::atan2(lab[2], lab[1]) * 180 / CV_PI;
            if (noHair(std::hypot(lab[1], lab[2]), hue)) {
                ++cloth;
                continue;
            }
            const bool bare =
                std::hypot(lab[1] - faceLab[1], lab[2] - faceLab[2]) < near && lab[0] > kSkinShade * faceLab[0];
            cloth += !bare && std::sqrt(m_rough.at<float>(at)) < kSmooth * (m_around.at<float>(at) + kBlack);
        }
    }
    return seen < kLeastPixels ? Reading::unknown(Doubt::TooFewPixels) : Reading::of(100.0 * cloth / seen);
}

}  // namespace xuezhao
