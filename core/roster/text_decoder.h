#pragma once

#include "core/base/result.h"

#include <span>
#include <string>

namespace xuezhao {

/// The text of a file as UTF-8 without a byte-order mark: by its mark, else strict UTF-8, else strict GB18030.
/// Errors: TableUnsupported (binary: a zero byte without a UTF-16 mark), TableDamaged (none of the encodings).
Result<std::string> decodeText(std::span<const unsigned char> bytes);

/// GB18030 bytes of a UTF-8 text. It can express every character.
std::string encodeGb18030(std::string_view text);

}  // namespace xuezhao
