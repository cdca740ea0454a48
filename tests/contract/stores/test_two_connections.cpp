// The clerk's desk works on a job while the photographer does: two connections to one database on two threads.

#include "core/store/sqlite_store.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>

namespace xuezhao::test {
namespace {

constexpr int kPeople = 60;

/// Reserves, plans and commits one photograph for each of some people; the error that stopped it.
std::string capture(Store& store, const std::vector<PersonId>& people) {
    for (const PersonId person : people) {
        Capture record;
        record.person = person;
        const auto reserved = store.reserveCapture(record);
        if (!reserved) return reserved.error().detail;
        if (const auto done = store.planFiles(reserved->id, {}, {}); !done) return done.error().detail;
        if (const auto done = store.commitCapture(reserved->id); !done) return done.error().detail;
    }
    return {};
}

TEST(TwoConnections, NeitherIsTurnedAwayByTheOther) {
    const TempFolder folder;
    const auto first = need(openSqliteStore(folder / "job.sqlite"));
    std::vector<PersonId> people[2];
    for (int i = 0; i < kPeople; ++i) people[i % 2].push_back(need(first->addPerson({})));
    std::string problem;
    std::thread other([&] {
        const auto second = need(openSqliteStore(folder / "job.sqlite"));
        problem = capture(*second, people[1]);
    });
    EXPECT_EQ(capture(*first, people[0]), "");
    other.join();
    EXPECT_EQ(problem, "");
    EXPECT_EQ(need(first->counts()).captures, kPeople);
}

}  // namespace
}  // namespace xuezhao::test
