#pragma once

#include "core/base/image.h"
#include "core/base/result.h"
#include "core/devices/identity_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// The text of the QR code that a picture shows, UTF-8; nothing when there is none that can be read.
std::optional<std::string> qrCodeIn(const Image& picture);

/// What a QR code says, as an identity: like scanFromText(), which the same code typed by a scanner goes through,
/// except that it is never the number of a chip. Errors: ReaderCodeUnreadable for an empty text, one with control
/// characters inside or one that is not UTF-8.
Result<IdentityScan> scanFromQr(std::string_view text);

}  // namespace xuezhao
