#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/delivery/delivery_identifier.h"
#include "core/photo/sealed_box.h"
#include "tests/support/delivered/job_with_photos.h"
#include "tests/support/need.h"

#include <gtest/gtest.h>

namespace xuezhao {
namespace {

using test::JobWithPhotos;
using test::need;

std::vector<unsigned char> fileOf(const JobWithPhotos& world, const std::string& path) {
    return need(readFile(world.folder / path, 1 << 20));
}

TEST(DeliveredIdentifiers, AreOffAtFirstAndAgain) {
    JobWithPhotos world(1);
    ASSERT_TRUE(world.write(world.folder / "out"));
    const auto kept = fileOf(world, "job/photos/chsi-2017/0001.jpg");
    EXPECT_EQ(fileOf(world, "out/photos/0001.jpg"), kept);
    Store& store = world.job->store();
    ASSERT_TRUE(setIdentifierKey(store, need(makeSealedBoxKeys()).publicKey));
    ASSERT_TRUE(setIdentifierKey(store, ""));
    ASSERT_TRUE(world.write(world.folder / "again"));
    EXPECT_EQ(fileOf(world, "again/photos/0001.jpg"), kept);
    EXPECT_FALSE(setIdentifierKey(store, "no key"));
}

TEST(DeliveredIdentifiers, NameThePersonKeepTheLimitAndHold) {
    JobWithPhotos world(2);
    const auto keys = need(makeSealedBoxKeys());
    ASSERT_TRUE(setIdentifierKey(world.job->store(), keys.publicKey));
    const auto done = world.write(world.folder / "out");
    ASSERT_TRUE(done) << toText(done.error()) << done.error().detail;
    const auto bytes = fileOf(world, "out/photos/0002.jpg");
    const auto opened = need(openSealedBox(*findIdentifier(bytes), keys.secretKey));
    EXPECT_EQ(opened, (Identity{"0002", "E12345672"}));
    EXPECT_LE(bytes.size(), 40'000u) << "the largest size of chsi-2017";
    const ManifestPhoto& entry = done->manifest.photos.back();
    EXPECT_EQ(entry.sha256, sha256Hex(bytes));
    EXPECT_EQ(entry.bytes, bytes.size());
    EXPECT_EQ(entry.bareSha256, sha256Hex(fileOf(world, "job/photos/chsi-2017/0002.jpg")));
    EXPECT_EQ(need(manifestFromJson(fileOf(world, "out/manifest.json"))).photos, done->manifest.photos);

    const auto delivery = need(PackedDelivery::open(world.folder / "out"));
    const VerifiedPhoto verified = world.verifier(&done->manifest).verify(*delivery, "photos/0002.jpg");
    EXPECT_EQ(verified.record, RecordState::AsRecorded);
    ASSERT_TRUE(verified.proof);
    EXPECT_EQ(verified.proof->outcome, ProofOutcome::MadeAgain);

    const auto again = world.write(world.folder / "again");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->changes->unchanged, 2) << "sealed anew, and the same photographs";
}

}  // namespace
}  // namespace xuezhao
