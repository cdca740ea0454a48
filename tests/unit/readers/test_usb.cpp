#include "core/devices/sam/sam_frame.h"
#include "core/devices/sam/sam_reader.h"
#include "core/devices/sam/usb_link.h"
#include "core/devices/virtual_people.h"
#include "tests/support/need.h"
#include "tests/support/sam/sam_module.h"

#include <gtest/gtest.h>

#include <QString>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace xuezhao {
namespace {

using namespace std::chrono_literals;
using Kind = UsbEndpoint::Kind;

// What the descriptors of the two kinds of reader say.
const std::vector<UsbEndpoint> kSplit{{0, 0, 0x81, Kind::Interrupt, 8},
                                      {0, 0, 0x02, Kind::Bulk, 64},
                                      {0, 0, 0x85, Kind::Bulk, 64},
                                      {0, 0, 0x06, Kind::Bulk, 64}};
const std::vector<UsbEndpoint> kPair{{0, 0, 0x82, Kind::Bulk, 64}, {0, 0, 0x01, Kind::Bulk, 64}};

TEST(UsbWays, SplitPipesAnswerOnAllOfThemAndCommandsGoToTheFirst) {
    const auto ways = usbWays(kSplit);
    ASSERT_EQ(ways.size(), 4u);
    EXPECT_EQ(ways[0].out.address, 0x02);
    EXPECT_EQ(ways[1].out.address, 0x06);
    EXPECT_FALSE(ways[1].wholePackets);
    EXPECT_TRUE(ways[2].wholePackets);
    for (const UsbWay& way : ways) {
        ASSERT_EQ(way.ins.size(), 2u);
        EXPECT_EQ(way.ins[0].address, 0x81);
        EXPECT_EQ(way.ins[1].address, 0x85);
    }
}

TEST(UsbWays, OnePairIsThatPair) {
    const auto ways = usbWays(kPair);
    ASSERT_EQ(ways.size(), 2u);
    EXPECT_EQ(ways[0].out.address, 0x01);
    EXPECT_EQ(ways[0].ins[0].address, 0x82);
    EXPECT_NE(ways[0], ways[1]);
}

TEST(UsbWays, AnInterfaceWithBulkPipesGoesBeforeAKeyboardsAndAStorages) {
    std::vector<UsbEndpoint> many{{0, 0, 0x81, Kind::Interrupt, 8}, {2, 0, 0x83, Kind::Interrupt, 8},
                                  {2, 0, 0x03, Kind::Interrupt, 8}, {1, 0, 0x84, Kind::Other, 512},
                                  {1, 1, 0x84, Kind::Bulk, 512},    {1, 1, 0x04, Kind::Bulk, 512}};
    const auto ways = usbWays(many);
    ASSERT_FALSE(ways.empty());
    EXPECT_EQ(ways[0].interface, 1);
    EXPECT_EQ(ways[0].alternate, 1);
    EXPECT_EQ(ways[0].out.packet, 512);
}

TEST(UsbWays, WithoutPipesThereIsNoWay) {
    EXPECT_TRUE(usbWays({}).empty());
    EXPECT_TRUE(usbWays(std::vector<UsbEndpoint>{{0, 0, 0x81, Kind::Bulk, 64}}).empty());
    EXPECT_TRUE(usbWays(std::vector<UsbEndpoint>{{0, 0, 0x81, Kind::Bulk, 64}, {1, 0, 0x01, Kind::Bulk, 64}}).empty());
    EXPECT_TRUE(usbWays(std::vector<UsbEndpoint>{{0, 0, 0x81, Kind::Bulk, 0}, {0, 0, 0x01, Kind::Bulk, 0}}).empty());
}

/// A reader on USB that is not there: a module behind pipes.
struct FakeDevice {
    std::vector<UsbEndpoint> pipes;
    std::uint8_t takes = 0;     ///< the OUT pipe that takes commands
    std::uint8_t gives = 0;     ///< the IN pipe that answers
    bool wholePackets = false;  ///< a command that is no whole packet is not heard, answers are whole packets
    bool unplugged = false;
    test::SamModule module;
    std::deque<std::uint8_t> coming;
    int claims = 0;
    std::mutex mutex;
};

class FakeBulk final : public UsbBulk {
public:
    explicit FakeBulk(std::shared_ptr<FakeDevice> device) : m_device(std::move(device)) {}
    std::vector<UsbEndpoint> endpoints() const override { return m_device->pipes; }
    Result<void> claim(std::uint8_t, std::uint8_t) override {
        ++m_device->claims;
        return {};
    }
    Result<void> send(const UsbEndpoint& out, std::span<const std::uint8_t> bytes, std::chrono::milliseconds) override {
        const std::lock_guard lock(m_device->mutex);
        if (m_device->unplugged) return Error{ErrorId::ReaderLost, "USB", {}};
        if (out.address != m_device->takes) return {};
        if (m_device->wholePackets && bytes.size() % out.packet != 0) return {};
        for (const test::Burst& burst : m_device->module.hear(bytes)) {
            m_device->coming.insert(m_device->coming.end(), burst.bytes.begin(), burst.bytes.end());
            while (m_device->wholePackets && m_device->coming.size() % out.packet != 0) m_device->coming.push_back(0);
        }
        return {};
    }
    Result<std::size_t> receive(const UsbEndpoint& in, std::span<std::uint8_t> into,
                                std::chrono::milliseconds patience) override {
        EXPECT_EQ(into.size() % in.packet, 0u);
        {
            const std::lock_guard lock(m_device->mutex);
            if (m_device->unplugged) return Error{ErrorId::ReaderLost, "USB", {}};
            std::size_t count = 0;
            for (; in.address == m_device->gives && count < in.packet && !m_device->coming.empty(); ++count) {
                into[count] = m_device->coming.front();
                m_device->coming.pop_front();
            }
            if (count > 0) return count;
        }
        std::this_thread::sleep_for(std::min(patience, std::chrono::milliseconds(5)));
        return std::size_t{0};
    }

private:
    const std::shared_ptr<FakeDevice> m_device;
};

std::unique_ptr<SamLink> linkTo(const std::shared_ptr<FakeDevice>& device) {
    return makeUsbLink([device]() -> Result<std::unique_ptr<UsbBulk>> {
        if (device->unplugged) return Error{ErrorId::ReaderMissing, "USB", {}};
        return std::unique_ptr<UsbBulk>(std::make_unique<FakeBulk>(device));
    });
}

TEST(UsbReader, ReadsACardOverEveryKindOfPipes) {
    struct Case {
        const char* name;
        std::vector<UsbEndpoint> pipes;
        std::uint8_t takes, gives;
        bool wholePackets;
    };
    for (const Case& one :
         {Case{"pair", kPair, 0x01, 0x82, false}, Case{"whole packets", kPair, 0x01, 0x82, true},
          Case{"split 02 81", kSplit, 0x02, 0x81, false}, Case{"split 02 85", kSplit, 0x02, 0x85, false},
          Case{"split 06 85", kSplit, 0x06, 0x85, false}}) {
        const auto device = std::make_shared<FakeDevice>();
        device->pipes = one.pipes;
        device->takes = one.takes;
        device->gives = one.gives;
        device->wholePackets = one.wholePackets;
        const VirtualPerson person = virtualPerson(12);
        device->module.lay(test::Card::of(test::CardKind::Resident, person.citizenNumber,
                                          QString::fromStdString(person.name).toStdU16String()));
        std::mutex mutex;
        std::condition_variable changed;
        std::vector<std::string> scans;
        auto reader = makeSamReader([device] { return Result(linkTo(device)); }, 40);
        reader->start({[&](const IdentityScan& scan) {
                           const std::lock_guard lock(mutex);
                           scans.push_back(scan.number);
                           changed.notify_all();
                       },
                       [](const DeviceStatus&) {}});
        std::unique_lock lock(mutex);
        EXPECT_TRUE(changed.wait_for(lock, 10s, [&] { return !scans.empty(); })) << one.name;
        lock.unlock();
        reader.reset();
        EXPECT_EQ(scans, std::vector<std::string>{person.citizenNumber}) << one.name;
    }
}

TEST(UsbReader, APulledPlugIsALoss) {
    const auto device = std::make_shared<FakeDevice>();
    device->pipes = kPair;
    device->takes = 0x01;
    device->gives = 0x82;
    const auto link = linkTo(device);
    test::need(link->open());
    const auto find = samRequest(sam_command::kFind);
    test::need(link->write(find));
    std::vector<std::uint8_t> into(4096);
    EXPECT_EQ(test::need(link->read(into, 50ms)), 11u) << "no card";
    device->unplugged = true;
    EXPECT_EQ(link->read(into, 50ms).error().id, ErrorId::ReaderLost);
    EXPECT_EQ(link->write(find).error().id, ErrorId::ReaderLost);
    EXPECT_EQ(linkTo(device)->open().error().id, ErrorId::ReaderMissing);
}

TEST(UsbReader, LookingForOneIsSafeWhereThereIsNoUsb) {
    if (usbReaderPresent()) GTEST_SKIP() << "a reader is plugged in";
    EXPECT_EQ(openUsbReader().error().id, ErrorId::ReaderMissing);
}

}  // namespace
}  // namespace xuezhao
