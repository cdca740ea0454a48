#pragma once

#include "core/roster/export.h"
#include "core/roster/import.h"
#include "ui/roster/roster_entry.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <memory>
#include <vector>

namespace xuezhao {

class Store;

/// Reads and writes a job's roster on a thread and a database connection of its own, so that neither window nor session
/// waits for ten thousand rows. Calls return at once; answers come as signals on the caller's thread.
class RosterDesk : public QObject {
    Q_OBJECT
public:
    explicit RosterDesk(const std::filesystem::path& jobFolder, QObject* parent = nullptr);
    ~RosterDesk() override;  ///< waits for the work at hand

    void load();
    /// Reads a file once; choices may then be changed as often as wanted.
    void preview(const QString& file);
    void previewAgain(const ImportChoices& choices);
    void import(const std::vector<Person>& people);
    void exportTo(const QString& file, RosterFormat format);

Q_SIGNALS:
    void loaded(const std::shared_ptr<const std::vector<xuezhao::RosterEntry>>& entries);
    void previewed(const std::shared_ptr<const xuezhao::ImportPreview>& preview);
    void imported(int people);
    void exported(const QString& file);
    void failed(const QString& text);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

}  // namespace xuezhao
