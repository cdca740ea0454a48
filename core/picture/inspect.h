#pragma once

#include "core/base/result.h"
#include "core/picture/file_facts.h"

#include <span>
#include <string_view>

namespace xuezhao {

/// What a JPEG or PNG says of itself, from its bytes alone: no pixel is decoded, so this is cheap and also
/// tells of pictures that decodePicture() refuses. Takes hostile bytes.
/// \param name  the file's name or path, for the extension and for messages
/// Errors: FileEmpty, NotAPicture (neither format), PictureDamaged (it ends before it says its size).
Result<FileFacts> inspectPicture(std::span<const unsigned char> bytes, std::string_view name);

}  // namespace xuezhao
