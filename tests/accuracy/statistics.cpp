#include "tests/accuracy/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace xuezhao::accuracy {

double meanOf(const std::vector<double>& values) {
    if (values.empty()) return 0;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const double place = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

Spread spreadOf(const std::vector<double>& errors) {
    std::vector<double> sizes;
    for (const double error : errors) sizes.push_back(std::abs(error));
    return {errors.size(), meanOf(errors), meanOf(sizes), percentile(sizes, 0.95), percentile(sizes, 1)};
}

Interval wilson(const Share& share) {
    if (share.all == 0) return {};
    constexpr double z = 1.96;  // 95 % of a normal distribution
    const double n = share.all, p = share.value();
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double strengthAt(const std::vector<double>& strengths, const std::vector<double>& shares, double wanted) {
    for (std::size_t i = 0; i < strengths.size(); ++i) {
        if (shares[i] < wanted) continue;
        if (i == 0) return strengths[0];
        const double part = (wanted - shares[i - 1]) / (shares[i] - shares[i - 1]);
        return strengths[i - 1] + part * (strengths[i] - strengths[i - 1]);
    }
    return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace xuezhao::accuracy
