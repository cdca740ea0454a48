#pragma once

#include "core/roster/export.h"
#include "core/roster/import.h"
#include "core/store/roster_edits.h"
#include "ui/roster/import_look.h"
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
    /// \param only  these people; empty: everybody
    void exportTo(const QString& file, RosterFormat format, const std::vector<PersonId>& only = {});

    /// One person by hand; id 0: somebody new. Answers with changed() or changeRefused().
    void put(const Person& person);
    /// Takes the last put() back that was not taken back yet.
    void undo();
    /// What was changed of one person by hand; answers with traced().
    void trace(PersonId person);

Q_SIGNALS:
    void loaded(const std::shared_ptr<const std::vector<xuezhao::RosterEntry>>& entries);
    void previewed(const std::shared_ptr<const xuezhao::ImportLook>& look);
    void imported(int people);
    /// Nothing was imported; what was previewed is still there.
    void importRefused(const QString& text);
    void exported(const QString& file);
    void changed(qlonglong person, bool undone);
    void changeRefused(const QString& text);
    void nothingToUndo();
    void traced(qlonglong person, const std::vector<xuezhao::RosterEdit>& edits);
    void failed(const QString& text);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

}  // namespace xuezhao
