#include "core/vision/ears.h"

#include "core/vision/histogram.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao {

namespace {

// In pupil distances, read off 82 portraits: an ear lies between the brows and the mouth.
constexpr double kFirstAside = 0.03, kLastAside = 0.34;  // from the cheek outwards
constexpr double kAbove = 0.2, kBelow = 0.75;            // the line of the eyes
// Skin of an ear against the median of the cheek on its side, in CIE L*a*b*. An ear is shaded and redder than a cheek.
constexpr double kDarkest = 0.45, kLightest = 1.35, kLighter = 5;  // lightness: shares, and levels on top
constexpr double kPalest = 0.45, kReddest = 2, kRedder = 5;        // chroma, the same
constexpr double kOtherHue = 28;                                   // degrees
constexpr double kTooDark = 8;  // lightness: skin as dark as black hair is not told from it
constexpr int kLeastSkin = 100;

double hueOf(const cv::Vec3f& lab) {
    return std::atan2(lab[2], lab[1]) * 180 / CV_PI;
}

bool alike(const cv::Vec3f& lab, const cv::Vec3f& skin) {
    const double chroma = std::hypot(lab[1], lab[2]), usual = std::hypot(skin[1], skin[2]);
    const double turned = std::abs(std::remainder(hueOf(lab) - hueOf(skin), 360.0));
    return lab[0] > kDarkest * skin[0] && lab[0] < kLightest * skin[0] + kLighter && chroma > kPalest * usual &&
           chroma < kReddest * usual + kRedder && turned < kOtherHue;
}

}  // namespace

void Ears::measure(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, const cv::Mat& outline,
                   HeadFacts& facts) {
    facts.earImageLeft = ear(view, face, skin, outline, -1);
    facts.earImageRight = ear(view, face, skin, outline, 1);
}

Reading Ears::ear(const PortraitView& view, const FaceShape& face, const FaceSkin& skin, const cv::Mat& outline,
                  int side) {
    const Reading& cheekX = side < 0 ? face.imageLeftCheekX : face.imageRightCheekX;
    if (!cheekX.known()) return Reading::unknown(cheekX.doubt);
    ColourHistogram levels;
    const double middle = view.eyes().x - skin.region().x;
    for (int y = 0; y < skin.mask().rows; ++y) {
        const auto* wanted = skin.mask().ptr<uchar>(y);
        const auto* pixel = skin.bgr().ptr<cv::Vec3b>(y);
        for (int x = 0; x < skin.mask().cols; ++x) {
            if (wanted[x] && (x - middle) * side > 0) levels.add(pixel[x]);
        }
    }
    if (levels.total() < kLeastSkin) return Reading::unknown(Doubt::TooFewPixels);

    const double unit = view.unit();
    const cv::Point2d cheek(view.toView({float(cheekX.value), 0}).x, view.eyes().y);
    const cv::Point2d line =
        (face.imageRightPupil - face.imageLeftPupil) / cv::norm(face.imageRightPupil - face.imageLeftPupil);
    const cv::Point2d down(-line.y, line.x);
    // The patch: upright in the picture, leaning with the head from row to row.
    const int rows = cvRound((kAbove + kBelow) * unit), columns = cvRound((kLastAside - kFirstAside) * unit);
    m_patch.create(rows + 1, columns, CV_32FC3);
    const cv::Vec3d cheekColour = levels.median() / 255;
    m_patch.row(rows).setTo(cv::Scalar(cheekColour[0], cheekColour[1], cheekColour[2]));
    const double eyesToCheek = cheek.x - view.eyes().x;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double below = row / unit - kAbove;
            const cv::Point place(
                cvRound(cheek.x + side * (kFirstAside * unit + column) + (row - kAbove * unit) * down.x),
                cvRound(cheek.y + eyesToCheek * line.y / line.x + below * unit));
            if (!cv::Rect({}, outline.size()).contains(place)) return Reading::unknown(Doubt::OutOfPicture);
            const bool person = outline.at<uchar>(place) != 0;
            const cv::Vec3b pixel = view.bgr().at<cv::Vec3b>(place);
            m_patch.at<cv::Vec3f>(row, column) = person ? cv::Vec3f(pixel) / 255 : cv::Vec3f(0, 0, 0);
        }
    }
    cv::cvtColor(m_patch, m_lab, cv::COLOR_BGR2Lab);
    const cv::Vec3f skinLab = m_lab.at<cv::Vec3f>(rows, 0);
    if (skinLab[0] < kTooDark) return Reading::unknown(Doubt::EngineUnsure);
    int seen = 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) seen += alike(m_lab.at<cv::Vec3f>(row, column), skinLab);
    }
    return Reading::of(100 * seen / (unit * unit));
}

}  // namespace xuezhao
