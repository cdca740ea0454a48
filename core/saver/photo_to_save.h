#pragma once

#include "core/photo/photo_maker.h"
#include "core/quality/finding.h"
#include "core/saver/capture_saver.h"

#include <span>
#include <vector>

namespace xuezhao {

/// A made photo with the verdict on its file, as it is saved.
PhotoToSave photoToSave(const Photo& photo, const Verdict& verdict);

/// The clauses of these standards that people look at on each photograph.
std::vector<ClauseLook> clausesOf(std::span<const Standard* const> standards);

}  // namespace xuezhao
