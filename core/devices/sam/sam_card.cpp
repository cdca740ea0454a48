#include "core/devices/sam/sam_card.h"

#include "core/base/citizen_number.h"
#include "core/devices/scan_text.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace xuezhao {

namespace {

using Text = std::span<const std::uint8_t>;

constexpr std::size_t kTextBytes = 256;
constexpr std::size_t kKindAt = 248;

/// Bytes of the text.
struct Field {
    std::size_t offset = 0;
    std::size_t length = 0;  ///< 0: this layout has none
};

/// Where number and name stand on one kind of card.
struct Layout {
    char16_t kind;
    Field number;
    Field name;
    std::array<Field, 2> englishName;  ///< one behind the other
};

// Domain, section 6. What else the cards hold is not wanted and so not here.
constexpr Field kNumber{122, 36}, kName{0, 30};
constexpr Layout kResident{u' ', kNumber, kName, {}};
constexpr std::array kLayouts{
    Layout{u'J', kNumber, kName, {}},
    Layout{u'I', {122, 30}, {158, 30}, {Field{0, 120}}},
    Layout{u'Y', kNumber, kName, {Field{52, 70}, Field{220, 22}}},
};

char16_t unitAt(Text text, std::size_t offset) {
    return static_cast<char16_t>(text[offset] | text[offset + 1] << 8);
}

void appendUtf8(std::string& out, char32_t code) {
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

/// A field as UTF-8 without control characters. Half of a surrogate pair becomes U+FFFD.
std::string decoded(Text text, Field field) {
    constexpr char32_t kReplacement = 0xFFFD;
    std::string out;
    for (std::size_t at = field.offset; at < field.offset + field.length; at += 2) {
        char32_t code = unitAt(text, at);
        const bool high = code >= 0xD800 && code <= 0xDBFF;
        const char16_t next = high && at + 2 < field.offset + field.length ? unitAt(text, at + 2) : u'\0';
        if (high && next >= 0xDC00 && next <= 0xDFFF) {
            code = 0x10000 + ((code - 0xD800) << 10) + (next - 0xDC00);
            at += 2;
        } else if (code >= 0xD800 && code <= 0xDFFF) {
            code = kReplacement;
        }
        if (code >= 0x20 && (code < 0x7F || code >= 0xA0)) appendUtf8(out, code);
    }
    return out;
}

std::string trimmed(const std::string& padded) {
    const std::string text = halfWidth(padded);  // the wide blank is a blank then
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string nameOn(Text text, const Layout& layout) {
    std::string name = trimmed(decoded(text, layout.name));
    if (!name.empty()) return name;
    for (const Field& part : layout.englishName) name += decoded(text, part);
    return trimmed(name);
}

/// The text among the data, where the lengths at the beginning say that it is there and that nothing is missing.
std::optional<Text> textOf(Text data) {
    const auto length = [&](std::size_t at) { return std::size_t{data[at]} << 8 | data[at + 1]; };
    for (const std::size_t head : {std::size_t{4}, std::size_t{6}}) {
        if (data.size() < head + kTextBytes || length(0) != kTextBytes) continue;
        std::size_t whole = head;
        for (std::size_t at = 0; at < head; at += 2) whole += length(at);
        if (whole == data.size()) return data.subspan(head, kTextBytes);
    }
    return std::nullopt;
}

}  // namespace

Result<IdentityScan> readSamCard(SecretBytes data) {
    const Error unknown{ErrorId::ReaderCardUnknown, {}, {}};
    const std::optional<Text> text = textOf(data);
    if (!text) return unknown;
    const auto row = std::find_if(kLayouts.begin(), kLayouts.end(),
                                  [&](const Layout& layout) { return layout.kind == unitAt(*text, kKindAt); });
    const Layout& layout = row == kLayouts.end() ? kResident : *row;

    IdentityScan scan;
    scan.kind = IdentityScan::Kind::IdCard;
    scan.number = trimmed(decoded(*text, layout.number));
    scan.name = nameOn(*text, layout);
    if (!scan.number.empty() && scan.number.back() == 'x') scan.number.back() = 'X';
    const bool plain = std::all_of(scan.number.begin(), scan.number.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
    if (scan.number.empty() || !plain) return unknown;
    scan.checkCharacterWrong = judgeCitizenNumber(scan.number) == CitizenNumber::CheckWrong;
    return scan;
}

}  // namespace xuezhao
