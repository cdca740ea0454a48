#pragma once

#include "core/base/image.h"
#include "core/session/day_figures.h"
#include "core/session/worker.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao {

/// One photograph of a class, to be compared with its neighbours.
struct SheetEntry {
    CaptureId capture{};
    std::string serial;
    std::string name;
    bool fails = false;
    Image thumbnail;  ///< empty when its file cannot be read
};

/// Reads a job's day on a thread and a database connection of its own. Calls return at once; answers come as signals on
/// the thread that it lives in.
class DayDesk : public QObject {
    Q_OBJECT
public:
    explicit DayDesk(std::filesystem::path jobFolder, QObject* parent = nullptr);
    ~DayDesk() override;  ///< waits for the work at hand

    /// Does nothing while an earlier load is under way.
    void load();
    /// The photographs of a class in the order of their serials.
    void readSheet(const QString& className);

Q_SIGNALS:
    void loaded(const std::shared_ptr<const xuezhao::DayFigures>& figures);
    void sheetRead(const QString& className, const std::shared_ptr<const std::vector<xuezhao::SheetEntry>>& sheet);
    void failed(const QString& text);

private:
    Store* opened();  ///< on the worker; null after telling why
    void tell(std::function<void()> function);
    void fail(const Error& error);

    const std::filesystem::path m_folder;
    bool m_loading = false;
    std::unique_ptr<Store> m_store;  ///< worker's thread
    Worker m_worker{8};              // a load and a few sheets; more means that somebody presses faster than they read
};

}  // namespace xuezhao
