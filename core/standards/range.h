#pragma once

#include <algorithm>
#include <limits>

namespace xuezhao {

/// A closed interval; a side that is not limited is infinite.
struct Range {
    double min = -std::numeric_limits<double>::infinity();
    double max = std::numeric_limits<double>::infinity();

    bool hasMin() const { return min > -std::numeric_limits<double>::infinity(); }
    bool hasMax() const { return max < std::numeric_limits<double>::infinity(); }
    bool empty() const { return min > max; }
    bool contains(double value) const { return value >= min && value <= max; }

    /// Distance to the nearest limit: positive inside, negative outside, infinite without limits.
    double margin(double value) const { return std::min(value - min, max - value); }

    friend bool operator==(const Range&, const Range&) = default;
};

inline Range intersection(const Range& a, const Range& b) {
    return {std::max(a.min, b.min), std::min(a.max, b.max)};
}

inline Range scaled(const Range& range, double factor) {
    return {range.min * factor, range.max * factor};
}

}  // namespace xuezhao
