#include "tests/accuracy/right_picture.h"

#include "core/photo/jpeg_encode.h"
#include "core/quality/check.h"
#include "core/vision/background.h"
#include "core/vision/portrait_view.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace xuezhao::accuracy {

namespace {

// Distances between the pupils: how far inside the net's outline the person certainly is, and how far outside it
// certainly no more, strands of hair included.
constexpr double kInside = 0.06, kOutside = 0.6;

cv::Mat disc(double radius) {
    const int side = 2 * std::max(1, int(radius)) + 1;
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {side, side});
}

/// 255 inside the person, 0 far outside, 128 where hair ends.
cv::Mat certainty(const cv::Mat& person, double unit) {
    cv::Mat inside, near, certain(person.size(), CV_8UC1, cv::Scalar(128));
    cv::erode(person, inside, disc(kInside * unit), {-1, -1}, 1, cv::BORDER_REPLICATE);
    cv::Mat quarter;
    cv::resize(person, quarter, {}, 0.25, 0.25, cv::INTER_NEAREST);  // a wide disc is slow at full size
    cv::dilate(quarter, near, disc(kOutside * unit / 4));
    cv::resize(near, near, person.size(), 0, 0, cv::INTER_NEAREST);
    certain.setTo(255, inside);
    certain.setTo(0, near == 0);
    return certain;
}

}  // namespace

std::optional<OnWall> onRightWall(const cv::Mat& portrait, Eye& eye) {
    const auto faces = eye.engine().find(Image(portrait), Effort::Still);
    if (faces.size() != 1) return std::nullopt;
    PortraitView view;
    Background background;
    const double unit = cv::norm(faces[0].imageRightPupil - faces[0].imageLeftPupil);
    if (!view.cut(portrait, faces[0], unit) || !background.measure(view)) return std::nullopt;

    const cv::Point2f origin = view.toView({0, 0});
    cv::Mat wall(portrait.size(), CV_32FC3);
    for (int y = 0; y < wall.rows; ++y)
        for (int x = 0; x < wall.cols; ++x)
            wall.at<cv::Vec3f>(y, x) = background.wallAt(double(x) + double(origin.x), double(y) + double(origin.y));

    cv::Mat person = eye.engine().personIn(portrait);
    if (person.empty()) {  // no such net: what differs from the wall, without its holes
        person = cv::Mat(portrait.size(), CV_8UC1, cv::Scalar(0));
        const cv::Rect place(cv::Point(-origin), background.foreground().size());
        cv::morphologyEx(background.foreground(), person(place), cv::MORPH_CLOSE, disc(kInside * unit));
    }
    return putOnWall(portrait, wall, certainty(person, unit), kLightBlue);
}

Shot shotOf(const OnWall& still, const Landmarks& points, const StandardCrop& plan) {
    const double scale = plan.scale();
    Shot shot;
    const cv::Size size(cvRound(still.picture.cols * scale), cvRound(still.picture.rows * scale));
    const int kernel = scale < 0.8 ? cv::INTER_AREA : cv::INTER_CUBIC;
    cv::resize(still.picture, shot.still, size, 0, 0, kernel);
    cv::resize(still.person, shot.person, size, 0, 0, kernel);
    shot.points = points.moved(scale, {});
    shot.output = plan.standard->file.picture;
    shot.frame =
        cv::Rect2d(cvRound(plan.crop.x * scale), cvRound(plan.crop.y * scale), shot.output.width, shot.output.height);
    shot.wall = kLightBlue;
    return shot;
}

Result<DecodedPicture> finish(const Shot& shot, const Standard& standard) {
    const Image pixels(shot.photograph());
    std::vector<unsigned char> bytes;
    if (shot.quality) {
        auto file = encodeJpeg(pixels, {.quality = *shot.quality,
                                        .subsampling = Subsampling::Full444,
                                        .dpi = int(standard.file.dpi),
                                        .exif = {},
                                        .padding = 0});
        if (!file) return file.error();
        bytes = std::move(*file);
    } else {
        auto file = writeJpeg(pixels, JpegTarget::of(standard, WallTime{}));
        if (!file) return file.error();
        bytes = std::move(file->bytes);
    }
    return decodePicture(bytes, "photo" + standard.file.extension);
}

Answers judge(Eye& eye, const Image& picture, const FileFacts& file, const Standard& standard) {
    const Facts facts = eye.measureFile(picture);
    const cv::Rect2d whole(0, 0, picture.width(), picture.height());
    const View view{whole, standard.file.picture};
    return Answers::of(evaluate({facts, view, standard, &file}));
}

}  // namespace xuezhao::accuracy
