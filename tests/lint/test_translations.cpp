#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <filesystem>
#include <string>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

TEST(Translations, EveryTextIsThereInChinese) {
    const test::TempFolder folder;
    const fs::path copy = folder / "copy.ts";
    fs::copy_file(test::sourceRoot() / "resources/translations/xuezhao_zh_CN.ts", copy);
    const fs::path script = test::sourceRoot() / "packaging/dev/translations.sh";
    ASSERT_EQ(
        QProcess::execute(QStringLiteral("/bin/bash"), {QString::fromStdString(script), QString::fromStdString(copy)}),
        0);

    const std::string text = test::readText(copy);
    EXPECT_GT(text.size(), 1000u);
    const std::string open = "<source>";
    for (std::size_t at = text.find("type=\"unfinished\""); at != std::string::npos;
         at = text.find("type=\"unfinished\"", at + 1)) {
        const std::size_t source = text.rfind(open, at) + open.size();
        ADD_FAILURE() << "not translated: " << text.substr(source, text.find("</source>", source) - source)
                      << "\nRun packaging/dev/translations.sh, then fill it in.";
    }
}

}  // namespace
}  // namespace xuezhao
