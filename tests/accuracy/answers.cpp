#include "tests/accuracy/answers.h"

#include "core/quality/check.h"

#include <algorithm>

namespace xuezhao::accuracy {

Answer answerOf(const Finding& finding) {
    switch (finding.outcome) {
        case Outcome::NotRequired:
        case Outcome::Pass: return Answer::Nothing;
        case Outcome::Warn: return finding.margin && *finding.margin < 0 ? Answer::Warns : Answer::Nothing;
        case Outcome::CannotJudge: return finding.needsPerson() ? Answer::Doubt : Answer::Nothing;
        case Outcome::Fail: return Answer::Refuses;
    }
    return Answer::Nothing;
}

Answers Answers::of(const Verdict& verdict) {
    Answers answers{std::vector<Answer>(checkTable().size(), Answer::Nothing)};
    for (const Finding& finding : verdict.findings)
        answers.checks[std::size_t(finding.check - checkTable().data())] = answerOf(finding);
    return answers;
}

Answer Answers::by(std::string_view check) const {
    const CheckRow* row = findCheck(check);
    return row ? checks[std::size_t(row - checkTable().data())] : Answer::Nothing;
}

Answer Answers::strongest(const std::vector<std::string_view>& ids) const {
    Answer answer = Answer::Nothing;
    for (const std::string_view id : ids) answer = std::max(answer, by(id));
    return answer;
}

std::vector<std::string_view> existing(const std::vector<std::string_view>& checks) {
    std::vector<std::string_view> there;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(there),
                 [](std::string_view check) { return findCheck(check) != nullptr; });
    return there;
}

}  // namespace xuezhao::accuracy
