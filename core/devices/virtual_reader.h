#pragma once

#include "core/devices/identity_reader.h"
#include "core/devices/virtual_stage.h"

#include <set>
#include <thread>

namespace xuezhao {

/// A reader for ID cards without cards: whenever the stage is free it presents the next virtual person and
/// lets them come in. The person of the stage's number n is virtualPerson(n).
class VirtualReader final : public IdentityReader {
public:
    /// \param people  how many come; 0 for no end
    /// \param absent  numbers of people who do not come, and are not counted
    explicit VirtualReader(SharedStage stage, int people = 0, std::set<int> absent = {});
    ~VirtualReader() override;

    std::string title() const override;
    void start(ReaderEvents events) override;

private:
    const SharedStage m_stage;
    const int m_people;
    const std::set<int> m_absent;
    std::thread m_thread;
};

}  // namespace xuezhao
