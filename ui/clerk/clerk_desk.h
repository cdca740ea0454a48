#pragma once

#include "core/clerk/refusal_import.h"
#include "core/quality/photo_judge.h"
#include "core/standards/catalogue.h"
#include "ui/clerk/clerk_look.h"

#include <QObject>
#include <QThread>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace xuezhao {

/// Works on a job's refused photographs on a thread and a database connection of its own, so that neither window nor
/// session waits for a look at an original. Calls return at once; answers come as signals on the caller's thread. What
/// takes long (a look at everybody, many new crops) is done a person at a time, and a look that is asked for comes
/// between.
class ClerkDesk : public QObject {
    Q_OBJECT
public:
    /// \param judge  makes what measures, on the desk's thread
    ClerkDesk(
        const std::filesystem::path& jobFolder, std::shared_ptr<const Catalogue> catalogue, QObject* parent = nullptr,
        std::function<PhotoJudge()> judge = [] { return PhotoJudge(); });
    ~ClerkDesk() override;  ///< waits for the step at hand

    void load();
    /// Reads a list once; choices may then be changed as often as wanted.
    void preview(const QString& file);
    void previewAgain(const RefusalChoices& choices);
    void import();
    void look(PersonId person);
    /// Takes the new crops of these people, a person at a time.
    void take(const std::vector<PersonId>& people);
    void decide(PersonId person, RemedyKind kind);
    void undo();
    /// Ends what takes long after the step at hand.
    void stop();

Q_SIGNALS:
    void loaded(const std::shared_ptr<const xuezhao::RefusalQueue>& queue);
    void looked(const std::shared_ptr<const xuezhao::ClerkLook>& look);
    void assessed(qlonglong person, xuezhao::Remedy remedy);
    void thumbnailed(qlonglong person, const xuezhao::Image& thumbnail);
    void previewed(const std::shared_ptr<const xuezhao::RefusalPreview>& preview);
    void imported(int rows);
    /// Of many new crops; done == total: it is over.
    void progressed(int done, int total, int failed);
    void undone(int people);
    void failed(const QString& text);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

}  // namespace xuezhao
