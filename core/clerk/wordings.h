#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// What a free-text reason of a refusal means.
struct ReasonReading {
    std::vector<std::string> checks;   ///< ids of our checks, in the order of the text, each once
    std::vector<std::string> unknown;  ///< parts in words that the table does not have, as they stand
    bool unmeasured = false;           ///< a part has known words, but is about something that no check measures

    bool understood() const { return unknown.empty() && (unmeasured || !checks.empty()); }
};

/// The table of wordings: which words of the register stand for which check. One JSON compiled in
/// (resources/clerk/wordings.json), extended by files of the user in the same form.
class Wordings {
public:
    /// A failure here is a broken build.
    static Result<Wordings> builtIn();

    /// Those for a job: the built-in ones, then the user's own (wordings.json in the folder of the user's settings,
    /// ~/.config/xuezhao), then the job's (wordings.json in its folder). Errors: as addFile().
    static Result<Wordings> forJob(const std::filesystem::path& folder);

    /// Adds a file; its words win over those that were there. It may leave out any of the lists.
    /// Errors: those of readFile(); DataSyntax, DataUnknownKey, DataBadValue (a check that does not exist), with line.
    Result<void> addFile(const std::filesystem::path& file);

    /// Longer wordings are looked for first, so that "头顶距离顶部百分比" is not taken for something shorter.
    ReasonReading read(std::string_view reason) const;

    /// A header that means the column of reasons.
    bool isReasonHeader(std::string_view header) const;

    /// What the check is about changes with a new crop of the same original: place and size in the picture, and the
    /// file itself.
    bool newCropMends(std::string_view check) const { return m_newCropMends.contains(check); }

private:
    struct Wording {
        std::string says;  ///< half-width, no blanks, capitals
        std::vector<std::string> checks;
    };

    Result<void> add(std::string_view json, const std::string& name);

    std::vector<Wording> m_wordings;  ///< the longest first
    std::vector<std::string> m_fillers;
    std::vector<std::string> m_reasonHeaders;
    std::set<std::string, std::less<>> m_newCropMends;
};

}  // namespace xuezhao
