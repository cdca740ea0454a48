#include "core/devices/virtual_reader.h"

#include "core/devices/virtual_people.h"

#include <QCoreApplication>

#include <utility>

namespace xuezhao {

VirtualReader::VirtualReader(SharedStage stage) : m_stage(std::move(stage)) {
    m_stage->attachReader();
}

VirtualReader::~VirtualReader() {
    m_stage->close();
    if (m_thread.joinable()) m_thread.join();
}

std::string VirtualReader::title() const {
    return QCoreApplication::translate("Device", "Virtual reader").toStdString();
}

void VirtualReader::start(ReaderEvents events) {
    m_thread = std::thread([this, tell = std::move(events)] {
        tell.status({DeviceState::Ready, std::nullopt});
        while (const std::optional<int> number = m_stage->awaitTurn()) {
            const VirtualPerson person = virtualPerson(*number);
            IdentityScan scan;
            scan.kind = IdentityScan::Kind::IdCard;
            scan.number = person.citizenNumber;
            scan.name = person.name;
            tell.scan(scan);
            m_stage->enter(*number, std::chrono::steady_clock::now());
        }
    });
}

}  // namespace xuezhao
