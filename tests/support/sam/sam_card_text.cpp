#include "tests/support/sam/sam_card_text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace xuezhao::test {

namespace {

constexpr std::size_t kText = 256, kPhoto = 1024;

/// Bytes, as the card's description counts them.
void put(std::u16string& text, std::size_t offset, std::size_t length, std::u16string_view value) {
    std::copy_n(value.begin(), std::min(value.size(), length / 2), text.begin() + std::ptrdiff_t(offset / 2));
}

void putCommon(std::u16string& text, const Card& card) {
    put(text, 0, 30, card.name);
    put(text, 30, 2, u"1");
    put(text, 122, 36, card.number);
    put(text, 188, 16, u"20200101");
    put(text, 204, 16, u"20400101");
}

void putForeigner2017(std::u16string& text, const Card& card) {
    put(text, 0, 120, card.englishName);
    put(text, 120, 2, u"1");
    put(text, 122, 30, card.number);
    put(text, 152, 6, u"UTO");
    put(text, 158, 30, card.name);
    put(text, 188, 16, u"20200101");
    put(text, 204, 16, u"20400101");
    put(text, 220, 16, u"19990101");
    put(text, 248, 2, u"I");
}

std::u16string textOf(const Card& card) {
    std::u16string text(kText / 2, u' ');
    if (card.kind == CardKind::Foreigner2017) {
        putForeigner2017(text, card);
        return text;
    }
    putCommon(text, card);
    if (card.kind == CardKind::Foreigner2023) {
        put(text, 32, 4, u"99");
        put(text, 36, 16, u"19990101");
        put(text, 52, 70, card.englishName);
        if (card.englishName.size() > 35) put(text, 220, 22, std::u16string_view(card.englishName).substr(35));
        put(text, 242, 6, u"UTO");
        put(text, 248, 2, u"Y");
        return text;
    }
    put(text, 32, 4, u"01");
    put(text, 36, 16, u"19990101");
    put(text, 52, 70, kSecretAddress);
    put(text, 158, 30, kSecretIssuer);
    if (card.kind == CardKind::HongKongMacaoTaiwan) {
        put(text, 220, 18, u"H12345678");
        put(text, 238, 4, u"01");
        put(text, 248, 2, u"J");
    }
    return text;
}

}  // namespace

Card Card::of(CardKind kind, const std::string& number, const std::u16string& name, const std::u16string& englishName) {
    return {kind, std::u16string(number.begin(), number.end()), name, englishName};
}

std::vector<std::uint8_t> cardText(const Card& card) {
    std::vector<std::uint8_t> bytes;
    for (const char16_t unit : textOf(card)) {
        bytes.push_back(static_cast<std::uint8_t>(unit & 0xFF));
        bytes.push_back(static_cast<std::uint8_t>(unit >> 8));
    }
    return bytes;
}

std::vector<std::uint8_t> cardData(const Card& card, int fingerprints) {
    std::vector<std::uint8_t> data{0x01, 0x00, 0x04, 0x00};
    if (fingerprints >= 0)
        data.insert(data.end(),
                    {static_cast<std::uint8_t>(fingerprints >> 8), static_cast<std::uint8_t>(fingerprints)});
    const auto text = cardText(card);
    data.insert(data.end(), text.begin(), text.end());
    // The photograph holds what looks like preambles: it must not be taken for frames.
    for (std::size_t i = 0; i < kPhoto; ++i) data.push_back(i % 7 < 3 ? 0xAA : i % 7 == 3 ? 0x96 : 0x69);
    data.insert(data.end(), static_cast<std::size_t>(std::max(fingerprints, 0)), 0x43);
    return data;
}

}  // namespace xuezhao::test
