#include "core/photo/photo_maker.h"

#include "core/base/sha256.h"
#include "core/photo/develop.h"

#include <opencv2/core.hpp>

#include <memory>
#include <utility>

namespace xuezhao {

Result<PhotoSource> openSource(std::span<const unsigned char> original, std::string_view name,
                               std::optional<WallTime> taken, int mountTurns) {
    auto picture = decodePicture(original, name, {.mountTurns = mountTurns});
    if (!picture) return picture.error();
    return PhotoSource{*std::move(picture), sha256Hex(original), taken};
}

Result<Photo> makePhoto(const PhotoSource& source, const StandardCrop& crop) {
    CV_Assert(crop.standard && source.picture.reduction == 1);
    if (source.picture.inkColours()) return Error{ErrorId::PictureInkColours, {}, {}};
    const Standard& standard = *crop.standard;
    const Image pixels = develop(source.picture.image, crop.crop, standard.file.picture);
    auto file = writeJpeg(pixels, JpegTarget::of(standard, source.taken));
    if (!file) return file.error();

    auto readBack = decodePicture(file->bytes, "photo" + standard.file.extension);
    if (!readBack) return Error{ErrorId::EncodeFailed, {}, readBack.error().detail};
    if (readBack->image.size() != standard.file.picture) return Error{ErrorId::EncodeFailed, {}, "wrong size"};
    readBack->facts.upscale = crop.scale();
    readBack->facts.sourceChannels = source.picture.facts.channels;

    Photo photo;
    photo.standard = &standard;
    photo.bytes = std::make_shared<const std::vector<unsigned char>>(std::move(file->bytes));
    photo.picture = readBack->image;
    photo.facts = std::move(readBack->facts);
    photo.provenance = {source.originalSha256, sha256Hex(*photo.bytes), crop.crop, source.picture.quarterTurns,
                        crop.scale()};
    photo.quality = file->quality;
    photo.subsampling = file->subsampling;
    photo.padding = file->padding;
    photo.sizeInWindow = file->inWindow;
    return photo;
}

}  // namespace xuezhao
