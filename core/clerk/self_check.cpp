#include "core/clerk/self_check.h"

#include "core/base/sha256.h"
#include "core/clerk/remake.h"
#include "core/photo/near_pictures.h"
#include "core/picture/decode.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace xuezhao {
namespace {

struct FaultRow {
    SelfFault fault;
    std::string_view name;
    const char* text;
};
constexpr std::array kFaults{
    FaultRow{SelfFault::Missing, "missing", QT_TRANSLATE_NOOP("SelfCheck", "No photograph of this person")},
    FaultRow{SelfFault::Superfluous, "superfluous",
             QT_TRANSLATE_NOOP("SelfCheck", "Nobody in the roster is called so")},
    FaultRow{SelfFault::Ambiguous, "ambiguous", QT_TRANSLATE_NOOP("SelfCheck", "Several people have this number")},
    FaultRow{SelfFault::Twice, "twice", QT_TRANSLATE_NOOP("SelfCheck", "Another file is of the same person")},
    FaultRow{SelfFault::SamePicture, "same-picture",
             QT_TRANSLATE_NOOP("SelfCheck", "The same picture as somebody else's")},
    FaultRow{SelfFault::Misnamed, "misnamed", QT_TRANSLATE_NOOP("SelfCheck", "Named otherwise than the others")},
    FaultRow{SelfFault::Unreadable, "unreadable", QT_TRANSLATE_NOOP("SelfCheck", "Cannot be opened")},
    FaultRow{SelfFault::Refused, "refused", QT_TRANSLATE_NOOP("SelfCheck", "Refused before, byte for byte")},
    FaultRow{SelfFault::Failing, "failing", QT_TRANSLATE_NOOP("SelfCheck", "Falls short")},
    FaultRow{SelfFault::Doubtful, "doubtful", QT_TRANSLATE_NOOP("SelfCheck", "Somebody has to look")},
};

const FaultRow& rowOf(SelfFault fault) {
    return *std::find_if(kFaults.begin(), kFaults.end(), [&](const FaultRow& row) { return row.fault == fault; });
}

std::vector<const Standard*> standardsFor(std::span<const Standard* const> standards, cv::Size picture) {
    std::vector<const Standard*> fitting;
    std::copy_if(standards.begin(), standards.end(), std::back_inserter(fitting),
                 [&](const Standard* one) { return one->file.picture == picture; });
    return fitting.empty() ? std::vector(standards.begin(), standards.end()) : fitting;
}

/// Looks for every kind of fault, one after the other.
class Comparison {
public:
    Comparison(const PeopleIndex& people, const PictureNames& names, std::span<const PictureReport> reports)
        : m_people(people), m_names(names), m_reports(reports), m_wrong(names.files.size()) {}

    void names() {
        std::map<std::tuple<std::size_t, int, int>, std::size_t> first;  // person and size -> file
        for (std::size_t i = 0; i < m_names.files.size(); ++i) {
            const PictureName& name = m_names.files[i];
            if (name.ambiguous) add(SelfFault::Ambiguous, i);
            else if (!name.match) add(SelfFault::Superfluous, i);
            else {
                const std::size_t person = name.match->place;
                const cv::Size size = m_reports[i].size;
                const auto [place, isNew] = first.emplace(std::tuple(person, size.width, size.height), i);
                if (!isNew) add(SelfFault::Twice, i, place->second);
                if (!name.match->wellNamed)
                    add(SelfFault::Misnamed, i).properName = properName(m_people.person(person), m_names.rule);
            }
        }
    }

    void people() {
        std::vector<bool> seen(m_people.people().size());
        for (const PictureName& name : m_names.files) {
            if (name.match) seen[name.match->place] = true;
        }
        for (std::size_t i = 0; i < seen.size(); ++i) {
            if (seen[i]) continue;
            SelfFinding finding{SelfFault::Missing, {}, {}, i, properName(m_people.person(i), m_names.rule)};
            m_check.findings.push_back(std::move(finding));
        }
    }

    void pictures(const std::set<std::string>& refused) {
        NearPictures near;
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const PictureReport& report = m_reports[i];
            near.add(report.pictureHash);
            if (refused.contains(report.sha256)) add(SelfFault::Refused, i);
            if (report.error) {
                add(SelfFault::Unreadable, i);
                continue;
            }
            const Outcome outcome = worstOf(report.verdicts);
            if (outcome == Outcome::Fail) add(SelfFault::Failing, i);
            else if (outcome == Outcome::CannotJudge) add(SelfFault::Doubtful, i);
        }
        for (const auto& [a, b] : near.pairs()) {
            if (!samePerson(a, b)) add(SelfFault::SamePicture, b, a);
        }
    }

    SelfCheck finish() {
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(),
                         [](const SelfFinding& a, const SelfFinding& b) { return a.fault < b.fault; });
        m_check.good = int(std::count(m_wrong.begin(), m_wrong.end(), false));
        return std::move(m_check);
    }

private:
    bool samePerson(std::size_t a, std::size_t b) const {
        const auto &x = m_names.files[a].match, &y = m_names.files[b].match;
        return x && y && x->place == y->place;
    }

    SelfFinding& add(SelfFault fault, std::size_t file, std::optional<std::size_t> other = {}) {
        m_wrong[file] = true;
        if (other && fault == SelfFault::SamePicture) m_wrong[*other] = true;
        const auto& match = m_names.files[file].match;
        const auto person = match ? std::optional(match->place) : std::nullopt;
        return m_check.findings.emplace_back(SelfFinding{fault, file, other, person, {}});
    }

    const PeopleIndex& m_people;
    const PictureNames& m_names;
    std::span<const PictureReport> m_reports;
    std::vector<bool> m_wrong;
    SelfCheck m_check;
};

}  // namespace

std::string_view toName(SelfFault fault) {
    return rowOf(fault).name;
}

std::string textOf(SelfFault fault) {
    return QCoreApplication::translate("SelfCheck", rowOf(fault).text).toStdString();
}

int SelfCheck::count(SelfFault fault) const {
    return int(std::count_if(findings.begin(), findings.end(), [&](const auto& f) { return f.fault == fault; }));
}

Result<PictureReport> reportPicture(PhotoJudge& judge, const std::filesystem::path& path,
                                    std::span<const Standard* const> standards) {
    PictureReport report;
    const auto file = readPicture(path);
    if (!file) {
        report.error = file.error();
        return report;
    }
    report.sha256 = sha256Hex(*file->bytes);
    report.size = file->picture.image.size();
    report.pictureHash = pictureHash(file->picture.image);
    auto verdicts = judge.judge(file->picture.image, file->picture.facts, standardsFor(standards, report.size));
    if (!verdicts) return verdicts.error();
    report.verdicts = *std::move(verdicts);
    return report;
}

SelfCheck selfCheck(const PeopleIndex& people, const PictureNames& names, std::span<const PictureReport> reports,
                    const std::set<std::string>& refused) {
    Comparison comparison(people, names, reports);
    comparison.people();
    comparison.names();
    comparison.pictures(refused);
    return comparison.finish();
}

}  // namespace xuezhao
