#include "tests/unit/proof/manipulations.h"

#include "core/photo/jpeg_encode.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace xuezhao::test {
namespace {

const cv::Size kPhoto(480, 640);

/// With a kernel of OpenCV and edges between pixels.
cv::Mat resampled(const cv::Mat& original, const cv::Rect2d& crop, int kernel) {
    const double scale = crop.width / kPhoto.width;
    cv::Mat source = original;
    if (scale > 1.2 && kernel != cv::INTER_AREA) cv::GaussianBlur(original, source, {}, 0.35 * scale);
    const cv::Matx23d map(scale, 0, crop.x + scale / 2 - .5, 0, scale, crop.y + scale / 2 - .5);
    cv::Mat out;
    if (kernel == cv::INTER_AREA) cv::resize(original(cv::Rect(crop)), out, kPhoto, 0, 0, kernel);
    else cv::warpAffine(source, out, map, kPhoto, kernel | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return out;
}

cv::Mat ours(const cv::Mat& original, const cv::Rect2d& crop) {
    return resampled(original, crop, cv::INTER_AREA);
}

Treatment kernel(std::string name, int id, int quality, bool quarter = true) {
    return {std::move(name), [id](const cv::Mat& o, const cv::Rect2d& c) { return resampled(o, c, id); }, quality,
            quarter, "Agrees"};
}

Treatment after(std::string name, std::string expected, std::function<void(cv::Mat&)> act, int quality = 92) {
    return {std::move(name),
            [act = std::move(act)](const cv::Mat& o, const cv::Rect2d& c) {
                cv::Mat photo = ours(o, c).clone();
                act(photo);
                return photo;
            },
            quality, true, std::move(expected)};
}

/// A soft brush in the colour of what is beside it, or a fixed step brighter.
void brush(cv::Mat& photo, cv::Point at, int radius, const cv::Scalar& change) {
    cv::Mat mask = cv::Mat::zeros(photo.size(), CV_32F), soft;
    cv::circle(mask, at, radius, 1, cv::FILLED);
    cv::GaussianBlur(mask, soft, {}, 0.7);
    for (int y = 0; y < photo.rows; ++y) {
        for (int x = 0; x < photo.cols; ++x) {
            for (int c = 0; c < 3; ++c) {
                auto& value = photo.at<cv::Vec3b>(y, x)[c];
                value = cv::saturate_cast<unsigned char>(value + change[c] * soft.at<float>(y, x));
            }
        }
    }
}

cv::Mat affine(const cv::Mat& original, const cv::Rect2d& crop, double degrees, double sx, double sy) {
    cv::Mat map = cv::getRotationMatrix2D(cv::Point2f(kPhoto.width / 2.f, kPhoto.height / 2.f), degrees, 1);
    map.row(0) *= sx;
    map.row(1) *= sy;
    cv::Mat out;
    cv::warpAffine(ours(original, crop), out, map, kPhoto, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return out;
}

Treatment warped(std::string name, std::string expected, double degrees, double sx, double sy) {
    return {std::move(name), [=](const cv::Mat& o, const cv::Rect2d& c) { return affine(o, c, degrees, sx, sy); }, 92,
            true, std::move(expected)};
}

/// The brightest spot at the eyes darkened.
void removeCatchlight(cv::Mat& photo) {
    const cv::Rect eyes(photo.cols * 3 / 10, photo.rows * 2 / 5, photo.cols * 2 / 5, photo.rows / 16);
    cv::Mat grey;
    cv::cvtColor(photo(eyes), grey, cv::COLOR_BGR2GRAY);
    cv::Point at;
    cv::minMaxLoc(grey, nullptr, nullptr, nullptr, &at);
    brush(photo, at + eyes.tl(), 3, cv::Scalar::all(-60));
}

/// Skin smoothed by an edge-keeping filter in the middle of the face.
void smoothSkin(cv::Mat& photo) {
    const cv::Rect place(photo.cols * 3 / 10, photo.rows * 3 / 10, photo.cols * 2 / 5, photo.rows / 3);
    cv::Mat out;
    cv::bilateralFilter(photo(place), out, 13, 45, 9);
    out.copyTo(photo(place));
}

/// The cheeks drawn in by some pixels, as a beauty filter does it.
void slim(cv::Mat& photo) {
    cv::Mat mx(photo.size(), CV_32F), my(photo.size(), CV_32F), out;
    for (int y = 0; y < photo.rows; ++y) {
        for (int x = 0; x < photo.cols; ++x) {
            const double dx = (x - 240.) / 110, dy = (y - 330.) / 80;
            const double pull = 7 * dx * std::exp(-(dx * dx + dy * dy));
            mx.at<float>(y, x) = static_cast<float>(x + pull);
            my.at<float>(y, x) = static_cast<float>(y);
        }
    }
    cv::remap(photo, out, mx, my, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    photo = out;
}

/// Everything like the upper left corner becomes another colour.
void exchangeBackground(cv::Mat& photo, const cv::Scalar& colour) {
    cv::Mat mask = cv::Mat::zeros(photo.rows + 2, photo.cols + 2, CV_8U), copy = photo.clone();
    const int flags = 4 | (255 << 8) | cv::FLOODFILL_MASK_ONLY;
    for (const int x : {2, photo.cols - 3})
        cv::floodFill(copy, mask, {x, 2}, {}, nullptr, cv::Scalar::all(6), cv::Scalar::all(6), flags);
    // Whoever does it by hand leaves the person alone where the colours run into each other.
    cv::ellipse(mask, {241, 321}, {130, 230}, 0, 0, 360, 0, cv::FILLED);
    cv::ellipse(mask, {241, 700}, {220, 200}, 0, 0, 360, 0, cv::FILLED);
    photo.setTo(colour, mask({1, 1, photo.cols, photo.rows}));
}

}  // namespace

std::vector<Treatment> honestOnes() {
    return {kernel("area, quality 95", cv::INTER_AREA, 95),
            kernel("area, quality 60", cv::INTER_AREA, 60),
            kernel("area, quality 80, full colour", cv::INTER_AREA, 80, false),
            kernel("linear between pixels, quality 90", cv::INTER_LINEAR, 90),
            kernel("cubic between pixels, quality 75", cv::INTER_CUBIC, 75),
            kernel("Lanczos between pixels, quality 85", cv::INTER_LANCZOS4, 85),
            {"cubic without smoothing before, quality 92",
             [](const cv::Mat& o, const cv::Rect2d& c) {
                 cv::Mat out;
                 cv::resize(o(cv::Rect(c)), out, kPhoto, 0, 0, cv::INTER_CUBIC);
                 return out;
             },
             92, true, "Agrees"},
            {"saved twice, quality 85 and 70",
             [](const cv::Mat& o, const cv::Rect2d& c) {
                 std::vector<unsigned char> bytes;
                 cv::imencode(".jpg", ours(o, c), bytes, {cv::IMWRITE_JPEG_QUALITY, 85});
                 return cv::imdecode(bytes, cv::IMREAD_COLOR);
             },
             70, true, "Agrees"}};
}

std::vector<Treatment> manipulations() {
    using cv::Mat, cv::Scalar;
    return {
        after("spot of radius 2 on the cheek, 40 levels", "Changed",
              [](Mat& p) {
                  brush(p, {190, 380}, 2, Scalar::all(-40));
              }),
        after("spot of radius 4 on the forehead, 20 levels", "Changed",
              [](Mat& p) {
                  brush(p, {240, 200}, 4, Scalar::all(20));
              }),
        after("spot of radius 8 on the cheek, 12 levels", "Changed",
              [](Mat& p) {
                  brush(p, {290, 380}, 8, Scalar::all(12));
              }),
        after("spot of radius 4 on the background, 15 levels darker", "Changed",
              [](Mat& p) {
                  brush(p, {60, 120}, 4, Scalar::all(-15));
              }),
        after("a catchlight in the eye removed", "Changed", removeCatchlight),
        after("lips tinted", "Changed",
              [](Mat& p) {
                  brush(p, {240, 390}, 16, Scalar(-8, -8, 22));
              }),
        after("a word written into it", "Changed",
              [](Mat& p) {
                  cv::putText(p, "0001", {20, 620}, cv::FONT_HERSHEY_PLAIN, 1, Scalar(20, 20, 20));
              }),
        after("a frame of three pixels", "Changed",
              [](Mat& p) {
                  cv::rectangle(p, {0, 0, p.cols, p.rows}, Scalar(250, 250, 250), 3);
              }),
        after("skin smoothed", "", smoothSkin),
        after("cheeks drawn in", "", slim),
        after("background exchanged, white", "", [](Mat& p) { exchangeBackground(p, Scalar(255, 255, 255)); }),
        after("background exchanged, light blue", "", [](Mat& p) { exchangeBackground(p, Scalar(255, 197, 100)); }),
        after("everything brighter by 8", "Recoloured", [](Mat& p) { p += Scalar::all(8); }),
        after("contrast 1.1", "Recoloured", [](Mat& p) { p = (p - Scalar::all(128)) * 1.1 + Scalar::all(128); }),
        after("gamma 0.85", "Recoloured",
              [](Mat& p) {
                  Mat f;
                  p.convertTo(f, CV_32FC3, 1 / 255.);
                  cv::pow(f, 0.85, f);
                  f.convertTo(p, CV_8UC3, 255);
              }),
        after("warmer by 6 levels", "Recoloured", [](Mat& p) { p += Scalar(-6, 0, 6); }),
        after("all of it blurred", "Smoothed", [](Mat& p) { cv::GaussianBlur(p, p, {}, 1.2); }),
        after("all of it sharpened", "Smoothed",
              [](Mat& p) {
                  Mat soft;
                  cv::GaussianBlur(p, soft, {}, 1.5);
                  cv::addWeighted(p, 1.8, soft, -.8, 0, p);
              }),
        after("mirrored", "Mirrored", [](Mat& p) { cv::flip(p, p, 1); }),
        after("upside down", "UpsideDown", [](Mat& p) { cv::rotate(p, p, cv::ROTATE_180); }),
        warped("turned by 0.5 degrees", "Turned", 0.5, 1, 1),
        warped("turned by 3 degrees", "Turned", -3, 1, 1),
        warped("wider by 2 %", "Stretched", 0, 1.02, 1),
        warped("higher by 1 %", "Stretched", 0, 1, 1.01),
    };
}

std::vector<unsigned char> treated(const Treatment& treatment, const cv::Mat& original, const cv::Rect2d& crop) {
    const cv::Mat photo = treatment.make(original, crop);
    if (!treatment.quarterColour) return *encodeJpeg(Image(photo), {.quality = double(treatment.quality), .exif = {}});
    std::vector<unsigned char> bytes;
    cv::imencode(".jpg", photo, bytes, {cv::IMWRITE_JPEG_QUALITY, treatment.quality});
    return bytes;
}

}  // namespace xuezhao::test
