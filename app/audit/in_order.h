#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <map>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace xuezhao {

/// Works on `count` things with several threads and hands the results out in order, on the caller's thread.
/// A worker runs at most `kAhead` things a thread before the one that is due, so that memory stays flat.
/// \param makeWorker  called once on each thread; gives a callable `Result(std::size_t index)`, which must not throw
/// \param take        called as take(index, result), index 0, 1, 2, ...
template <typename Result, typename MakeWorker, typename Take>
void workInOrder(std::size_t count, int threads, MakeWorker makeWorker, Take take) {
    constexpr std::size_t kAhead = 4;
    std::mutex mutex;
    std::condition_variable changed;
    std::map<std::size_t, Result> done;
    std::size_t next = 0;  // the first that no worker has begun
    std::size_t due = 0;   // the first that was not handed out
    const std::size_t workers = std::min(count, static_cast<std::size_t>(std::max(1, threads)));

    std::vector<std::jthread> pool;
    for (std::size_t i = 0; i < workers; ++i) {
        pool.emplace_back([&] {
            auto work = makeWorker();
            for (;;) {
                std::size_t index = 0;
                {
                    std::unique_lock lock(mutex);
                    changed.wait(lock, [&] { return next >= count || next < due + kAhead * workers; });
                    if (next >= count) return;
                    index = next++;
                }
                Result result = work(index);
                {
                    const std::lock_guard lock(mutex);
                    done.emplace(index, std::move(result));
                }
                changed.notify_all();
            }
        });
    }
    while (due < count) {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return done.count(due) > 0; });
        Result result = std::move(done.extract(due).mapped());
        lock.unlock();
        take(due, std::move(result));
        lock.lock();
        ++due;
        lock.unlock();
        changed.notify_all();
    }
}

}  // namespace xuezhao
