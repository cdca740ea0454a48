#include "core/session/store_thread.h"

#include <future>

namespace xuezhao {

StoreThread::StoreThread(MakeJob makeJob, PostBack postBack) : m_postBack(std::move(postBack)) {
    const bool first = m_worker.post([this, make = std::move(makeJob)] {
        auto job = make();
        if (!job) {
            m_error = job.error();
            return;
        }
        auto open = std::make_unique<OpenJob>(std::move(*job));
        auto repaired = open->saver.repair();
        if (!repaired) {
            m_error = repaired.error();
            return;
        }
        open->repaired = std::move(*repaired);
        m_open = std::move(open);
    });
    static_cast<void>(first);  // an empty queue takes it
}

StoreThread::~StoreThread() {
    drain();
    // The database is closed where it was opened.
    if (m_worker.post([this] { m_open.reset(); })) m_worker.finish();
}

void StoreThread::drain() {
    auto done = std::make_shared<std::promise<void>>();
    auto wait = done->get_future();
    while (!m_worker.post([done] { done->set_value(); })) std::this_thread::yield();
    wait.wait();
}

}  // namespace xuezhao
