#include "core/base/bounded_queue.h"
#include "core/base/mailbox.h"

#include <gtest/gtest.h>

#include <memory>
#include <thread>

namespace xuezhao {
namespace {

TEST(Mailbox, KeepsTheLatestAndCountsTheRest) {
    Mailbox<int> box;
    box.put(1);
    box.put(2);
    box.put(3);
    EXPECT_EQ(box.tryTake(), 3);
    EXPECT_EQ(box.tryTake(), std::nullopt);
    EXPECT_EQ(box.dropped(), 2u);
}

TEST(Mailbox, CloseWakesTheTaker) {
    Mailbox<int> box;
    std::thread closer([&] { box.close(); });
    EXPECT_EQ(box.take(), std::nullopt);
    closer.join();
}

TEST(BoundedQueue, SaysBusyAndLeavesTheValueWithTheCaller) {
    BoundedQueue<std::unique_ptr<int>> queue(1);
    auto first = std::make_unique<int>(1);
    auto second = std::make_unique<int>(2);
    EXPECT_TRUE(queue.tryPut(std::move(first)));
    EXPECT_FALSE(queue.tryPut(std::move(second)));
    ASSERT_TRUE(second);
    EXPECT_EQ(*second, 2);
}

TEST(BoundedQueue, GivesOutWhatItHoldsAfterClose) {
    BoundedQueue<int> queue(3);
    EXPECT_TRUE(queue.tryPut(1));
    EXPECT_TRUE(queue.tryPut(2));
    queue.close();
    EXPECT_FALSE(queue.tryPut(3));
    EXPECT_EQ(queue.take(), 1);
    EXPECT_EQ(queue.take(), 2);
    EXPECT_EQ(queue.take(), std::nullopt);
}

}  // namespace
}  // namespace xuezhao
