#pragma once

#include "core/standards/standard.h"
#include "tests/accuracy/answers.h"
#include "tests/accuracy/eye.h"
#include "tests/accuracy/people.h"
#include "tests/accuracy/truth.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace xuezhao::accuracy {

/// What was said of a picture with one defect.
struct Found {
    bool tried = false;              ///< the defect can be done to the person
    Answer named = Answer::Nothing;  ///< by the checks that the defect names
    Answer any = Answer::Nothing;    ///< by any check that says nothing of the same picture without the defect
};

/// What one engine made of one person.
struct EngineTrials {
    std::optional<FaceFacts> neutral;  ///< of the portrait as it is
    std::optional<FaceFacts> smiling;
    std::vector<Answers> right;         ///< to the photograph on the right wall, a standard each; empty: none was made
    std::vector<Answers> rightSmiling;  ///< the same of a smile with closed lips
    std::vector<std::vector<Found>> defects;  ///< [row of the table of defects][strength]; as above
};

/// In the order of the engines.
using PersonTrials = std::vector<EngineTrials>;

/// Everything that is tried on one person. \param standards  the first one judges the defects
PersonTrials tryPerson(const Person& person, std::vector<Eye>& eyes, const std::vector<const Standard*>& standards);

/// Writes a picture of every defect in every strength, for people to look at: PERSON_DEFECT_STRENGTH.jpg.
/// Errors: those of writing.
Result<void> writePictures(const Person& person, Eye& eye, const Standard& standard,
                           const std::filesystem::path& folder);

/// One drawn person whose truth is exact.
struct DrawnTrials {
    Truth truth;
    std::vector<std::optional<FaceFacts>> faces;  ///< an engine each
};

/// Another person, pose and face for every seed, all within what a person before the camera does.
DrawnTrials tryDrawn(std::uint32_t seed, std::vector<Eye>& eyes);

}  // namespace xuezhao::accuracy
