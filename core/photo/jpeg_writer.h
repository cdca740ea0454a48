#pragma once

#include "core/base/frame.h"
#include "core/base/image.h"
#include "core/base/result.h"
#include "core/standards/range.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

struct Standard;

/// How the colour of a JPEG is stored: at full size, at half width, at half width and height.
enum class Subsampling { Full444, Half422, Quarter420 };

/// "4:4:4", "4:2:2", "4:2:0".
std::string_view toName(Subsampling subsampling);

/// What a photo's file is to be.
struct JpegTarget {
    double dpi = 300;               ///< written into JFIF (a whole number) and EXIF
    double startQuality = 90;       ///< 1-100, where the search for the size starts; also the quality without a window
    double lowestQuality = 60;      ///< 1-100, never below it
    std::optional<Range> window;    ///< bytes: a file outside misses the standard
    std::optional<Range> aim;       ///< bytes: steered for, inside the window; the window itself when absent
    bool mayPad = false;            ///< a picture too plain for the window is padded up to it
    std::optional<WallTime> taken;  ///< for EXIF, in local time; nothing: not known, and left out

    /// The file rules of a standard and its limit on "file_size". Padding is only for a hard limit.
    static JpegTarget of(const Standard& standard, std::optional<WallTime> taken);
};

struct JpegFile {
    std::vector<unsigned char> bytes;
    double quality = 0;  ///< 1-100, a real number
    Subsampling subsampling = Subsampling::Full444;
    std::size_t padding = 0;  ///< bytes of comment segments that only fill the file up
    bool inWindow = true;     ///< false: the window cannot be reached; this is the nearest file
    int encodings = 0;        ///< how many were tried
};

/// Writes a baseline sRGB JPEG with optimised Huffman codes: JFIF, EXIF (density, capture time, colour space and
/// nothing else), then padding if any. No profile, no thumbnail, no maker note.
///
/// The size is steered by scaling the quantisation tables of the JPEG standard (annex K) with a real number,
/// because whole quality steps near 100 are 80-400 KB apart. Colour is stored at full size first, at half size
/// only where no quality of at least the lowest falls inside the window. Where even quality 100 is too
/// small, comment segments fill the file up.
/// Errors: EncodeFailed.
Result<JpegFile> writeJpeg(const Image& picture, const JpegTarget& target);

}  // namespace xuezhao
