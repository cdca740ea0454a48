// tflite_to_onnx MANIFEST PACKAGES OUTPUT: converts every net that the manifest lists, from the packages
// unpacked as PACKAGES/NAME/, into OUTPUT. Run by ./dev setup; see models/README.md.

#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "models/convert/convert.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <cstdio>
#include <filesystem>

namespace xuezhao::convert {
namespace {

constexpr std::uintmax_t kLargestFile = 64 << 20;

std::string text(const QJsonObject& row, const char* key) {
    return row.value(QLatin1String(key)).toString().toStdString();
}

std::vector<std::string> texts(const QJsonObject& row, const char* key) {
    std::vector<std::string> list;
    for (const QJsonValue& value : row.value(QLatin1String(key)).toArray())
        list.push_back(value.toString().toStdString());
    return list;
}

/// The net's bytes: a part of its file where the manifest says offset and size.
Result<std::span<const std::uint8_t>> part(const QJsonObject& row, std::span<const std::uint8_t> all) {
    const auto offset = static_cast<std::size_t>(row.value(QLatin1String("offset")).toInteger(0));
    const auto size = static_cast<std::size_t>(row.value(QLatin1String("size")).toInteger(qint64(all.size())));
    if (offset > all.size() || size > all.size() - offset)
        return Error{ErrorId::ModelDamaged, text(row, "member"), "shorter than the manifest says"};
    return all.subspan(offset, size);
}

Result<void> convertRow(const QJsonObject& row, const std::filesystem::path& packages,
                        const std::filesystem::path& out) {
    auto file = readFile(packages / text(row, "package") / text(row, "member"), kLargestFile);
    if (!file) return file.error();
    const auto bytes = part(row, *file);
    if (!bytes) return bytes.error();
    if (const std::string sum = sha256Hex(*bytes); sum != text(row, "sha256"))
        return Error{ErrorId::ModelDamaged, text(row, "member"), "SHA-256 is " + sum};
    const auto net = readTflite(*bytes, text(row, "member"));
    if (!net) return net.error();
    const auto onnx = toOnnx(*net, texts(row, "inputs"), texts(row, "outputs"));
    if (!onnx) return Error{onnx.error().id, text(row, "file"), onnx.error().detail};
    return writeDurably(out / text(row, "file"), {reinterpret_cast<const unsigned char*>(onnx->data()), onnx->size()});
}

int run(const std::filesystem::path& manifest, const std::filesystem::path& packages,
        const std::filesystem::path& out) {
    const auto bytes = readFile(manifest, kLargestFile);
    if (!bytes) {
        std::fprintf(stderr, "%s\n", toText(bytes.error()).c_str());
        return 2;
    }
    const QByteArray json(reinterpret_cast<const char*>(bytes->data()), qsizetype(bytes->size()));
    for (const QJsonValue& value : QJsonDocument::fromJson(json).object().value(QLatin1String("nets")).toArray()) {
        const QJsonObject row = value.toObject();
        if (const auto done = convertRow(row, packages, out); !done) {
            std::fprintf(stderr, "%s (%s)\n", toText(done.error()).c_str(), done.error().detail.c_str());
            return 1;
        }
        std::printf("%s\n", (out / text(row, "file")).c_str());
    }
    return 0;
}

}  // namespace
}  // namespace xuezhao::convert

int main(int argc, char** argv) {
    if (argc != 4) {
        std::fprintf(stderr, "usage: tflite_to_onnx MANIFEST PACKAGES OUTPUT\n");
        return 2;
    }
    return xuezhao::convert::run(argv[1], argv[2], argv[3]);
}
