#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao {

/// What the command line asks of the station.
struct StationOptions {
    bool window = true;
    bool kiosk = false;  ///< people use the station by themselves
    bool help = false;
    bool version = false;
    bool listDevices = false;
    bool json = false;                 ///< the list of devices as JSON
    std::string camera;                ///< spec; empty: the best one present, and without a window the virtual one
    std::vector<std::string> readers;  ///< specs; empty: what fits the camera
    std::filesystem::path job;  ///< empty: the last one before a real camera, else a new one under the user's data
    int people = 0;             ///< without a window: how many are captured; 0: see --help
    int wait = 0;               ///< without a window: seconds after which nobody is waited for any more; 0: see --help
    std::string language = "auto";
    std::vector<std::string> standards;  ///< of a new job; empty: the job's default

    /// The folder of a replay; empty for another camera.
    std::filesystem::path replayFolder() const;
};

/// Reads the command line without the program's name. Errors: OptionWrong, naming the option.
Result<StationOptions> readOptions(const QStringList& arguments);

/// The text of --help, in the language in force (UTF-8).
std::string helpText();

}  // namespace xuezhao
