#pragma once

#include "core/store/store.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace xuezhao::test {

/// One kind of store: how it is opened on the data that lie in a folder.
struct StoreKind {
    const char* name;
    std::function<Result<std::unique_ptr<Store>>(const std::filesystem::path& folder)> open;

    friend std::ostream& operator<<(std::ostream& out, const StoreKind& kind) { return out << kind.name; }
};

/// Every kind that the contract is held against.
const std::vector<StoreKind>& storeKinds();

class StoreContract : public testing::TestWithParam<StoreKind> {
protected:
    StoreContract() { reopen(); }

    void reopen() {
        m_store.reset();
        m_store = need(GetParam().open(m_folder.path()));
    }

    Store& store() { return *m_store; }

    PersonId add(const std::string& studentNumber, const std::string& college = {}) {
        Person person;
        person.studentNumber = studentNumber;
        person.name = "测试" + studentNumber;
        person.college = college;
        return need(store().addPerson(person));
    }

    Result<Capture> reserve(PersonId person) {
        Capture capture;
        capture.person = person;
        return store().reserveCapture(capture);
    }

    /// Reserves and commits one attempt with one photo and its original, as the saver does.
    Capture save(PersonId person);
    /// Reserves and plans, and leaves it there.
    Capture begin(PersonId person);

private:
    TempFolder m_folder;
    std::unique_ptr<Store> m_store;
};

/// The files that an attempt of the contract has, and the moves of the photo before.
std::vector<CaptureFile> filesOf(const Capture& capture);
std::vector<FileMove> movesOf(const Capture& capture);

}  // namespace xuezhao::test
