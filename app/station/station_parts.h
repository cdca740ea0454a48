#pragma once

#include "app/station/options.h"
#include "core/devices/keyboard_reader.h"
#include "core/session/station_controller.h"

#include <filesystem>
#include <memory>

namespace xuezhao {

/// The station of these options, ready to be given to a controller: the one place where concrete parts are chosen.
struct Station {
    StationParts parts;
    /// The reader that types, once the controller has made its readers; null when there is none. It lives as
    /// long as the controller.
    std::shared_ptr<KeyboardReader*> keyboard;
    std::string camera;  ///< spec of the camera chosen
};

/// \param job     its folder; the job is there already
/// \param people  how many the virtual reader presents; 0: no end
/// Errors: CameraUnknown, ReaderUnknown, and those of Catalogue::builtIn().
Result<Station> chooseParts(const StationOptions& options, const std::filesystem::path& job, int people);

}  // namespace xuezhao
