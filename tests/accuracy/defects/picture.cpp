// What happens between lens and file.

#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/defects/paint.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace xuezhao::accuracy {

namespace {

double pixel(const Shot& shot) {
    return shot.points.unit() / 110;
}

void blur(Shot& shot, double radius) {
    if (radius > 0) cv::GaussianBlur(shot.still, shot.still, {0, 0}, radius * pixel(shot));
}

/// The camera moved aside while the shutter was open; the ends of the way count in part.
void shaken(Shot& shot, double length) {
    if (length <= 0) return;
    const double way = length * pixel(shot);
    const int reach = cvCeil((way - 1) / 2);
    if (reach < 1) return;
    cv::Mat along(1, 2 * reach + 1, CV_32FC1, cv::Scalar(1 / way));
    along.at<float>(0) = along.at<float>(2 * reach) = float((1 - (2 * reach - 1) / way) / 2);
    cv::filter2D(shot.still, shot.still, -1, along, {-1, -1}, 0, cv::BORDER_REPLICATE);
}

void noise(Shot& shot, double levels) {
    if (levels <= 0) return;
    cv::Mat grain(shot.still.size(), CV_16SC3), sum;
    cv::RNG(5).fill(grain, cv::RNG::NORMAL, 0, levels);
    shot.still.convertTo(sum, CV_16SC3);
    sum += grain;
    sum.convertTo(shot.still, CV_8UC3);
    shot.quality = 95;  // a file of 38 KB has no room for noise
}

/// Saved once before at a low quality, and then as a photograph should be: the file does not tell any more.
void savedBefore(Shot& shot, double quality) {
    if (quality >= 100) return;
    const cv::Rect place = cv::Rect(shot.frame) & cv::Rect({}, shot.still.size());
    std::vector<uchar> bytes;
    cv::imencode(".jpg", shot.still(place), bytes, {cv::IMWRITE_JPEG_QUALITY, int(quality)});
    cv::imdecode(bytes, cv::IMREAD_COLOR).copyTo(shot.still(place));
}

void savedNow(Shot& shot, double quality) {
    if (quality < 100) shot.quality = quality;
}

/// Made of fewer pixels, then enlarged.
void enlarged(Shot& shot, double factor) {
    if (factor <= 1) return;
    cv::Mat small;
    cv::resize(shot.still, small, {}, 1 / factor, 1 / factor, cv::INTER_AREA);
    cv::resize(small, shot.still, shot.still.size(), 0, 0, cv::INTER_CUBIC);
}

/// Bars at all four sides of the photograph.
void border(Shot& shot, double width, cv::Scalar colour) {
    if (width <= 0) return;
    const cv::Rect2d& f = shot.frame;
    const cv::Rect outer(cvRound(f.x), cvRound(f.y), cvRound(f.width), cvRound(f.height));
    const int w = cvRound(width);
    const cv::Rect inner(outer.x + w, outer.y + w, outer.width - 2 * w, outer.height - 2 * w);
    // The still may end inside the photograph: let it reach around it first.
    const int more = std::max({0, -outer.x, -outer.y, outer.br().x - shot.still.cols, outer.br().y - shot.still.rows});
    cv::Mat wide;
    cv::copyMakeBorder(shot.still, wide, more, more, more, more, cv::BORDER_REPLICATE);
    cv::copyMakeBorder(shot.person, shot.person, more, more, more, more, cv::BORDER_REPLICATE);
    const cv::Point shift(more, more);
    cv::Mat framed = wide.clone();
    framed(outer + shift).setTo(colour);
    wide(inner + shift).copyTo(framed(inner + shift));
    shot.still = framed;
    shot.points = shot.points.moved(1, shift);
    shot.frame += cv::Point2d(shift);
}

void blackBorder(Shot& shot, double width) {
    border(shot, width, {0, 0, 0});
}

void whiteBorder(Shot& shot, double width) {
    border(shot, width, {255, 255, 255});
}

/// Photographed off a screen: the grids of screen and sensor beat.
void moire(Shot& shot, double levels) {
    if (levels <= 0) return;
    for (int y = 0; y < shot.still.rows; ++y) {
        auto* pixels = shot.still.ptr<cv::Vec3b>(y);
        for (int x = 0; x < shot.still.cols; ++x) {
            const double fine =
                std::sin(2 * CV_PI * (0.31 * x + 0.02 * y)) * std::sin(2 * CV_PI * (0.02 * x - 0.29 * y));
            const double broad = std::sin(2 * CV_PI * (0.018 * x + 0.011 * y));
            for (int k = 0; k < 3; ++k)
                pixels[x][k] = cv::saturate_cast<uchar>(pixels[x][k] + levels * fine +
                                                        levels / 2 * std::sin(broad * 2 + 2 * CV_PI * k / 3));
        }
    }
}

}  // namespace

std::vector<Defect> pictureDefects() {
    return {{"blur", "Out of focus", "px", {1, 1.5, 2.2, 3.2}, 2, {"sharpness"}, blur},
            {"shaken", "Shaken", "px", {4, 7, 11, 16}, 2, {"sharpness"}, shaken},
            {"noise", "Noise", "levels", {3, 6, 10, 16}, 2, {"noise"}, noise},
            {"saved_before",
             "Saved before at low quality",
             "JPEG quality",
             {60, 45, 30, 15},
             2,
             {"blocking"},
             savedBefore,
             100},
            {"saved_now",
             "Saved at low quality",
             "JPEG quality",
             {70, 58, 40, 25},
             2,
             {"jpeg_quality", "blocking"},
             savedNow,
             100},
            {"enlarged", "Enlarged", "times", {1.3, 1.7, 2.2, 3}, 2, {"upscaling", "sharpness"}, enlarged, 1},
            {"black_border", "Black border", "px", {1, 3, 8, 20}, 2, {"border"}, blackBorder},
            {"white_border", "White border", "px", {1, 3, 8, 20}, 2, {"border"}, whiteBorder},
            {"moire", "Taken off a screen", "levels", {4, 8, 16, 30}, 2, {"screen_pattern"}, moire}};
}

}  // namespace xuezhao::accuracy
