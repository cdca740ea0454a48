#pragma once

#include "core/base/frame.h"
#include "core/base/image.h"
#include "core/base/result.h"
#include "core/picture/file_facts.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace xuezhao {

/// Largest picture that is opened. The largest sensors of today's cameras have 102 million pixels
/// (11648 x 8736); a header that promises more is a mistake or an attack.
inline constexpr double kMostPixels = 120e6;
/// Smallest side that is opened, pixels: no engine finds a face in less.
inline constexpr int kSmallestSide = 32;
/// Largest file that is read: a lossless picture of kMostPixels.
inline constexpr std::uintmax_t kMostPictureBytes = 512u << 20;

/// A picture as people see it: turned upright, 8 bits, BGR.
struct DecodedPicture {
    Image image;
    FileFacts facts;       ///< of the bytes it came from
    int quarterTurns = 0;  ///< clockwise turns from the stored pixels to `image`: 0, 1 or 3
    int reduction = 1;     ///< stored pixels a pixel of `image`, each way: 1, 2, 4 or 8

    /// The file holds ink colours (CMYK), converted without a profile: good enough to be looked at and
    /// measured, not true enough to be made into a photo.
    bool inkColours() const { return facts.format == "jpeg" && facts.channels == 4; }
};

struct DecodeOptions {
    /// Clockwise quarter turns by which the camera is mounted: 0, 1 or 3. A picture whose own orientation
    /// tag says that it is turned (6 or 8) is turned by the tag alone: its camera knew better.
    int mountTurns = 0;
    /// When set: a JPEG may come out at 1/2, 1/4 or 1/8 of its size, as long as it covers this size (before
    /// turns). For thumbnails and live views, never for photos.
    cv::Size atLeast{};
};

/// Opens a JPEG or PNG. The header is judged before memory is taken for pixels. A JPEG whose data is cut
/// off or broken is an error even where libjpeg would fill the rest with grey. Grey pictures become BGR,
/// 16 bits become 8 (a 16-bit PNG without gAMA counts as sRGB), an alpha channel that hides nothing is
/// dropped, an embedded colour profile is ignored.
/// \param name  for messages and the extension
/// Errors: those of inspectPicture(), PictureDamaged, PictureTooLarge, PictureTooSmall, PictureMirrored
/// (orientation 2, 3, 4, 5, 7), PictureTransparent, NotAPicture (a kind of JPEG that cameras do not make).
Result<DecodedPicture> decodePicture(std::span<const unsigned char> bytes, std::string_view name,
                                     const DecodeOptions& options = {});

/// A picture file: its bytes, unchanged, and what they show.
struct PictureFile {
    Bytes bytes;
    DecodedPicture picture;
};

/// Errors: those of readFile() and decodePicture(); `where` is the file's name without its folder.
Result<PictureFile> readPicture(const std::filesystem::path& path, const DecodeOptions& options = {});

}  // namespace xuezhao
