#include "app/audit/audit.h"
#include "app/audit/file_hint.h"
#include "app/audit/pictures.h"
#include "app/audit/text.h"
#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/photo/photo_maker.h"
#include "core/quality/check.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <system_error>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using nlohmann::ordered_json;

/// What became of one standard's file.
struct Output {
    fs::path path;
    Photo photo;
    Verdict verdict;
    double scale = 1;
    std::optional<Error> error;  ///< it was not written
};

/// Who may write what: each name belongs to the first input that has it, and no output may be an input.
class Names {
public:
    explicit Names(std::span<const Input> inputs) {
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            m_first.emplace(inputs[i].path.stem(), i);
            std::error_code ignored;
            m_inputs.insert(fs::weakly_canonical(inputs[i].path, ignored));
        }
    }

    bool isFirst(const fs::path& input, std::size_t index) const { return m_first.at(input.stem()) == index; }

    bool isInput(const fs::path& output) const {
        std::error_code ignored;
        return m_inputs.count(fs::weakly_canonical(output, ignored)) > 0;
    }

private:
    std::map<fs::path, std::size_t> m_first;
    std::set<fs::path> m_inputs;
};

/// Writes a finished file and reads it back. A file that is there already stays, unless it is the same or may be
/// replaced.
Result<void> put(const fs::path& path, const std::vector<unsigned char>& bytes, const Names& names, bool force) {
    std::error_code ignored;
    if (names.isInput(path)) return Error{ErrorId::FileExists, path.string(), "it is an input"};
    if (fs::exists(fs::symlink_status(path, ignored)) && !force) {
        const auto there = readFile(path, bytes.size());
        if (there && *there == bytes) return {};
        return Error{ErrorId::FileExists, path.string(), ""};
    }
    if (const auto written = writeDurably(path, bytes); !written) return written.error();
    const auto back = readFile(path, bytes.size());
    if (!back) return back.error();
    if (*back != bytes) return Error{ErrorId::WriteFailed, path.string(), "what was read back differs"};
    return {};
}

Error whyNoCrop(const Facts& facts) {
    return {facts.faces == 0  ? ErrorId::NoFace
            : facts.faces > 1 ? ErrorId::SeveralFaces
                              : ErrorId::PictureTooSmall,
            "", ""};
}

ordered_json outputJson(const Output& output) {
    ordered_json json{{"standard", output.photo.standard->id}};
    json.update(nameJson("path", output.path.string()));
    if (output.error) {
        json["error"] = errorRow(output.error->id).name;
        json["hint"] = toText({output.error->id, "", ""});
        return json;
    }
    const cv::Rect& crop = output.photo.provenance.crop;
    json["bytes"] = output.photo.bytes->size();
    json["crop"] = {{"x", crop.x}, {"y", crop.y}, {"width", crop.width}, {"height", crop.height}};
    json["scale"] = std::round(output.scale * 1e6) / 1e6;
    json["outcome"] = toName(output.verdict.outcome());
    json["findings"] = findingsJson(output.verdict, fileHint);
    return json;
}

std::string outputText(const Output& output, bool all) {
    const std::string head = "  " + padded(output.photo.standard->id, 16);
    if (output.error) return head + toText({output.error->id, printable(output.path.string()), ""}) + "\n";
    return head + padded(outcomeText(output.verdict.outcome()), 14) + printable(output.path.string()) + "\n" +
           findingsText(output.verdict, all);
}

class Cropper {
public:
    Cropper(const Audit& audit, std::span<const Input> inputs)
        : m_audit(audit), m_names(inputs), m_standards(audit.chosen) {
        if (!m_standards.empty()) return;
        for (const Standard& standard : audit.catalogue.all()) m_standards.push_back(&standard);
    }

    Report work(StillMeasurer& measurer, const Input& input, std::size_t index) const {
        const auto refuse = [&](const Error& error, int status = kTrouble) {
            return errorReport(m_audit, input.path, error, status);
        };
        if (!m_names.isFirst(input.path, index)) return refuse({ErrorId::FileNameTwice, "", ""});
        const auto bytes = readFile(input.path, kMostPictureBytes);
        if (!bytes) return refuse(bytes.error());
        auto source = openSource(*bytes, input.path.filename().string(), std::nullopt);
        if (!source) return refuse(source.error());
        // A file's date is that of the last copy: where the picture itself says nothing, nothing is said.
        source->taken = source->picture.facts.taken;
        const auto facts = measurer.measure(source->picture.image);
        if (!facts) return refuse(facts.error());
        const auto crops = facts->faces == 1 ? planCrops(*facts, m_standards) : std::vector<StandardCrop>{};
        if (crops.empty()) return refuse(whyNoCrop(*facts), kSomethingFails);

        std::vector<Output> outputs;
        for (const StandardCrop& crop : crops) {
            auto photo = makePhoto(*source, crop);
            if (!photo) return refuse(photo.error());
            outputs.push_back(finish(measurer, std::move(*photo), crop, input.path));
        }
        return reportOf(input.path.string(), outputs);
    }

private:
    /// Writes one photo and judges what was written.
    Output finish(StillMeasurer& measurer, Photo photo, const StandardCrop& crop, const fs::path& input) const {
        const Standard& standard = *crop.standard;
        const fs::path folder = m_audit.options.path("--out") / standard.id;
        Output output{
            folder / (input.stem().string() + standard.file.extension), std::move(photo), {}, crop.scale(), {}};
        if (const auto done = put(output.path, *output.photo.bytes, m_names, m_audit.options.has("--force")); !done) {
            output.error = done.error();
            return output;
        }
        auto verdicts = measurer.judge(output.photo.picture, output.photo.facts, std::array{&standard});
        if (verdicts) output.verdict = std::move(verdicts->front());
        else output.error = verdicts.error();
        return output;
    }

    Report reportOf(const std::string& file, const std::vector<Output>& outputs) const {
        const bool json = m_audit.options.format() == Format::Json;
        Report report;
        ordered_json list = ordered_json::array();
        std::string text = printable(file) + "\n";
        for (const Output& output : outputs) {
            if (json) list.push_back(outputJson(output));
            else text += outputText(output, m_audit.options.has("--all"));
            if (output.error) {
                report.status = kTrouble;
                report.error = true;
                continue;
            }
            report.outcomes.push_back(output.verdict.outcome());
            report.status = std::max(report.status, statusOf(output.verdict.outcome(), m_audit.options));
        }
        ordered_json whole = nameJson("file", file);
        whole["outputs"] = std::move(list);
        report.output = json ? jsonLine(whole) + "\n" : text;
        return report;
    }

    const Audit& m_audit;
    Names m_names;
    std::vector<const Standard*> m_standards;
};

}  // namespace

int runCrop(const Audit& audit) {
    const std::vector<Input> inputs = collectInputs(audit.options.arguments, audit.options.path("--out"));
    const Cropper cropper(audit, inputs);
    return forEachPicture(audit, inputs, [&](StillMeasurer& measurer, const Input& input, std::size_t index) {
        return cropper.work(measurer, input, index);
    });
}

}  // namespace xuezhao
