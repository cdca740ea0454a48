#pragma once

#include "core/delivery/manifest.h"
#include "core/delivery/name_template.h"
#include "core/roster/progress.h"
#include "core/standards/standard.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// The lines of the pre-flight: rows in preflight_table.def.
enum class PreflightCheck {
#define XZ_PREFLIGHT(id, gravity, fine, wrong) id,
#include "core/delivery/preflight_table.def"
#undef XZ_PREFLIGHT
};
enum class Gravity { Look, Must };

struct PreflightRow {
    PreflightCheck id;
    std::string_view name;
    Gravity gravity;
    const char* fine;  ///< English source texts, translation context "Preflight"
    const char* wrong;
};
std::span<const PreflightRow> preflightTable();

/// Somebody or something that a line is about.
struct PreflightCase {
    PersonId person{};
    std::string serial;  ///< "" where there is none
    std::string detail;  ///< a standard, a field, a file; no personal data
};

/// One line's outcome.
struct PreflightFinding {
    const PreflightRow* row = nullptr;
    int looked = 0;  ///< at how many things
    std::vector<PreflightCase> cases;

    bool holdsUp() const { return row->gravity == Gravity::Must && !cases.empty(); }
};

/// What is to be delivered.
struct DeliveryRequest {
    std::vector<const Standard*> standards;
    NameTemplate names;
    bool originals = false;
    bool rosters = true;  ///< and manifest; without them there are photographs alone
};

/// One photograph on its way.
struct DeliveryItem {
    Person person;
    ManifestPhoto photo;
    std::string source;          ///< path within the job
    std::string originalSource;  ///< path within the job
    std::uint64_t originalBytes = 0;
};

/// Everything known before the first byte is written.
struct DeliveryPlan {
    std::vector<PreflightFinding> findings;  ///< one a row of the table
    std::vector<DeliveryItem> items;         ///< of everybody whom nothing holds up, by path
    std::set<PersonId> heldUp;
    std::uint64_t bytes = 0;  ///< of all files, roughly

    bool clear() const { return heldUp.empty(); }
};

/// Tells how far a long work is; false: stop it. Called on the working thread.
using DeliveryProgress = std::function<bool(int done, int all)>;

/// Looks at everything: every file is read, hashed and compared with its record and the file rules of its standard.
/// Writes nothing. Whoever is held up by something is left out of `items`.
/// Errors: DeliveryStopped, those of the store.
Result<DeliveryPlan> planDelivery(Store& store, const std::filesystem::path& jobFolder, const DeliveryRequest& request,
                                  const DeliveryProgress& progress = {});

}  // namespace xuezhao
