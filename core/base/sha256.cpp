#include "core/base/sha256.h"

#include <QByteArrayView>
#include <QCryptographicHash>

namespace xuezhao {

std::string sha256Hex(std::span<const unsigned char> bytes) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return hash.result().toHex().toStdString();
}

}  // namespace xuezhao
