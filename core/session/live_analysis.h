#pragma once

#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/session/live_result.h"
#include "core/vision/face_engine.h"

#include <functional>
#include <memory>
#include <thread>

namespace xuezhao {

using EngineFactory = std::function<Result<std::unique_ptr<FaceEngine>>()>;

/// Plans the crops and judges one measured frame. `still` is the size of the stills that this camera takes,
/// for the finding on enlarging; 0x0: not known.
/// \param flashed  the still will be lit by a flash: the light of the frame is not judged
void judgeFrame(LiveResult& result, const Standards& standards, cv::Size still, bool flashed = false);

/// Measures frames on a thread of its own, always the newest. Whoever puts frames never waits.
class LiveAnalysis {
public:
    /// Both are called on the measuring thread and must return at once. Without an engine `failed` is called
    /// once and nothing is measured.
    struct Events {
        std::function<void(std::shared_ptr<const LiveResult>)> result;
        std::function<void(Error)> failed;
    };

    /// The engine is made on the measuring thread.
    LiveAnalysis(EngineFactory makeEngine, Standards standards, Events events);
    ~LiveAnalysis();  ///< waits for the frame that is being measured; no event after it

    /// A frame not yet begun when the next one comes is dropped and counted. Any thread.
    /// \param session  comes back in the result; a new number makes the engine forget the frames before
    void put(Frame frame, std::uint64_t session, cv::Size still, bool flashed = false);

private:
    struct Work {
        Frame frame;
        std::uint64_t session;
        cv::Size still;
        bool flashed;
    };

    void run(const EngineFactory& makeEngine);

    const Standards m_standards;
    const Events m_events;
    Mailbox<Work> m_frames;
    std::thread m_thread;
};

}  // namespace xuezhao
