#pragma once

#include "core/quality/finding.h"

#include <string_view>
#include <vector>

namespace xuezhao::accuracy {

/// What a check says of a picture, in short; the stronger the later.
enum class Answer {
    Nothing,  ///< it passes, warns that a limit is near, or is not in the standard
    Doubt,    ///< a hard limit that a person has to judge
    Warns,    ///< outside an advisory limit
    Refuses,  ///< outside a hard limit
};

/// The defect is named, not only suspected.
inline bool isNamed(Answer answer) {
    return answer >= Answer::Warns;
}

Answer answerOf(const Finding& finding);

/// The answers of all checks to one picture under one standard, in the order of the table of checks.
struct Answers {
    std::vector<Answer> checks;

    static Answers of(const Verdict& verdict);
    Answer by(std::string_view check) const;
    /// The strongest of several checks, which need not exist.
    Answer strongest(const std::vector<std::string_view>& ids) const;
};

/// Of the checks named, those that the table of checks has.
std::vector<std::string_view> existing(const std::vector<std::string_view>& checks);

}  // namespace xuezhao::accuracy
