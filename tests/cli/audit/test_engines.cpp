#include "tests/cli/audit/audit_run.h"
#include "tests/cli/audit/drawn_portrait.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Engines, WithoutTheNetsDlibMeasuresAndTheProgramSaysWhatIsWorse) {
    const test::TempFolder folder;
    test::writeScene(test::goodScene(), folder / "person.png");
    test::writeScene(test::goodScene(), folder / "other.png");
    const auto run = test::audit({"measure", "--format", "json", folder.path().string()},
                                 {"XUEZHAO_MODELS=" + (folder / "nothing").string()});
    EXPECT_EQ(run.exitCode, 0);
    ASSERT_EQ(run.lines().size(), 2u);
    for (const auto& line : run.lines()) EXPECT_EQ(line["engine"], "dlib-68");
    const std::string said = "The accurate face models are missing";
    const auto first = run.err.find(said);
    ASSERT_NE(first, std::string::npos) << run.err;
    EXPECT_NE(run.err.find("./dev setup"), std::string::npos);
    EXPECT_EQ(run.err.find(said, first + 1), std::string::npos) << "once is enough";
}

}  // namespace
}  // namespace xuezhao
