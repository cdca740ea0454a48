#include "core/picture/exif.h"

#include <libexif/exif-data.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string>

namespace xuezhao {
namespace {

struct Unref {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};
using ExifPtr = std::unique_ptr<ExifData, Unref>;

constexpr ExifShort kInch = 2;  // of the tag ResolutionUnit
constexpr ExifShort kCentimetre = 3;
constexpr double kCentimetresPerInch = 2.54;
constexpr ExifShort kSrgb = 1;  // of the tag ColorSpace

// --- reading ---

std::optional<ExifShort> shortOf(const ExifData* data, ExifTag tag) {
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], tag);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < sizeof(ExifShort)) return std::nullopt;
    return exif_get_short(entry->data, exif_data_get_byte_order(const_cast<ExifData*>(data)));
}

std::optional<double> rationalOf(const ExifData* data, ExifTag tag) {
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_0], tag);
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->size < 2 * sizeof(ExifLong)) return std::nullopt;
    const ExifRational value = exif_get_rational(entry->data, exif_data_get_byte_order(const_cast<ExifData*>(data)));
    if (value.numerator == 0 || value.denominator == 0) return std::nullopt;
    return static_cast<double>(value.numerator) / value.denominator;
}

/// "2026:06:18 09:30:00" in local time; nothing for another shape or a time that no calendar has.
std::optional<WallTime> timeOf(const ExifData* data, ExifTag tag) {
    constexpr std::size_t kLength = 19;
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_EXIF], tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII || entry->size < kLength) return std::nullopt;
    const std::string text(reinterpret_cast<const char*>(entry->data), kLength);
    std::tm local{};
    const char* end = strptime(text.c_str(), "%Y:%m:%d %H:%M:%S", &local);
    if (!end || *end != '\0') return std::nullopt;
    local.tm_isdst = -1;  // unknown; mktime finds out
    const std::time_t seconds = std::mktime(&local);
    // The clock counts nanoseconds and ends in 2262; no camera is older than its first second, in 1970.
    constexpr std::time_t kEnd = 9'000'000'000;  // in 2255
    if (seconds < 0 || seconds > kEnd) return std::nullopt;
    return std::chrono::system_clock::from_time_t(seconds);
}

// --- writing ---

/// A new entry of an IFD, its data allocated; null when memory ran out.
ExifEntry* addEntry(ExifData* data, ExifIfd ifd, ExifTag tag, ExifFormat format, unsigned long components) {
    ExifEntry* entry = exif_entry_new();
    if (!entry) return nullptr;
    const auto size = static_cast<unsigned>(components * exif_format_get_size(format));
    entry->tag = tag;
    entry->format = format;
    entry->components = components;
    entry->data = static_cast<unsigned char*>(std::calloc(size, 1));  // libexif's default allocator frees it
    entry->size = entry->data ? size : 0;
    exif_content_add_entry(data->ifd[ifd], entry);
    exif_entry_unref(entry);  // the content holds it now
    return entry->data ? entry : nullptr;
}

bool addShort(ExifData* data, ExifIfd ifd, ExifTag tag, ExifShort value) {
    ExifEntry* entry = addEntry(data, ifd, tag, EXIF_FORMAT_SHORT, 1);
    if (entry) exif_set_short(entry->data, exif_data_get_byte_order(data), value);
    return entry;
}

bool addRational(ExifData* data, ExifIfd ifd, ExifTag tag, double value) {
    constexpr ExifLong kDenominator = 100;
    ExifEntry* entry = addEntry(data, ifd, tag, EXIF_FORMAT_RATIONAL, 1);
    const bool whole = value == std::round(value);
    const ExifLong denominator = whole ? 1 : kDenominator;
    const ExifRational rational{static_cast<ExifLong>(std::lround(value * denominator)), denominator};
    if (entry) exif_set_rational(entry->data, exif_data_get_byte_order(data), rational);
    return entry;
}

bool addText(ExifData* data, ExifIfd ifd, ExifTag tag, const std::string& text, ExifFormat format, bool terminated) {
    ExifEntry* entry = addEntry(data, ifd, tag, format, text.size() + (terminated ? 1 : 0));
    if (entry) std::ranges::copy(text, entry->data);
    return entry;
}

/// "2026:06:18 09:30:00", as EXIF writes time.
std::string exifTime(WallTime time) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
    std::tm local{};
    localtime_r(&seconds, &local);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y:%m:%d %H:%M:%S", &local);
    return text.data();
}

bool fill(ExifData* data, double dpi, std::optional<WallTime> taken) {
    return addRational(data, EXIF_IFD_0, EXIF_TAG_X_RESOLUTION, dpi) &&
           addRational(data, EXIF_IFD_0, EXIF_TAG_Y_RESOLUTION, dpi) &&
           addShort(data, EXIF_IFD_0, EXIF_TAG_RESOLUTION_UNIT, kInch) &&
           addText(data, EXIF_IFD_EXIF, EXIF_TAG_EXIF_VERSION, "0230", EXIF_FORMAT_UNDEFINED, false) &&
           (!taken ||
            addText(data, EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL, exifTime(*taken), EXIF_FORMAT_ASCII, true)) &&
           addShort(data, EXIF_IFD_EXIF, EXIF_TAG_COLOR_SPACE, kSrgb);
}

}  // namespace

ExifFacts readExif(std::span<const unsigned char> block) {
    ExifFacts facts;
    const ExifPtr data(exif_data_new());
    if (!data) return facts;
    // Else libexif would add what the specification demands and the file does not say: 72 dpi.
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
    exif_data_load_data(data.get(), block.data(), static_cast<unsigned>(block.size()));

    const ExifShort unit = shortOf(data.get(), EXIF_TAG_RESOLUTION_UNIT).value_or(kInch);
    if (unit == kInch || unit == kCentimetre) {
        const double perInch = unit == kCentimetre ? kCentimetresPerInch : 1;
        if (const auto x = rationalOf(data.get(), EXIF_TAG_X_RESOLUTION)) facts.dpiX = *x * perInch;
        if (const auto y = rationalOf(data.get(), EXIF_TAG_Y_RESOLUTION)) facts.dpiY = *y * perInch;
    }
    const ExifShort orientation = shortOf(data.get(), EXIF_TAG_ORIENTATION).value_or(1);
    if (orientation >= 1 && orientation <= 8) facts.orientation = orientation;
    facts.taken = timeOf(data.get(), EXIF_TAG_DATE_TIME_ORIGINAL);
    return facts;
}

std::vector<unsigned char> makeExif(double dpi, std::optional<WallTime> taken) {
    const ExifPtr data(exif_data_new());
    if (!data) return {};
    exif_data_set_byte_order(data.get(), EXIF_BYTE_ORDER_INTEL);
    unsigned char* bytes = nullptr;
    unsigned size = 0;
    if (fill(data.get(), dpi, taken)) exif_data_save_data(data.get(), &bytes, &size);
    std::vector<unsigned char> block(bytes, bytes + size);
    std::free(bytes);
    return block;
}

}  // namespace xuezhao
