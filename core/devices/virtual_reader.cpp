#include "core/devices/virtual_reader.h"

#include "core/devices/virtual_people.h"

#include <QCoreApplication>

#include <utility>

namespace xuezhao {

VirtualReader::VirtualReader(SharedStage stage, int people, std::set<int> absent)
    : m_stage(std::move(stage)), m_people(people), m_absent(std::move(absent)) {
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
        for (int done = 0; m_people == 0 || done < m_people; ++done) {
            const std::optional<int> next = m_stage->awaitTurn();
            if (!next) return;
            int number = *next;
            while (m_absent.contains(number)) ++number;
            const VirtualPerson person = virtualPerson(number);
            IdentityScan scan;
            scan.kind = IdentityScan::Kind::IdCard;
            scan.number = person.citizenNumber;
            scan.name = person.name;
            tell.scan(scan);
            m_stage->enter(number, std::chrono::steady_clock::now());
        }
    });
}

}  // namespace xuezhao
