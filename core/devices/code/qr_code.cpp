#include "core/devices/code/qr_code.h"

#include "core/devices/scan_text.h"

#include <opencv2/imgproc.hpp>

#define ZX_USE_UTF8  // texts as std::string
#include <ZXing/ReadBarcode.h>

#include <QStringDecoder>

#include <algorithm>
#include <exception>

namespace xuezhao {

namespace {

bool isUtf8(std::string_view text) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && !decoded.isNull();
}

}  // namespace

std::optional<std::string> qrCodeIn(const Image& picture) {
    if (picture.empty()) return std::nullopt;
    try {
        cv::Mat grey;
        cv::cvtColor(picture.mat(), grey, cv::COLOR_BGR2GRAY);
        ZXing::DecodeHints hints;
        hints.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
        const ZXing::ImageView view(grey.data, grey.cols, grey.rows, ZXing::ImageFormat::Lum,
                                    static_cast<int>(grey.step));
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid()) return std::nullopt;
        std::string text = result.text();
        if (text.empty()) return std::nullopt;
        return text;
    } catch (const std::exception&) {
        return std::nullopt;  // what the library cannot work on shows no code
    }
}

Result<IdentityScan> scanFromQr(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    const bool controls = std::any_of(text.begin(), text.end(),
                                      [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; });
    if (text.empty() || controls || !isUtf8(text)) return Error{ErrorId::ReaderCodeUnreadable, {}, {}};
    auto scan = scanFromText(text);
    if (scan) return scan;
    IdentityScan opaque;
    opaque.kind = IdentityScan::Kind::OpaqueCode;
    opaque.number = halfWidth(text);
    return opaque;
}

}  // namespace xuezhao
