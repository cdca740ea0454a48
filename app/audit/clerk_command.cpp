#include "app/audit/clerk_command.h"

#include "app/audit/inputs.h"
#include "app/audit/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace xuezhao {

Result<Wordings> wordingsOf(const Audit& audit, const std::filesystem::path& job) {
    auto wordings = Wordings::forJob(job);
    if (!wordings) return wordings;
    for (const std::string& file : audit.options.values("--wordings")) {
        if (const auto added = wordings->addFile(file); !added) return added.error();
    }
    return wordings;
}

Result<std::vector<const Standard*>> standardsOf(const Audit& audit, const JobSettings& settings) {
    if (!audit.chosen.empty()) return audit.chosen;
    std::vector<const Standard*> standards;
    for (const std::string& id : settings.standards) {
        const Standard* standard = audit.catalogue.find(id);
        if (!standard) return Error{ErrorId::StandardUnknown, id, {}};
        standards.push_back(standard);
    }
    return standards;
}

Result<std::vector<std::filesystem::path>> picturesOf(const Audit& audit) {
    std::vector<std::filesystem::path> paths;
    for (const Input& input : collectInputs(audit.options.arguments, {})) {
        if (input.found) paths.push_back(input.path);
        else if (input.found.error().id != ErrorId::FolderWithoutPictures) return input.found.error();
    }
    return paths;
}

std::optional<KnownBy> namingOf(const Audit& audit) {
    const std::string wanted = audit.options.value("--name-by");
    const auto found = std::find_if(kKnownBy.begin(), kKnownBy.end(), [&](KnownBy by) { return toName(by) == wanted; });
    return found == kKnownBy.end() ? std::nullopt : std::optional(*found);
}

nlohmann::ordered_json personJson(const Person& person) {
    return {{"serial", person.serial},
            {"student_number", person.studentNumber},
            {"name", person.name},
            {"class", person.className}};
}

std::string personText(const Person& person) {
    std::string text;
    for (const std::string* part : {&person.serial, &person.studentNumber, &person.name, &person.className}) {
        if (!part->empty()) text += (text.empty() ? "" : "  ") + printable(*part);
    }
    return text;
}

}  // namespace xuezhao
