#pragma once

#include "core/base/result.h"

#include <opencv2/core/types.hpp>

#include <filesystem>
#include <string_view>
#include <vector>

namespace xuezhao::test {

/// Points that somebody placed on a portrait by hand, px of the picture, from a .tem file: their number, then "x y" a
/// line; what follows (which points are joined by lines) is not read.
/// \param name  of the file, for messages
/// Errors: DataBadValue with file and line.
Result<std::vector<cv::Point2d>> parseHandPoints(std::string_view text, const std::string& name);

/// The same of a file. Errors: those of readFile() too.
Result<std::vector<cv::Point2d>> readHandPoints(const std::filesystem::path& file);

}  // namespace xuezhao::test
