#include "core/delivery/delivery_identifier.h"

#include "core/photo/sealed_box.h"

namespace xuezhao {
namespace {

constexpr std::string_view kSetting = "identifier_public_key";

}  // namespace

Result<void> setIdentifierKey(Store& store, std::string_view publicKey) {
    if (!publicKey.empty()) {
        if (const auto method = sealedBox(publicKey); !method) return method.error();
    }
    return store.setSetting(kSetting, publicKey);
}

Result<std::unique_ptr<IdentifierMethod>> identifierOf(Store& store) {
    const auto key = store.setting(kSetting);
    if (!key) return key.error();
    if (!*key || (*key)->empty()) return std::unique_ptr<IdentifierMethod>();
    return sealedBox(**key);
}

}  // namespace xuezhao
