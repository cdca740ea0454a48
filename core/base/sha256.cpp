#include "core/base/sha256.h"

#include <openssl/evp.h>

#include <array>
#include <cstdlib>

namespace xuezhao {

std::string sha256Hex(std::span<const unsigned char> bytes) {
    // Qt computes it without the processor's instructions for it: 60 ms for a camera's file of 10 MB, OpenSSL 10.
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1) std::abort();
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (unsigned int i = 0; i < size; ++i) {
        text += kDigits[digest[i] >> 4];
        text += kDigits[digest[i] & 15];
    }
    return text;
}

}  // namespace xuezhao
