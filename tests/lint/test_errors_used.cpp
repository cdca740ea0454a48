#include "core/base/errors.h"
#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace xuezhao {
namespace {

TEST(ErrorTable, EveryRowIsUsed) {
    std::set<std::string> used;
    const std::string prefix = "ErrorId::";
    const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    for (const char* top : {"core", "ui", "app"}) {
        for (const auto& file : test::sourceFiles(top, {".h", ".cpp"})) {
            const std::string text = test::readText(file);
            for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at)) {
                at += prefix.size();
                used.insert(text.substr(at, text.find_first_not_of(letters, at) - at));
            }
        }
    }
    for (const ErrorRow& row : errorTable()) EXPECT_TRUE(used.count(std::string(row.name))) << row.name;
}

}  // namespace
}  // namespace xuezhao
