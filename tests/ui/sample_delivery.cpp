#include "tests/ui/sample_delivery.h"

#include "core/base/serial.h"

#include <algorithm>

namespace xuezhao::samples {
namespace {

constexpr int kPhotographs = 180;

PreflightCase caseOf(int number, std::string detail = {}) {
    return {PersonId(number), Serial::fromNumber(1000 + number)->text(), std::move(detail)};
}

}  // namespace

std::shared_ptr<const DeliveryLook> clearLook() {
    auto look = std::make_shared<DeliveryLook>();
    for (const PreflightRow& row : preflightTable()) look->plan.findings.push_back({&row, kPhotographs, {}});
    for (int number = 1; number <= kPhotographs; ++number) {
        DeliveryItem item;
        item.person.id = PersonId(number);
        item.photo.serial = Serial::fromNumber(1000 + number)->text();
        item.photo.path = "计算机学院/软工 220" + std::to_string(1 + number % 3) + "/" + item.photo.serial + ".jpg";
        look->plan.items.push_back(std::move(item));
    }
    look->plan.bytes = 5'600'000;
    look->changes = ManifestChanges{.added = 96, .replaced = 14, .unchanged = 70, .withdrawn = {"1009 chsi-2017"}};
    look->lastNumber = 1;
    return look;
}

std::shared_ptr<const DeliveryLook> deliveryLook() {
    auto look = std::make_shared<DeliveryLook>(*clearLook());
    const auto say = [&](PreflightCheck check, std::vector<PreflightCase> cases) {
        const auto found = std::find_if(look->plan.findings.begin(), look->plan.findings.end(),
                                        [check](const PreflightFinding& finding) { return finding.row->id == check; });
        found->cases = std::move(cases);
        if (found->row->gravity != Gravity::Must) return;
        for (const PreflightCase& one : found->cases) look->plan.heldUp.insert(one.person);
    };
    say(PreflightCheck::Photograph, {caseOf(164)});
    say(PreflightCheck::File, {caseOf(88, "chsi-2017")});
    say(PreflightCheck::Look, {caseOf(12), caseOf(57), caseOf(101)});
    say(PreflightCheck::Usual, {caseOf(33, "file_size"), caseOf(34, "file_size")});
    say(PreflightCheck::Absent, std::vector<PreflightCase>(20, PreflightCase{PersonId(300), {}, {}}));
    std::erase_if(look->plan.items,
                  [&](const DeliveryItem& item) { return look->plan.heldUp.contains(item.person.id); });
    return look;
}

}  // namespace xuezhao::samples
