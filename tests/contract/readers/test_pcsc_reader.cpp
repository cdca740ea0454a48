// Campus cards through the real pcscd and its virtual reader.

#include "core/devices/pcsc/pcsc_reader.h"
#include "core/devices/reader_table.h"
#include "tests/contract/readers/reader_log.h"
#include "tests/support/need.h"
#include "tests/support/pcsc/pcsc_service.h"
#include "tests/support/pcsc/virtual_card.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <optional>
#include <thread>

namespace xuezhao {
namespace {

constexpr double kHurry = 20;

/// A contact card's answer to reset; the last bytes are its own.
const std::vector<std::uint8_t> kContactAtr{0x3B, 0x65, 0x00, 0x00, 0x20, 0x63, 0xCB, 0xA0, 0x01};
const std::vector<std::uint8_t> kUid{0x04, 0xA1, 0xB2, 0xC3, 0xD4, 0xE5, 0xF6};

class PcscReader : public testing::Test {
protected:
    void SetUp() override {
        if (const std::string why = test::PcscService::obstacle(); !why.empty()) GTEST_SKIP() << why;
        service().start();
    }
    void TearDown() override { service().stop(); }

    static test::PcscService& service() { return test::PcscService::instance(); }
    void begin() {
        reader = makePcscReader("", kHurry);
        reader->start(log.events());
    }
    bool waitForScans(std::size_t count) {
        return log.waitFor([&] { return log.scans.size() >= count; });
    }

    ReaderLog log;
    std::unique_ptr<IdentityReader> reader;
};

TEST_F(PcscReader, TellsUidOrAtrOnceACard) {
    begin();
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));
    {
        const test::VirtualCard card(service().port(), kContactAtr, kUid);
        ASSERT_TRUE(waitForScans(1));
        std::this_thread::sleep_for(std::chrono::milliseconds(700));  // it lies there
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(700));  // pcscd looks every 400 ms
    const test::VirtualCard other(service().port(), kContactAtr, {});
    ASSERT_TRUE(waitForScans(2));
    reader.reset();
    ASSERT_EQ(log.scans.size(), 2u);
    EXPECT_EQ(log.scans[0].number, "04A1B2C3D4E5F6");
    EXPECT_EQ(log.scans[0].kind, IdentityScan::Kind::OpaqueCode);
    EXPECT_EQ(log.scans[1].number, "3B6500002063CBA001");
}

TEST_F(PcscReader, ANumberThatChangesIsNobody) {
    const test::VirtualCard telephone(service().port(), kContactAtr, {0x08, 0x12, 0x34, 0x56});
    begin();
    EXPECT_TRUE(log.waitFor([&] { return log.says(DeviceState::Ready, ErrorId::ReaderNumberChanges); }));
    EXPECT_TRUE(log.scans.empty());
}

TEST_F(PcscReader, ComesBackWithTheService) {
    begin();
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));
    service().stop();
    ASSERT_TRUE(log.waitFor([&] { return log.says(DeviceState::Retrying, ErrorId::ReaderServiceMissing); }));
    service().start();
    ASSERT_TRUE(log.waitFor([&] { return log.isReady(); }));
    const test::VirtualCard card(service().port(), kContactAtr, kUid);
    EXPECT_TRUE(waitForScans(1));
}

TEST_F(PcscReader, AReaderOfAnotherNameIsMissing) {
    reader = makePcscReader("No such reader", kHurry);
    reader->start(log.events());
    EXPECT_TRUE(log.waitFor([&] { return log.says(DeviceState::Absent, ErrorId::ReaderMissing); }));
}

TEST_F(PcscReader, IsListedByItsName) {
    std::vector<std::string> specs;
    for (int tries = 0; tries < 100 && specs.empty(); ++tries) {
        specs = pcscReadersPresent();
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    ASSERT_FALSE(specs.empty());
    EXPECT_EQ(specs[0], "pcsc:Virtual PCD 00 00");
    EXPECT_TRUE(makeReader(specs[0], std::make_shared<VirtualStage>()).ok());
}

}  // namespace
}  // namespace xuezhao
