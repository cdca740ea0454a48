#pragma once

#include <QObject>

#include <deque>
#include <optional>
#include <string>

class QSocketNotifier;

namespace xuezhao {

/// What is typed where no window takes it: lines of the standard input, kept in their order until somebody takes them.
/// A scanner that types ends each with Enter. Lives in a thread with an event loop.
class TypedLines : public QObject {
    Q_OBJECT

public:
    explicit TypedLines(int file, QObject* parent = nullptr);

    /// The oldest line, UTF-8 without its end; nothing when none waits. Blank lines and those longer than any code are
    /// passed over.
    std::optional<std::string> take();
    /// Nothing waits, and nothing more will come.
    bool ended() const { return m_ended && m_lines.empty(); }

private:
    void read();
    void keepLine();

    const int m_file;
    QSocketNotifier* m_notifier;
    std::string m_part;
    std::deque<std::string> m_lines;
    bool m_ended = false;
};

}  // namespace xuezhao
