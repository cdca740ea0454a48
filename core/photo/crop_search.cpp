#include "core/photo/crop_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace xuezhao {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr double kSame = 1e-7;      // margins that differ by less are equal: rounding of doubles
constexpr double kEnough = 2;       // errors; more of it gives way to the next level
constexpr double kFarInside = 1e6;  // stands for the margin of a level without limits
constexpr int kSmallRatio = 16;     // a shape of at most so many parts is met exactly

/// The sizes a rectangle of a shape can have, numbered.
class Sizes {
public:
    explicit Sizes(cv::Size shape) {
        const int common = std::gcd(shape.width, shape.height);
        m_width = shape.width / common;
        m_height = shape.height / common;
        m_exact = m_width <= kSmallRatio;
        m_outputWidth = shape.width;
    }

    cv::Size at(int number) const {
        if (m_exact) return {m_width * number, m_height * number};
        return {number, static_cast<int>(std::lround(double(number) * m_height / m_width))};
    }
    int largest(int width, int height) const {
        const double parts = std::min(double(width) / m_width, double(height) / m_height);
        int number = m_exact ? int(parts) : int(parts * m_width);
        while (number > 0 && at(number).height > height) --number;
        return number;
    }
    /// To within half a pixel of the photograph.
    bool holdsShape(int number) const {
        const cv::Size size = at(number);
        const double scale = double(m_outputWidth) / size.width;
        return std::abs(size.height - double(size.width) * m_height / m_width) * scale <= 0.5;
    }
    int numberOf(double width) const { return static_cast<int>(std::lround(m_exact ? width / m_width : width)); }

private:
    int m_width, m_height, m_outputWidth;
    bool m_exact;
};

constexpr std::size_t kMostLevels = 6;
constexpr std::size_t kMostMargins = 12;

/// How good a rectangle is; compared from the first number to the last.
struct Score {
    std::array<double, kMostLevels> levels{};    ///< smallest margin of each level, as far as it matters
    std::array<double, kMostMargins> margins{};  ///< all of the first level, smallest first
    std::size_t levelCount = 0;
    std::size_t marginCount = 0;
};

/// 1 when a is larger in the first number that differs, -1 when b is, 0 when all are the same.
int compare(const double* a, const double* b, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        if (std::abs(a[i] - b[i]) > kSame) return a[i] > b[i] ? 1 : -1;
    }
    return 0;
}

bool better(const Score& a, const Score& b) {
    const int levels = compare(a.levels.data(), b.levels.data(), a.levelCount);
    return levels != 0 ? levels > 0 : compare(a.margins.data(), b.margins.data(), a.marginCount) > 0;
}

Score scoreOf(const CropTask& task, const LooseRect& rect) {
    Score score;
    score.levelCount = std::min(task.levels.size(), kMostLevels);
    for (std::size_t i = 0; i < score.levelCount; ++i) {
        const bool last = i + 1 == score.levelCount;
        score.levels[i] = std::min(smallestMargin(task.levels[i], rect), last ? kFarInside : kEnough);
    }
    for (const CropGoal& goal : task.levels.front()) {
        if (score.marginCount < kMostMargins) score.margins[score.marginCount++] = goal.margin(rect);
    }
    std::sort(score.margins.begin(), score.margins.begin() + score.marginCount);
    return score;
}

/// A margin as a function of one coordinate of the origin.
struct Line {
    double slope;
    double offset;
    double at(double t) const { return slope * t + offset; }
};

struct Interval {
    double low, high;
};

double lowest(const std::vector<Line>& lines, double t) {
    double least = kInfinite;
    for (const Line& line : lines) least = std::min(least, line.at(t));
    return least;
}

/// The place in the interval where the lowest of the lines is highest; its middle when there are none.
double peak(const std::vector<Line>& lines, Interval interval) {
    if (lines.empty()) return (interval.low + interval.high) / 2;
    double best = interval.low;
    double height = lowest(lines, best);
    const auto consider = [&](double t) {
        t = std::clamp(t, interval.low, interval.high);
        const double here = lowest(lines, t);
        if (here > height) {
            height = here;
            best = t;
        }
    };
    consider(interval.high);
    for (const Line& up : lines) {
        if (up.slope <= 0) continue;
        for (const Line& down : lines) {
            if (down.slope < 0) consider((down.offset - up.offset) / (up.slope - down.slope));
        }
    }
    return best;
}

/// The part of the interval where no line is below the level; there is one.
Interval above(const std::vector<Line>& lines, double level, Interval interval) {
    for (const Line& line : lines) {
        const double t = (level - line.offset) / line.slope;
        if (line.slope > 0) interval.low = std::max(interval.low, std::min(t, interval.high));
        if (line.slope < 0) interval.high = std::min(interval.high, std::max(t, interval.low));
    }
    return interval;
}

/// The margins of the goals of one axis as lines of the origin's coordinate, for rectangles of one width.
void appendLines(std::vector<Line>& lines, const std::vector<CropGoal>& goals, CropGoal::Axis axis, double width) {
    const LooseRect atZero{0, 0, width, 0};
    for (const CropGoal& goal : goals) {
        if (goal.axis != axis) continue;
        const double slope = goal.standard->file.picture.width / width / goal.error;
        const double value = goal.value(atZero);
        const Range& range = goal.range;
        if (range.hasMax()) lines.push_back({slope, (range.max - value) / goal.error});
        if (range.hasMin()) lines.push_back({-slope, (value - range.min) / goal.error});
    }
}

/// Places rectangles of one width; keeps its scratch memory between calls.
class Placer {
public:
    Placer(const CropTask& task, const CropRoom& room) : m_task(task), m_room(room) {}

    LooseRect place(cv::Size size) {
        const double width = size.width;
        const double height = size.height;
        return {along(CropGoal::Axis::Horizontal, width, {m_room.left, m_room.right - width}),
                along(CropGoal::Axis::Vertical, width, {m_room.top, m_room.bottom - height}), width, height};
    }

private:
    double along(CropGoal::Axis axis, double width, Interval interval) {
        double best = peak({}, interval);
        for (const std::vector<CropGoal>& level : m_task.levels) {
            m_lines.clear();
            appendLines(m_lines, level, axis, width);
            if (m_lines.empty()) continue;
            best = peak(m_lines, interval);
            interval = above(m_lines, std::min(kEnough, lowest(m_lines, best)) - kSame, interval);
        }
        return best;
    }

    const CropTask& m_task;
    const CropRoom& m_room;
    std::vector<Line> m_lines;
};

}  // namespace

double smallestMargin(const std::vector<CropGoal>& goals, const LooseRect& rect) {
    double least = kInfinite;
    for (const CropGoal& goal : goals) least = std::min(least, goal.margin(rect));
    return least;
}

std::optional<LooseRect> bestRect(const CropTask& task, const CropRoom& room) {
    const Sizes sizes(task.shape);
    int low = 1;
    int high = sizes.largest(room.largestWidth, room.largestHeight);
    if (high < low) return std::nullopt;
    Placer placer(task, room);
    const auto rectOf = [&](int number) { return placer.place(sizes.at(number)); };
    const auto scoreAt = [&](int number) { return scoreOf(task, rectOf(number)); };
    while (high - low > 3) {
        const int third = (high - low) / 3;
        if (better(scoreAt(high - third), scoreAt(low + third))) low += third;
        else high -= third;
    }
    int best = low;
    for (int number = low + 1; number <= high; ++number) {
        if (better(scoreAt(number), scoreAt(best))) best = number;
    }
    return rectOf(best);
}

std::optional<cv::Rect> bestWholeRect(const CropTask& task, const LooseRect& loose, cv::Size still) {
    const Sizes sizes(task.shape);
    const int largest = sizes.largest(still.width, still.height);
    const int middle = std::clamp(sizes.numberOf(loose.width), 1, std::max(1, largest));
    CropRoom room = CropRoom::of(still);
    Placer placer(task, room);
    std::optional<cv::Rect> best;
    Score bestScore{};
    // Near the middle first, so that among equals the size found stays.
    for (int step = 0; step <= 2 * kSmallRatio && (step <= 2 || !best); ++step) {
        const int number = middle + (step % 2 ? (step + 1) / 2 : -step / 2);
        if (number < 1 || number > largest || !sizes.holdsShape(number)) continue;
        const cv::Size size = sizes.at(number);
        const LooseRect exact = placer.place(size);
        for (int dy = 0; dy <= 1; ++dy) {
            for (int dx = 0; dx <= 1; ++dx) {
                const cv::Rect rect(std::clamp(int(std::floor(exact.x)) + dx, 0, still.width - size.width),
                                    std::clamp(int(std::floor(exact.y)) + dy, 0, still.height - size.height),
                                    size.width, size.height);
                const Score score =
                    scoreOf(task, {double(rect.x), double(rect.y), double(rect.width), double(rect.height)});
                if (best && !better(score, bestScore)) continue;
                best = rect;
                bestScore = score;
            }
        }
    }
    return best;
}

}  // namespace xuezhao
