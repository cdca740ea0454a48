// The entry of libFuzzer for what a card holds.

#include "core/devices/sam/sam_card.h"
#include "tests/fuzz/readers/fuzz_targets.h"

#include <QString>
#include <QStringDecoder>

#include <cstdlib>

int fuzzSamCard(const unsigned char* data, std::size_t size) {
    using namespace xuezhao;
    const auto scan = readSamCard(SecretBytes(data, data + size));
    if (!scan) return 0;
    // The longest number has 18 places, the longest name 46 of up to four bytes; both are whole characters.
    if (scan->number.empty() || scan->number.size() > 18 || scan->name.size() > 60 * 4) std::abort();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder(QByteArrayView(scan->name.data(), qsizetype(scan->name.size())));
    if (decoder.hasError()) std::abort();
    for (const QChar c : name)
        if (c.category() == QChar::Other_Control) std::abort();
    return 0;
}

#ifdef XUEZHAO_LIBFUZZER
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    return fuzzSamCard(data, size);
}
#endif
