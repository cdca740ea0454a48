#include "app/station/report_json.h"

#include "core/base/masking.h"
#include "core/base/serial.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

#include <QDateTime>

#include <cmath>

namespace xuezhao {

namespace {

using nlohmann::ordered_json;

std::string timeText(WallTime time) {
    const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC).toString(Qt::ISODateWithMs).toStdString();
}

/// The checks that fail, by standard; null where none does.
ordered_json failsOf(const std::vector<Verdict>& verdicts) {
    ordered_json fails;
    for (const Verdict& verdict : verdicts)
        for (const Finding& finding : verdict.findings)
            if (finding.outcome == Outcome::Fail) fails[verdict.standard->id].push_back(finding.check->id);
    return fails;
}

}  // namespace

std::string captureJson(const SavedCapture& saved, const std::filesystem::path& folder, const std::string& picture) {
    const Capture& capture = saved.capture;
    const auto serial = Serial::fromNumber(capture.serial);
    ordered_json line{{"serial", serial ? serial->text() : std::string()}, {"attempt", capture.attempt}};
    line["person"] = {
        {"name", maskName(saved.name)}, {"number", saved.person.maskedNumber}, {"walk_up", saved.person.walkUp}};
    if (!picture.empty()) line["picture"] = maskCitizenNumbers(picture);
    line["taken"] = timeText(capture.taken);
    ordered_json files = ordered_json::array(), outcome = ordered_json::object();
    for (const CaptureFile& file : capture.files) {
        const auto path = std::filesystem::absolute(folder / file.path).lexically_normal();
        files.push_back({{"role", file.role}, {"path", path.string()}, {"sha256", file.sha256}, {"bytes", file.bytes}});
        if (!file.outcome.empty()) outcome[file.role] = file.outcome;
    }
    line["files"] = std::move(files);
    line["outcome"] = std::move(outcome);
    if (ordered_json fails = failsOf(saved.picture->verdicts); !fails.is_null()) line["fails"] = std::move(fails);
    line["milliseconds"] = std::lround(saved.tookMs);
    return jsonLine(line);
}

}  // namespace xuezhao
