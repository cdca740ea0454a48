#pragma once

#include "core/base/result.h"
#include "core/picture/file_facts.h"

#include <opencv2/core/mat.hpp>

#include <span>

namespace xuezhao {

/// Stored pixels as CV_8UC3 in BGR, not yet turned.
struct StoredPixels {
    cv::Mat bgr;
    int reduction = 1;
};

// One function a format; the facts are inspectPicture()'s and their size has been judged. `where` of an error is
// left to decodePicture(). cv::Exception and std::bad_alloc when there is no memory.
Result<StoredPixels> decodeJpeg(std::span<const unsigned char> bytes, const FileFacts& facts, cv::Size atLeast);
Result<StoredPixels> decodePng(std::span<const unsigned char> bytes);

}  // namespace xuezhao
