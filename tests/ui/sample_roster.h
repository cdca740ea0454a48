#pragma once

#include "ui/roster/import_look.h"
#include "ui/roster/roster_entry.h"

#include <QString>

#include <memory>
#include <vector>

namespace xuezhao::samples {

/// Invented people, two thirds of them photographed.
std::shared_ptr<const std::vector<RosterEntry>> roster(int people = 300);

/// A job in a new folder, with a few of them. \return the folder
QString makeJob(const QString& folder, const std::string& name);

/// A file with a duplicate, a damaged number and a wrong check character; nobody is in the roster yet.
std::shared_ptr<const ImportLook> importLook();

/// The file again, mended, for a roster in which most of its people are: new ones, changes, and people it lacks.
std::shared_ptr<const ImportLook> importAgain();

}  // namespace xuezhao::samples
