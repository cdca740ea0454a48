#include "core/devices/wedge_decoder.h"

#include <utility>

namespace xuezhao {

std::optional<WedgeDecoder::Time> WedgeDecoder::patience() const {
    if (m_held == 0) return std::nullopt;
    return m_held >= kSure ? kLongestSilence : kLongestGap;
}

WedgeDecoder::Step WedgeDecoder::end() {
    Step step;
    m_scanned = m_held >= kShortest;
    if (m_scanned) step.scan = std::move(m_text);
    else step.release = m_held;
    m_text.clear();
    m_held = 0;
    return step;
}

WedgeDecoder::Step WedgeDecoder::silence() {
    return end();
}

WedgeDecoder::Step WedgeDecoder::feed(Key key, const std::string& text, Time time) {
    Step step;
    const std::optional<Time> gap = patience();
    if (gap && time - m_last >= *gap) step = end();
    const bool trails = m_scanned && m_held == 0 && time - m_last < kTrailing;
    if (trails && (key == Key::Enter || key == Key::Tab || key == Key::Control)) {
        step.swallow = true;  // m_last stays: only the scan itself opens this time
        return step;
    }
    m_scanned = false;
    m_last = time;
    if (key == Key::Character) {
        if (m_held == kLongest) {
            step.swallow = true;
            return step;
        }
        m_text += text;
        ++m_held;
        step.hold = true;
        return step;
    }
    if (m_held == 0) return step;
    if (key == Key::Control && certain()) {
        step.swallow = true;
        return step;
    }
    if (key == Key::Other || key == Key::Control) {
        step.release += m_held;
        m_text.clear();
        m_held = 0;
        return step;
    }
    step = end();
    step.swallow = step.scan.has_value();
    return step;
}

}  // namespace xuezhao
