// An ID card reader to try the station with: prints its port, then lays the card of one invented person after the
// other on it. sam_simulator [seconds between two cards] [cards]

#include "core/devices/virtual_people.h"
#include "tests/support/sam/sam_on_pty.h"

#include <QString>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <thread>

int main(int argc, char** argv) {
    using namespace xuezhao;
    const double seconds = argc > 1 ? std::atof(argv[1]) : 8;
    const int cards = argc > 2 ? std::atoi(argv[2]) : 9999;
    test::SamOnPty reader;
    std::cout << reader.path() << std::endl;
    for (int number = 0; number < cards; ++number) {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
        const VirtualPerson person = virtualPerson(number);
        const auto card = test::Card::of(test::CardKind::Resident, person.citizenNumber,
                                         QString::fromStdString(person.name).toStdU16String());
        reader.with([&](test::SamModule& module) { module.lay(card); });
        std::this_thread::sleep_for(std::chrono::seconds(1));
        reader.with([](test::SamModule& module) { module.lift(); });
    }
}
