#pragma once

#include "app/station/options.h"
#include "core/devices/keyboard_reader.h"
#include "core/session/station_controller.h"

#include <filesystem>
#include <memory>
#include <set>

namespace xuezhao {

/// Who comes to a station without real people.
struct Arrivals {
    int people = 0;             ///< 0: no end
    std::set<int> absent = {};  ///< numbers of invented people who do not come
};

/// Whether the people of these options are invented: a reader without cards presents them.
bool peopleAreInvented(const StationOptions& options);

/// The station of these options, ready to be given to a controller: the one place where concrete parts are chosen.
struct Station {
    StationParts parts;
    /// The reader that types, once the controller has made its readers; null when there is none. It lives as
    /// long as the controller.
    std::shared_ptr<KeyboardReader*> keyboard;
    std::string camera;  ///< spec of the camera chosen
};

/// \param job     its folder; the job is there already
/// \param come    how many the virtual reader presents and whom it passes over; 0: no end
/// Errors: CameraUnknown, ReaderUnknown, and those of Catalogue::builtIn().
Result<Station> chooseParts(const StationOptions& options, const std::filesystem::path& job, const Arrivals& come = {});

}  // namespace xuezhao
