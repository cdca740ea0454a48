#pragma once

#include "app/station/options.h"
#include "core/devices/keyboard_reader.h"
#include "core/devices/virtual_stage.h"
#include "core/session/station_controller.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// The devices that options mean, as specs.
struct Choice {
    std::string camera;
    std::vector<std::string> readers;
    bool invented = false;  ///< a reader without cards presents people who do not exist
};
Choice chooseDevices(const StationOptions& options);

/// The station of these options, ready to be given to a controller: the one place where concrete parts are chosen.
struct Station {
    StationParts parts;
    /// The reader that types; null when there is none. It lives as long as the controller that took the parts.
    KeyboardReader* keyboard = nullptr;
    std::string camera;  ///< spec of the camera chosen
};

/// \param job       its folder; the job is there already
/// \param visitors  who comes to a station without real people
/// Errors: those of makeCamera(), makeReader() and Catalogue::builtIn().
Result<Station> chooseParts(const StationOptions& options, const std::filesystem::path& job,
                            const Visitors& visitors = {});

}  // namespace xuezhao
