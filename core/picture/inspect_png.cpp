#include "core/picture/byte_walk.h"
#include "core/picture/inspect_formats.h"

#include <string_view>
#include <vector>

namespace xuezhao {
namespace {

using Span = std::span<const unsigned char>;

constexpr std::size_t kSignature = 8;
constexpr std::size_t kChunkFrame = 12;  // length 4, type 4, check sum 4
constexpr std::size_t kHeader = 13;      // data of IHDR
constexpr double kMetresPerInch = 0.0254;

/// Channels of a colour type of IHDR; a palette counts as the colours it holds.
int channelsOf(int colourType) {
    constexpr int kGrey = 0, kGreyAlpha = 4, kColourAlpha = 6;
    return colourType == kGrey ? 1 : colourType == kGreyAlpha ? 2 : colourType == kColourAlpha ? 4 : 3;
}

void takeHeader(FileFacts& facts, Span data) {
    constexpr int kPalette = 3;
    facts.picture = {static_cast<int>(bigEndian32(data, 0)), static_cast<int>(bigEndian32(data, 4))};
    facts.bitsPerChannel = data[9] == kPalette ? 8 : data[8];
    facts.channels = channelsOf(data[9]);
}

void takeDensity(FileFacts& facts, Span data) {
    constexpr int kPerMetre = 1;
    if (data.size() != 9 || data[8] != kPerMetre || bigEndian32(data, 0) == 0 || bigEndian32(data, 4) == 0) return;
    facts.dpiX = bigEndian32(data, 0) * kMetresPerInch;
    facts.dpiY = bigEndian32(data, 4) * kMetresPerInch;
}

void takeExif(FileFacts& facts, Span data) {
    constexpr std::size_t kMost = 64 << 10;  // as much as a JPEG can hold
    if (data.size() > kMost) return;
    std::vector<unsigned char> block{'E', 'x', 'i', 'f', 0, 0};
    block.insert(block.end(), data.begin(), data.end());
    useExif(facts, readExif(block));
}

}  // namespace

std::optional<FileFacts> inspectPng(Span bytes) {
    FileFacts facts;
    facts.format = "png";
    for (std::size_t at = kSignature; at + kChunkFrame <= bytes.size();) {
        const std::size_t length = bigEndian32(bytes, at);
        if (length > bytes.size() - at - kChunkFrame) break;
        const std::string_view type(reinterpret_cast<const char*>(&bytes[at + 4]), 4);
        const Span data = bytes.subspan(at + 8, length);
        at += kChunkFrame + length;

        const bool first = facts.channels == 0;
        if (first != (type == "IHDR") || (first && length != kHeader)) break;
        if (first) takeHeader(facts, data);
        if (type == "pHYs") takeDensity(facts, data);
        if (type == "iCCP") facts.iccProfile = true;
        if (type == "tRNS") ++facts.channels;
        if (type == "eXIf") takeExif(facts, data);
        if (type == "IEND") {
            facts.trailingBytes = bytes.size() - at;
            break;
        }
    }
    if (facts.channels == 0) return std::nullopt;
    return facts;
}

}  // namespace xuezhao
