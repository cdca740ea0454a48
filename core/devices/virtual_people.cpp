#include "core/devices/virtual_people.h"

#include "core/base/citizen_number.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace xuezhao {
namespace {

constexpr std::array<std::string_view, 23> kFamilyNames{"林", "陈", "何", "苏", "高", "许", "邓",   "叶",
                                                        "周", "吴", "马", "赵", "沈", "方", "欧阳", "程",
                                                        "陆", "江", "宋", "梁", "唐", "韩", "白"};
constexpr std::array<std::string_view, 17> kHerNames{"晓雯", "雨桐", "文静", "诺",   "知秋", "静",
                                                     "思琪", "若溪", "欣然", "梦洁", "佳怡", "雅婷",
                                                     "可",   "书瑶", "语嫣", "芷晴", "慧"};
constexpr std::array<std::string_view, 17> kHisNames{"思远", "骏",   "翔",   "凯",   "子昂", "越",
                                                     "浩然", "志强", "宇轩", "明哲", "博文", "子涵",
                                                     "建国", "一鸣", "天佑", "立",   "嘉树"};
struct Course {
    std::string_view college, major, shortName;
};
constexpr std::array<Course, 4> kCourses{{{"计算机学院", "软件工程", "软工"},
                                          {"外国语学院", "英语", "英语"},
                                          {"机械工程学院", "车辆工程", "车辆"},
                                          {"经济管理学院", "会计学", "会计"}}};

template <std::size_t Count>
std::string pick(const std::array<std::string_view, Count>& from, unsigned index) {
    return std::string(from[index % Count]);
}

}  // namespace

VirtualPerson virtualPerson(int number) {
    const unsigned n = static_cast<unsigned>(number) % 9999;
    const bool her = n % 2 == 0;
    // Steps that share no factor with the lengths of the lists: neighbours differ in every part.
    VirtualPerson person;
    person.name = pick(kFamilyNames, n * 7) + (her ? pick(kHerNames, n * 5) : pick(kHisNames, n * 5));
    person.sex = her ? "女" : "男";
    char digits[24];
    // 99 is no region of GB/T 2260; the 17th digit is even for women.
    std::snprintf(digits, sizeof digits, "99%02u%02u%04u%02u%02u%02u%u", n / 99 % 99 + 1, n % 99 + 1, 2003 + n % 2,
                  n % 12 + 1, n % 28 + 1, n % 100, her ? (n / 2 % 5) * 2 : (n / 2 % 5) * 2 + 1);
    person.citizenNumber = digits;
    person.citizenNumber += citizenCheckCharacter(person.citizenNumber).value();
    std::snprintf(digits, sizeof digits, "202211%04u", n + 1);
    person.studentNumber = digits;
    const Course& course = kCourses[n / 5 % kCourses.size()];
    person.college = course.college;
    person.major = course.major;
    person.className = std::string(course.shortName) + " 220" + std::to_string(n / 20 % 4 + 1);
    return person;
}

}  // namespace xuezhao
