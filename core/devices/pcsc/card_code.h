#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <span>
#include <string>

namespace xuezhao {

/// What a campus card is known by: hexadecimal capitals without blanks, as the roster's code column has it.
/// \param uidAnswer  what the card said to FF CA 00 00 00: the number of its chip and 90 00; anything else when it has
///                   none, as a contact card
/// \param atr        its answer to reset
/// The UID counts, otherwise the ATR. Errors: ReaderNumberChanges for a chip that makes up a new number each time (ISO
/// 14443-3: four bytes that begin with 08; telephones and ID cards); ReaderCardUnknown when the ATR is that of a
/// contactless kind of card (PC/SC part 3), which all cards of the kind have in common, or there is none.
Result<std::string> cardCode(std::span<const std::uint8_t> uidAnswer, std::span<const std::uint8_t> atr);

}  // namespace xuezhao
