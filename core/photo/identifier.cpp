#include "core/photo/identifier.h"

#include <sodium.h>

#include <algorithm>

namespace xuezhao {
namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::string_view kMagic = "XUEZHAO-ID/1 ";
constexpr unsigned char kMarker = 0xFF, kStart = 0xD8, kComment = 0xFE, kFirstApp = 0xE0, kLastApp = 0xEF;
constexpr unsigned char kScan = 0xDA;
constexpr std::size_t kHead = 4;           // marker 2, length 2
constexpr std::size_t kMostText = 65'533;  // the length is 16 bits and counts itself
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

/// A segment before the pixels, its marker included.
struct Segment {
    unsigned char kind = 0;
    std::size_t begin = 0, end = 0;
};

/// The segments up to the scan; fewer where the bytes are damaged.
std::vector<Segment> segmentsOf(Bytes jpeg) {
    std::vector<Segment> segments;
    if (jpeg.size() < 2 || jpeg[0] != kMarker || jpeg[1] != kStart) return segments;
    for (std::size_t at = 2; at + kHead <= jpeg.size() && jpeg[at] == kMarker && jpeg[at + 1] != kScan;) {
        const std::size_t length = std::size_t(jpeg[at + 2]) << 8 | jpeg[at + 3];
        const std::size_t end = at + 2 + length;
        if (length < 2 || end > jpeg.size()) break;
        segments.push_back({jpeg[at + 1], at, end});
        at = end;
    }
    return segments;
}

std::string_view textOf(Bytes jpeg, const Segment& segment) {
    const auto text = jpeg.subspan(segment.begin + kHead, segment.end - segment.begin - kHead);
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

bool isIdentifier(Bytes jpeg, const Segment& segment) {
    return segment.kind == kComment && textOf(jpeg, segment).starts_with(kMagic);
}

}  // namespace

Result<std::string> identifierComment(const IdentifierMethod& method, const Identity& identity) {
    const auto sealed = method.seal(identity);
    if (!sealed) return sealed.error();
    std::string text(sodium_base64_ENCODED_LEN(sealed->size(), kBase64), '\0');
    sodium_bin2base64(text.data(), text.size(), sealed->data(), sealed->size(), kBase64);
    text.pop_back();  // the end of the C string
    return std::string(kMagic) + std::string(method.name()) + " " + text;
}

Result<std::vector<unsigned char>> withComment(Bytes jpeg, std::string_view comment) {
    const auto segments = segmentsOf(jpeg);
    if (segments.empty() || comment.size() > kMostText) return Error{ErrorId::NotAPicture, {}, "comment"};
    std::size_t place = 2;
    for (const Segment& segment : segments) {
        if (segment.kind < kFirstApp || segment.kind > kLastApp) break;
        place = segment.end;
    }
    const std::size_t length = comment.size() + 2;
    std::vector<unsigned char> out(jpeg.begin(), jpeg.begin() + static_cast<std::ptrdiff_t>(place));
    out.insert(out.end(),
               {kMarker, kComment, static_cast<unsigned char>(length >> 8), static_cast<unsigned char>(length & 0xFF)});
    out.insert(out.end(), comment.begin(), comment.end());
    out.insert(out.end(), jpeg.begin() + static_cast<std::ptrdiff_t>(place), jpeg.end());
    return out;
}

std::vector<unsigned char> withoutIdentifier(Bytes jpeg) {
    std::vector<unsigned char> out;
    out.reserve(jpeg.size());
    std::size_t copied = 0;
    const auto copyUpTo = [&](std::size_t end) {
        const auto part = jpeg.subspan(copied, end - copied);
        out.insert(out.end(), part.begin(), part.end());
    };
    for (const Segment& segment : segmentsOf(jpeg)) {
        if (!isIdentifier(jpeg, segment)) continue;
        copyUpTo(segment.begin);
        copied = segment.end;
    }
    copyUpTo(jpeg.size());
    return out;
}

std::optional<IdentifierComment> findIdentifier(Bytes jpeg) {
    const auto segments = segmentsOf(jpeg);
    const auto found = std::find_if(segments.begin(), segments.end(), [&](auto& s) { return isIdentifier(jpeg, s); });
    if (found == segments.end()) return std::nullopt;
    const std::string_view text = textOf(jpeg, *found).substr(kMagic.size());
    const auto blank = text.find(' ');
    if (blank == 0 || blank == std::string_view::npos) return std::nullopt;
    const std::string_view coded = text.substr(blank + 1);
    IdentifierComment comment{std::string(text.substr(0, blank)), std::vector<unsigned char>(coded.size() / 4 * 3)};
    std::size_t size = 0;
    if (coded.empty() || sodium_base642bin(comment.sealed.data(), comment.sealed.size(), coded.data(), coded.size(),
                                           nullptr, &size, nullptr, kBase64) != 0)
        return std::nullopt;
    comment.sealed.resize(size);
    return comment;
}

}  // namespace xuezhao
