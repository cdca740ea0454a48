#include "core/delivery/manifest.h"
#include "core/delivery/name_template.h"
#include "tests/support/need.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

std::string named(std::string_view text, const Person& person = {}) {
    return test::need(NameTemplate::parse(text)).apply({person, "0007", "chsi-2017"});
}

TEST(NameTemplate, PutsValuesIntoTheirPlaces) {
    Person person;
    person.studentNumber = "2022001";
    person.college = "计算机学院";
    person.className = "软工 2201";
    EXPECT_EQ(named("{serial}.jpg"), "0007.jpg");
    EXPECT_EQ(named("{serial}"), "0007.jpg");
    EXPECT_EQ(named("{拍摄号}.JPG"), "0007.JPG");
    EXPECT_EQ(named("{college}/{class}/{student}_{serial}.jpeg", person), "计算机学院/软工 2201/2022001_0007.jpeg");
}

TEST(NameTemplate, NobodysTextLeavesItsFolder) {
    Person person;
    person.college = "../../etc";
    person.className = "a/b:c*?";
    person.studentNumber = "CON";
    EXPECT_EQ(named("{college}/{class}/{student}.jpg", person), "_.._etc/a_b_c__/_CON.jpg");
    person.college = "...";
    EXPECT_EQ(named("{college}/{serial}.jpg", person), "_/0007.jpg");
    EXPECT_LE(safeFileName(std::string(400, 'x')).size(), 120u);
}

TEST(NameTemplate, AMissingNumberIsNoName) {
    std::string missing;
    EXPECT_EQ(test::need(NameTemplate::parse("{id}.jpg")).apply({Person{}, "0007", "x"}, &missing), "");
    EXPECT_EQ(missing, "id");
}

TEST(NameTemplate, MistakesAreRefused) {
    for (const char* text : {"", "photo.jpg", "{nobody}.jpg", "{serial", "serial}.jpg", "/{serial}.jpg",
                             "../{serial}.jpg", "a//{serial}.jpg", "{serial}.png", "{serial}/", "a\\{serial}.jpg"})
        EXPECT_FALSE(NameTemplate::parse(text)) << text;
}

Manifest manifest(std::vector<std::pair<std::string, std::string>> photos) {
    Manifest out;
    out.job = "2026";
    out.program = "xuezhao 0.1.0";
    out.nameTemplate = "{serial}.jpg";
    out.made = WallTime(std::chrono::milliseconds(1'790'000'000'123));
    for (auto& [serial, sum] : photos) {
        ManifestPhoto photo;
        photo.path = serial + ".jpg";
        photo.serial = serial;
        photo.sha256 = sum;
        photo.standard = "chsi-2017";
        photo.picture = {480, 640};
        photo.crop = {10, 20, 960, 1280};
        photo.scale = 0.5;
        photo.originalName = "originals/" + serial + "-1.png";
        out.photos.push_back(photo);
    }
    out.files.push_back({"roster.csv", "00", 12});
    return out;
}

TEST(Manifest, ComesBackAsItWent) {
    const Manifest wanted = manifest({{"0001", "aa"}, {"0002", "bb"}});
    const std::string json = toJson(wanted);
    const auto read = manifestFromJson({reinterpret_cast<const unsigned char*>(json.data()), json.size()});
    ASSERT_TRUE(read) << toText(read.error());
    EXPECT_EQ(*read, wanted);
}

TEST(Manifest, DamagedOnesAreErrors) {
    const std::string json = toJson(manifest({{"0001", "aa"}}));
    for (std::size_t cut = 0; cut + 3 < json.size(); cut += 7) {
        const std::string part = json.substr(0, cut);
        EXPECT_FALSE(manifestFromJson({reinterpret_cast<const unsigned char*>(part.data()), part.size()}));
    }
}

TEST(Manifest, SaysWhatChangedSinceTheOneBefore) {
    const auto changes = compareManifests(manifest({{"0001", "aa"}, {"0002", "bb"}, {"0003", "cc"}}),
                                          manifest({{"0001", "aa"}, {"0002", "xx"}, {"0004", "dd"}, {"0005", "ee"}}));
    EXPECT_EQ(changes.added, 2);
    EXPECT_EQ(changes.replaced, 1);
    EXPECT_EQ(changes.unchanged, 1);
    EXPECT_EQ(changes.withdrawn, std::vector<std::string>{"0003 chsi-2017"});
}

}  // namespace
}  // namespace xuezhao
