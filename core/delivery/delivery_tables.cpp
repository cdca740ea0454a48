#include "core/delivery/delivery_tables.h"

#include "core/roster/roster_fields.h"

#include <array>
#include <map>

namespace xuezhao {
namespace {

/// The seven columns that the register names; the other two were in a picture that is lost, and are read as these.
constexpr std::array kNine{RosterField::Serial,
                           RosterField::StudentNumber,
                           RosterField::Name,
                           RosterField::Sex,
                           RosterField::CitizenNumber,
                           RosterField::InstitutionCode,
                           RosterField::InstitutionName,
                           RosterField::College,
                           RosterField::Major};

}  // namespace

Table deliveryRoster(const DeliveryPlan& plan) {
    std::map<std::string, const Person*> people;
    for (const DeliveryItem& item : plan.items) people[item.photo.serial] = &item.person;
    Table table;
    TableRow header{1, {}};
    for (const RosterField field : kNine) header.cells.push_back({std::string(rosterField(field).header), {}});
    table.rows.push_back(std::move(header));
    for (const auto& [serial, person] : people) {
        TableRow row{static_cast<int>(table.rows.size()) + 1, {}};
        for (const RosterField field : kNine) row.cells.push_back({(*person).*rosterField(field).member, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace xuezhao
