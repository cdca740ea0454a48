#include "tests/contract/stores/store_fixture.h"

namespace xuezhao::test {
namespace {

class CaptureContract : public StoreContract {};

TEST_P(CaptureContract, KeepsWhatItWasGiven) {
    const PersonId person = add("1");
    const Capture saved = save(person);
    reopen();
    const auto captures = need(store().capturesOf(person));
    ASSERT_EQ(captures.size(), 1u);
    const Capture& capture = captures.front();
    EXPECT_EQ(capture.id, saved.id);
    EXPECT_EQ(capture.person, person);
    EXPECT_EQ(capture.serial, 1);
    EXPECT_EQ(capture.attempt, 1);
    EXPECT_EQ(capture.taken, WallTime(std::chrono::milliseconds(1'700'000'000'123)));
    EXPECT_EQ(capture.camera, "Virtual");
    EXPECT_EQ(capture.engine, "dlib");
    ASSERT_EQ(capture.files.size(), 2u);
    EXPECT_EQ(capture.files[0].role, "original");
    EXPECT_EQ(capture.files[0].path, "originals/0001-1.jpg");
    EXPECT_EQ(capture.files[0].bytes, 10'000'000'000u);
    const CaptureFile& photo = capture.files[1];
    EXPECT_EQ(photo.path, "photos/chsi-2017/0001.jpg");
    EXPECT_EQ(photo.sha256, std::string(63, 'b') + "1");
    EXPECT_EQ((std::vector{photo.cropX, photo.cropY, photo.cropWidth, photo.cropHeight, photo.quarterTurns}),
              (std::vector{11, 12, 600, 800, 3}));
    EXPECT_EQ(photo.outcome, "pass");
    EXPECT_EQ(photo.findings, R"({"findings":[]})");
    EXPECT_EQ(photo.pictureHash, std::string(60, '0') + "1001");
    EXPECT_EQ(capture.files[0].pictureHash, "") << "the original";
    EXPECT_TRUE(capture.moves.empty());
}

TEST_P(CaptureContract, AllAttemptsAreKeptAndTheirFilesFollow) {
    const PersonId person = add("1");
    for (int i = 0; i < 3; ++i) save(person);
    const auto captures = need(store().capturesOf(person));
    ASSERT_EQ(captures.size(), 3u);
    EXPECT_EQ(captures[0].files[1].path, "superseded/chsi-2017/0001-1.jpg");
    EXPECT_EQ(captures[1].files[1].path, "superseded/chsi-2017/0001-2.jpg");
    EXPECT_EQ(captures[2].files[1].path, "photos/chsi-2017/0001.jpg");
    const JobCounts counts = need(store().counts());
    EXPECT_EQ(counts.captured, 1);
    EXPECT_EQ(counts.captures, 3);
    EXPECT_EQ(need(store().savedFiles()).size(), 6u);
    std::uint64_t bytes = 0;
    for (const FileRecord& file : need(store().savedFiles())) bytes += file.bytes;
    EXPECT_GT(bytes, 0u);
    EXPECT_EQ(counts.bytes, bytes);
}

TEST_P(CaptureContract, TellsWhatThePicturesOfOthersLookLike) {
    const PersonId first = add("1"), second = add("2"), third = add("3");
    save(first);
    save(second);
    save(second);
    begin(third);
    EXPECT_EQ(need(store().picturesOfOthers(second, "chsi-2017")).size(), 1u) << "an unfinished one is nobody's";
    const auto pictures = need(store().picturesOfOthers(first, "chsi-2017"));
    ASSERT_EQ(pictures.size(), 2u) << "every attempt";
    EXPECT_EQ(pictures[0].serial, 2);
    EXPECT_EQ(pictures[0].pictureHash, std::string(60, '0') + "1002");
    EXPECT_TRUE(need(store().picturesOfOthers(first, "xinhua-2021")).empty());
    EXPECT_TRUE(need(store().picturesOfOthers(first, "original")).empty()) << "an original has no hash";
}

TEST_P(CaptureContract, AnUnfinishedOneIsNotSavedYet) {
    const PersonId person = add("1");
    save(person);
    const Capture open = begin(person);
    reopen();
    const auto unfinished = need(store().unfinishedCaptures());
    ASSERT_EQ(unfinished.size(), 1u);
    EXPECT_EQ(unfinished[0].id, open.id);
    EXPECT_EQ(unfinished[0].attempt, 2);
    EXPECT_EQ(unfinished[0].files.size(), 2u);
    ASSERT_EQ(unfinished[0].moves.size(), 1u);
    EXPECT_EQ(unfinished[0].moves[0].from, "photos/chsi-2017/0001.jpg");
    EXPECT_EQ(unfinished[0].moves[0].to, "superseded/chsi-2017/0001-1.jpg");
    EXPECT_EQ(need(store().capturesOf(person)).size(), 1u);
    EXPECT_EQ(need(store().recentCaptures(10)).size(), 1u);
    EXPECT_EQ(need(store().savedFiles()).size(), 2u);
    EXPECT_EQ(need(store().counts()).captures, 1);
    need(store().abandonCapture(open.id));
    EXPECT_TRUE(need(store().unfinishedCaptures()).empty());
    EXPECT_EQ(need(store().capturesOf(person))[0].files[1].path, "photos/chsi-2017/0001.jpg");
}

TEST_P(CaptureContract, OnePersonHasOneUnfinishedCapture) {
    const PersonId person = add("1");
    begin(person);
    EXPECT_FALSE(reserve(person).ok());
    EXPECT_EQ(need(store().unfinishedCaptures()).size(), 1u);
}

TEST_P(CaptureContract, ASavedOneStays) {
    const PersonId person = add("1");
    const Capture capture = save(person);
    EXPECT_FALSE(store().abandonCapture(capture.id).ok());
    EXPECT_FALSE(store().commitCapture(capture.id).ok());
    EXPECT_FALSE(store().planFiles(capture.id, {}, {}).ok());
    EXPECT_EQ(need(store().capturesOf(person)).size(), 1u);
}

TEST_P(CaptureContract, TheNewestComeFirst) {
    const PersonId a = add("1"), b = add("2");
    save(a);
    save(b);
    save(a);
    const auto recent = need(store().recentCaptures(2));
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_EQ(recent[0].person, a);
    EXPECT_EQ(recent[0].attempt, 2);
    EXPECT_EQ(recent[1].person, b);
}

TEST_P(CaptureContract, TwoCapturesNeverClaimOneFile) {
    const PersonId a = add("1"), b = add("2");
    const Capture first = save(a);
    const Capture second = need(reserve(b));
    need(store().planFiles(second.id, filesOf(first), {}));
    EXPECT_FALSE(store().commitCapture(second.id).ok());
    EXPECT_EQ(need(store().unfinishedCaptures()).size(), 1u);
}

TEST_P(CaptureContract, SettingsAreKept) {
    EXPECT_EQ(need(store().setting("a")), std::nullopt);
    need(store().setSetting("a", "1"));
    need(store().setSetting("a", ""));
    need(store().setSetting("b", "𠮷"));
    reopen();
    EXPECT_EQ(need(store().setting("a")), "");
    EXPECT_EQ(need(store().setting("b")), "𠮷");
}

TEST_P(CaptureContract, TheLogGrowsNewestFirst) {
    for (const char* event : {"one", "two", "three"}) need(store().appendLog(event, "detail"));
    const auto log = need(store().log(2));
    ASSERT_EQ(log.size(), 2u);
    EXPECT_EQ(log[0].event, "three");
    EXPECT_EQ(log[1].event, "two");
    EXPECT_GT(log[0].when, WallTime(std::chrono::hours(24 * 365 * 50)));
}

TEST_P(CaptureContract, TheLogHoldsNoClearCitizenNumber) {
    need(store().appendLog("scan", "读到34052419800101001X,340524800101001 sha 340524198001010019aa"));
    EXPECT_EQ(need(store().log(1))[0].detail, "读到340***********001X,340********1001 sha 340524198001010019aa");
}

INSTANTIATE_TEST_SUITE_P(Stores, CaptureContract, testing::ValuesIn(storeKinds()), testing::PrintToStringParamName());

}  // namespace
}  // namespace xuezhao::test
