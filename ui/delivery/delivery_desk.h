#pragma once

#include "core/delivery/delivery.h"
#include "core/standards/catalogue.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace xuezhao {

/// What the page shows of a pre-flight.
struct DeliveryLook {
    DeliveryPlan plan;
    std::optional<ManifestChanges> changes;  ///< since the last delivery; nothing: there was none
    int lastNumber = 0;
};

/// Looks a job's photographs through and writes deliveries, on a thread and a database connection of its own. Calls
/// return at once; answers come as signals on the caller's thread. One work at a time: a new one waits for the one at
/// hand.
class DeliveryDesk : public QObject {
    Q_OBJECT
public:
    DeliveryDesk(const std::filesystem::path& jobFolder, std::string jobName, QObject* parent = nullptr);
    ~DeliveryDesk() override;  ///< stops the work at hand

    void check(const DeliveryRequest& request);
    /// Of the pre-flight before; whoever was held up or is left out stays behind.
    void write(const QString& path, bool zip, const std::set<PersonId>& leftOut = {});
    /// The summary of the work, by the file's ending; ends with reported() or failed().
    void report(const QString& file, const std::vector<const Standard*>& standards);
    /// What is being done ends with failed(); nothing of it is left.
    void stop();

Q_SIGNALS:
    void progressed(int done, int all);
    void checked(const std::shared_ptr<const xuezhao::DeliveryLook>& look);
    void written(const QString& path, int photographs, int number);
    void reported(const QString& file);
    void failed(const QString& text);

private:
    class Worker;
    QThread m_thread;
    std::atomic<bool> m_stop = false;
    Worker* m_worker;
};

}  // namespace xuezhao
