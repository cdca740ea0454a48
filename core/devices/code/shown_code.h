#pragma once

#include <optional>
#include <string>

namespace xuezhao {

/// Turns what is seen in picture after picture into presentations: a code counts once, and counts again only after
/// it was not seen in kGone pictures that were looked at; another code counts at once. Pictures that nobody looks at
/// change nothing. Pure.
class ShownCode {
public:
    /// A held code is missed now and then; so many misses in a row it has left. At kTry a picture: a second and a half.
    static constexpr int kGone = 6;

    /// \param seen  what the picture shows; nothing: no code \return whether it is a new presentation
    bool look(const std::optional<std::string>& seen);

private:
    std::optional<std::string> m_shown;
    int m_missed = 0;
};

}  // namespace xuezhao
