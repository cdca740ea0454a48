#pragma once

#include "core/base/frame.h"
#include "core/photo/crop_plan.h"
#include "core/photo/jpeg_writer.h"
#include "core/picture/decode.h"

#include <optional>
#include <string>

namespace xuezhao {

/// How a photo came from its original, so that it can be made again and proved.
struct Provenance {
    std::string originalSha256;  ///< of the original file
    std::string sha256;          ///< of the photo's file
    cv::Rect crop;               ///< pixels of the turned original
    int quarterTurns = 0;        ///< clockwise, from the stored original: 0, 1 or 3
    double scale = 1;            ///< photo pixels an original pixel
};

/// A finished file in memory. What it holds is read back from its bytes, never assumed.
struct Photo {
    const Standard* standard = nullptr;
    Bytes bytes;
    Image picture;    ///< decoded from `bytes`: what is to be measured and judged
    FileFacts facts;  ///< read from `bytes`; upscale is the crop's scale
    Provenance provenance;
    double quality = 0;  ///< JPEG quality it was written with
    Subsampling subsampling = Subsampling::Full444;
    std::size_t padding = 0;   ///< bytes that only fill the file up
    bool sizeInWindow = true;  ///< false: the standard's file size cannot be reached
};

/// What the shutter brought, opened once for all standards.
struct PhotoSource {
    DecodedPicture picture;  ///< at full size (reduction 1)
    std::string originalSha256;
    std::optional<WallTime> taken;  ///< nothing: not known
};

/// Opens an original. \param name for messages. Errors: those of decodePicture().
Result<PhotoSource> openSource(std::span<const unsigned char> original, std::string_view name,
                               std::optional<WallTime> taken, int mountTurns = 0);

/// Cuts, scales, encodes, then reads the result back. Pure: nothing is written anywhere. May run on several
/// threads at once with the same source.
/// Errors: PictureInkColours (a CMYK original), EncodeFailed (also when the bytes do not read back as
/// the picture that was asked for).
Result<Photo> makePhoto(const PhotoSource& source, const StandardCrop& crop);

}  // namespace xuezhao
