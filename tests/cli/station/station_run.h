#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
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

    /// The lines of the standard error that begin with this.
    std::vector<std::string> linesWith(const std::string& beginning) const;
    /// The standard output, which is a line of JSON a capture and nothing else; a failure where it is not.
    std::vector<nlohmann::json> captures() const;
    /// Those with this serial.
    std::vector<nlohmann::json> captures(const std::string& serial) const;
};

/// What surrounds a run.
struct StationSetting {
    std::map<std::string, std::string> environment = {};  ///< besides that of the test
    std::string language = "en";                          ///< empty: not said
    /// Asked twenty times a second, with what was printed so far, until it says yes; then `signal` is sent, where one
    /// is.
    int signal = 0;
    std::function<bool(const StationRun& soFar)> when = {};
    std::string typed = {};  ///< what comes from the standard input
};

/// Runs the real program, without a display unless the setting has one.
StationRun station(const std::vector<std::string>& arguments, const StationSetting& setting = {});

}  // namespace xuezhao::test
