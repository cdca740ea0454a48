#include "app/audit/audit.h"
#include "app/audit/pictures.h"
#include "app/audit/text.h"
#include "core/picture/decode.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

ordered_json point(const std::optional<FaceFacts>& face, cv::Point2d FaceFacts::*member) {
    if (!face) return nullptr;
    return {jsonNumber(((*face).*member).x), jsonNumber(((*face).*member).y)};
}

ordered_json reading(const std::optional<FaceFacts>& face, Reading FaceFacts::*member) {
    if (!face || !((*face).*member).known()) return nullptr;
    return jsonNumber(((*face).*member).value);
}

/// The keys are a contract with the programs of others.
ordered_json factsJson(const std::string& file, const Facts& facts) {
    const auto& face = facts.face;
    ordered_json json = nameJson("file", file);
    json.update(ordered_json{{"width", facts.picture.width},
                             {"height", facts.picture.height},
                             {"faces", facts.faces},
                             {"image_left_pupil", point(face, &FaceFacts::imageLeftPupil)},
                             {"image_right_pupil", point(face, &FaceFacts::imageRightPupil)},
                             {"crown_y", reading(face, &FaceFacts::crownY)},
                             {"chin_y", reading(face, &FaceFacts::chinY)},
                             {"image_left_cheek_x", reading(face, &FaceFacts::imageLeftCheekX)},
                             {"image_right_cheek_x", reading(face, &FaceFacts::imageRightCheekX)},
                             {"lip_gap", reading(face, &FaceFacts::lipGap)},
                             {"lid_opening_image_left", reading(face, &FaceFacts::lidOpeningImageLeft)},
                             {"lid_opening_image_right", reading(face, &FaceFacts::lidOpeningImageRight)},
                             {"roll_degrees", face ? jsonNumber(face->rollDegrees()) : ordered_json(nullptr)},
                             {"yaw_degrees", reading(face, &FaceFacts::yawDegrees)},
                             {"pitch_degrees", reading(face, &FaceFacts::pitchDegrees)},
                             {"gaze_degrees", reading(face, &FaceFacts::gazeDegrees)},
                             {"engine", facts.engine}});
    return json;
}

std::string factsText(const ordered_json& facts) {
    std::string text = printable(facts["file"].get<std::string>()) + "\n";
    for (const auto& [key, value] : facts.items()) {
        if (key.starts_with("file")) continue;
        const std::string shown = value.is_null() ? "-" : value.is_string() ? value.get<std::string>() : value.dump();
        text += "  " + padded(key, 26) + shown + "\n";
    }
    return text;
}

}  // namespace

int runMeasure(const Audit& audit) {
    const std::vector<Input> inputs = collectInputs(audit.options.arguments, {});
    return forEachPicture(audit, inputs, [&](StillMeasurer& measurer, const Input& input, std::size_t) {
        const auto file = readPicture(input.path);
        if (!file) return errorReport(audit, input.path, file.error());
        const auto measured = measurer.measure(file->picture.image);
        if (!measured) return errorReport(audit, input.path, measured.error());
        const ordered_json facts = factsJson(input.path.string(), *measured);
        Report report;
        report.output = audit.options.format() == Format::Json ? jsonLine(facts) + "\n" : factsText(facts);
        return report;
    });
}

}  // namespace xuezhao
