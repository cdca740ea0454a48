#pragma once

#include "core/base/frame.h"
#include "core/base/serial.h"
#include "core/store/person.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace xuezhao {

enum class CaptureId : std::int64_t {};

/// One file of a capture, as recorded.
struct CaptureFile {
    std::string role;    ///< "original", or the id of the standard of a photo
    std::string path;    ///< within the job's folder, '/' between: "photos/chsi-2017/0001.jpg"
    std::string sha256;  ///< lower-case hex
    std::uint64_t bytes = 0;
    // How a photo came from its original; zero for the original itself. Pixels of the turned original.
    int cropX = 0, cropY = 0, cropWidth = 0, cropHeight = 0;
    int quarterTurns = 0;     ///< 0, 1 or 3: the mount of the camera
    std::string outcome;      ///< name of the verdict's outcome, from the file read back: "pass", ...
    std::string findings;     ///< the verdict as JSON, one object
    std::string pictureHash;  ///< what a photo looks like (core/photo/picture_hash.h); empty: not known
};

/// A file of an earlier attempt that makes way for a new one. Paths within the job's folder.
struct FileMove {
    std::string from;    ///< "photos/chsi-2017/0001.jpg"
    std::string to;      ///< "superseded/chsi-2017/0001-1.jpg"
    std::string sha256;  ///< of its bytes, as recorded
};

/// A file that a saved capture owns.
struct FileRecord {
    std::string path;
    std::string sha256;
    std::uint64_t bytes = 0;
};

/// What a saved photo of somebody looks like.
struct PictureRecord {
    int serial = 0;  ///< 1-9999
    std::string pictureHash;
};

/// A clause that somebody has to look at on a photograph, since no check measures all of it.
struct ClauseLook {
    std::string standard;  ///< its id
    std::string clause;    ///< its id
    bool refused = false;  ///< somebody looked, and it does not hold

    friend bool operator==(const ClauseLook&, const ClauseLook&) = default;
};

/// What somebody who looked at a photograph found.
struct PersonsLook {
    std::optional<WallTime> at;  ///< whole milliseconds; nothing: nobody has looked, or it was taken back
    std::string by;              ///< what they did it with: "key", "mouse"; empty without a time
};

/// One attempt at one person. Every attempt is kept; the person's photographs are the files in photos/: of the last one
/// saved, unless that fails and an earlier one does not.
struct Capture {
    CaptureId id{};
    PersonId person{};
    int serial = 0;   ///< 1-9999
    int attempt = 1;  ///< 1 for the first picture of this person, then 2, ...
    WallTime taken{};
    std::string camera;  ///< title of the camera
    std::string engine;  ///< name of the face engine
    std::vector<CaptureFile> files;
    std::vector<FileMove> moves;      ///< of an unfinished capture; empty once it is saved
    std::vector<ClauseLook> clauses;  ///< for people to look at, in the order of the checklist; empty: none
    PersonsLook look;

    bool toLookAt() const { return !clauses.empty() && !look.at; }
    bool refused() const {
        return std::any_of(clauses.begin(), clauses.end(), [](const ClauseLook& clause) { return clause.refused; });
    }
};

}  // namespace xuezhao
