#pragma once

#include "core/base/errors.h"

#include <optional>

namespace xuezhao {

enum class DeviceState { Absent, Starting, Ready, Retrying, Failed };

struct DeviceStatus {
    DeviceState state = DeviceState::Absent;
    std::optional<Error> error;  ///< why it is retrying or failed
};

/// What a device is after this failure: trying again, or failed where trying again cannot help (errors.def, retry).
inline DeviceState afterFailure(const Error& error) {
    return errorRow(error.id).retry == Retry::Yes ? DeviceState::Retrying : DeviceState::Failed;
}

}  // namespace xuezhao
