#pragma once

#include "core/base/result.h"
#include "core/standards/standard.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace xuezhao {

/// The standards this station knows, sorted by rank, then id. Immutable after loading.
class Catalogue {
public:
    /// The standards built into the program (every resources/standards/*.json). They are tested, so a
    /// failure here is a broken build.
    static Result<Catalogue> builtIn();

    /// Adds every *.json of a folder, all or none; pointers to standards from before are no longer valid.
    /// Errors: FolderMissing; what readFile() and loadStandard() report, with file and line;
    /// DataBadValue for an id that is already there or is not the file's name.
    Result<void> addFolder(const std::filesystem::path& folder);

    const std::vector<Standard>& all() const { return m_standards; }

    /// Null when unknown.
    const Standard* find(std::string_view id) const;

private:
    std::vector<Standard> m_standards;
};

}  // namespace xuezhao
