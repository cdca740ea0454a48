#include "core/picture/inspect_formats.h"

#include "core/picture/byte_walk.h"
#include "core/picture/exif.h"
#include "core/picture/quantisation.h"

#include <opencv2/core/mat.hpp>

#include <array>

namespace xuezhao {
namespace {

using Span = std::span<const unsigned char>;

// Markers of ITU-T T.81, table B.1.
constexpr int kTem = 0x01, kSof0 = 0xC0, kDht = 0xC4, kJpg = 0xC8, kDac = 0xCC, kSof15 = 0xCF, kRst0 = 0xD0,
              kRst7 = 0xD7, kSoi = 0xD8, kEoi = 0xD9, kSos = 0xDA, kDqt = 0xDB, kApp0 = 0xE0, kApp1 = 0xE1,
              kApp2 = 0xE2;

bool isFrameHeader(int marker) {
    return marker >= kSof0 && marker <= kSof15 && marker != kDht && marker != kJpg && marker != kDac;
}

bool standsAlone(int marker) {
    return marker == kTem || marker == kSoi || (marker >= kRst0 && marker <= kRst7);
}

/// Where the n-th entry of a table stands in a row-by-row block: T.81 figure A.6, the zigzag.
std::array<int, 64> zigzag() {
    std::array<int, 64> natural{};
    int index = 0;
    for (int diagonal = 0; diagonal < 15; ++diagonal) {
        for (int step = 0; step <= diagonal; ++step) {
            const int row = diagonal % 2 == 0 ? diagonal - step : step;
            const int column = diagonal - row;
            if (row < 8 && column < 8) natural[index++] = row * 8 + column;
        }
    }
    return natural;
}

class JpegWalk {
public:
    explicit JpegWalk(Span bytes) : m_bytes(bytes) {}

    std::optional<FileFacts> run() {
        std::size_t at = 2;
        while (const auto marker = nextMarker(at)) {
            if (*marker == kEoi) {
                m_facts.trailingBytes = m_bytes.size() - at;
                break;
            }
            if (standsAlone(*marker)) continue;
            if (at + 2 > m_bytes.size()) break;
            const std::size_t length = bigEndian16(m_bytes, at);
            if (length < 2 || at + length > m_bytes.size()) break;
            take(*marker, m_bytes.subspan(at + 2, length - 2));
            at += length;
        }
        if (!m_frameSeen) return std::nullopt;
        finish();
        return m_facts;
    }

private:
    /// The next marker at or after `at`, which is moved behind it. What stands before it (the coded pixels of a
    /// scan, in which FF is followed by 0 or a restart marker) is passed over.
    std::optional<int> nextMarker(std::size_t& at) const {
        while (at + 1 < m_bytes.size()) {
            const int next = m_bytes[at + 1];
            if (m_bytes[at] == 0xFF && next != 0xFF && next != 0) {
                at += 2;
                return next;
            }
            ++at;
        }
        return std::nullopt;
    }

    void take(int marker, Span payload) {
        static constexpr std::array<unsigned char, 5> kJfif{'J', 'F', 'I', 'F', 0};
        static constexpr std::array<unsigned char, 6> kExif{'E', 'x', 'i', 'f', 0, 0};
        static constexpr std::array<unsigned char, 12> kIcc{'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};
        if (isFrameHeader(marker)) takeFrame(payload);
        if (marker == kDqt) takeTables(payload);
        if (marker == kApp0 && startsWith(payload, kJfif)) takeDensity(payload);
        if (marker == kApp1 && startsWith(payload, kExif) && !m_exif) m_exif = readExif(payload);
        if (marker == kApp2 && startsWith(payload, kIcc)) m_facts.iccProfile = true;
    }

    void takeFrame(Span payload) {
        // precision 1, height 2, width 2, components 1, then id, sampling and table a component
        if (payload.size() < 9 || m_frameSeen) return;
        m_frameSeen = true;
        m_facts.bitsPerChannel = payload[0];
        m_facts.picture = {static_cast<int>(bigEndian16(payload, 3)), static_cast<int>(bigEndian16(payload, 1))};
        m_facts.channels = payload[5];
        m_lumaTable = payload[8] & 3;
    }

    void takeTables(Span payload) {
        static const std::array<int, 64> natural = zigzag();
        while (!payload.empty()) {
            const bool wide = payload[0] >> 4;
            const std::size_t size = 1 + (wide ? 128 : 64);
            if (payload.size() < size) return;
            QuantTable table{};
            for (std::size_t i = 0; i < 64; ++i) {
                table[natural[i]] = wide ? bigEndian16(payload, 1 + 2 * i) : payload[1 + i];
            }
            m_tables[payload[0] & 3] = table;
            payload = payload.subspan(size);
        }
    }

    void takeDensity(Span payload) {
        // name 5, version 2, unit 1, x 2, y 2
        if (payload.size() < 12 || m_facts.dpiX) return;
        constexpr int kPerInch = 1, kPerCentimetre = 2;
        const int unit = payload[7];
        const double perInch = unit == kPerInch ? 1 : unit == kPerCentimetre ? 2.54 : 0;
        const double x = bigEndian16(payload, 8) * perInch;
        const double y = bigEndian16(payload, 10) * perInch;
        if (x > 0 && y > 0) {
            m_facts.dpiX = x;
            m_facts.dpiY = y;
        }
    }

    void finish() {
        m_facts.format = "jpeg";
        if (const auto& luma = m_tables[m_lumaTable]) m_facts.quality = estimateQuality(*luma);
        if (m_exif) useExif(m_facts, *m_exif);
    }

    Span m_bytes;
    FileFacts m_facts;
    bool m_frameSeen = false;
    int m_lumaTable = 0;
    std::array<std::optional<QuantTable>, 4> m_tables;
    std::optional<ExifFacts> m_exif;
};

}  // namespace

std::optional<FileFacts> inspectJpeg(Span bytes) {
    return JpegWalk(bytes).run();
}

}  // namespace xuezhao
