#include "core/picture/decode.h"

#include "core/base/read_file.h"
#include "core/picture/decode_formats.h"
#include "core/picture/inspect.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <optional>

namespace xuezhao {
namespace {

Error errorAt(std::string_view name, Error error) {
    error.where = name;
    return error;
}

std::string sizeText(cv::Size size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

/// What speaks against opening the picture, before any memory is taken for it.
std::optional<Error> objection(const FileFacts& facts) {
    const cv::Size size = facts.picture;
    if (size.width <= 0 || size.height <= 0) return Error{ErrorId::PictureDamaged, {}, "no size"};
    if (double(size.width) * size.height > kMostPixels) return Error{ErrorId::PictureTooLarge, {}, sizeText(size)};
    if (std::min(size.width, size.height) < kSmallestSide) return Error{ErrorId::PictureTooSmall, {}, sizeText(size)};
    return std::nullopt;
}

/// Clockwise quarter turns that bring the stored pixels upright; nothing for orientations that no camera held
/// level or upright makes.
std::optional<int> quarterTurns(int orientation, int mountTurns) {
    switch (orientation) {  // EXIF 2.3, tag 0112H
        case 1: return mountTurns;
        case 6: return 1;
        case 8: return 3;
        default: return std::nullopt;
    }
}

cv::Mat turned(const cv::Mat& stored, int turns) {
    if (turns == 0) return stored;
    cv::Mat upright;
    cv::rotate(stored, upright, turns == 1 ? cv::ROTATE_90_CLOCKWISE : cv::ROTATE_90_COUNTERCLOCKWISE);
    return upright;
}

Result<StoredPixels> decodeStored(std::span<const unsigned char> bytes, const FileFacts& facts, cv::Size atLeast) {
    try {
        return facts.format == "png" ? decodePng(bytes) : decodeJpeg(bytes, facts, atLeast);
    } catch (const std::exception& failure) {  // no memory
        return Error{ErrorId::PictureTooLarge, {}, failure.what()};
    }
}

}  // namespace

Result<DecodedPicture> decodePicture(std::span<const unsigned char> bytes, std::string_view name,
                                     const DecodeOptions& options) {
    CV_Assert(options.mountTurns == 0 || options.mountTurns == 1 || options.mountTurns == 3);
    auto facts = inspectPicture(bytes, name);
    if (!facts) return facts.error();
    if (const auto error = objection(*facts)) return errorAt(name, *error);
    const auto turns = quarterTurns(facts->orientation, options.mountTurns);
    if (!turns) {
        return Error{ErrorId::PictureMirrored, std::string(name), "orientation " + std::to_string(facts->orientation)};
    }
    const auto stored = decodeStored(bytes, *facts, options.atLeast);
    if (!stored) return errorAt(name, stored.error());
    return DecodedPicture{Image(turned(stored->bgr, *turns)), *std::move(facts), *turns, stored->reduction};
}

Result<PictureFile> readPicture(const std::filesystem::path& path, const DecodeOptions& options) {
    auto bytes = readFile(path, kMostPictureBytes);
    if (!bytes) return bytes.error();
    auto shared = std::make_shared<const std::vector<unsigned char>>(*std::move(bytes));
    auto picture = decodePicture(*shared, path.filename().string(), options);
    if (!picture) return picture.error();
    return PictureFile{shared, *std::move(picture)};
}

}  // namespace xuezhao
