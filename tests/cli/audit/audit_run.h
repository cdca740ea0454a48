#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao::test {

/// What a run of xuezhao-audit left behind.
struct AuditRun {
    int exitCode = -1;  ///< -1: it crashed or did not end in time
    std::string out;
    std::string err;

    /// Standard output as one JSON object a line; a test failure where a line is none.
    std::vector<nlohmann::json> lines() const;
};

/// Runs the real program, in English, without standard input. Arguments are bytes.
/// \param environment  "NAME=value", besides that of the test
AuditRun audit(const std::vector<std::string>& arguments, const std::vector<std::string>& environment = {});

}  // namespace xuezhao::test
