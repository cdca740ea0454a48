#pragma once

#include <array>

namespace xuezhao {

/// One quantisation table of a JPEG in natural (row by row) order.
using QuantTable = std::array<unsigned, 64>;

/// The luma and chroma tables of the JPEG standard (annex K), scaled as libjpeg does for a quality of
/// 1-100, but for any real number: 50 gives the tables themselves, 100 gives all ones.
struct QuantTables {
    QuantTable luma;
    QuantTable chroma;
};
QuantTables quantTables(double quality);

/// The quality, 1-100, whose luma table is the given one; for a foreign table, whose luma table has the
/// nearest sum. Whole numbers come out exactly for every table that libjpeg makes of them.
double estimateQuality(const QuantTable& luma);

}  // namespace xuezhao
