#pragma once

#include <cstddef>
#include <vector>

namespace xuezhao::accuracy {

/// Signed errors of one quantity, put together.
struct Spread {
    std::size_t count = 0;
    double bias = 0;     ///< mean of the errors
    double mean = 0;     ///< of their sizes
    double p95 = 0;      ///< of their sizes
    double largest = 0;  ///< of their sizes
};
Spread spreadOf(const std::vector<double>& errors);

double meanOf(const std::vector<double>& values);

/// The value below which a share (0-1) of the values lies, between neighbours in proportion; 0 of none.
double percentile(std::vector<double> values, double share);

/// How many of how many.
struct Share {
    int count = 0;
    int all = 0;

    double value() const { return all ? double(count) / all : 0; }
    Share& operator+=(const Share& other) {
        count += other.count;
        all += other.all;
        return *this;
    }
    void add(bool one) { count += one, ++all; }
};

/// Between which shares (0-1) the true one lies, 19 times in 20 (E. B. Wilson, 1927).
struct Interval {
    double low = 0, high = 1;
};
Interval wilson(const Share& share);

/// The strength at which a rising share first reaches `wanted`, in proportion between the strengths that were tried;
/// NaN when it never does. The first strength when it does from the start.
double strengthAt(const std::vector<double>& strengths, const std::vector<double>& shares, double wanted);

}  // namespace xuezhao::accuracy
