#pragma once

#include "core/base/frame.h"
#include "core/base/mailbox.h"
#include "core/devices/code/shown_code.h"
#include "core/devices/identity_reader.h"

#include <memory>
#include <mutex>
#include <thread>

namespace xuezhao {

/// Where the camera's pictures come by on their way to a CodeReader. Shared by the camera's thread and the reader.
class CodeTap {
public:
    /// Between two pictures that are looked at: a few tries a second find a code as soon as it is held still.
    static constexpr std::chrono::milliseconds kTry{250};

    /// Any thread; returns at once. \param placeOpen  somebody is being photographed: no code is looked for
    void put(const Image& picture, bool placeOpen, SteadyTime now);
    Mailbox<Image>& pictures() { return m_pictures; }

private:
    std::mutex m_mutex;
    std::optional<SteadyTime> m_last;
    Mailbox<Image> m_pictures;
};

/// Reads the QR code (图像采集码, or any other) that somebody holds before the camera: one presentation, one scan. On a
/// thread of its own; it looks at the newest picture only.
class CodeReader final : public IdentityReader {
public:
    explicit CodeReader(std::shared_ptr<CodeTap> tap);
    ~CodeReader() override;

    std::string title() const override;
    void start(ReaderEvents events) override;

private:
    void look(const Image& picture, const ReaderEvents& events);

    const std::shared_ptr<CodeTap> m_tap;
    ShownCode m_shown;
    std::thread m_thread;
};

}  // namespace xuezhao
