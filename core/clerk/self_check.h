#pragma once

#include "core/base/result.h"
#include "core/clerk/picture_names.h"
#include "core/quality/photo_judge.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace xuezhao {

/// What is wrong with a folder of photographs (自检).
enum class SelfFault {
    Missing,      ///< somebody of the roster has no file
    Superfluous,  ///< a file of nobody in the roster
    Ambiguous,    ///< a file whose name means several people
    Twice,        ///< a second file of the same person and size
    SamePicture,  ///< the same picture as that of somebody else
    Misnamed,     ///< it means somebody, but not as the folder's other files do
    Unreadable,   ///< no picture, or a damaged one
    Refused,      ///< byte for byte a file that the register refused
    Failing,      ///< a limit is broken
    Doubtful,     ///< somebody has to look
};
std::string_view toName(SelfFault fault);  ///< "missing", ...
std::string textOf(SelfFault fault);       ///< in the language in force

/// What one file holds, by itself.
struct PictureReport {
    std::string sha256;
    std::string pictureHash;  ///< empty when it could not be opened
    cv::Size size;
    std::vector<Verdict> verdicts;
    std::optional<Error> error;
};

/// Reads and judges one file: by the standards made for its size, by all where there is none. Errors: those of the
/// engine alone; what is wrong with the file is in the report.
Result<PictureReport> reportPicture(PhotoJudge& judge, const std::filesystem::path& path,
                                    std::span<const Standard* const> standards);

struct SelfFinding {
    SelfFault fault = SelfFault::Missing;
    std::optional<std::size_t> file;    ///< place in the names
    std::optional<std::size_t> other;   ///< the file that it is compared with
    std::optional<std::size_t> person;  ///< place in the index
    std::string properName;             ///< Misnamed, Missing: what the file should be called
};

/// All that is wrong, by kind, then in the order of the files or the roster.
struct SelfCheck {
    std::vector<SelfFinding> findings;
    int good = 0;  ///< files with nothing wrong

    int count(SelfFault fault) const;
};

/// Compares what the files hold with the roster and with each other. Pure.
/// \param reports  one a file of the names
/// \param refused  hashes of refused files
SelfCheck selfCheck(const PeopleIndex& people, const PictureNames& names, std::span<const PictureReport> reports,
                    const std::set<std::string>& refused = {});

}  // namespace xuezhao
