#include "ui/station_window.h"

#include "core/devices/camera_table.h"
#include "core/devices/wedge_filter.h"
#include "core/session/repair_text.h"
#include "core/store/job.h"
#include "ui/capture/capture_page.h"
#include "ui/capture/drift_line.h"
#include "ui/clerk/clerk_desk.h"
#include "ui/clerk/clerk_page.h"
#include "ui/clerk/refusal_import_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/day_desk.h"
#include "ui/delivery/delivery_desk.h"
#include "ui/delivery/delivery_page.h"
#include "ui/devices_page.h"
#include "ui/find_panel.h"
#include "ui/job_chooser.h"
#include "ui/job_summary.h"
#include "ui/kiosk/subject_screen.h"
#include "ui/roster/roster_desk.h"
#include "ui/roster/roster_page.h"
#include "ui/setup/setup_page.h"
#include "ui/style/fact_list.h"
#include "ui/toast.h"

#include <QApplication>
#include <QScreen>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTimer>

#include <algorithm>

namespace xuezhao {

namespace {
constexpr double kLittleDisk = 5;  // gigabytes: some thousand captures of a few megabytes
}

StationWindow::StationWindow(Choices choices, Settings& settings, QObject* parent)
    : QObject(parent),
      m_choices(std::move(choices)),
      m_settings(settings),
      m_window(std::make_unique<MainWindow>(m_choices.catalogue, settings)),
      m_roster(&m_window->roster()),
      m_clerk(&m_window->clerk()) {
    // Installed last, so that it sees every key first.
    m_wedge = new WedgeFilter(
        [this](const std::string& typed) {
            if (m_controller && m_typed) m_typed(typed);
        },
        this);
    qApp->installEventFilter(m_wedge);
    connectWindow();
    connectRoster();
    connectDashboard();
    connectReassign();
    connectClerk();
    connectDelivery();
}

StationWindow::~StationWindow() {
    closeJob();
}

void StationWindow::connectWindow() {
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::shutterPressed, this, [this] {
        if (m_controller) m_controller->pressShutter();
    });
    connect(window, &MainWindow::shutterReleased, this, [this] {
        if (m_controller) m_controller->releaseShutter();
    });
    connect(window, &MainWindow::answered, this, [this](Answer answer) {
        if (m_controller) m_controller->answer(answer);
    });
    connect(window, &MainWindow::autoShutterToggled, this, [this] {
        if (m_controller) m_controller->toggleAutoShutter();
    });
    connect(window, &MainWindow::skipped, this, [this] {
        if (m_controller) m_controller->skip();
    });
    connect(window, &MainWindow::retakeAsked, this, [this] {
        if (m_controller) m_controller->retakeLast();
    });
    connect(window, &MainWindow::ticked, this, [this](const std::string& check) {
        if (m_controller) m_controller->tick(check);
    });
    connect(window, &MainWindow::lookedAt, this, [this](const std::string& by) {
        m_reassignIsLast = false;
        if (m_controller) m_controller->lookedAt(by);
    });
    connect(window, &MainWindow::lineToggled, this, [this](int line, const std::string& by) {
        m_reassignIsLast = false;
        if (m_controller) m_controller->toggleLine(line, by);
    });
    connect(window, &MainWindow::reviewUndone, this, [this] {
        if (!m_controller) return;
        if (m_reassignIsLast) m_controller->undoReassign();
        else m_controller->undoReview();
    });
    connect(window, &MainWindow::reviewAsked, this, [this](qlonglong capture) {
        if (m_controller) m_controller->openReview(CaptureId(capture));
    });
    connect(window, &MainWindow::subjectScreenAsked, this, &StationWindow::toggleSubjectScreen);
    connect(window, &MainWindow::otherCameraAsked, this, &StationWindow::nextCamera);
    connect(window, &MainWindow::jobsAsked, this, [this] {
        closeJob();
        chooseJob();
    });
    connect(window, &MainWindow::pageShown, this, [this](QWidget* page) {
        if (page == m_roster && m_desk) m_desk->load();
        if (page == &m_window->dashboard() && m_day) m_day->load();
        if (page == m_clerk && m_clerkDesk) m_clerkDesk->load();
        if (page == &m_window->delivery()) m_window->delivery().checkAgain();
        if (m_controller) m_controller->setSettingUp(page == &m_window->setup());
    });
    connect(&window->finder(), &FindPanel::searchAsked, this, [this](const QString& text) {
        if (m_controller) m_controller->searchPeople(text.toStdString());
    });
    connect(&window->finder(), &FindPanel::chosen, this, [this](qlonglong person) {
        if (m_controller) m_controller->openPlace(PersonId(person));
    });
    connect(&window->devices(), &DevicesPage::cameraChosen, this,
            [this](const QString& spec) { changeCamera(spec.toStdString()); });
    connect(&window->devices(), &DevicesPage::cameraChangeAsked, this,
            [this](const QString& setting, const QString& value) {
                if (m_controller) m_controller->changeCamera(setting.toStdString(), value.toStdString());
            });
    connect(&window->devices(), &DevicesPage::flashedChosen, this, [this](bool flashed) {
        if (m_controller) m_controller->setStillFlashed(flashed);
    });
    connect(&window->devices(), &DevicesPage::lockAsked, this, [this](CameraLock lock, bool held) {
        if (m_controller) m_controller->setCameraLock(lock, held);
    });
    connect(&window->devices(), &DevicesPage::quarterTurnsChosen, this, &StationWindow::turnCamera);
    connect(&window->jobs(), &JobChooser::openAsked, this,
            [this](const QString& folder) { openJob(folder.toStdString()); });
    connect(&window->jobs(), &JobChooser::createAsked, this, &StationWindow::createJob);
    connect(&window->jobs(), &JobChooser::practiceAsked, this, &StationWindow::practise);
}

void StationWindow::connectDashboard() {
    DashboardPage* board = &m_window->dashboard();
    connect(board, &DashboardPage::sheetAsked, this, [this](const QString& className) {
        if (m_day) m_day->readSheet(className);
    });
    connect(board, &DashboardPage::missingAsked, this, [this](const QString& className) {
        m_window->showWidget(m_roster);
        m_roster->showMissing(className);
    });
    connect(board, &DashboardPage::placeAsked, this, [this](qlonglong person) {
        if (!m_controller) return;
        m_controller->openPlace(PersonId(person));
        m_window->showPages();
    });
    connect(board, &DashboardPage::reviewAsked, this, [this](qlonglong capture) {
        if (!m_controller) return;
        m_controller->openReview(CaptureId(capture));
        m_window->showPages();
    });
}

void StationWindow::toggleSubjectScreen() {
    if (m_subject) return m_subject.reset();
    m_subject = std::make_unique<SubjectScreen>();
    // On the other screen where there is one.
    const QList<QScreen*> screens = QGuiApplication::screens();
    QScreen* const own = m_window->screen();
    const auto other = std::find_if(screens.begin(), screens.end(), [own](QScreen* one) { return one != own; });
    if (other != screens.end()) {
        m_subject->setGeometry((*other)->geometry());
        m_subject->showFullScreen();
    } else {
        m_subject->resize(960, 540);
        m_subject->show();
    }
    if (m_controller) m_subject->setView(*m_controller->view());
}

void StationWindow::openDay() {
    DashboardPage* board = &m_window->dashboard();
    m_day = std::make_unique<DayDesk>(m_folder);
    connect(m_day.get(), &DayDesk::loaded, board, &DashboardPage::setFigures);
    connect(m_day.get(), &DayDesk::sheetRead, board, &DashboardPage::showSheet);
    connect(m_day.get(), &DayDesk::failed, this, [this](const QString& text) { m_window->toast().say(text, true); });
}

void StationWindow::connectReassign() {
    FindPanel* finder = &m_window->finder();
    connect(m_window.get(), &MainWindow::reassignAsked, this, [this, finder] {
        const auto view = m_controller ? m_controller->view() : nullptr;
        if (!view || (!view->review && view->recent.empty())) return;
        finder->openToReassign(view->review ? view->review->capture : view->recent.front());
    });
    connect(finder, &FindPanel::planAsked, this, [this](qlonglong capture, qlonglong person) {
        if (m_controller) m_controller->previewReassign(CaptureId(capture), PersonId(person));
    });
    connect(finder, &FindPanel::reassignAsked, this, [this](qlonglong capture, qlonglong person) {
        if (m_controller) m_controller->reassign(CaptureId(capture), PersonId(person));
    });
}

void StationWindow::chooseJob(const QString& problem) {
    m_window->showJobs(problem);
    // Looking for cameras may take half a second: first the window is there.
    QTimer::singleShot(0, this, &StationWindow::showMachine);
}

void StationWindow::showMachine() {
    const std::vector<std::string> cameras = m_choices.cameras();
    const auto real =
        std::count_if(cameras.begin(), cameras.end(), [](const std::string& spec) { return spec.starts_with("usb"); });
    const QStorageInfo disk(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const double gigabytes = double(disk.bytesAvailable()) / 1e9;
    m_window->jobs().machine().setFacts({
        {tr("Camera"), real > 0 ? tr("%n found", nullptr, int(real)) : tr("none: a drawn person takes its place"),
         real > 0 ? Outcome::Pass : Outcome::Warn},
        {tr("Reader and scanner that type"), tr("always heard"), Outcome::Pass},
        {tr("Disk"), tr("%1 GB free").arg(gigabytes, 0, 'f', gigabytes < 10 ? 1 : 0),
         gigabytes < kLittleDisk ? Outcome::Warn : Outcome::Pass},
        {tr("Standards"), QString::number(m_choices.catalogue->all().size()), Outcome::Pass},
    });
}

void StationWindow::openJob(const std::filesystem::path& folder, const std::string& camera, bool keep) {
    closeJob();
    auto station =
        m_choices.station(folder, camera.empty() ? m_settings.value(SettingId::Camera).toStdString() : camera);
    if (!station.ok()) return chooseJob(QString::fromStdString(toText(station.error())));
    m_folder = folder;
    m_camera = station->camera;
    m_typed = station->typed;
    m_shownCaptures = -1;
    m_shownError.clear();
    m_controller = std::make_unique<StationController>(std::move(station->parts));
    connectController();
    openRoster(folder);
    openDay();
    openClerkDesk(folder);
    openDelivery(folder);
    m_window->devices().setCameras(m_choices.cameras(), m_camera);
    m_window->devices().setQuarterTurns(summaryOf(folder, *m_choices.catalogue).quarterTurns);
    m_window->devices().setJobFolder(QString::fromStdString(folder.string()));
    if (keep) m_settings.addRecentJob(QString::fromStdString(folder.string()));
    m_window->showPages();
    m_controller->start();
}

void StationWindow::connectController() {
    StationController* controller = m_controller.get();
    connect(controller, &StationController::viewChanged, this, &StationWindow::showView);
    connect(controller, &StationController::sounded, this, [this](SessionSound sound) { m_window->playSound(sound); });
    connectSetup(*controller, m_window->setup());
    connect(controller, &StationController::drifted, this, [this](const std::vector<DriftId>& announced) {
        m_window->toast().say(driftLine(announced.front()), true);
        m_window->playSound(SessionSound::Refused);
    });
    connect(controller, &StationController::reassignPlanned, &m_window->finder(), &FindPanel::setPlan);
    connect(controller, &StationController::reassigned, this, [this](const Reassignment& done) {
        m_reassignIsLast = !done.undoes;
        m_window->toast().say(
            tr("%1 is now %2. Undo: Ctrl+Z")
                .arg(QString::asprintf("%04d", done.fromSerial), QString::asprintf("%04d", done.toSerial)));
    });
    connect(controller, &StationController::reassignFailed, this, [this](const Error& error) {
        const QString text = QString::fromStdString(toText(error));
        if (m_window->finder().isVisible()) m_window->finder().setProblem(text);
        else m_window->toast().say(text, true);
    });
    connect(controller, &StationController::reassignRefused, this, [this](ReassignRefusal why) {
        m_window->toast().say(why == ReassignRefusal::PlaceOpen
                                  ? tr("A place is open. Finish or skip it, then move the photograph.")
                                  : tr("No photograph was moved that could be moved back."),
                              true);
    });
    connect(controller, &StationController::classEnded, this, [this](const QString& className) {
        m_window->toast().say(tr("%1 is through. Compare neighbours: Ctrl+4").arg(className));
    });
    connect(controller, &StationController::repaired, this, [this](const RepairReport& report) {
        m_window->toast().say(QString::fromStdString(repairText(report)), needsPerson(report));
    });
    connect(
        controller, &StationController::peopleFound, this,
        [this](const QString& text, const std::vector<Person>& people) { m_window->finder().setPeople(text, people); });
}

void StationWindow::tellOfReaders(const StatusView& status) {
    if (!status.events) return;
    const auto isNews = [this](const DeviceEvent& event) {
        return event.role == DeviceRole::Reader && event.error && event.when > m_toldOfReaders;
    };
    const auto news = std::find_if(status.events->begin(), status.events->end(), isNews);
    if (news == status.events->end()) return;
    m_toldOfReaders = news->when;
    m_window->toast().say(QString::fromStdString(toText(*news->error)), true);
    m_window->playSound(SessionSound::Refused);
}

void StationWindow::showView() {
    const auto view = m_controller->view();
    m_window->setStandards(m_controller->standards());
    m_window->setView(view);
    if (m_subject) m_subject->setView(*view);
    const QString error = view->lastError ? QString::fromStdString(toText(*view->lastError)) : QString();
    if (error != m_shownError && !error.isEmpty()) m_window->toast().say(error, true);
    m_shownError = error;
    tellOfReaders(view->status);
    const JobCounts counts = view->counts.value_or(JobCounts{.captures = -1});
    const bool changed = counts.captures != m_shownCaptures || counts.toLookAt != m_shownToLookAt;
    if (changed && m_roster->isVisible()) m_desk->load();
    if (changed && m_window->dashboard().isVisible()) m_day->load();
    m_shownCaptures = counts.captures;
    m_shownToLookAt = counts.toLookAt;
}

void StationWindow::createJob(const QString& folder, const JobSettings& settings,
                              const std::vector<SerialBlock>& blocks) {
    const std::filesystem::path path = folder.toStdString();
    {
        const auto job = Job::create(path, settings);
        if (!job.ok()) return m_window->jobs().showProblem(QString::fromStdString(toText(job.error())));
        if (const auto done = (*job)->store().setSerialBlocks(blocks); !done.ok())
            return m_window->jobs().showProblem(QString::fromStdString(toText(done.error())));
    }
    openJob(path);
}

void StationWindow::practise() {
    const auto job = m_choices.practiceJob();
    if (!job.ok()) return m_window->jobs().showProblem(QString::fromStdString(toText(job.error())));
    openJob(*job, "virtual", false);
}

void StationWindow::nextCamera() {
    std::vector<std::string> specs = m_choices.cameras();
    // A key that is pressed by mistake must not let drawn people into a job that real ones are in.
    if (isRealCamera(m_camera)) std::erase_if(specs, [](const std::string& spec) { return !isRealCamera(spec); });
    if (specs.empty()) return;
    const auto found = std::find(specs.begin(), specs.end(), m_camera);
    const std::string& next = found == specs.end() || found + 1 == specs.end() ? specs.front() : *(found + 1);
    if (next != m_camera) changeCamera(next);
}

void StationWindow::changeCamera(const std::string& spec) {
    m_settings.set(SettingId::Camera, QString::fromStdString(spec));
    if (m_controller) openJob(std::filesystem::path(m_folder), spec);
}

void StationWindow::turnCamera(int quarterTurns) {
    if (!m_controller) return;
    const std::filesystem::path folder = m_folder;
    const std::string camera = m_camera;
    // The controller holds the job; the mount is changed between two of its lives.
    closeJob();
    {
        const auto job = Job::open(folder);
        if (!job.ok()) return chooseJob(QString::fromStdString(toText(job.error())));
        JobSettings settings = (*job)->settings();
        settings.quarterTurns = quarterTurns;
        if (const auto done = (*job)->setSettings(settings); !done.ok())
            m_window->toast().say(QString::fromStdString(toText(done.error())), true);
    }
    openJob(folder, camera);
}

void StationWindow::closeJob() {
    m_clerkDesk.reset();
    m_clerk->setProgress(0, 0);
    m_clerk->setQueue(std::make_shared<RefusalQueue>());
    m_deliveries.reset();
    m_desk.reset();
    m_day.reset();
    m_reassignIsLast = false;
    m_typed = {};  // what it fills dies with the controller
    m_controller.reset();
    m_roster->setEntries(std::make_shared<std::vector<RosterEntry>>());
}

}  // namespace xuezhao
