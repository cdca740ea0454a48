#include "core/photo/sealed_box.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace xuezhao {
namespace {

constexpr std::string_view kPublic = "xuezhao-identifier-public ", kSecret = "xuezhao-identifier-secret ";
constexpr std::size_t kKey = crypto_box_PUBLICKEYBYTES;
static_assert(crypto_box_SECRETKEYBYTES == kKey);
/// Four digits, a line's end and 18 characters are 23; passports and permits are shorter. One more block of it where
/// a number is longer.
constexpr std::size_t kBlock = 32;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

using Key = std::array<unsigned char, kKey>;

std::string lineOf(std::string_view kind, const Key& key) {
    std::string text(sodium_base64_ENCODED_LEN(kKey, kBase64), '\0');
    sodium_bin2base64(text.data(), text.size(), key.data(), key.size(), kBase64);
    text.pop_back();  // the end of the C string
    return std::string(kind) + text;
}

Result<Key> keyOf(std::string_view kind, std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    const Error bad{ErrorId::DataBadValue, std::string(kind.substr(0, kind.size() - 1)), "key"};
    if (!line.starts_with(kind)) return bad;
    line.remove_prefix(kind.size());
    Key key{};
    std::size_t size = 0;
    if (sodium_base642bin(key.data(), key.size(), line.data(), line.size(), nullptr, &size, nullptr, kBase64) != 0 ||
        size != key.size())
        return bad;
    return key;
}

class SealedBox : public IdentifierMethod {
public:
    explicit SealedBox(const Key& key) : m_key(key) {}

    std::string_view name() const override { return kSealedBoxName; }

    Result<std::vector<unsigned char>> seal(const Identity& identity) const override {
        std::string text = identity.serial + "\n" + identity.citizenNumber;
        text.resize((text.size() / kBlock + 1) * kBlock, '\0');
        std::vector<unsigned char> sealed(text.size() + crypto_box_SEALBYTES);
        const auto* plain = reinterpret_cast<const unsigned char*>(text.data());
        if (crypto_box_seal(sealed.data(), plain, text.size(), m_key.data()) != 0)
            return Error{ErrorId::EncodeFailed, {}, "identifier"};
        return sealed;
    }

private:
    const Key m_key;
};

}  // namespace

Result<SealedBoxKeys> makeSealedBoxKeys() {
    if (sodium_init() < 0) return Error{ErrorId::EncodeFailed, {}, "libsodium"};
    Key open{}, secret{};
    crypto_box_keypair(open.data(), secret.data());
    SealedBoxKeys keys{lineOf(kPublic, open), lineOf(kSecret, secret)};
    sodium_memzero(secret.data(), secret.size());
    return keys;
}

Result<std::unique_ptr<IdentifierMethod>> sealedBox(std::string_view publicKey) {
    if (sodium_init() < 0) return Error{ErrorId::EncodeFailed, {}, "libsodium"};
    const auto key = keyOf(kPublic, publicKey);
    if (!key) return key.error();
    return std::unique_ptr<IdentifierMethod>(std::make_unique<SealedBox>(*key));
}

Result<std::optional<Identity>> openSealedBox(const IdentifierComment& comment, std::string_view secretKey) {
    const auto secret = keyOf(kSecret, secretKey);
    if (!secret) return secret.error();
    const auto& sealed = comment.sealed;
    std::optional<Identity> nothing;
    if (comment.method != kSealedBoxName || sealed.size() < crypto_box_SEALBYTES) return nothing;
    Key open{};
    crypto_scalarmult_base(open.data(), secret->data());
    std::string text(sealed.size() - crypto_box_SEALBYTES, '\0');
    auto* plain = reinterpret_cast<unsigned char*>(text.data());
    if (crypto_box_seal_open(plain, sealed.data(), sealed.size(), open.data(), secret->data()) != 0) return nothing;
    text.erase(std::find(text.begin(), text.end(), '\0'), text.end());
    const auto line = text.find('\n');
    if (line == std::string::npos) return nothing;
    return std::optional(Identity{text.substr(0, line), text.substr(line + 1)});
}

}  // namespace xuezhao
