#pragma once

#include <QString>

#include <filesystem>
#include <vector>

namespace xuezhao {

/// The owner's own notice, plain text, an empty line between paragraphs. A language without one takes the other's: two
/// different notices never hold side by side. Both empty: ours.
struct OwnNotice {
    QString zh;
    QString en;
};

/// notice.zh.txt and notice.en.txt (UTF-8, at most 64 kB each) of the first folder that has one of them.
OwnNotice readNotice(const std::vector<std::filesystem::path>& folders);

/// The whole notice in the language in force, as rich text: what is taken, why, where and how long it is kept, who sees
/// it, and the person's rights.
QString noticeText(const OwnNotice& own);

}  // namespace xuezhao
