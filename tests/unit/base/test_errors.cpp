#include "core/base/errors.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace xuezhao {
namespace {

TEST(Errors, EveryRowHasANameAndAHint) {
    std::set<std::string> names;
    for (const ErrorRow& row : errorTable()) {
        EXPECT_TRUE(names.insert(std::string(row.name)).second) << row.name;
        EXPECT_GT(std::string(row.hint).size(), 10u) << row.name;
        EXPECT_EQ(&errorRow(row.id), &row) << row.name;
    }
}

TEST(Errors, TextNamesThePlace) {
    const std::string text = toText({ErrorId::FileEmpty, "a.jpg", "size 0"});
    EXPECT_EQ(text.rfind("a.jpg: ", 0), 0u);
    EXPECT_EQ(text.find("size 0"), std::string::npos);
}

TEST(Errors, TextMasksNumbersInNamesOfFiles) {
    const std::string text = toText({ErrorId::NoFace, "11010519491231002X.jpg", {}});
    EXPECT_EQ(text.rfind("110***********002X.jpg: ", 0), 0u) << text;
}

TEST(Result, HoldsAValueOrAnError) {
    const Result<int> good = 7;
    const Result<int> bad = Error{ErrorId::NoFace, "b.jpg", ""};
    EXPECT_EQ(*good, 7);
    EXPECT_EQ(bad.error().where, "b.jpg");
    EXPECT_TRUE(Result<void>());
}

}  // namespace
}  // namespace xuezhao
