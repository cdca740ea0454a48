#include "core/standards/catalogue.h"
#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>

namespace xuezhao {
namespace {

class CatalogueFolder : public testing::Test {
protected:
    std::filesystem::path folder() const { return m_dir.path().toStdString(); }

    /// A copy of a shipped standard under another id.
    void copyAs(const std::string& id, const std::string& fileName) {
        std::string json = test::readText(test::sourceRoot() / "resources/standards/print-33x48.json");
        const std::string from = "\"id\": \"print-33x48\"";
        json.replace(json.find(from), from.size(), "\"id\": \"" + id + "\"");
        std::ofstream(folder() / fileName) << json;
    }

    QTemporaryDir m_dir;
    Catalogue m_catalogue = std::move(*Catalogue::builtIn());
};

TEST_F(CatalogueFolder, AddsAThirdStandardWithoutAnyCode) {
    copyAs("our-college", "our-college.json");
    ASSERT_TRUE(m_catalogue.addFolder(folder()));
    ASSERT_NE(m_catalogue.find("our-college"), nullptr);
    EXPECT_EQ(m_catalogue.all().size(), Catalogue::builtIn()->all().size() + 1);
    EXPECT_EQ(m_catalogue.find("our-college")->file.picture, cv::Size(390, 567));
    EXPECT_EQ(m_catalogue.all().front().id, "chsi-2017");  // still sorted by rank
}

TEST_F(CatalogueFolder, LeavesOtherFilesAlone) {
    std::ofstream(folder() / "notes.txt") << "not a standard";
    EXPECT_TRUE(m_catalogue.addFolder(folder()));
}

TEST_F(CatalogueFolder, RefusesAnIdThatIsThere) {
    copyAs("chsi-2017", "chsi-2017.json");
    const auto added = m_catalogue.addFolder(folder());
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().id, ErrorId::DataBadValue);
    EXPECT_EQ(added.error().where, "chsi-2017.json, line 2, id");
}

TEST_F(CatalogueFolder, RefusesAnIdThatIsNotTheFilesName) {
    copyAs("one", "two.json");
    EXPECT_EQ(m_catalogue.addFolder(folder()).error().where, "two.json, line 2, id");
}

TEST_F(CatalogueFolder, IsUnchangedWhenOneFileIsBad) {
    copyAs("good", "good.json");
    std::ofstream(folder() / "worse.json") << "{\n\"id\": 7\n}";
    const auto added = m_catalogue.addFolder(folder());
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().where, "worse.json, line 2, id");
    EXPECT_EQ(m_catalogue.find("good"), nullptr);
}

TEST_F(CatalogueFolder, NamesAMissingFolder) {
    EXPECT_EQ(m_catalogue.addFolder(folder() / "nowhere").error().id, ErrorId::FolderMissing);
}

TEST_F(CatalogueFolder, NamesAnEmptyFile) {
    std::ofstream(folder() / "empty.json").flush();
    const auto added = m_catalogue.addFolder(folder());
    EXPECT_EQ(added.error().id, ErrorId::FileEmpty);
    EXPECT_EQ(added.error().where, "empty.json");
}

TEST(Catalogue, FindsByExactId) {
    const auto catalogue = Catalogue::builtIn();
    EXPECT_EQ(catalogue->find("chsi"), nullptr);
    EXPECT_EQ(catalogue->find("chsi-2017")->id, "chsi-2017");
}

}  // namespace
}  // namespace xuezhao
