#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/setup/studio_look.h"
#include "core/store/store.h"

#include <optional>
#include <string>
#include <string_view>

namespace xuezhao {

/// The studio as the morning set-up left it: the test capture, and the empty place where it was seen. Kept in the job.
struct Baseline {
    static constexpr int kVersion = 1;

    WallTime when{};     ///< whole milliseconds
    std::string camera;  ///< title; another camera has another baseline
    StudioLook look;
    StudioScene scene;  ///< empty: nobody was ever away from the camera

    friend bool operator==(const Baseline&, const Baseline&) = default;
};

/// One line of JSON.
std::string toJson(const Baseline& baseline);
/// Strict: a key that is unknown or missing, a value out of range, another version are errors. Errors: DataSyntax,
/// DataDuplicateKey, DataUnknownKey, DataMissingKey, DataBadValue.
Result<Baseline> baselineFromJson(std::string_view json);

/// Nothing when none was ever kept. Errors: as baselineFromJson() and those of the store.
Result<std::optional<Baseline>> readBaseline(Store& store);
/// Replaces the one before, and logs it.
Result<void> keepBaseline(Store& store, const Baseline& baseline);

/// Whether the set-up is due: there is no baseline of this camera of the same day, by the clock on the wall here.
/// \param baseline  null: there is none
bool setupDue(const Baseline* baseline, const std::string& camera, WallTime now);

}  // namespace xuezhao
