#include "core/base/language.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

TEST(Language, KnowsTwoAndTheEnvironments) {
    EXPECT_EQ(languageInForce(), "en");
    EXPECT_TRUE(useLanguage("zh"));
    EXPECT_EQ(languageInForce(), "zh");
    EXPECT_FALSE(useLanguage("fr"));
    EXPECT_EQ(languageInForce(), "zh") << "an unknown name changes nothing";
    EXPECT_TRUE(useLanguage("auto"));
    EXPECT_TRUE(useLanguage("en"));
    EXPECT_EQ(languageInForce(), "en");
}

}  // namespace
}  // namespace xuezhao
