#pragma once

#include "core/delivery/preflight.h"
#include "core/roster/table.h"

namespace xuezhao {

/// The roster that goes with a delivery: the nine columns, header first, one row a person who has a photograph in it,
/// by serial.
Table deliveryRoster(const DeliveryPlan& plan);

}  // namespace xuezhao
