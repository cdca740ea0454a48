#include "ui/dashboard/day_desk.h"

#include "core/picture/decode.h"
#include "core/session/darkroom.h"
#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

#include <QMetaObject>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace xuezhao {

namespace {

std::vector<SheetEntry> sheetOf(const DayRecord& day, const std::string& className,
                                const std::filesystem::path& folder) {
    std::unordered_map<std::int64_t, const Person*> people;
    for (const Person& person : day.people)
        if (person.className == className) people.emplace(static_cast<std::int64_t>(person.id), &person);
    std::vector<SheetEntry> sheet;
    for (const DayCapture& capture : day.captures) {
        const auto person = people.find(static_cast<std::int64_t>(capture.person));
        const auto serial = Serial::fromNumber(capture.serial);
        if (person == people.end() || !capture.photograph || !serial) continue;
        DecodeOptions options;
        options.atLeast = {kThumbnailWidth, kThumbnailWidth};
        auto picture = readPicture(folder / capture.path, options);
        sheet.push_back({capture.id, serial->text(), person->second->name, capture.fails,
                         picture ? thumbnailOf(picture->picture.image) : Image()});
    }
    std::sort(sheet.begin(), sheet.end(), [](const auto& a, const auto& b) { return a.serial < b.serial; });
    return sheet;
}

}  // namespace

DayDesk::DayDesk(std::filesystem::path jobFolder, QObject* parent) : QObject(parent), m_folder(std::move(jobFolder)) {}

DayDesk::~DayDesk() {
    // The connection is closed on the thread that opened it.
    while (!m_worker.post([this] { m_store.reset(); })) std::this_thread::yield();
    m_worker.finish();
}

void DayDesk::load() {
    if (m_loading) return;
    m_loading = m_worker.post([this] {
        Store* store = opened();
        auto day = store ? readDay(*store) : Result<DayRecord>(Error{ErrorId::StoreFailed, {}, {}});
        tell([this] { m_loading = false; });
        if (!store) return;
        if (!day) return fail(day.error());
        auto figures = std::make_shared<const DayFigures>(figuresOf(*day, std::chrono::system_clock::now()));
        tell([this, figures] { Q_EMIT loaded(figures); });
    });
}

void DayDesk::readSheet(const QString& className) {
    (void)m_worker.post([this, className] {
        Store* store = opened();
        if (!store) return;
        const auto day = readDay(*store);
        if (!day) return fail(day.error());
        auto sheet = std::make_shared<const std::vector<SheetEntry>>(sheetOf(*day, className.toStdString(), m_folder));
        tell([this, className, sheet] { Q_EMIT sheetRead(className, sheet); });
    });
}

Store* DayDesk::opened() {
    if (m_store) return m_store.get();
    auto store = openSqliteStore(m_folder / job_layout::kDatabase);
    if (!store) {
        fail(store.error());
        return nullptr;
    }
    m_store = std::move(*store);
    return m_store.get();
}

void DayDesk::tell(std::function<void()> function) {
    QMetaObject::invokeMethod(this, std::move(function), Qt::QueuedConnection);
}

void DayDesk::fail(const Error& error) {
    tell([this, text = QString::fromStdString(toText(error))] { Q_EMIT failed(text); });
}

}  // namespace xuezhao
