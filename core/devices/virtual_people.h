#pragma once

#include <string>

namespace xuezhao {

/// Somebody who does not exist. Texts are UTF-8.
struct VirtualPerson {
    std::string name;
    std::string sex;            ///< 男 or 女
    std::string citizenNumber;  ///< its check character fits; its region, 99, is nowhere
    std::string studentNumber;
    std::string college;
    std::string major;
    std::string className;
};

/// The person of that number, counted from 0; always the same. Numbers repeat after 9,999 people.
VirtualPerson virtualPerson(int number);

}  // namespace xuezhao
