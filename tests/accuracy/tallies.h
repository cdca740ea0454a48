#pragma once

#include "tests/accuracy/quantities.h"
#include "tests/accuracy/results.h"
#include "tests/accuracy/statistics.h"

#include <functional>
#include <string>
#include <vector>

namespace xuezhao::accuracy {

// What the report says, counted out of the results. `engine` is a place in Results::engines.

/// People who have something in common.
struct Group {
    std::string title;
    std::function<bool(const Label&)> has;
};

/// Everybody, then by sex, then by ethnicity, as far as the labels say.
std::vector<Group> groupsOf(const std::vector<Person>& people);

/// Errors on the portraits as they are, one list a quantity.
std::vector<std::vector<double>> portraitErrors(const Results& results, std::size_t engine, Refit refit,
                                                const Group* group = nullptr);

/// The same on the drawn people.
std::vector<std::vector<double>> drawnErrors(const Results& results, std::size_t engine);

/// What a check says of photographs that are right.
struct RightTally {
    Share refuses, warns, doubts;
};

/// Over the neutral portraits and the smiles with closed lips. People of whom the check says something rightly are left
/// out: hair over brows or ears, a portrait too tight for the width of the face.
RightTally rightTally(const Results& results, std::size_t engine, std::size_t standard, std::size_t check,
                      const Group* group = nullptr);

/// Photographs of which any check that the standard has refuses, warns or doubts something.
RightTally anyRight(const Results& results, std::size_t engine, std::size_t standard, const Group* group = nullptr);

/// What is said of a defect at one strength.
struct DefectTally {
    Share named;    ///< by the checks that should
    Share doubted;  ///< a person is asked to look, by these checks
    Share stopped;  ///< any check says something that it does not say of the same picture without the defect
};
DefectTally defectTally(const Results& results, std::size_t engine, std::size_t row, std::size_t strength,
                        const Group* group = nullptr);

/// Mouths told apart: those known to be closed and those known to be parted.
struct TwoSides {
    Share wrong;  ///< the opposite is said
    Share asked;  ///< a person is asked
};
/// Photographs as they are; labelled by eye.
TwoSides mouthsTold(const Results& results, std::size_t engine);

/// Open eyes of all photographs as they are, by the limit of the first standard.
TwoSides openEyesTold(const Results& results, std::size_t engine);

}  // namespace xuezhao::accuracy
