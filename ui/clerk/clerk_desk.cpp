#include "ui/clerk/clerk_desk.h"

#include "core/base/read_file.h"
#include "core/photo/develop.h"
#include "core/picture/decode.h"
#include "core/roster/table.h"
#include "core/saver/capture_saver.h"
#include "core/store/job.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QMetaObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <deque>
#include <set>
#include <utility>

namespace xuezhao {

namespace {

constexpr int kShownHeight = 1000;     // px: what the page shows of an original at most
constexpr int kThumbnailHeight = 120;  // px: twice a row of the queue
constexpr std::size_t kHashShown = 8;  // digits

/// The picture of a file at about the size of the screen, and how much smaller it is.
struct Shown {
    Image image;
    double scale = 1;
};

Shown shownOf(const std::filesystem::path& path, int quarterTurns) {
    DecodeOptions options;
    options.mountTurns = quarterTurns;
    options.atLeast = {kShownHeight, kShownHeight};
    const auto file = readPicture(path, options);
    if (!file) return {};
    const Image& image = file->picture.image;
    Shown shown{image, 1.0 / file->picture.reduction};
    if (image.height() > 2 * kShownHeight) {
        const double smaller = double(kShownHeight) / image.height();
        const cv::Size size(int(std::lround(image.width() * smaller)), kShownHeight);
        shown.image = develop(image, {{0, 0}, image.size()}, size);
        shown.scale *= smaller;
    }
    return shown;
}

}  // namespace

/// Everything that happens on the desk's own thread.
class ClerkDesk::Worker : public QObject {
public:
    Worker(ClerkDesk& desk, std::filesystem::path folder, std::shared_ptr<const Catalogue> catalogue,
           std::function<PhotoJudge()> judge)
        : m_desk(desk), m_folder(std::move(folder)), m_catalogue(std::move(catalogue)), m_makeJudge(std::move(judge)) {}

    void load() {
        if (!reload()) return;
        m_stop = false;
        thumbnailMore();
        assessMore();
    }

    void read(const std::filesystem::path& file) {
        auto bytes = readFile(file, kLargestTableFile);
        if (!bytes) return fail(bytes.error());
        auto table = readTable(file);
        if (!table) return fail(table.error());
        m_listName = file.filename().string();
        m_listBytes = *std::move(bytes);
        m_list = *std::move(table);
        again({});
    }

    void again(const RefusalChoices& choices) {
        if (!opened()) return;
        auto everybody = m_store->allPeople();
        if (!everybody) return fail(everybody.error());
        const auto photos = m_store->refusals().currentPhotos();
        if (!photos) return fail(photos.error());
        PhotographedPeople taken;
        for (const CurrentPhoto& photo : *photos) taken.insert(photo.person);
        m_preview = std::make_shared<RefusalPreview>(
            previewRefusals(m_list, PeopleIndex(*std::move(everybody)), taken, *m_wordings, choices));
        Q_EMIT m_desk.previewed(m_preview);
    }

    void import() {
        if (!m_preview || m_preview->blocked() || !opened()) return;
        const auto added =
            m_store->refusals().addList(listOf(*m_preview, m_listName, m_listBytes, std::chrono::system_clock::now()));
        if (!added) return fail(added.error());
        const std::string text = std::to_string(*added) + " rows";
        if (const auto logged = m_store->appendLog("refusals-imported", text); !logged) fail(logged.error());
        Q_EMIT m_desk.imported(*added);
        load();
    }

    /// Any thread: whoever was asked for before need not be looked at any more.
    void want(PersonId id) { m_wanted = std::int64_t(id); }

    void look(PersonId id) {
        const RefusedPerson* refused = m_wanted == std::int64_t(id) ? find(id) : nullptr;
        if (!refused || !opened()) return;
        const auto task = gather(*refused);
        if (!task) return fail(task.error());
        auto recrop = planned(*task);
        if (!recrop) return fail(recrop.error());
        auto shown = std::make_shared<ClerkLook>();
        shown->refused = *refused;
        if (!task->files.empty()) {
            if (const auto old = readPicture(task->files.front().path)) shown->old = old->picture.image;
        }
        shown->oldHash = hashOfCurrent(task->capture);
        if (recrop->original) {
            const Shown original = shownOf(recrop->original->path, recrop->original->quarterTurns);
            shown->original = original.image;
            if (recrop->made) {
                const cv::Rect& crop = recrop->made->crops.front().crop;
                shown->crop = {crop.x * original.scale, crop.y * original.scale, crop.width * original.scale,
                               crop.height * original.scale};
                shown->newHash = recrop->made->photos.front().provenance.sha256.substr(0, kHashShown);
            }
        }
        // The bytes and pixels of the new files are made again when they are taken.
        if (recrop->made) recrop->made->photos.clear();
        shown->recrop = *std::move(recrop);
        Q_EMIT m_desk.looked(shown);
    }

    void take(const std::vector<PersonId>& people) {
        if (!opened()) return;
        const auto batch = m_store->refusals().nextBatch();
        if (!batch) return fail(batch.error());
        m_batch = *batch;
        m_toTake.assign(people.begin(), people.end());
        m_total = int(people.size());
        m_failed = 0;
        m_stop = false;
        takeNext();
    }

    void decide(PersonId person, RemedyKind kind) {
        if (!opened()) return;
        const auto batch = m_store->refusals().nextBatch();
        if (!batch) return fail(batch.error());
        const auto added = m_store->refusals().add(
            {person, std::chrono::system_clock::now(), *batch, kind, std::nullopt, std::nullopt});
        if (!added) return fail(added.error());
        reload();
    }

    void undo() {
        if (!opened()) return;
        const auto report = undoRecrops(*m_store, *m_saver, m_folder);
        if (!report) return fail(report.error());
        if (report->trouble) fail(*report->trouble);
        Q_EMIT m_desk.undone(report->undone);
        reload();
    }

    void stop() { m_stop = true; }

    void close() {
        m_saver.reset();
        m_store.reset();
        m_judge.reset();
    }

private:
    bool opened() {
        if (m_store) return true;
        auto store = openSqliteStore(m_folder / job_layout::kDatabase);
        if (!store) return fail(store.error()), false;
        auto wordings = Wordings::forJob(m_folder);
        if (!wordings) return fail(wordings.error()), false;
        const auto settings = readJobSettings(**store);
        if (!settings) return fail(settings.error()), false;
        m_standards.clear();
        for (const std::string& id : settings->standards) {
            if (const Standard* standard = m_catalogue->find(id)) m_standards.push_back(standard);
        }
        m_wordings = std::make_unique<Wordings>(*std::move(wordings));
        m_store = *std::move(store);
        m_saver = std::make_unique<CaptureSaver>(*m_store, m_folder);
        return true;
    }

    bool reload() {
        if (!opened()) return false;
        auto queue = refusedPeople(*m_store, *m_wordings);
        if (!queue) return fail(queue.error()), false;
        auto hashes = m_store->refusals().refusedHashes();
        if (!hashes) return fail(hashes.error()), false;
        m_hashes = std::make_shared<const std::set<std::string>>(*std::move(hashes));
        m_queue = std::make_shared<const RefusalQueue>(*std::move(queue));
        Q_EMIT m_desk.loaded(m_queue);
        return true;
    }

    const RefusedPerson* find(PersonId id) const {
        if (!m_queue) return nullptr;
        const auto found = std::find_if(m_queue->people.begin(), m_queue->people.end(),
                                        [&](const RefusedPerson& one) { return one.person.id == id; });
        return found == m_queue->people.end() ? nullptr : &*found;
    }

    Result<RecropTask> gather(const RefusedPerson& refused) {
        return gatherRecrop(*m_store, m_folder, refused, m_standards, m_hashes);
    }

    /// What the look gives, kept for the next time.
    Result<Recrop> planned(const RecropTask& task) {
        if (!m_judge) m_judge = std::make_unique<PhotoJudge>(m_makeJudge());
        auto recrop = [&]() -> Result<Recrop> {
            try {
                return planRecrop(*m_judge, task, *m_wordings);
            } catch (const std::exception& failure) {  // no memory for a picture, say
                return Error{ErrorId::PictureFailed, task.person.serial, failure.what()};
            }
        }();
        if (!recrop) return recrop;
        m_known.insert(std::int64_t(task.person.id));
        if (task.capture) {
            const auto kept = m_store->refusals().keep(
                {task.person.id, *task.capture, task.reasonsHash, std::string(toName(recrop->remedy))});
            if (!kept) return kept.error();
        }
        Q_EMIT m_desk.assessed(qlonglong(task.person.id), recrop->remedy);
        return recrop;
    }

    std::string hashOfCurrent(const std::optional<CaptureId>& id) {
        if (!id) return {};
        const auto capture = m_store->capture(*id);
        if (!capture || !*capture || (*capture)->files.size() < 2) return {};
        return (*capture)->files[1].sha256.substr(0, kHashShown);
    }

    /// Looks at the next person whom nobody has looked at, then comes back.
    void assessMore() {
        if (!m_queue || m_stop) return;
        const auto next = std::find_if(m_queue->people.begin(), m_queue->people.end(), [&](const RefusedPerson& one) {
            return one.left() && !one.remedy && !m_known.contains(std::int64_t(one.person.id));
        });
        if (next == m_queue->people.end()) return;
        const auto task = gather(*next);
        m_known.insert(std::int64_t(next->person.id));
        if (task) static_cast<void>(planned(*task).ok());  // what went wrong is said when somebody looks
        QMetaObject::invokeMethod(
            this, [this] { assessMore(); }, Qt::QueuedConnection);
    }

    /// Draws the refused photographs small, a few at a time.
    void thumbnailMore() {
        constexpr int kAtOnce = 20;
        int drawn = 0;
        for (const RefusedPerson& one : m_queue->people) {
            if (m_stop) return;
            if (!one.photo || !m_thumbnailed.insert(*one.photo).second) continue;
            const auto capture = m_store->capture(*one.photo);
            if (!capture || !*capture || (*capture)->files.size() < 2) continue;
            DecodeOptions options;
            options.atLeast = {kThumbnailHeight / 2, kThumbnailHeight / 2};
            const auto file = readPicture(m_folder / (*capture)->files[1].path, options);
            if (file) Q_EMIT m_desk.thumbnailed(qlonglong(one.person.id), file->picture.image);
            if (++drawn == kAtOnce) break;
        }
        if (drawn == kAtOnce)
            QMetaObject::invokeMethod(
                this, [this] { thumbnailMore(); }, Qt::QueuedConnection);
    }

    void takeNext() {
        const int done = m_total - int(m_toTake.size());
        if (m_toTake.empty() || m_stop) {
            m_toTake.clear();
            reload();
            Q_EMIT m_desk.progressed(m_total, m_total, m_failed);
            return;
        }
        Q_EMIT m_desk.progressed(done, m_total, m_failed);
        const PersonId person = m_toTake.front();
        m_toTake.pop_front();
        if (!takeOne(person)) ++m_failed;
        QMetaObject::invokeMethod(
            this, [this] { takeNext(); }, Qt::QueuedConnection);
    }

    bool takeOne(PersonId person) {
        const RefusedPerson* refused = find(person);
        if (!refused) return false;
        const auto task = gather(*refused);
        if (!task) return fail(task.error()), false;
        const auto recrop = planned(*task);
        if (!recrop) return fail(recrop.error()), false;
        // Of many at once nobody has looked at each.
        if (!recrop->usable() || (m_total > 1 && recrop->remedy != Remedy::NewCrop)) return false;
        const auto saved = applyRecrop(*m_store, *m_saver, *task, *recrop, m_batch);
        if (!saved) return fail(saved.error()), false;
        return true;
    }

    void fail(const Error& error) { Q_EMIT m_desk.failed(QString::fromStdString(toText(error))); }

    ClerkDesk& m_desk;
    const std::filesystem::path m_folder;
    const std::shared_ptr<const Catalogue> m_catalogue;
    const std::function<PhotoJudge()> m_makeJudge;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CaptureSaver> m_saver;
    std::unique_ptr<Wordings> m_wordings;
    std::unique_ptr<PhotoJudge> m_judge;
    std::vector<const Standard*> m_standards;
    std::shared_ptr<const RefusalQueue> m_queue;
    std::shared_ptr<const std::set<std::string>> m_hashes;
    std::set<CaptureId> m_thumbnailed;
    std::set<std::int64_t> m_known;  ///< looked at since the job was opened
    std::string m_listName;
    std::vector<unsigned char> m_listBytes;
    Table m_list;
    std::shared_ptr<const RefusalPreview> m_preview;
    std::deque<PersonId> m_toTake;
    std::int64_t m_batch = 0;
    int m_total = 0, m_failed = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<std::int64_t> m_wanted = 0;
};

ClerkDesk::ClerkDesk(const std::filesystem::path& jobFolder, std::shared_ptr<const Catalogue> catalogue,
                     QObject* parent, std::function<PhotoJudge()> judge)
    : QObject(parent), m_worker(new Worker(*this, jobFolder, std::move(catalogue), std::move(judge))) {
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("clerk"));
    m_thread.start(QThread::LowPriority);  // the photographer's picture comes first
}

ClerkDesk::~ClerkDesk() {
    m_worker->stop();
    // The connection is closed on the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void ClerkDesk::load() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->load(); });
}

void ClerkDesk::preview(const QString& file) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, path = std::filesystem::path(file.toStdString())] { worker->read(path); });
}

void ClerkDesk::previewAgain(const RefusalChoices& choices) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, choices] { worker->again(choices); });
}

void ClerkDesk::import() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->import(); });
}

void ClerkDesk::look(PersonId person) {
    m_worker->want(person);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, person] { worker->look(person); });
}

void ClerkDesk::take(const std::vector<PersonId>& people) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, people] { worker->take(people); });
}

void ClerkDesk::decide(PersonId person, RemedyKind kind) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, person, kind] { worker->decide(person, kind); });
}

void ClerkDesk::undo() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->undo(); });
}

void ClerkDesk::stop() {
    m_worker->stop();
}

}  // namespace xuezhao
