#include "core/devices/pcsc/card_code.h"

#include <algorithm>
#include <array>

namespace xuezhao {

namespace {

constexpr std::size_t kLongestUid = 10;  // bytes; ISO 14443-3 knows 4, 7 and 10

std::string hexadecimal(std::span<const std::uint8_t> bytes) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 0x0F];
    }
    return text;
}

/// 3B 8n 80 01: how PC/SC part 3 makes an ATR for a card without contacts.
bool namesOnlyAKind(std::span<const std::uint8_t> atr) {
    return atr.size() >= 4 && atr[0] == 0x3B && (atr[1] & 0xF0) == 0x80 && atr[2] == 0x80 && atr[3] == 0x01;
}

}  // namespace

Result<std::string> cardCode(std::span<const std::uint8_t> uidAnswer, std::span<const std::uint8_t> atr) {
    const bool hasUid = uidAnswer.size() > 2 && uidAnswer.size() <= kLongestUid + 2 &&
                        uidAnswer[uidAnswer.size() - 2] == 0x90 && uidAnswer[uidAnswer.size() - 1] == 0x00;
    if (hasUid) {
        const auto uid = uidAnswer.first(uidAnswer.size() - 2);
        if (uid.size() == 4 && uid[0] == 0x08) return Error{ErrorId::ReaderNumberChanges, {}, {}};
        return hexadecimal(uid);
    }
    if (atr.empty() || namesOnlyAKind(atr)) return Error{ErrorId::ReaderCardUnknown, {}, {}};
    return hexadecimal(atr);
}

}  // namespace xuezhao
