#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace xuezhao::test {

enum class CardKind { Resident, HongKongMacaoTaiwan, Foreigner2017, Foreigner2023 };

/// A card of somebody who does not exist.
struct Card {
    CardKind kind = CardKind::Resident;
    std::u16string number;
    std::u16string name;         ///< Chinese
    std::u16string englishName;  ///< foreigners

    static Card of(CardKind kind, const std::string& number, const std::u16string& name,
                   const std::u16string& englishName = {});
};

/// What stands on every card besides number and name, and must not leave the reader.
inline constexpr char16_t kSecretAddress[] = u"秘密省无名市不存在路一号";
inline constexpr char16_t kSecretIssuer[] = u"秘密公安局";

/// The text of a card: 256 bytes, UTF-16LE, padded with blanks.
std::vector<std::uint8_t> cardText(const Card& card);

/// The data of an answer to "read": lengths, text, photograph, and fingerprints where there are any.
/// \param fingerprints  bytes of them: nothing for the older command (1295 bytes in all); 0, 512 or 1024 for the newer
///                      one (1297, 1809, 2321 bytes)
std::vector<std::uint8_t> cardData(const Card& card, int fingerprints = -1);

}  // namespace xuezhao::test
