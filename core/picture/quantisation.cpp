#include "core/picture/quantisation.h"

#include "core/picture/jpeg_guard.h"

#include <cstdio>  // jpeglib.h needs it first

#include <jpeglib.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace xuezhao {
namespace {

constexpr double kBaselineMost = 255;  // entries of a baseline JPEG are bytes

/// Annex K as libjpeg holds it.
QuantTables readStandardTables() {
    jpeg_compress_struct jpeg{};
    JpegGuard guard;
    jpeg.err = guard.manager();
    QuantTables tables{};
    guard.run([&] {
        jpeg_create_compress(&jpeg);
        jpeg_set_linear_quality(&jpeg, 100, FALSE);  // 100 per cent of the tables
        std::copy_n(jpeg.quant_tbl_ptrs[0]->quantval, 64, tables.luma.begin());
        std::copy_n(jpeg.quant_tbl_ptrs[1]->quantval, 64, tables.chroma.begin());
    });
    jpeg_destroy_compress(&jpeg);
    return tables;
}

const QuantTables& standardTables() {
    static const QuantTables tables = readStandardTables();
    return tables;
}

/// libjpeg's scale for a quality, in per cent (jcparam.c, jpeg_quality_scaling), without its rounding.
double percentOf(double quality) {
    return quality < 50 ? 5000 / quality : 200 - 2 * quality;
}

QuantTable scaledTable(const QuantTable& standard, double percent) {
    QuantTable table{};
    std::ranges::transform(standard, table.begin(), [percent](unsigned entry) {
        return static_cast<unsigned>(std::clamp(std::floor((entry * percent + 50) / 100), 1.0, kBaselineMost));
    });
    return table;
}

/// The table that libjpeg makes of a whole quality: its scale is a whole per cent.
QuantTable libjpegTable(int quality) {
    return scaledTable(standardTables().luma, std::floor(percentOf(quality)));
}

unsigned sum(const QuantTable& table) {
    return std::accumulate(table.begin(), table.end(), 0u);
}

/// The first quality, going up, whose luma table's sum is at most `most`, or less than it when `below`.
double firstQuality(unsigned most, bool below) {
    double low = 1;
    double high = 100;
    for (int step = 0; step < 30; ++step) {
        const double middle = (low + high) / 2;
        const unsigned here = sum(quantTables(middle).luma);
        (below ? here < most : here <= most) ? high = middle : low = middle;
    }
    return high;
}

}  // namespace

QuantTables quantTables(double quality) {
    const double percent = percentOf(std::clamp(quality, 1.0, 100.0));
    return {scaledTable(standardTables().luma, percent), scaledTable(standardTables().chroma, percent)};
}

double estimateQuality(const QuantTable& luma) {
    for (int quality = 100; quality >= 1; --quality) {
        if (luma == libjpegTable(quality)) return quality;
    }
    // The sum falls as the quality rises: all qualities between these two give the table's own sum.
    return (firstQuality(sum(luma), false) + firstQuality(sum(luma), true)) / 2;
}

}  // namespace xuezhao
