#include "app/audit/progress.h"

#include <unistd.h>
#include <cstdio>
#include <string>

namespace xuezhao {
namespace {

constexpr std::size_t kCells = 40;

}  // namespace

Progress::Progress(std::size_t total)
    : m_total(total), m_active(total > 1 && isatty(STDERR_FILENO)), m_start(std::chrono::steady_clock::now()) {
    show(0);
}

Progress::~Progress() {
    hide();
}

void Progress::hide() {
    if (m_active) std::fputs("\r\033[K", stderr);
}

void Progress::show(std::size_t done) {
    if (!m_active) return;
    const std::size_t full = kCells * done / m_total;
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - m_start;
    const double rate = passed.count() > 0 ? static_cast<double>(done) / passed.count() : 0;
    std::fprintf(stderr, "\r[%s%s] %zu/%zu  %.1f/s", std::string(full, '#').c_str(),
                 std::string(kCells - full, '-').c_str(), done, m_total, rate);
    std::fflush(stderr);
}

}  // namespace xuezhao
