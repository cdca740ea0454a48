#pragma once

#include "core/roster/import.h"
#include "ui/roster/roster_entry.h"

#include <QString>

#include <memory>
#include <vector>

namespace xuezhao::samples {

/// Three hundred invented people, two thirds of them photographed.
std::shared_ptr<const std::vector<RosterEntry>> roster();

/// A job in a new folder, with a few of them. \return the folder
QString makeJob(const QString& folder, const std::string& name);

/// A file with a duplicate, a damaged number and a wrong check character.
std::shared_ptr<const ImportPreview> importPreview();

}  // namespace xuezhao::samples
