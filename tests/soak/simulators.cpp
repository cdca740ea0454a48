#include "tests/soak/simulators.h"

#include "core/devices/sam/sam_reader.h"
#include "core/devices/sam/serial_link.h"
#include "core/devices/tether_camera.h"
#include "core/devices/virtual_people.h"

#include <QString>

#include <utility>

namespace xuezhao::soak {

Simulators::Simulators(Bytes photograph)
    : camera({[photograph] { return photograph; }, [photograph] { return photograph; }}, test::PtpProfile::Nikon) {}

std::unique_ptr<Camera> Simulators::makeCamera(double speed) const {
    TetherOptions options = tetherOptions("127.0.0.1:" + std::to_string(camera.port())).value();
    options.helper = XUEZHAO_TETHER_PROGRAM;
    options.patience = std::chrono::duration_cast<std::chrono::milliseconds>(options.patience / speed);
    options.grace = std::chrono::milliseconds(300);
    return makeTetherCamera(std::move(options));
}

std::unique_ptr<IdentityReader> Simulators::makeReader() {
    constexpr double kHurry = 10;  // of the reader's waits, which are real
    return makeSamReader([this] { return Result(makeSerialLink(reader()->path())); }, kHurry);
}

void Simulators::lay(int person) {
    const VirtualPerson invented = virtualPerson(person);
    const auto card = test::Card::of(test::CardKind::Resident, invented.citizenNumber,
                                     QString::fromStdString(invented.name).toStdU16String());
    reader()->with([&](test::SamModule& module) {
        module.lift();
        module.lay(card);
    });
}

std::shared_ptr<test::SamOnPty> Simulators::reader() const {
    const std::lock_guard lock(m_lock);
    return m_reader;
}

void Simulators::plugAnotherReader() {
    auto another = std::make_shared<test::SamOnPty>();
    const std::lock_guard lock(m_lock);
    m_reader = std::move(another);
}

}  // namespace xuezhao::soak
