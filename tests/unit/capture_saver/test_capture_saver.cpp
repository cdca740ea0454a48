#include "core/base/durable_file.h"
#include "core/saver/capture_files.h"
#include "core/store/job_layout.h"
#include "tests/unit/capture_saver/saver_fixture.h"

#include <fstream>

namespace xuezhao::test {
namespace {

namespace fs = std::filesystem;

int filesIn(const fs::path& folder) {
    if (!fs::exists(folder)) return 0;
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

TEST_F(SaverTest, SavesTheWholeCapture) {
    open();
    const auto saved = saver().save(capture(m_a, "one"));
    ASSERT_TRUE(saved.ok()) << saved.error().detail;
    EXPECT_EQ(saved->serial, 1);
    EXPECT_EQ(saved->attempt, 1);
    EXPECT_EQ(textOf(folder() / "originals/0001-1.png"), "original one");
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 one");
    EXPECT_EQ(textOf(folder() / "photos/xinhua-2021/0001.jpg"), "xinhua-2021 one");
    const auto captures = store().capturesOf(m_a);
    ASSERT_EQ(captures->size(), 1u);
    EXPECT_EQ(captures->front().files.size(), 3u);
    EXPECT_EQ(captures->front().files[1].cropWidth, 480);
    checkInvariants(store(), folder());
    EXPECT_TRUE(need(saver().repair()).clean());
}

TEST_F(SaverTest, ARetakeKeepsTheOlderPhotos) {
    open();
    for (const char* text : {"one", "two", "three"}) ASSERT_TRUE(saver().save(capture(m_a, text)).ok());
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 three");
    EXPECT_EQ(textOf(folder() / "superseded/chsi-2017/0001-1.jpg"), "chsi-2017 one");
    EXPECT_EQ(textOf(folder() / "superseded/xinhua-2021/0001-2.jpg"), "xinhua-2021 two");
    EXPECT_EQ(textOf(folder() / "originals/0001-2.png"), "original two");
    checkInvariants(store(), folder());
}

TEST_F(SaverTest, AFailingRetakeDoesNotTakeThePlaceOfAGoodPhoto) {
    open();
    const auto attempt = [&](const std::string& text, const std::string& outcome) {
        CaptureToSave one = capture(m_a, text);
        one.photos.back().outcome = outcome;
        ASSERT_TRUE(saver().save(one).ok());
        checkInvariants(store(), folder());
    };
    attempt("one", "fail");
    attempt("two", "fail");
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 two") << "nothing better was there";
    attempt("three", "warn");
    attempt("four", "fail");
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 three");
    EXPECT_EQ(textOf(folder() / "photos/xinhua-2021/0001.jpg"), "xinhua-2021 three");
    EXPECT_EQ(textOf(folder() / "superseded/xinhua-2021/0001-4.jpg"), "xinhua-2021 four");
    attempt("five", "cannot_judge");
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 five");
    EXPECT_EQ(textOf(folder() / "superseded/chsi-2017/0001-3.jpg"), "chsi-2017 three");
}

TEST_F(SaverTest, ARetakeUnderOneStandardMovesTheOtherAwayToo) {
    open();
    ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
    CaptureToSave one = capture(m_a, "two");
    one.photos.pop_back();
    ASSERT_TRUE(saver().save(one).ok());
    EXPECT_FALSE(fs::exists(folder() / "photos/xinhua-2021/0001.jpg"));
    checkInvariants(store(), folder());
}

TEST_F(SaverTest, TheSameBytesTwiceAreTwoAttempts) {
    open();
    ASSERT_TRUE(saver().save(capture(m_a, "same")).ok());
    ASSERT_TRUE(saver().save(capture(m_a, "same")).ok());
    EXPECT_EQ(need(store().counts()).captures, 2);
    checkInvariants(store(), folder());
}

TEST_F(SaverTest, AnEmptyFileIsNoCapture) {
    open();
    CaptureToSave empty = capture(m_a, "one");
    empty.photos[1].bytes = bytesOf("");
    const auto saved = saver().save(empty);
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().id, ErrorId::FileEmpty);
    EXPECT_EQ(need(store().nextSerial(m_b)).number(), 1);
    checkInvariants(store(), folder());
}

int g_failAt = 0;
ErrorId g_failWith = ErrorId::DiskFull;

Result<void> failOnce(WriteStep step, const fs::path& path) {
    if (--g_failAt != 0) return {};
    // A full disk refuses new bytes, not new names.
    if (step != WriteStep::Open && step != WriteStep::Write && step != WriteStep::SyncFile)
        g_failWith = ErrorId::WriteFailed;
    return Error{g_failWith, path.filename().string(), "test"};
}

TEST_F(SaverTest, AFailureAtAnyStepLosesNothingAndFreesTheSerial) {
    open();
    ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
    const auto before = need(store().savedFiles()).size();
    int failures = 0;
    for (const PersonId person : {m_a, m_b}) {
        for (int step = 1;; ++step) {
            SCOPED_TRACE("person " + std::to_string(std::int64_t(person)) + " step " + std::to_string(step));
            g_failAt = step;
            g_failWith = ErrorId::DiskFull;
            setWriteProbe(failOnce);
            const auto saved = saver().save(capture(person, "two"));
            setWriteProbe(nullptr);
            if (saved.ok()) break;
            ++failures;
            EXPECT_EQ(saved.error().id, g_failWith);
            ASSERT_EQ(need(store().savedFiles()).size(), before + (person == m_b ? 3 : 0));
            EXPECT_EQ(need(store().nextSerial(person)).number(), person == m_a ? 1 : 2);
            EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"),
                      person == m_a ? "chsi-2017 one" : "chsi-2017 two");
            checkInvariants(store(), folder());
        }
    }
    EXPECT_GT(failures, 30);
    // The originals of the failed ones were kept until the same picture was saved after all.
    EXPECT_EQ(filesIn(folder() / "recovered"), 0);
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 two");
    EXPECT_TRUE(need(saver().repair()).clean());
}

TEST_F(SaverTest, TheOriginalOfAFailedSaveIsKept) {
    open();
    g_failAt = 5;  // the first photo is being written, the original is whole
    setWriteProbe(failOnce);
    ASSERT_FALSE(saver().save(capture(m_a, "one")).ok());
    setWriteProbe(nullptr);
    const auto kept = fs::directory_iterator(folder() / "recovered");
    EXPECT_EQ(textOf(kept->path()), "original one");
    EXPECT_EQ(kept->path().filename().string().substr(0, 7), "0001-1-");
}

TEST_F(SaverTest, AFolderThatCannotBeWrittenToIsNamed) {
    open();
    std::ofstream(folder() / "photos") << "a file where the folder should be";
    const auto saved = saver().save(capture(m_a, "one"));
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().id, ErrorId::FolderUnwritable);
    EXPECT_NE(saved.error().where.find("photos"), std::string::npos);
    EXPECT_TRUE(need(store().unfinishedCaptures()).empty());
    EXPECT_EQ(need(store().nextSerial(m_b)).number(), 1);
    fs::remove(folder() / "photos");
    EXPECT_TRUE(saver().save(capture(m_a, "one")).ok());
    checkInvariants(store(), folder());
}

TEST_F(SaverTest, AStrangersFileInTheWayIsKept) {
    open();
    fs::create_directories(folder() / "photos/chsi-2017");
    std::ofstream(folder() / "photos/chsi-2017/0001.jpg") << "a stranger";
    ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 one");
    const auto kept = fs::directory_iterator(folder() / "recovered");
    EXPECT_EQ(textOf(kept->path()), "a stranger");
}

TEST_F(SaverTest, AnOlderPhotoThatWasRemovedByHandStopsNothing) {
    open();
    ASSERT_TRUE(saver().save(capture(m_a, "one")).ok());
    fs::remove(folder() / "photos/chsi-2017/0001.jpg");
    EXPECT_EQ(need(saver().repair()).missing, std::vector<std::string>{"photos/chsi-2017/0001.jpg"});
    ASSERT_TRUE(saver().save(capture(m_a, "two")).ok());
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 two");
    EXPECT_EQ(need(saver().repair()).missing, std::vector<std::string>{"superseded/chsi-2017/0001-1.jpg"});
}

TEST_F(SaverTest, AnOriginalWithoutACaptureIsRecoveredAndReported) {
    open();
    fs::create_directories(folder() / "originals");
    std::ofstream(folder() / "originals/0042-1.jpg") << "lost and found";
    std::ofstream(folder() / "originals/.0043-1.jpg.part") << "half";
    const auto report = saver().repair();
    ASSERT_TRUE(report.ok());
    ASSERT_EQ(report->recovered.size(), 1u);
    EXPECT_EQ(textOf(folder() / report->recovered.front()), "lost and found");
    EXPECT_EQ(report->temporaries, 1);
    EXPECT_EQ(need(store().log(1)).front().event, "repaired");
    EXPECT_NE(need(store().log(1)).front().detail.find("recovered/0042-1-"), std::string::npos);
    EXPECT_TRUE(need(saver().repair()).clean());
    checkInvariants(store(), folder());
}

TEST_F(SaverTest, OneSaveThatCannotBeSettledDoesNotStopTheOthers) {
    open();
    // Two saves that were cut off before anything was written.
    for (const PersonId person : {m_a, m_b}) {
        Capture record;
        record.person = person;
        record = need(store().reserveCapture(record));
        CaptureFile original;
        original.role = "original";
        original.path = job_layout::original(*Serial::fromNumber(record.serial), 1, ".png");
        original.sha256 = std::string(64, 'a');
        need(store().planFiles(record.id, {original}, {}));
    }
    // Where the first one's temporary was, something lies that cannot be removed as a file.
    const fs::path left = folder() / "originals/.0001-1.png.part";
    fs::create_directories(left / "lost");
    fs::create_directories(folder() / "originals");
    std::ofstream(folder() / "originals/0009-1.png") << "lost and found";

    const auto report = saver().repair();
    ASSERT_TRUE(report.ok()) << toText(report.error());
    ASSERT_EQ(report->stuck.size(), 1u);
    EXPECT_EQ(report->stuck.front().serial, 1);
    ASSERT_TRUE(report->trouble);
    EXPECT_FALSE(report->clean());
    ASSERT_EQ(report->withdrawn.size(), 1u);
    EXPECT_EQ(report->withdrawn.front().serial, 2);
    EXPECT_EQ(report->recovered.size(), 1u) << "and the rest of the disk is looked at";
    EXPECT_TRUE(fs::exists(left)) << "what the stuck one needs is left alone";
    ASSERT_EQ(need(store().unfinishedCaptures()).size(), 1u);

    fs::remove_all(left);
    EXPECT_EQ(need(saver().repair()).withdrawn.size(), 1u) << "the next start tries again";
    EXPECT_TRUE(need(saver().repair()).clean());
    EXPECT_TRUE(saver().save(capture(m_b, "one")).ok());
}

TEST_F(SaverTest, WhatAPersonRefusedFailsForTheNextAttemptToo) {
    open();
    CaptureToSave good = capture(m_a, "one");
    good.clauses = {{"chsi-2017", "jewellery"}};
    const Capture first = need(saver().save(good));
    need(store().setLook(first.id, {WallTime(std::chrono::seconds(1)), "key"}, {{"chsi-2017", "jewellery"}}));
    CaptureToSave failing = capture(m_a, "two");
    for (PhotoToSave& photo : failing.photos) photo.outcome = "fail";
    need(saver().save(failing));
    EXPECT_EQ(textOf(folder() / "photos/chsi-2017/0001.jpg"), "chsi-2017 two") << "nothing better was there";
    checkInvariants(store(), folder());
}

}  // namespace
}  // namespace xuezhao::test
