#pragma once

#include "core/base/errors.h"
#include "core/base/image.h"
#include "core/base/serial.h"
#include "core/devices/camera_locks.h"
#include "core/devices/device_status.h"
#include "core/quality/finding.h"
#include "core/quality/instruction.h"
#include "core/session/cue.h"
#include "core/session/device_news.h"
#include "core/session/live_result.h"
#include "core/session/session_state.h"
#include "core/session/studio_watch.h"
#include "core/standards/look_lines.h"
#include "core/store/capture.h"
#include "core/store/store.h"
#include "core/tether/camera_condition.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// A person as the photographer's screen shows them. The number is masked.
struct PersonCard {
    std::string name;
    std::string maskedNumber;
    std::string studentNumber;
    std::string college;
    std::string className;
    std::string fee;
    bool walkUp = false;
};

/// The question in the cue bar; its sentence is SessionView::cue.
struct QuestionView {
    QuestionKind kind;
    PersonCard other;      ///< the person of the new card; only the masked number when not in the roster
    std::string leftText;  ///< what the safe answer does, in the language in force
    std::string rightText;
    Image photograph = {};  ///< of the person of the new card, taken earlier; empty without one
};

/// One line of the human checklist.
struct ChecklistLine {
    std::string check;  ///< id of the check; what tick() takes
    Doubt doubt = Doubt::None;
    bool ticked = false;
};

/// One picture of the strip.
struct RecentCapture {
    CaptureId id{};
    std::string serial;  ///< four digits
    std::string name;
    Image thumbnail;  ///< 144 px wide or smaller; empty when its file cannot be read
    std::vector<Outcome>
        outcomes;  ///< one a standard in use, in its order: of the file, and Fail where a person refused
    std::shared_ptr<const std::vector<LookLine>> lines = noLines();  ///< its human checklist
    std::set<int> refused;                                           ///< lines that somebody found not to hold
    bool lookedAt = false;

    bool toLookAt() const { return !lines->empty() && !lookedAt; }

    /// Shared, since a view is made for every frame. Never null.
    static std::shared_ptr<const std::vector<LookLine>> noLines();
};

/// The human checklist of one photograph.
struct ReviewView {
    RecentCapture capture;   ///< with what somebody found up to now
    bool canUndo = false;    ///< the last thing said about this or another photograph can be taken back
    bool canRetake = false;  ///< "retake" opens the place of this person
};

/// A capture that is on the disk.
struct SavedCapture {
    Capture capture;
    std::string name;                           ///< of the person
    double tookMs = 0;                          ///< from the shutter to "saved"
    std::shared_ptr<const LiveResult> picture;  ///< the still, with the verdicts of the files
    PersonCard person;
};

/// The devices and the disk, for the status line.
struct StatusView {
    std::string cameraTitle;
    CameraCondition cameraCondition = {};
    DeviceStatus camera;
    cv::Size stillSize;
    bool stillFlashed = false;  ///< the light of a frame says nothing about a still
    double framesPerSecond = 0;
    std::uint64_t dropped = 0;  ///< frames that were not measured
    double measureMs = 0;
    std::string engine;       ///< name of the face engine; empty before the first frame is measured
    std::string readerTitle;  ///< of the reader in trouble, else of the first
    DeviceStatus reader;
    std::vector<DeviceReport> devices;  ///< the camera, then the readers
    std::vector<LockState> locks;       ///< what the camera lets be held
    FrameCounts frames;
    StillCounts stills;
    DeviceEvents events;                  ///< null before the first
    std::optional<int> peopleLeftOnDisk;  ///< free bytes over the mean size of a capture
    std::optional<Serial> lastSaved;
};

/// All that the window shows, as one value. Made anew at every change and never changed after.
struct SessionView {
    Phase phase = Phase::NoPlace;
    Cue cue;
    std::uint64_t session = 0;             ///< number of the open place; 0: none
    std::optional<PersonCard> person;      ///< of the open place
    std::optional<Serial> serial;          ///< of the open place
    std::optional<Serial> upcomingSerial;  ///< the next one, to show in grey while no place is open
    bool keptAttempt = false;  ///< a photograph that falls short is saved, the place is open for a better one
    std::optional<QuestionView> question;  ///< in Phase::Asking

    bool autoShutter = true;
    bool shutterOffered = false;  ///< the button is on: place open, camera there, disk not full
    Readiness readiness = Readiness::Unknown;
    /// What to do now, steadied; behind a cue of CueId::DoAct, with its finding and the arrow's direction.
    std::optional<Instruction> instruction;
    double countdown = 0;                  ///< 0-1 of the automatic shutter's steady second, in Phase::Counting
    double hold = 0;                       ///< 0-1 of the time the shutter must be held, in Phase::Holding
    std::vector<ChecklistLine> checklist;  ///< what a person has to judge; empty otherwise

    /// What to draw: the last measured frame, or in Phase::Saved the still with the verdicts of its files, or while
    /// nobody is before the camera the photograph that somebody asked to look at.
    /// Null while the camera is lost: no stale frame is shown.
    std::shared_ptr<const LiveResult> picture;

    std::vector<RecentCapture> recent;  ///< newest first, at most kRecentCaptures
    std::optional<ReviewView> review;   ///< of the last photograph saved, or of one that was asked for
    std::optional<JobCounts> counts;
    StatusView status;
    StudioView studio;
    std::string jobTitle;
    std::string reviewed;            ///< serial of the photograph that `picture` is, where it is one that was asked for
    std::optional<Error> lastError;  ///< why the station or the last try did not work; cleared by the next try

    static constexpr int kRecentCaptures = 16;  // more than fit at 1920 px (picture a1: eleven)
};

}  // namespace xuezhao
