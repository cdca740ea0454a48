#pragma once

#include <chrono>
#include <cstddef>

namespace xuezhao {

/// A bar on the terminal's last line, "[####----] 12/40  8.3/s"; nothing where standard error is no terminal.
class Progress {
public:
    explicit Progress(std::size_t total);
    ~Progress();  ///< removes the bar

    /// To be called before anything is printed to the same terminal.
    void hide();
    void show(std::size_t done);

private:
    const std::size_t m_total;
    const bool m_active;
    const std::chrono::steady_clock::time_point m_start;
};

}  // namespace xuezhao
