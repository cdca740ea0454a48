#pragma once

#include "core/devices/identity_reader.h"
#include "core/devices/virtual_stage.h"

#include <thread>

namespace xuezhao {

/// A reader for ID cards without cards: whenever the stage is free it presents the next of its visitors and
/// lets them come in. The person of the stage's number n is virtualPerson(n).
class VirtualReader final : public IdentityReader {
public:
    explicit VirtualReader(SharedStage stage);
    ~VirtualReader() override;

    std::string title() const override;
    void start(ReaderEvents events) override;

private:
    const SharedStage m_stage;
    std::thread m_thread;
};

}  // namespace xuezhao
