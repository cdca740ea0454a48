#pragma once

#include "core/devices/identity_reader.h"
#include "core/devices/virtual_stage.h"

#include <thread>

namespace xuezhao {

/// A reader for ID cards without cards: whenever the stage is free it presents the next virtual person and
/// lets them come in. The person of the stage's number n is virtualPerson(n).
class VirtualReader final : public IdentityReader {
public:
    /// \param people  how many people there are; 0 for no end
    explicit VirtualReader(SharedStage stage, int people = 0);
    ~VirtualReader() override;

    std::string title() const override;
    void start(ReaderEvents events) override;

private:
    const SharedStage m_stage;
    const int m_people;
    std::thread m_thread;
};

}  // namespace xuezhao
