#pragma once

#include "core/base/errors.h"

#include <optional>

namespace xuezhao {

enum class DeviceState { Absent, Starting, Ready, Retrying, Failed };

struct DeviceStatus {
    DeviceState state = DeviceState::Absent;
    std::optional<Error> error;  ///< why it is retrying or failed
};

}  // namespace xuezhao
