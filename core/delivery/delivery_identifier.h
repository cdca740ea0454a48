#pragma once

#include "core/photo/identifier.h"
#include "core/store/store.h"

#include <memory>
#include <string_view>

namespace xuezhao {

/// The job's setting: the public key that its deliveries seal identifiers for. Off in a new job.
/// \param publicKey  the line of sealed_box.h; empty: off. Errors: DataBadValue, those of the store.
Result<void> setIdentifierKey(Store& store, std::string_view publicKey);

/// The method of the job; null: off. Errors: DataBadValue, EncodeFailed, those of the store.
Result<std::unique_ptr<IdentifierMethod>> identifierOf(Store& store);

}  // namespace xuezhao
