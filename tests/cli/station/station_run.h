#pragma once

#include <string>
#include <vector>

namespace xuezhao::test {

/// What a run of the station without a window left behind.
struct StationRun {
    int exitCode = -1;  ///< -1: it crashed or did not end in time
    std::string out;
    std::string err;

    /// The lines of the output that begin with this.
    std::vector<std::string> linesWith(const std::string& beginning) const;
};

/// Runs the real program, in English, without a display.
StationRun station(const std::vector<std::string>& arguments);

}  // namespace xuezhao::test
