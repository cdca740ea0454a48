#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace xuezhao::test {

/// What a run of the station without a window left behind.
struct StationRun {
    int exitCode = -1;  ///< -1: it crashed or did not end in time
    std::string out;
    std::string err;
    std::chrono::milliseconds took{};

    /// The lines of the output that begin with this.
    std::vector<std::string> linesWith(const std::string& beginning) const;
};

/// What surrounds a run.
struct StationSetting {
    std::map<std::string, std::string> environment;  ///< besides that of the test
    std::string language = "en";                     ///< empty: not said
    /// After a line that begins with `signalAfter` the program gets this signal; 0: none.
    int signal = 0;
    std::string signalAfter;
};

/// Runs the real program, without a display unless the setting has one.
StationRun station(const std::vector<std::string>& arguments, const StationSetting& setting = {});

}  // namespace xuezhao::test
