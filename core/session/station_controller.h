#pragma once

#include "core/base/result.h"
#include "core/devices/camera.h"
#include "core/devices/identity_reader.h"
#include "core/saver/capture_saver.h"
#include "core/session/session_view.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "core/vision/face_engine.h"
#include "core/vision/second_opinion.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xuezhao {

/// The concrete parts of a station, chosen by the program. Factories run on the thread that will own what
/// they make.
struct StationParts {
    std::shared_ptr<const Catalogue> catalogue;
    std::function<Result<std::unique_ptr<Job>>()> openJob;              ///< on the store's thread
    std::function<Result<std::unique_ptr<FaceEngine>>()> makeEngine;    ///< on each measuring thread
    std::function<std::unique_ptr<SecondOpinion>()> makeSecondOpinion;  ///< on the photo thread; may be empty or null
    std::function<Result<std::unique_ptr<Camera>>()> makeCamera;        ///< on the controller's thread
    std::function<std::vector<std::unique_ptr<IdentityReader>>()>
        makeReaders;  ///< on the controller's thread; may be empty
    /// On the camera's thread, with every frame as people see it; must return at once. May be empty.
    std::function<void(const Frame& frame, bool placeOpen)> frameTap;
    /// Findings that a person should judge do not stop the automatic shutter: for a station without a window.
    bool doubtfulIsGreen = false;
    /// Of the automatic shutter, where it is not the usual second: people at a kiosk get time to hold still.
    std::optional<std::chrono::milliseconds> steady = {};
    /// The session's time; empty: the steady clock. Any thread. Another one for days that pass faster.
    std::function<SteadyTime()> clock;
    std::chrono::milliseconds tick{40};  ///< real time between two looks at it: a frame's at 25 a second
};

/// What a test capture of the morning set-up gave: the still with the verdicts of the files that it would have made, or
/// why there is none.
struct TestCapture {
    std::shared_ptr<const LiveResult> still;
    std::optional<Error> error;
};

/// Why a photograph is not given to somebody else now.
enum class ReassignRefusal {
    PlaceOpen,  ///< the number on the screen might be the one that is given away
    NothingToUndo,
};

/// The capture session at work: performs what the session machine decides, one owner thread a resource
/// (camera, analysis, photo, store, reader), and publishes all there is to see as one SessionView. Lives in a
/// thread with an event loop, the window's; every call returns at once.
class StationController : public QObject {
    Q_OBJECT

public:
    explicit StationController(StationParts parts, QObject* parent = nullptr);
    ~StationController() override;  ///< waits for a capture that is being saved, then stops all threads

    /// Opens the job, then starts camera and readers. Failures arrive in the view (lastError).
    void start();

    /// Never null. A new one at every viewChanged().
    std::shared_ptr<const SessionView> view() const;
    /// The newest frame of the camera, measured or not, upright; its image is empty while the camera is lost.
    Frame latestFrame() const;
    /// The standards in use, in the order of LiveResult::crops; empty until the job is open.
    const Standards& standards() const;

    // What the photographer does. Each is ignored where it has no meaning.
    void pressShutter();  ///< with a failing picture it must stay pressed for a while
    void releaseShutter();
    void answer(Answer answer);
    void skip();        ///< absent: the place closes, the serial stays
    void retakeLast();  ///< opens the place of the last saved person again
    void toggleAutoShutter();
    void tick(const std::string& check);  ///< the human's yes to one doubtful check, or back
    void scan(const IdentityScan& scan);  ///< from the keyboard wedge
    /// Holds what the camera has chosen just now, or lets it choose again; remembered for this camera.
    void setCameraLock(CameraLock lock, bool held);
    void changeCamera(const std::string& setting, const std::string& value);  ///< see Camera::change
    void setStillFlashed(bool flashed);  ///< until a still's own record says otherwise
    void openPlace(PersonId person);     ///< found by hand in the roster; counts as a scan

    // The human checklist of what was taken (SessionView::review). None of it holds the session up.
    void lookedAt(const std::string& by);              ///< all lines hold but those refused; again: the next photograph
    void toggleLine(int line, const std::string& by);  ///< a line does not hold, or does after all
    void undoReview();                                 ///< takes the last of the two back
    void openReview(CaptureId capture);
    void openReviewOf(PersonId person);  ///< of their photograph, where there is one

    void choosePhotograph(CaptureId capture);  ///< this attempt of its person counts, not the last

    // A photograph that was bound to the wrong person; refused while a place is open.
    void previewReassign(CaptureId capture, PersonId person);  ///< answered by reassignPlanned() or reassignFailed()
    void reassign(CaptureId capture, PersonId person);         ///< answered by reassigned() or reassignFailed()
    void undoReassign();                                       ///< of the last one; answered likewise

    // The morning set-up.
    void setSettingUp(bool settingUp);     ///< while it runs nothing is taken by itself
    void takeTest();                       ///< answered by testTaken(); leaves no record
    void keepBaseline(Baseline baseline);  ///< of the camera in use; answered by baselineKept()
    void logSkippedStep(const std::string& step);
    void skipSetup();  ///< it is no longer due in this run

    /// Answered by peopleFound() with the same text.
    void searchPeople(const std::string& text);

Q_SIGNALS:
    void viewChanged();
    void frameArrived();  ///< latestFrame() is a new one; not emitted again before the loop has run
    void peopleFound(const QString& text, const std::vector<xuezhao::Person>& people);
    void sounded(xuezhao::SessionSound sound);
    void saved(const xuezhao::SavedCapture& capture);
    void testTaken(const xuezhao::TestCapture& test);
    void baselineKept(const std::optional<xuezhao::Error>& error);
    void drifted(const std::vector<xuezhao::DriftId>& announced);  ///< each once until it was mended
    void reassignPlanned(const xuezhao::ReassignPlan& plan);
    void reassigned(const xuezhao::Reassignment& done);
    void reassignFailed(const xuezhao::Error& error);
    void reassignRefused(xuezhao::ReassignRefusal why);
    void classEnded(const QString& className);           ///< the first of another class was saved
    void repaired(const xuezhao::RepairReport& report);  ///< the job was opened, and not all was in order

private:
    struct Work;
    friend struct Work;
    std::unique_ptr<Work> m_work;
};

}  // namespace xuezhao
