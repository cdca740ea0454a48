#pragma once

#include "core/quality/check.h"

namespace xuezhao {

/// Holds a finding against the second engine's face (Facts::second). Where one engine finds the limit kept and the
/// other broken, and the two values differ by more than the engines are known to err, nobody can tell which is right:
/// the finding becomes cannot judge, with both values. A difference that changes nothing is let pass, and so is
/// everything without a second opinion.
void lookTwice(Finding& finding, const CheckInput& input);

}  // namespace xuezhao
