#include "tests/soak/soak_day.h"

#include "core/base/durable_file.h"
#include "core/devices/virtual_subject.h"
#include "core/store/sql_probe.h"
#include "tests/support/station/marker_engine.h"

#include <opencv2/imgcodecs.hpp>

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace xuezhao::soak {

namespace {

using namespace std::chrono_literals;

constexpr double kPeopleAnHour = 350;
constexpr Seconds kBetweenFaults{25};  ///< on the average
constexpr Seconds kLongestPlace{40};   ///< then the photographer skips
constexpr Seconds kNeverStuck{600};    ///< no place lasts so long, whatever fails
constexpr int kMoments = 10;           ///< at which memory is looked at

struct Arrival {
    double at;  ///< s
    std::size_t person;
};
struct FaultAt {
    double at, until;
    const FaultRow* row;
};

std::string numberOf(std::size_t person) {
    return "2022" + std::to_string(1000000 + person);
}

int entriesOf(const char* folder) {
    std::error_code none;
    return int(std::distance(std::filesystem::directory_iterator(folder, none), {}));
}

/// The plan of a day: everything that chance decides beforehand.
struct Script {
    std::vector<Arrival> arrivals;
    std::vector<FaultAt> faults;

    Script(const DayPlan& plan, std::size_t people) {
        Random random(plan.seed);
        const double end = plan.hours * 3600;
        std::exponential_distribution<double> gap(kPeopleAnHour / 3600), quiet(1 / kBetweenFaults.count());
        std::size_t next = 0;
        for (double at = gap(random); at < end; at += gap(random)) {
            const bool again = next > 0 && random() % 20 == 0;  // one in twenty comes back
            arrivals.push_back({at, again ? random() % next : next++ % people});
        }
        std::vector<int> weights;
        for (const FaultRow& row : faultTable()) weights.push_back(row.weight);
        std::discrete_distribution<std::size_t> choose(weights.begin(), weights.end());
        for (double at = quiet(random); at < end; at += quiet(random)) {
            const FaultRow& row = faultTable()[choose(random)];
            std::uniform_real_distribution<double> lasts(row.least.count(), row.most.count());
            faults.push_back({at, at + (row.most > row.least ? lasts(random) : 0), &row});
        }
    }
};

class Day {
public:
    Day(const DayPlan& plan, std::filesystem::path folder)
        : m_plan(plan),
          m_folder(std::move(folder)),
          m_people(std::size_t(plan.hours * kPeopleAnHour) + 10),
          m_script(plan, m_people),
          m_random(plan.seed + 1) {}

    DayReport play() {
        makeJob();
        makeWorld();
        open();  // what is made once and stays (pools, caches) is made here
        wait([this] { return m_controller->view()->picture != nullptr; });
        m_world.present(numberOf(m_people - 1));
        wait([this] { return m_report.saved == 1 && idle(); });
        m_controller.reset();
        m_report.threadsBefore = entriesOf("/proc/self/task");
        m_report.filesBefore = entriesOf("/proc/self/fd");
        open();
        work();
        for (const FaultAt& fault : m_going) fault.row->end(m_world);
        m_controller.reset();
        open();  // the next morning: what could not be taken back is now
        wait([this] { return m_controller->view()->picture != nullptr; });
        m_controller.reset();
        wait([this] { return entriesOf("/proc/self/task") <= m_report.threadsBefore; });
        m_report.threadsAfter = entriesOf("/proc/self/task");
        m_report.filesAfter = entriesOf("/proc/self/fd");
        return std::move(m_report);
    }

private:
    void makeJob() {
        JobSettings settings;
        settings.name = "Soak";
        settings.standards = {"chsi-2017"};
        auto job = Job::create(m_folder, settings);
        if (!job) throw std::runtime_error(toText(job.error()));
        std::vector<Person> people(m_people);
        for (std::size_t i = 0; i < m_people; ++i) {
            people[i].name = "张三";
            people[i].studentNumber = numberOf(i);
        }
        if (const auto put = (*job)->store().putPeople(people); !put) throw std::runtime_error(toText(put.error()));
    }

    void makeWorld() {
        m_world.person = markedSubject();
        SubjectScene empty;
        empty.present = false;
        m_world.nobody = SubjectPainter().draw(empty);
        std::vector<unsigned char> png;
        cv::imencode(".png", m_world.person.mat(), png);
        m_world.still = std::make_shared<const std::vector<unsigned char>>(png);
        png.resize(png.size() / 2);
        m_world.damaged = std::make_shared<const std::vector<unsigned char>>(std::move(png));
        m_world.camera->picture = m_world.person;
        m_world.camera->still = m_world.still;
        m_world.present = [this](const std::string& number) {
            m_controller->scan({IdentityScan::Kind::StudentNumber, number, {}, false});
        };
        m_world.someNumber = [this](Random& random) { return numberOf(random() % m_people); };
        m_world.restart = [this] {
            ++m_report.restarts;
            endPlace();
            m_controller.reset();
            // Not with a disk or a store that fails: opening is tested elsewhere, and the day is to go on.
            setWriteProbe(nullptr);
            setStatementProbe(nullptr);
            open();
        };
    }

    void open() {
        StationParts parts;
        parts.catalogue = std::make_shared<const Catalogue>(Catalogue::builtIn().value());
        parts.openJob = [this] { return Job::open(m_folder); };
        parts.makeEngine = []() -> Result<std::unique_ptr<FaceEngine>> {
            return std::unique_ptr<FaceEngine>(std::make_unique<MarkerEngine>());
        };
        parts.makeCamera = [this]() -> Result<std::unique_ptr<Camera>> {
            return std::unique_ptr<Camera>(std::make_unique<FakeCamera>(m_world.camera));
        };
        parts.doubtfulIsGreen = true;
        parts.clock = [this] { return now(); };
        parts.tick = 5ms;
        m_controller = std::make_unique<StationController>(std::move(parts));
        m_world.station = m_controller.get();
        QObject::connect(m_controller.get(), &StationController::saved, m_controller.get(),
                         [this](const SavedCapture& saved) {
                             ++m_report.saved;
                             m_report.told.insert(saved.capture.id);
                         });
        m_controller->start();
    }

    SteadyTime now() const {
        const auto passed = std::chrono::steady_clock::now() - m_begun;
        return m_begun + std::chrono::duration_cast<SteadyTime::duration>(passed * m_plan.speed);
    }
    double seconds() const { return std::chrono::duration<double>(now() - m_begun).count() - m_offset; }

    template <typename Holds>
    void wait(Holds holds) {
        for (int i = 0; i < 2000 && !holds(); ++i) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QThread::msleep(2);
        }
    }

    void work() {
        m_offset += seconds();  // the day begins now
        const double end = m_plan.hours * 3600;
        for (std::size_t moment = 0; seconds() < end || !idle();) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            QThread::usleep(500);
            const double at = seconds();
            faults(at, at >= end);
            photographer(at);
            if (at < end) queue(at);
            if (moment < kMoments && at >= end * double(moment + 1) / kMoments && idle()) {
                m_report.memory.push_back(memoryInUse());
                ++moment;
            }
            if (at > end + 2 * kNeverStuck.count()) break;  // the audit tells of the place that never ended
        }
    }

    bool idle() const { return m_controller->view()->phase == Phase::NoPlace; }

    /// \param over  the day is at its end: what still goes on ends, nothing new begins
    void faults(double at, bool over) {
        std::erase_if(m_going, [&](const FaultAt& fault) {
            if (!over && at < fault.until) return false;
            fault.row->end(m_world);
            return true;
        });
        while (!over && m_nextFault < m_script.faults.size() && m_script.faults[m_nextFault].at <= at) {
            const FaultAt& fault = m_script.faults[m_nextFault++];
            ++m_report.faults[fault.row->name];
            fault.row->begin(m_world, m_random);
            m_going.push_back(fault);
        }
    }

    void queue(double at) {
        if (!idle() || m_nextArrival >= m_script.arrivals.size() || at < m_script.arrivals[m_nextArrival].at) return;
        // One at a time: whoever is not answered within two seconds, since the store fails, is called again.
        if (at - m_presentedAt < 2) return;
        m_presentedAt = at;
        m_world.present(numberOf(m_script.arrivals[m_nextArrival++].person));
    }

    void endPlace() { m_session = 0; }

    void photographer(double at) {
        const auto view = m_controller->view();
        if (view->session != m_session) {
            m_session = view->session;
            m_placeSince = at;
            if (m_session != 0) ++m_report.places;
        }
        if (view->phase == Phase::Asking) return m_controller->answer(m_random() % 2 ? Answer::Right : Answer::Left);
        if (view->phase != Phase::PlaceOpen) return;
        // What did not work is tried by hand; who stays too long is sent away.
        const double open = at - m_placeSince;
        if (view->keptAttempt || open > kLongestPlace.count()) m_controller->skip();
        else if (open > kLongestPlace.count() / 2 && view->readiness == Readiness::Green) m_controller->pressShutter();
    }

    const DayPlan m_plan;
    const std::filesystem::path m_folder;
    const std::size_t m_people;
    const Script m_script;
    Random m_random;
    World m_world;
    DayReport m_report;
    const SteadyTime m_begun = std::chrono::steady_clock::now();
    double m_offset = 0;
    std::unique_ptr<StationController> m_controller;
    std::vector<FaultAt> m_going;
    std::size_t m_nextFault = 0, m_nextArrival = 0;
    double m_presentedAt = 0, m_placeSince = 0;
    std::uint64_t m_session = 0;
};

}  // namespace

DayReport playDay(const DayPlan& plan, const std::filesystem::path& folder) {
    DayReport report = Day(plan, folder).play();
    setWriteProbe(nullptr);
    setStatementProbe(nullptr);
    return report;
}

}  // namespace xuezhao::soak
