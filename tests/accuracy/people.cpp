#include "tests/accuracy/people.h"

#include "core/base/read_file.h"
#include "core/picture/decode.h"
#include "core/picture/inspect.h"
#include "tests/support/hand_points.h"
#include "tests/support/seen_by_eye.h"

#include <algorithm>
#include <sstream>
#include <system_error>

namespace xuezhao::accuracy {

namespace fs = std::filesystem;

Result<std::vector<LabelRow>> parseLabels(std::string_view csv, const std::string& name) {
    std::istringstream lines{std::string(csv)};
    std::vector<LabelRow> rows;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (line.empty()) continue;
        std::vector<std::string> cells;
        std::istringstream text(line);
        for (std::string cell; std::getline(text, cell, ',');) cells.push_back(cell);
        if (cells.size() != 4)
            return Error{ErrorId::DataBadValue, name + ", line " + std::to_string(number), "not four cells"};
        if (number > 1) rows.push_back({cells[0], {cells[2], cells[3]}});
    }
    return rows;
}

namespace {

Result<std::vector<LabelRow>> readLabels(const fs::path& file) {
    if (!fs::exists(file)) return std::vector<LabelRow>{};
    const auto bytes = readFile(file, 1u << 20);
    if (!bytes) return bytes.error();
    return parseLabels({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file.filename().string());
}

}  // namespace

Result<std::vector<Person>> readPeople(const fs::path& folder) {
    const fs::path london = folder / "london";
    const auto labels = readLabels(london / "people.csv");
    if (!labels) return labels.error();

    std::vector<Person> people;
    std::error_code missing;
    for (const auto& entry : fs::directory_iterator(london / "neutral", missing)) {
        if (entry.path().extension() != ".jpg") continue;
        const auto points = test::readHandPoints(fs::path(entry.path()).replace_extension(".tem"));
        if (!points) return points.error();
        const std::string stem = entry.path().stem().string();
        if (points->size() < kTemplatePoints)
            return Error{ErrorId::DataBadValue, stem + ".tem, line 1", "another template"};
        const auto bytes = readFile(entry.path(), kMostPictureBytes);
        if (!bytes) return bytes.error();
        const auto facts = inspectPicture(*bytes, entry.path().filename().string());
        if (!facts) return facts.error();
        Person person{.number = stem.substr(0, stem.find('_')),
                      .neutral = entry.path(),
                      .smiling = {},
                      .size = facts->picture,
                      .points = landmarksOf(*points),
                      .crownY = {},
                      .label = {}};
        person.smiling = london / "smiling" / (person.number + "_08.jpg");
        const auto crown = test::crownsByEye().find(stem);
        if (crown != test::crownsByEye().end()) person.crownY = crown->second;
        for (const LabelRow& row : *labels)
            if (row.number == person.number) person.label = row.label;
        people.push_back(std::move(person));
    }
    if (people.empty()) return Error{ErrorId::FolderWithoutPictures, (london / "neutral").string(), ""};
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.number < b.number; });
    return people;
}

}  // namespace xuezhao::accuracy
