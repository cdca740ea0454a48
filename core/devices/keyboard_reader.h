#pragma once

#include "core/devices/identity_reader.h"

#include <mutex>
#include <string_view>

namespace xuezhao {

/// A reader that types. The window recognises its bursts (WedgeFilter) and feeds them in; any thread may, and
/// the events come on that thread.
class KeyboardReader final : public IdentityReader {
public:
    std::string title() const override;
    void start(ReaderEvents events) override;

    /// A burst as it was typed, UTF-8. What is no identity is told as a status: ready, with the error.
    void feed(std::string_view typed);

private:
    std::mutex m_mutex;
    ReaderEvents m_events;
};

}  // namespace xuezhao
