#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/delivery/packed_delivery.h"
#include "core/roster/table.h"
#include "tests/support/delivered/job_with_photos.h"
#include "tests/support/need.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using test::JobWithPhotos;
using test::need;

const PreflightFinding& finding(const DeliveryPlan& plan, PreflightCheck check) {
    return plan.findings[static_cast<std::size_t>(check)];
}

std::vector<std::string> filesBelow(const fs::path& folder) {
    std::vector<std::string> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) paths.push_back(fs::relative(entry.path(), folder).generic_string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

TEST(Preflight, ASoundJobIsClear) {
    JobWithPhotos world;
    const DeliveryPlan plan = world.plan(world.request());
    for (const PreflightFinding& found : plan.findings)
        EXPECT_FALSE(found.holdsUp()) << found.row->name << " " << (found.cases.empty() ? "" : found.cases[0].detail);
    EXPECT_EQ(plan.items.size(), 3u);
    EXPECT_EQ(finding(plan, PreflightCheck::Absent).cases.size(), 1u) << "who never came holds nobody up";
    EXPECT_EQ(finding(plan, PreflightCheck::File).looked, 3);
}

TEST(Preflight, ABrushedAndAMissingFileAreHeldUp) {
    JobWithPhotos world;
    std::ofstream(world.job->folder() / "photos/chsi-2017/0001.jpg", std::ios::app) << "x";
    fs::remove(world.job->folder() / "photos/chsi-2017/0002.jpg");
    const DeliveryPlan plan = world.plan(world.request());
    EXPECT_EQ(finding(plan, PreflightCheck::File).cases.size(), 2u);
    EXPECT_EQ(plan.heldUp.size(), 2u);
    ASSERT_EQ(plan.items.size(), 1u);
    EXPECT_EQ(plan.items[0].photo.serial, "0003");
}

TEST(Preflight, EqualNamesAreHeldUp) {
    JobWithPhotos world;
    const DeliveryPlan plan = world.plan(world.request("{college}.jpg"));
    EXPECT_EQ(finding(plan, PreflightCheck::Name).cases.size(), 1u) << "two of three are of one college";
}

TEST(Delivery, WritesPhotographsRosterManifestAndSums) {
    JobWithPhotos world;
    const fs::path target = world.folder / "out";
    const auto done = world.write(target);
    ASSERT_TRUE(done) << toText(done.error()) << done.error().detail;
    EXPECT_FALSE(done->changes) << "the first has nothing before it";
    EXPECT_EQ(filesBelow(target),
              (std::vector<std::string>{"SHA256SUMS", "manifest.json", "photos/0001.jpg", "photos/0002.jpg",
                                        "photos/0003.jpg", "roster.csv", "roster.dbf", "roster.xlsx"}));
    for (const ManifestPhoto& photo : done->manifest.photos)
        EXPECT_EQ(sha256Hex(need(readFile(target / photo.path, 1 << 20))), photo.sha256);
    for (const char* roster : {"roster.csv", "roster.dbf", "roster.xlsx"}) {
        const Table table = need(readTable(target / roster));
        ASSERT_EQ(table.rows.size(), 4u) << roster;
        EXPECT_EQ(table.rows[0].cells.size(), 9u) << roster;
        EXPECT_EQ(table.rows[1].cells[0].text, "0001") << roster;
        EXPECT_EQ(table.rows[3].cells[8].text, "试验") << roster;
    }
    EXPECT_EQ(need(world.job->store().log(1)).front().event, "delivery-written");
}

TEST(Delivery, AZipHoldsTheSame) {
    JobWithPhotos world;
    ASSERT_TRUE(world.write(world.folder / "out"));
    const auto done = world.write(world.folder / "out.zip", true);
    ASSERT_TRUE(done) << toText(done.error()) << done.error().detail;
    const auto packed = need(PackedDelivery::open(world.folder / "out.zip"));
    EXPECT_EQ(packed->paths(), filesBelow(world.folder / "out"));
    EXPECT_EQ(need(packed->read("photos/0002.jpg")), need(readFile(world.folder / "out/photos/0002.jpg", 1 << 20)));
}

TEST(Delivery, TheSecondSaysWhatChanged) {
    JobWithPhotos world;
    ASSERT_TRUE(world.write(world.folder / "1"));
    world.takeAgain(2);
    const auto second = world.write(world.folder / "2");
    ASSERT_TRUE(second);
    ASSERT_TRUE(second->changes);
    EXPECT_EQ(second->changes->replaced, 1);
    EXPECT_EQ(second->changes->unchanged, 2);
    EXPECT_EQ(second->manifest.number, 2);
}

TEST(Delivery, WhatIsThereStays) {
    JobWithPhotos world;
    fs::create_directories(world.folder / "out");
    std::ofstream(world.folder / "out/mine.txt") << "x";
    const auto done = world.write(world.folder / "out");
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().id, ErrorId::FileExists);
    EXPECT_EQ(filesBelow(world.folder / "out"), std::vector<std::string>{"mine.txt"});
    fs::create_directories(world.folder / "empty");
    EXPECT_TRUE(world.write(world.folder / "empty")) << "an empty folder was made for it";
}

int g_left = 0;
ErrorId g_error = ErrorId::DiskFull;

Result<void> failAfterSome(WriteStep step, const fs::path&) {
    if (step != WriteStep::Write || g_left-- > 0) return {};
    return Error{g_error, "out", "test"};
}

TEST(Delivery, AFullOrVanishingTargetLeavesNothingAndLosesNothing) {
    JobWithPhotos world;
    const auto before = filesBelow(world.job->folder());
    for (const ErrorId error : {ErrorId::DiskFull, ErrorId::FolderUnwritable, ErrorId::WriteFailed}) {
        for (int files = 0; files < 9; ++files) {
            g_left = files;
            g_error = error;
            setWriteProbe(failAfterSome);
            const auto done = world.write(world.folder / "out");
            setWriteProbe(nullptr);
            ASSERT_FALSE(done) << files;
            EXPECT_EQ(done.error().id, error);
            if (fs::exists(world.folder / "out")) break;  // the target was whole; the job could not keep the manifest
            EXPECT_FALSE(fs::exists(temporaryPath(world.folder / "out")));
        }
        fs::remove_all(world.folder / "out");
    }
    EXPECT_EQ(filesBelow(world.job->folder()), before);
}

TEST(Delivery, StoppedInTheMiddleNothingIsThere) {
    JobWithPhotos world;
    const DeliveryRequest request = world.request();
    const auto plan = world.plan(request);
    const auto done = writeDelivery(world.job->store(), world.job->folder(), request, plan,
                                    {world.folder / "out", false, "2026", "x"}, [](int at, int) { return at < 2; });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().id, ErrorId::DeliveryStopped);
    EXPECT_FALSE(fs::exists(world.folder / "out"));
    EXPECT_FALSE(fs::exists(temporaryPath(world.folder / "out")));
}

TEST(Verify, ADeliveryIsProvedAndAChangedFileIsNamed) {
    JobWithPhotos world;
    const auto done = world.write(world.folder / "out");
    ASSERT_TRUE(done);
    fs::copy_file(world.folder / "out/photos/0001.jpg", world.folder / "out/photos/0002.jpg",
                  fs::copy_options::overwrite_existing);
    fs::remove(world.folder / "out/photos/0003.jpg");
    const auto delivery = need(PackedDelivery::open(world.folder / "out"));
    const Verifier verifier = world.verifier(&done->manifest);
    const VerifiedPhoto first = verifier.verify(*delivery, "photos/0001.jpg");
    EXPECT_TRUE(first.holds());
    ASSERT_TRUE(first.proof);
    EXPECT_EQ(first.proof->outcome, ProofOutcome::MadeAgain);
    const VerifiedPhoto second = verifier.verify(*delivery, "photos/0002.jpg");
    EXPECT_FALSE(second.holds());
    EXPECT_EQ(second.otherwise, "photos/0001.jpg");
    EXPECT_EQ(second.recorded, "photos/0002.jpg");
    EXPECT_EQ(verifier.missing({first.recorded, second.recorded}, &done->manifest),
              std::vector<std::string>{"photos/0003.jpg"});
}

TEST(Verify, WithoutRecordsTheOriginalIsFoundByWhatItShows) {
    JobWithPhotos world;
    ASSERT_TRUE(world.write(world.folder / "out"));
    fs::rename(world.folder / "out/photos/0001.jpg", world.folder / "out/photos/somebody.jpg");
    const auto delivery = need(PackedDelivery::open(world.folder / "out"));
    const Verifier verifier(need(Originals::of(world.job->folder() / "originals")), {}, world.request().standards);
    const VerifiedPhoto found = verifier.verify(*delivery, "photos/somebody.jpg");
    EXPECT_TRUE(found.holds());
    EXPECT_EQ(found.original, "0001-1.png");
}

}  // namespace
}  // namespace xuezhao
