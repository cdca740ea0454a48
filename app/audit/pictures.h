#pragma once

#include "app/audit/audit.h"
#include "app/audit/inputs.h"
#include "app/audit/still_measurer.h"
#include "core/quality/finding.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// What came of one picture: what is printed of it, and the parts of the exit status and the summary.
struct Report {
    std::string output;
    int status = kAllPass;
    std::vector<Outcome> outcomes;  ///< one a verdict
    bool error = false;
};

/// Runs `work` on every input with a measurer of the thread's own, on as many threads as the options say,
/// and prints the reports in the order of the inputs, with a bar on a terminal and, as text, a last line that
/// sums up. An exception out of `work` becomes the error PictureFailed of that picture alone. Returns the exit status.
int forEachPicture(const Audit& audit, std::span<const Input> inputs,
                   const std::function<Report(StillMeasurer& measurer, const Input& input, std::size_t index)>& work);

/// The report of a picture that could not be used.
Report errorReport(const Audit& audit, const std::filesystem::path& file, const Error& error, int status = kTrouble);

/// The part of the exit status that a verdict makes.
int statusOf(Outcome outcome, const Options& options);

}  // namespace xuezhao
