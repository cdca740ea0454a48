#include "core/picture/flash.h"

#include <libexif/exif-data.h>

#include <memory>

namespace xuezhao {

std::optional<bool> flashFired(std::span<const unsigned char> jpeg) {
    constexpr ExifShort kFired = 1;  // the lowest bit of the tag; the others tell of modes and returned light
    const std::unique_ptr<ExifData, decltype(&exif_data_unref)> data(exif_data_new(), exif_data_unref);
    if (!data) return std::nullopt;
    exif_data_unset_option(data.get(), EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);  // else it adds what is not there
    exif_data_load_data(data.get(), jpeg.data(), static_cast<unsigned>(jpeg.size()));
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_EXIF], EXIF_TAG_FLASH);
    if (!entry || entry->format != EXIF_FORMAT_SHORT || entry->size < sizeof(ExifShort)) return std::nullopt;
    return (exif_get_short(entry->data, exif_data_get_byte_order(data.get())) & kFired) != 0;
}

}  // namespace xuezhao
