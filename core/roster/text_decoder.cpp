#include "core/roster/text_decoder.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <optional>

namespace xuezhao {
namespace {

QByteArrayView view(std::span<const unsigned char> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

std::optional<std::string> decodeWith(QStringDecoder decoder, QByteArrayView bytes) {
    if (!decoder.isValid()) return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text.toStdString());
}

}  // namespace

Result<std::string> decodeText(std::span<const unsigned char> bytes) {
    // A Stateless decoder counts an unfinished character at the end as an error; it also takes a mark away.
    constexpr auto kStrict = QStringConverter::Flag::Stateless;
    const QByteArrayView all = view(bytes);
    std::optional<std::string> text;
    if (all.startsWith("\xFF\xFE")) {
        text = decodeWith(QStringDecoder(QStringConverter::Utf16LE, kStrict), all);
    } else if (all.startsWith("\xFE\xFF")) {
        text = decodeWith(QStringDecoder(QStringConverter::Utf16BE, kStrict), all);
    } else if (std::find(bytes.begin(), bytes.end(), 0) != bytes.end()) {
        return Error{ErrorId::TableUnsupported, {}, "binary"};
    } else {
        text = decodeWith(QStringDecoder(QStringConverter::Utf8, kStrict), all);
        // By its name: ICU brings it, Qt's own list of encodings does not.
        if (!text) text = decodeWith(QStringDecoder("GB18030", kStrict), all);
    }
    if (!text) return Error{ErrorId::TableDamaged, {}, "neither UTF-8 nor GB18030"};
    return *std::move(text);
}

std::string encodeGb18030(std::string_view text) {
    QStringEncoder encoder("GB18030", QStringConverter::Flag::Stateless);
    const QByteArray bytes = encoder.encode(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return bytes.toStdString();
}

}  // namespace xuezhao
