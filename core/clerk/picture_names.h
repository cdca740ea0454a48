#pragma once

#include "core/clerk/people_index.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// Whom the name of a file means.
struct NameMatch {
    KnownBy by = KnownBy::Serial;
    std::size_t place = 0;   ///< in the index
    bool wellNamed = false;  ///< exactly "0007" and ".jpg", not "7", "0007 (1)" or ".JPEG"
};

struct PictureName {
    std::filesystem::path path;
    std::optional<NameMatch> match;
    bool ambiguous = false;  ///< several people have this number
};

/// The names of a folder's pictures, read by one rule.
struct PictureNames {
    KnownBy rule = KnownBy::Serial;  ///< by which most files name their people
    std::vector<PictureName> files;  ///< as given
};

/// Matches files to people by their names: serial, student number or identity number. The rule is the kind that most
/// names are; a name that it does not explain is tried by the other kinds, then by its beginning ("0007_name").
/// \param rule  instead of the guess
PictureNames matchNames(const PeopleIndex& people, std::span<const std::filesystem::path> paths,
                        std::optional<KnownBy> rule = std::nullopt);

/// The name that the file of a person should have: "0007.jpg"; "" where the roster has no such number.
std::string properName(const Person& person, KnownBy rule);

}  // namespace xuezhao
