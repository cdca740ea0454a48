#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace xuezhao {

/// Tells a reader that types (a "keyboard wedge") from fingers, by speed alone, wherever the focus is.
///
/// A scan must never land in a text field, but its first characters look like any others. So every character is
/// held back: a finger's for at most kLongestGap, which nobody notices, a reader's for good. Fast fingers put
/// two or three keys into that time, a reader dozens; from kSure characters on it is a reader.
///
///   kind of key         | nothing held   | held, next within the gap     | held, next later
///   character           | hold           | hold                          | release the held ones, hold this
///   Enter, Tab          | pass           | 6 or more held: a scan, all   | release, pass
///                       |                | swallowed; else release, pass |
///   a control character | pass           | 4 or more held: swallow it;   | release, pass
///                       |                | else release, pass            |
///   any other           | pass           | release, pass                 | release, pass
///   silence             | -              | after patience(): 6 or more held are a scan, fewer are released
///
/// Scanners end with several keys (carriage return and line feed), and some take their time: Enter, Tab and
/// control characters within kTrailing after the last key of a scan are swallowed, too. A code longer than kLongest is
/// none: what is beyond it is swallowed and forgotten. The gap is kLongestGap below kSure characters, kLongestSilence
/// from then on: readers hiccup. Modifier keys and key releases are not to be fed. An auto-repeated key counts as
/// `Other`: it is held down by a finger. No clock, no Qt: time comes with the keys, best from the events' own
/// timestamps, since those are right even when the window was busy. One object, one thread.
class WedgeDecoder {
public:
    using Time = std::chrono::milliseconds;

    /// Gaps inside a scan are shorter (domain: under about 50 ms).
    static constexpr Time kLongestGap{50};
    static constexpr Time kLongestSilence{100};
    static constexpr std::size_t kSure = 4;        ///< characters in a row that no finger types so fast
    static constexpr std::size_t kShortest = 6;    ///< characters of the shortest scan
    static constexpr std::size_t kLongest = 7089;  ///< of the largest QR code: version 40-L, digits
    static constexpr Time kTrailing{400};          ///< nobody reaches for Enter so fast after a scan

    /// Control: Ctrl and a letter or sign, as scanners send what separates the parts of a code.
    enum class Key { Character, Enter, Tab, Control, Other };

    /// What to do, in this order: deliver the `release` oldest held keys, or forget all held keys when `scan` is
    /// there; then hold back or pass on the key just fed. A key that ended a scan is to be swallowed: `swallow`.
    struct Step {
        std::size_t release = 0;
        std::optional<std::string> scan;  ///< the text as typed, UTF-8; see scanFromText
        bool hold = false;
        bool swallow = false;
    };

    /// \param text  of a Character, UTF-8: a key's text, or what an input method commits (a phrase is one Character)
    Step feed(Key key, const std::string& text, Time time);

    /// A reader is typing, beyond doubt: whatever key comes now belongs to its scan.
    bool certain() const { return m_held >= kSure; }

    /// How long to wait for the next key before calling silence(); nothing when no key is held.
    std::optional<Time> patience() const;
    Step silence();

private:
    Step end();

    std::string m_text;
    std::size_t m_held = 0;
    Time m_last{};
    bool m_scanned = false;  ///< the last key belonged to a scan that is told
};

}  // namespace xuezhao
