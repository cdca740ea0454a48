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

TEST_P(CaptureContract, KeepsWhatAPersonFoundAndTakesItBack) {
    const PersonId person = add("1");
    const Capture saved = save(person);
    Capture capture = need(store().capture(saved.id)).value();
    EXPECT_TRUE(capture.toLookAt());
    EXPECT_FALSE(capture.refused());
    EXPECT_EQ(capture.clauses, (std::vector<ClauseLook>{{"chsi-2017", "jewellery", false},
                                                        {"chsi-2017", "hair", false},
                                                        {"xinhua-2021", "untouched", false}}));
    EXPECT_EQ(need(store().counts()).toLookAt, 1);
    EXPECT_EQ(need(store().nextToLookAt()), saved.id);

    const WallTime when(std::chrono::milliseconds(1'700'000'009'001));
    need(store().setLook(saved.id, {when, "key"}, {{"chsi-2017", "hair"}}));
    reopen();
    capture = need(store().capturesOf(person)).front();
    EXPECT_EQ(capture.look.at, when);
    EXPECT_EQ(capture.look.by, "key");
    EXPECT_FALSE(capture.toLookAt());
    EXPECT_TRUE(capture.refused());
    EXPECT_TRUE(capture.clauses[1].refused);
    EXPECT_FALSE(capture.clauses[0].refused || capture.clauses[2].refused);
    EXPECT_EQ(need(store().counts()).toLookAt, 0);
    EXPECT_EQ(need(store().nextToLookAt()), std::nullopt);

    need(store().setLook(saved.id, {}, {}));
    capture = need(store().recentCaptures(1)).front();
    EXPECT_TRUE(capture.toLookAt());
    EXPECT_FALSE(capture.refused());
    EXPECT_EQ(capture.look.by, "");
    EXPECT_EQ(need(store().counts()).toLookAt, 1);
}

TEST_P(CaptureContract, OnlyThePhotographThatCountsIsToBeLookedAt) {
    const PersonId a = add("1"), b = add("2");
    const Capture first = save(a), other = save(b), again = save(a);
    EXPECT_EQ(need(store().counts()).toLookAt, 2) << "the first attempt made way";
    EXPECT_EQ(need(store().nextToLookAt()), again.id);
    need(store().setLook(again.id, {WallTime(std::chrono::seconds(1)), "key"}, {}));
    EXPECT_EQ(need(store().nextToLookAt()), other.id);
    const Capture unfinished = begin(b);
    EXPECT_EQ(need(store().counts()).toLookAt, 1);
    EXPECT_FALSE(need(store().capture(unfinished.id)).has_value()) << "not saved yet";
    EXPECT_FALSE(store().setLook(unfinished.id, {WallTime(std::chrono::seconds(1)), "key"}, {}).ok());
    need(store().abandonCapture(unfinished.id));
    need(store().setLook(first.id, {WallTime(std::chrono::seconds(1)), "mouse"}, {}));
}

TEST_P(CaptureContract, ARefusalThatWasNotAskedForChangesNothing) {
    const Capture saved = save(add("1"));
    EXPECT_FALSE(
        store().setLook(saved.id, {WallTime(std::chrono::seconds(1)), "key"}, {{"chsi-2017", "glasses"}}).ok());
    EXPECT_TRUE(need(store().capture(saved.id))->toLookAt());
}

TEST_P(CaptureContract, WithoutClausesNobodyHasToLook) {
    const Capture open = need(reserve(add("1")));
    need(store().planFiles(open.id, filesOf(open), {}));
    need(store().commitCapture(open.id));
    EXPECT_FALSE(need(store().capture(open.id))->toLookAt());
    EXPECT_EQ(need(store().counts()).toLookAt, 0);
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
