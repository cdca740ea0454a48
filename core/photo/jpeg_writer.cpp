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
        if (m_best.bytes.empty() || distance(m_content, file) <= distance(m_content, m_best)) m_best = std::move(file);
        return fileSize > m_content.max ? -1 : fileSize < m_content.min ? 1 : 0;
    }

    /// \return false when the picture is so plain that even the best quality is too small
    bool searchQuality() {
        double low = m_target.lowestQuality;
        double high = 100;
        const double start = std::clamp(m_target.startQuality, low, high);
        const int way = attempt(start);
        if (way == 0) return true;
        // The other end first: when even that is not enough, there is nothing to search.
        if (attempt(way < 0 ? low : high) != -way) return way < 0;
        (way < 0 ? high : low) = start;
        while (high - low > kNarrow) {
            const double middle = (low + high) / 2;
            const int next = attempt(middle);
            if (next == 0) return true;
            (next < 0 ? high : low) = middle;
        }
        return true;
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
