#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace xuezhao {

enum class PersonId : std::int64_t {};

/// One row of the roster. Texts are UTF-8; numbers are text and never converted.
struct Person {
    PersonId id{};
    // The seven fields that the register names, in its order (serial: 拍摄序号).
    std::string serial;           ///< four digits: assigned beforehand, or of the saved photograph; empty: none yet
    std::string studentNumber;    ///< 学号
    std::string name;             ///< 姓名
    std::string sex;              ///< 性别, as in the roster
    std::string citizenNumber;    ///< 身份证号
    std::string institutionCode;  ///< 院校代码, five digits
    std::string institutionName;  ///< 学校名称
    // What the station itself uses besides.
    std::string college;    ///< 学院 / 院系
    std::string major;      ///< 专业
    std::string className;  ///< 班级
    std::string code;       ///< 图像采集码 or another opaque string; empty when unknown
    std::string fee;        ///< 费用, as in the roster
    bool walkUp = false;    ///< added on site, not in the imported roster
    /// Columns that the program does not know, in the order of the file: header, text.
    std::vector<std::pair<std::string, std::string>> others;

    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace xuezhao
