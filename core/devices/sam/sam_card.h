#pragma once

#include "core/base/result.h"
#include "core/devices/identity_reader.h"
#include "core/devices/secret_bytes.h"

namespace xuezhao {

/// Number and name out of the data of a read card: 2 bytes each of the lengths of text and photograph (and of
/// fingerprints), then 256 bytes of text in UTF-16LE and the rest. The text's layout is told by its letter at byte 248:
/// J a residence permit for Hong Kong, Macao and Taiwan, I a foreigner's of 2017, Y a foreigner's of 2023, anything
/// else a resident. Nothing but number and name leaves this function; the data is overwritten before it returns.
/// The name of a foreigner is the Chinese one, and the English one where there is none.
/// Errors: ReaderCardUnknown when the lengths do not fit the data or the number is no number.
Result<IdentityScan> readSamCard(SecretBytes data);

}  // namespace xuezhao
