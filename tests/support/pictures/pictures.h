#pragma once

#include <opencv2/core/mat.hpp>

#include <filesystem>
#include <span>
#include <vector>

namespace xuezhao::test {

using FileBytes = std::vector<unsigned char>;

// --- drawn pictures, BGR ---

/// A different flat colour in every corner and a gradient within: any turn or mirroring shows.
cv::Mat corners(cv::Size size);

/// Every channel random, the same each time: what no JPEG compresses.
cv::Mat noise(cv::Size size);

/// One colour: what every JPEG compresses to nothing.
cv::Mat flat(cv::Size size);

/// A face-like mixture: smooth shading, a few edges and faint sensor noise.
cv::Mat portrait(cv::Size size);

// --- files of them, made without the project's own code ---

FileBytes jpegOf(const cv::Mat& picture, int quality = 90);
FileBytes progressiveJpegOf(const cv::Mat& picture);
FileBytes pngOf(const cv::Mat& picture);

/// A CMYK JPEG; Adobe's way stores light instead of ink and says so in a marker.
FileBytes cmykJpegOf(const cv::Mat& cmyk, bool adobe);

/// A JPEG with one more segment behind its start: marker 0xE1 is APP1.
FileBytes withSegment(const FileBytes& jpeg, unsigned char marker, std::span<const unsigned char> payload);

/// A JPEG with an EXIF block that holds nothing but an orientation, written byte by byte.
FileBytes withOrientation(const FileBytes& jpeg, int orientation);

/// The start of a picture file that promises a size, and no pixels.
FileBytes jpegHeader(int width, int height);
FileBytes pngHeader(unsigned width, unsigned height);

/// Makes the folder too. Fails the test where it cannot.
void writeBytes(const FileBytes& bytes, const std::filesystem::path& path);

}  // namespace xuezhao::test
