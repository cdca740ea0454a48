#pragma once

#include "ui/delivery/delivery_desk.h"

#include <memory>

namespace xuezhao::samples {

/// A pre-flight of some hundred photographs: two people held up, some to look at, and a delivery before it.
std::shared_ptr<const DeliveryLook> deliveryLook();

/// Nothing stands in the way of it.
std::shared_ptr<const DeliveryLook> clearLook();

}  // namespace xuezhao::samples
