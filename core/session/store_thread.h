#pragma once

#include "core/base/result.h"
#include "core/saver/capture_saver.h"
#include "core/session/worker.h"
#include "core/store/job.h"

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace xuezhao {

/// A job that is open, with what saves into it. Belongs to the store's thread.
struct OpenJob {
    std::unique_ptr<Job> job;
    CaptureSaver saver;
    RepairReport repaired;  ///< what the last crash left

    explicit OpenJob(std::unique_ptr<Job> opened) : job(std::move(opened)), saver(job->store(), job->folder()) {}
};

/// The one owner of a job: everything that is asked of it is done on this thread, in order.
class StoreThread {
public:
    using MakeJob = std::function<Result<std::unique_ptr<Job>>()>;
    /// Takes a function to the thread of the one who asks.
    using PostBack = std::function<void(std::function<void()>)>;

    /// Opens the job, then repairs it; what is asked before it is open waits, and after a failure is answered
    /// with that error.
    StoreThread(MakeJob makeJob, PostBack postBack);
    ~StoreThread();  ///< does what was asked, then closes the job

    /// \param ask    Result<T>(OpenJob&), on the store's thread
    /// \param reply  void(Result<T>), on the thread of the one who asks; always called
    template <typename Ask, typename Reply>
    void ask(Ask ask, Reply reply) {
        using Answered = std::invoke_result_t<Ask, OpenJob&>;
        auto post = [back = m_postBack, reply](Answered answer) {
            back([reply, answer = std::make_shared<Answered>(std::move(answer))]() mutable {
                reply(std::move(*answer));
            });
        };
        const bool taken = m_worker.post(
            [this, ask = std::move(ask), post] { post(m_open ? ask(*m_open) : Answered(m_error.value())); });
        if (!taken) post(Answered(Error{ErrorId::StoreFailed, {}, "too much is waiting for the store"}));
    }

    /// Returns when everything asked so far is done.
    void drain();

private:
    // A capture day asks a few things a second; more than this means that the disk stands still.
    static constexpr std::size_t kMostWaiting = 256;

    PostBack m_postBack;
    std::unique_ptr<OpenJob> m_open;  ///< store's thread
    std::optional<Error> m_error;     ///< store's thread: why the job is not open
    Worker m_worker{kMostWaiting};
};

}  // namespace xuezhao
