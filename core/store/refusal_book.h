#pragma once

#include "core/base/frame.h"
#include "core/base/result.h"
#include "core/store/capture.h"
#include "core/store/person.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// One row of a list of refused photographs.
struct Refusal {
    std::int64_t id = 0;
    std::optional<PersonId> person;    ///< nothing: nobody in the roster is meant, or nobody knows who
    std::optional<CaptureId> capture;  ///< whose photographs were the person's when the list came
    std::string list;                  ///< name of the list's file
    int row = 0;                       ///< as a spreadsheet program numbers it
    WallTime received{};               ///< whole milliseconds
    // As the list says it.
    std::string serial, studentNumber, citizenNumber, name;
    std::string reason;  ///< free text; may be empty
};

/// A list as it is to be kept.
struct RefusalList {
    std::string name;    ///< of its file
    std::string sha256;  ///< of its bytes: the same list twice is one list
    WallTime received{};
    std::vector<Refusal> rows;
};

/// What was done or decided about a refused photograph.
enum class RemedyKind { NewCrop, Undone, ComeBack, Later, Open };
std::string_view toName(RemedyKind kind);

struct RemedyEvent {
    PersonId person{};
    WallTime at{};
    std::int64_t batch = 0;  ///< what was done in one go
    RemedyKind kind = RemedyKind::Open;
    std::optional<CaptureId> former;   ///< whose photographs made way
    std::optional<CaptureId> capture;  ///< whose photographs took their place
};

/// What a look at a person's kept originals gave.
struct Assessment {
    PersonId person{};
    CaptureId capture{};  ///< whose photographs were refused
    std::string reasons;  ///< SHA-256 of what it was worked out for
    std::string remedy;   ///< its name
};

/// Whose files a person's photographs are, now.
struct CurrentPhoto {
    PersonId person{};
    CaptureId capture{};
    int serial = 0;
    bool refused = false;  ///< one of them is, byte for byte, a file that was refused
};

/// The refused photographs of a job: a part of its store. Every call is one transaction. Belongs to the store's thread.
class RefusalBook {
public:
    virtual ~RefusalBook() = default;

    /// Keeps a list; the photographs that its people have now are refused files from now on. Of a list that is
    /// there already, rows that have a person stay and the others are replaced. \return how many rows are new
    virtual Result<int> addList(const RefusalList& list) = 0;
    /// All rows of all lists, the oldest list first.
    virtual Result<std::vector<Refusal>> all() = 0;
    /// SHA-256 of every file that was refused: none of them may be delivered again.
    virtual Result<std::set<std::string>> refusedHashes() = 0;
    /// Of everybody who has photographs, refused or not.
    virtual Result<std::vector<CurrentPhoto>> currentPhotos() = 0;

    /// The number for what is done in one go.
    virtual Result<std::int64_t> nextBatch() = 0;
    virtual Result<void> add(const RemedyEvent& event) = 0;
    /// All, the oldest first.
    virtual Result<std::vector<RemedyEvent>> events() = 0;

    virtual Result<void> keep(const Assessment& assessment) = 0;
    virtual Result<std::vector<Assessment>> assessments() = 0;
};

}  // namespace xuezhao
