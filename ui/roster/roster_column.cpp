#include "ui/roster/roster_column.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace xuezhao {
namespace {

using F = RosterField;
using C = RosterColumn;

constexpr std::array kColumns{
    RosterColumnRow{C::Serial, "serial", QT_TRANSLATE_NOOP("RosterColumn", "Serial"), F::Serial, 6, true, false},
    RosterColumnRow{C::StudentNumber, "student", QT_TRANSLATE_NOOP("RosterColumn", "Student no."), F::StudentNumber, 10,
                    true, false},
    RosterColumnRow{C::Name, "name", QT_TRANSLATE_NOOP("RosterColumn", "Name"), F::Name, 9, true, false},
    RosterColumnRow{C::Sex, "sex", QT_TRANSLATE_NOOP("RosterColumn", "Sex"), F::Sex, 4, true, true},
    RosterColumnRow{C::CitizenNumber, "id", QT_TRANSLATE_NOOP("RosterColumn", "ID number"), F::CitizenNumber, 14, true,
                    false},
    RosterColumnRow{C::College, "college", QT_TRANSLATE_NOOP("RosterColumn", "College"), F::College, 11, true, false},
    RosterColumnRow{C::Major, "major", QT_TRANSLATE_NOOP("RosterColumn", "Major"), F::Major, 11, false, false},
    RosterColumnRow{C::ClassName, "class", QT_TRANSLATE_NOOP("RosterColumn", "Class"), F::ClassName, 9, true, false},
    RosterColumnRow{C::Fee, "fee", QT_TRANSLATE_NOOP("RosterColumn", "Fee"), F::Fee, 7, true, false},
    RosterColumnRow{C::State, "state", QT_TRANSLATE_NOOP("RosterColumn", "State"), {}, 11, true, false},
    RosterColumnRow{C::Taken, "taken", QT_TRANSLATE_NOOP("RosterColumn", "Taken"), {}, 8, true, true},
    RosterColumnRow{C::Attempts, "attempts", QT_TRANSLATE_NOOP("RosterColumn", "Attempts"), {}, 6, false, false},
    RosterColumnRow{C::Code, "code", QT_TRANSLATE_NOOP("RosterColumn", "Code"), F::Code, 12, false, false},
    RosterColumnRow{C::InstitutionCode, "school-code", QT_TRANSLATE_NOOP("RosterColumn", "School code"),
                    F::InstitutionCode, 7, false, false},
    RosterColumnRow{C::InstitutionName, "school", QT_TRANSLATE_NOOP("RosterColumn", "School"), F::InstitutionName, 12,
                    false, false},
};

}  // namespace

std::span<const RosterColumnRow> rosterColumns() {
    return kColumns;
}

const RosterColumnRow& rosterColumn(int column) {
    return kColumns[std::size_t(column)];
}

QString columnTitle(const RosterColumnRow& row) {
    return QCoreApplication::translate("RosterColumn", row.title);
}

std::optional<RosterColumn> columnOf(RosterField field) {
    for (const RosterColumnRow& row : kColumns)
        if (row.field == field) return row.id;
    return std::nullopt;
}

std::vector<ColumnPlace> columnPlaces(const QString& text, bool largeWindow) {
    std::vector<ColumnPlace> places;
    const auto placed = [&](RosterColumn id) {
        return std::any_of(places.begin(), places.end(), [id](const ColumnPlace& place) { return place.id == id; });
    };
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool shown = !word.startsWith(u'-');
        const QString name = word.section(u':', 0, 0).mid(shown ? 0 : 1);
        constexpr int kWidest = 2000;
        const int width = std::clamp(word.section(u':', 1).toInt(), 0, kWidest);
        for (const RosterColumnRow& row : kColumns)
            if (name == QLatin1String(row.name) && !placed(row.id)) places.push_back({row.id, shown, width});
    }
    for (const RosterColumnRow& row : kColumns)
        if (!placed(row.id)) places.push_back({row.id, row.shown && (largeWindow || !row.wide), 0});
    // A table without a column could not be given one back by its header.
    if (std::none_of(places.begin(), places.end(), [](const ColumnPlace& place) { return place.shown; }))
        places.front().shown = true;
    return places;
}

QString toText(const std::vector<ColumnPlace>& places) {
    QStringList words;
    for (const ColumnPlace& place : places)
        words += QStringLiteral("%1%2:%3").arg(place.shown ? QString() : QStringLiteral("-"),
                                               QLatin1String(rosterColumn(int(place.id)).name),
                                               QString::number(place.width));
    return words.join(u' ');
}

}  // namespace xuezhao
