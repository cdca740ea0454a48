#pragma once

#include "core/photo/identifier.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

inline constexpr std::string_view kSealedBoxName = "sealed-box";

/// Keys of the sealed box, as one line of text each: "xuezhao-identifier-public BASE64", "...-secret BASE64".
struct SealedBoxKeys {
    std::string publicKey;  ///< who has it can seal, and read nothing
    std::string secretKey;  ///< who has it can open everything that the public one sealed
};
/// Errors: EncodeFailed (the system has no random numbers).
Result<SealedBoxKeys> makeSealedBoxKeys();

/// libsodium's sealed box (X25519, XSalsa20-Poly1305): each sealing has a key of its own, so the same person twice
/// gives other bytes, and the sender cannot open what it sealed. What is sealed has one length for everybody.
/// \param publicKey  a line as above. Errors: DataBadValue (no such key), EncodeFailed.
Result<std::unique_ptr<IdentifierMethod>> sealedBox(std::string_view publicKey);

/// Opens what sealedBox() sealed. Nothing: it was sealed for another key, or damaged.
/// \param secretKey  a line as above. Errors: DataBadValue (no such key).
Result<std::optional<Identity>> openSealedBox(const IdentifierComment& comment, std::string_view secretKey);

}  // namespace xuezhao
