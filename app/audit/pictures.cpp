#include "app/audit/pictures.h"

#include "app/audit/csv.h"
#include "app/audit/in_order.h"
#include "app/audit/progress.h"
#include "app/audit/text.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace xuezhao {
int forEachPicture(const Audit& audit, std::span<const Input> inputs,
                   const std::function<Report(StillMeasurer&, const Input&, std::size_t)>& work) {
    const auto makeWorker = [&] {
        return [&, measurer = std::make_unique<StillMeasurer>()](std::size_t index) {
            const Input& input = inputs[index];
            if (!input.found) return errorReport(audit, input.path, input.found.error());
            try {
                return work(*measurer, input, index);
            } catch (const std::exception& problem) {
                return errorReport(audit, input.path, {ErrorId::PictureFailed, "", problem.what()});
            }
        };
    };

    int status = kAllPass;
    Summary summary;
    Progress progress(inputs.size());
    workInOrder<Report>(inputs.size(), audit.options.jobs(), makeWorker, [&](std::size_t index, const Report& report) {
        progress.hide();
        std::fwrite(report.output.data(), 1, report.output.size(), stdout);
        std::fflush(stdout);
        progress.show(index + 1);
        status = std::max(status, report.status);
        summary.add(report.outcomes, report.error);
    });
    progress.hide();
    if (audit.options.format() == Format::Text && inputs.size() > 1) std::fputs(summary.line().c_str(), stdout);
    return status;
}

Report errorReport(const Audit& audit, const std::filesystem::path& file, const Error& error, int status) {
    const std::string hint = toText({error.id, "", ""});
    const std::string name(errorRow(error.id).name);
    Report report{{}, status, {}, true};
    switch (audit.options.format()) {
        case Format::Json: {
            auto json = nameJson("file", file.string());
            json["error"] = name;
            json["hint"] = hint;
            report.output = jsonLine(json) + "\n";
            break;
        }
        case Format::Csv: {
            std::vector<std::string> cells{file.string(), "", "error", name, "", "", hint};
            cells.resize(cells.size() + checkTable().size());
            report.output = csvRow(cells);
            break;
        }
        case Format::Text: report.output = printable(file.string()) + "\n  " + hint + "\n"; break;
    }
    return report;
}

int statusOf(Outcome outcome, const Options& options) {
    // What a person still has to look at has not passed; a warning lies inside the limits.
    if (outcome == Outcome::Fail || outcome == Outcome::CannotJudge) return kSomethingFails;
    return outcome == Outcome::Warn && options.has("--strict") ? kSomethingFails : kAllPass;
}

}  // namespace xuezhao
