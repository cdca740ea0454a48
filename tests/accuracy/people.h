#pragma once

#include "core/base/result.h"
#include "tests/accuracy/landmarks.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao::accuracy {

/// What somebody said of themselves; empty where nothing is known.
struct Label {
    std::string sex;        ///< "female", "male"
    std::string ethnicity;  ///< "white", "east_asian", ...
};

/// One person of the London set.
struct Person {
    std::string number;             ///< of the set, "004"; never printed
    std::filesystem::path neutral;  ///< picture
    std::filesystem::path smiling;  ///< picture, may be missing
    cv::Size size;                  ///< of the neutral picture, px
    Landmarks points;               ///< of the neutral picture, placed by hand
    std::optional<double> crownY;   ///< of it, read by eye, where that was done
    Label label;
};

struct LabelRow {
    std::string number;
    Label label;
};

/// "face_id,face_age,face_gender,face_eth", a row a person. Errors: DataBadValue with file and line.
Result<std::vector<LabelRow>> parseLabels(std::string_view csv, const std::string& name);

/// All people of folder/london. A missing people.csv leaves the labels empty; what is there must be right.
/// Errors: FolderWithoutPictures; those of readHandPoints() and parseLabels().
Result<std::vector<Person>> readPeople(const std::filesystem::path& folder);

}  // namespace xuezhao::accuracy
