#include "core/photo/jpeg_writer.h"

#include "core/photo/jpeg_encode.h"
#include "core/picture/exif.h"
#include "core/standards/standard.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace xuezhao {
namespace {

// The search ends when two qualities this near enclose the aim. What lies between is a few kilobytes, or a jump of
// the size that no quality lands in: many entries of the chroma table are equal and change at once.
constexpr double kNarrow = 0.1;
// How fast the logarithm of a portrait's size falls with that of the tables' scale, for a first guess; and the scale
// that stands for quality 100, whose own is 0.
constexpr double kUsualSlope = 0.6, kFinestScale = 0.5;
constexpr std::size_t kLeastPadding = 4;  // an empty comment segment

/// The sizes with which the search is content: the middle half of the aim, so that a size at its very edge is
/// not taken while better ones exist. An aim that is open on one side has no middle.
Range contentment(const Range& aim) {
    if (!aim.hasMin() || !aim.hasMax()) return aim;
    const double quarter = (aim.max - aim.min) / 4;
    return {aim.min + quarter, aim.max - quarter};
}

double distance(const Range& range, const JpegFile& file) {
    return std::max(0.0, -range.margin(static_cast<double>(file.bytes.size())));
}

/// Looks for the quality whose file has the size that is aimed at.
class SizeSearch {
public:
    SizeSearch(const Image& picture, const JpegTarget& target, const Range& aim)
        : m_picture(picture),
          m_target(target),
          m_aim(aim),
          m_content(contentment(aim)),
          m_exif(makeExif(target.dpi, target.taken)) {}

    Result<JpegFile> run() {
        for (const auto subsampling : {Subsampling::Full444, Subsampling::Half422, Subsampling::Quarter420}) {
            m_subsampling = subsampling;
            const bool enough = searchQuality();
            if (m_error) return *m_error;
            // Full colour is worth more than the middle of the aim: only a miss of the window gives it up.
            if (!enough || inWindow()) break;
        }
        pad();
        if (m_error) return *m_error;
        m_best.encodings = m_encodings;
        m_best.inWindow = inWindow();
        return std::move(m_best);
    }

private:
    static double size(const JpegFile& file) { return static_cast<double>(file.bytes.size()); }

    bool inWindow() const { return !m_target.window || m_target.window->contains(size(m_best)); }

    /// Encodes and keeps the nearest file. \return which way to go: -1 worse quality, 1 better, 0 content
    int attempt(double quality, std::size_t padding = 0) {
        ++m_encodings;
        const int dpi = static_cast<int>(std::lround(m_target.dpi));
        auto bytes = encodeJpeg(m_picture, {quality, m_subsampling, dpi, m_exif, padding});
        if (!bytes) {
            m_error = bytes.error();
            return 0;
        }
        JpegFile file{*std::move(bytes), quality, m_subsampling, padding};
        const double fileSize = size(file);
        m_lastSize = std::log(fileSize);
        if (m_best.bytes.empty() || distance(m_content, file) <= distance(m_content, m_best)) m_best = std::move(file);
        return fileSize > m_content.max ? -1 : fileSize < m_content.min ? 1 : 0;
    }

    /// \return false when the picture is so plain that even the best quality is too small
    bool searchQuality() {
        Tried low{m_target.lowestQuality, {}}, high{100, {}};
        double quality = std::clamp(m_target.startQuality, low.quality, high.quality);
        for (int same = 0, before = 0; high.quality - low.quality > kNarrow;) {
            const int way = attempt(quality);
            if (way == 0) return true;
            if (way > 0 && quality >= 100) return false;
            if (way < 0 && quality <= m_target.lowestQuality) return true;
            same = way == before ? same + 1 : 0;
            before = way;
            (way < 0 ? high : low) = {quality, m_lastSize};
            quality = next(low, high, way, same);
        }
        return true;
    }

    /// A quality, and the logarithm of the size that it gave; no size: not tried yet.
    struct Tried {
        double quality;
        std::optional<double> size;
    };

    /// Over a wide range the logarithm of the size falls with that of the tables' scale almost on a straight line.
    static double scaleOf(double quality) {
        return std::log(std::max(quality < 50 ? 5000 / quality : 200 - 2 * quality, kFinestScale));
    }
    static double qualityOf(double scale) {
        const double s = std::exp(scale);
        return s > 100 ? 5000 / s : s <= kFinestScale ? 100 : 100 - s / 2;
    }

    /// Between what was too good and what was too bad. \param same  how often in a row the answer was the same way
    double next(const Tried& low, const Tried& high, int way, int same) const {
        const double wanted = std::log(m_content.hasMax() && m_content.hasMin() ? (m_content.min + m_content.max) / 2
                                       : m_content.hasMax()                     ? m_content.max
                                                                                : m_content.min);
        const double middle = (low.quality + high.quality) / 2;
        if (low.size && high.size) {
            // A line through both ends; a curve that keeps coming from one side is halved.
            if (same >= 1 || *low.size >= *high.size) return middle;
            const double share = (wanted - *low.size) / (*high.size - *low.size);
            const double scale = scaleOf(low.quality) + share * (scaleOf(high.quality) - scaleOf(low.quality));
            return std::clamp(qualityOf(scale), low.quality + kNarrow / 2, high.quality - kNarrow / 2);
        }
        const Tried& tried = way < 0 ? high : low;
        // The end itself decides whether there is anything to search.
        const double end = way < 0 ? low.quality : high.quality;
        if (same >= 1) return end;
        const double guess = qualityOf(scaleOf(tried.quality) + (*tried.size - wanted) / kUsualSlope);
        return way < 0 ? std::max(guess, end) : std::min(guess, end);
    }

    void pad() {
        const bool tooSmall = m_target.window && size(m_best) < m_target.window->min;
        if (!tooSmall || !m_target.mayPad) return;
        m_subsampling = m_best.subsampling;
        const double wanted = std::max(m_aim.min, m_target.window->min);
        const auto missing = static_cast<std::size_t>(std::ceil(wanted - size(m_best)));
        attempt(m_best.quality, std::max(missing, kLeastPadding));
    }

    const Image& m_picture;
    const JpegTarget& m_target;
    const Range m_aim;
    const Range m_content;
    const std::vector<unsigned char> m_exif;
    Subsampling m_subsampling = Subsampling::Full444;
    JpegFile m_best;
    std::optional<Error> m_error;
    int m_encodings = 0;
    double m_lastSize = 0;  ///< logarithm, of the last attempt
};

}  // namespace

std::string_view toName(Subsampling subsampling) {
    switch (subsampling) {
        case Subsampling::Full444: return "4:4:4";
        case Subsampling::Half422: return "4:2:2";
        case Subsampling::Quarter420: return "4:2:0";
    }
    return {};
}

JpegTarget JpegTarget::of(const Standard& standard, std::optional<WallTime> taken) {
    const Limit* size = standard.limit("file_size");
    JpegTarget target;
    target.dpi = standard.file.dpi;
    target.startQuality = standard.file.startQuality;
    target.lowestQuality = standard.file.lowestQuality;
    if (size) target.window = size->range;
    target.aim = standard.file.aim;
    target.mayPad = size && size->strength == Strength::Hard;
    target.taken = taken;
    return target;
}

Result<JpegFile> writeJpeg(const Image& picture, const JpegTarget& target) {
    if (picture.empty()) return Error{ErrorId::EncodeFailed, {}, "no pixels"};
    const Range aim = target.aim.value_or(target.window.value_or(Range{}));
    return SizeSearch(picture, target, aim).run();
}

}  // namespace xuezhao
