#include "tests/support/pictures/pictures.h"

#include <cstdio>  // jpeglib.h needs it first

#include <jpeglib.h>

#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <fstream>

namespace xuezhao::test {
namespace {

FileBytes encoded(const char* extension, const cv::Mat& picture, const std::vector<int>& settings) {
    FileBytes bytes;
    cv::imencode(extension, picture, bytes, settings);
    return bytes;
}

void append16(FileBytes& bytes, unsigned value) {
    bytes.push_back(static_cast<unsigned char>(value >> 8));
    bytes.push_back(static_cast<unsigned char>(value));
}

void append32(FileBytes& bytes, unsigned value) {
    append16(bytes, value >> 16);
    append16(bytes, value & 0xFFFF);
}

}  // namespace

cv::Mat corners(cv::Size size) {
    cv::Mat picture(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x) {
            picture.at<cv::Vec3b>(y, x) = {static_cast<uchar>(255 * x / size.width),
                                           static_cast<uchar>(255 * y / size.height), 128};
        }
    }
    const cv::Size quarter(size.width / 4, size.height / 4);
    const int right = size.width - quarter.width;
    const int bottom = size.height - quarter.height;
    picture(cv::Rect({0, 0}, quarter)) = cv::Scalar(0, 0, 255);               // red at the top left
    picture(cv::Rect({right, 0}, quarter)) = cv::Scalar(0, 255, 0);           // green at the top right
    picture(cv::Rect({0, bottom}, quarter)) = cv::Scalar(255, 0, 0);          // blue at the bottom left
    picture(cv::Rect({right, bottom}, quarter)) = cv::Scalar(255, 255, 255);  // white at the bottom right
    return picture;
}

cv::Mat noise(cv::Size size) {
    cv::Mat picture(size, CV_8UC3);
    cv::RNG(7).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

cv::Mat flat(cv::Size size) {
    return {size, CV_8UC3, cv::Scalar(255, 197, 100)};
}

cv::Mat portrait(cv::Size size) {
    cv::Mat picture(size, CV_8UC3, cv::Scalar(255, 197, 100));
    const cv::Point middle(size.width / 2, size.height / 2);
    cv::circle(picture, {middle.x, size.height}, size.width * 2 / 5, {60, 50, 45}, cv::FILLED);
    cv::ellipse(picture, middle, {size.width / 4, size.height / 4}, 0, 0, 360, {150, 170, 220}, cv::FILLED);
    cv::ellipse(picture, middle, {size.width / 4, size.height / 4}, 0, 180, 360, {20, 25, 30}, size.width / 20);
    cv::Mat shade(size, CV_8UC3);
    cv::RNG(7).fill(shade, cv::RNG::NORMAL, 0, 4);
    cv::GaussianBlur(picture, picture, {0, 0}, 1.5);
    return picture + shade;
}

FileBytes jpegOf(const cv::Mat& picture, int quality) {
    return encoded(".jpg", picture, {cv::IMWRITE_JPEG_QUALITY, quality});
}

FileBytes progressiveJpegOf(const cv::Mat& picture) {
    return encoded(".jpg", picture, {cv::IMWRITE_JPEG_PROGRESSIVE, 1});
}

FileBytes pngOf(const cv::Mat& picture) {
    return encoded(".png", picture, {});
}

FileBytes cmykJpegOf(const cv::Mat& cmyk, bool adobe) {
    jpeg_compress_struct jpeg{};
    jpeg_error_mgr errors{};
    jpeg.err = jpeg_std_error(&errors);
    jpeg_create_compress(&jpeg);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&jpeg, &bytes, &size);
    jpeg.image_width = static_cast<JDIMENSION>(cmyk.cols);
    jpeg.image_height = static_cast<JDIMENSION>(cmyk.rows);
    jpeg.input_components = 4;
    jpeg.in_color_space = JCS_CMYK;
    jpeg_set_defaults(&jpeg);
    jpeg_set_quality(&jpeg, 100, TRUE);
    jpeg.write_Adobe_marker = adobe ? TRUE : FALSE;
    jpeg_start_compress(&jpeg, TRUE);
    for (int y = 0; y < cmyk.rows; ++y) {
        cv::Mat line = adobe ? cv::Mat(cv::Scalar::all(255) - cmyk.row(y)) : cmyk.row(y).clone();
        JSAMPROW row = line.data;
        jpeg_write_scanlines(&jpeg, &row, 1);
    }
    jpeg_finish_compress(&jpeg);
    jpeg_destroy_compress(&jpeg);
    FileBytes result(bytes, bytes + size);
    std::free(bytes);
    return result;
}

FileBytes withSegment(const FileBytes& jpeg, unsigned char marker, std::span<const unsigned char> payload) {
    FileBytes bytes(jpeg.begin(), jpeg.begin() + 2);
    bytes.insert(bytes.end(), {0xFF, marker});
    append16(bytes, static_cast<unsigned>(payload.size() + 2));
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    bytes.insert(bytes.end(), jpeg.begin() + 2, jpeg.end());
    return bytes;
}

FileBytes withOrientation(const FileBytes& jpeg, int orientation) {
    FileBytes block{'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42};
    append32(block, 8);       // where the directory begins
    append16(block, 1);       // one entry
    append16(block, 0x0112);  // orientation
    append16(block, 3);       // a short
    append32(block, 1);       // one of them
    append16(block, static_cast<unsigned>(orientation));
    append16(block, 0);  // fills the field
    append32(block, 0);  // no further directory
    return withSegment(jpeg, 0xE1, block);
}

FileBytes jpegHeader(int width, int height) {
    FileBytes bytes{0xFF, 0xD8, 0xFF, 0xC0};
    append16(bytes, 17);
    bytes.push_back(8);
    append16(bytes, static_cast<unsigned>(height));
    append16(bytes, static_cast<unsigned>(width));
    bytes.insert(bytes.end(), {3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1});
    return bytes;
}

FileBytes pngHeader(unsigned width, unsigned height) {
    FileBytes bytes{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    append32(bytes, width);
    append32(bytes, height);
    bytes.insert(bytes.end(), {8, 2, 0, 0, 0});
    append32(bytes, 0);  // a check sum that is wrong
    return bytes;
}

void writeBytes(const FileBytes& bytes, const std::filesystem::path& path) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    ASSERT_TRUE(out.flush()) << path;
}

}  // namespace xuezhao::test
