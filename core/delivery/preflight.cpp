#include "core/delivery/preflight.h"

#include "core/base/citizen_number.h"
#include "core/base/serial.h"
#include "core/delivery/job_records.h"
#include "core/delivery/preflight_files.h"
#include "core/photo/near_pictures.h"
#include "core/roster/roster_fields.h"
#include "core/store/job_layout.h"

#include <QString>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace xuezhao {
namespace {

constexpr std::array kRows{
#define XZ_PREFLIGHT(id, gravity, fine, wrong) PreflightRow{PreflightCheck::id, #id, Gravity::gravity, fine, wrong},
#include "core/delivery/preflight_table.def"
#undef XZ_PREFLIGHT
};

bool isPhotoOf(const CaptureFile& file, const Standard& standard) {
    return file.role == standard.id && job_layout::isPhoto(file.path);
}

class Planner {
public:
    Planner(Store& store, const std::filesystem::path& folder, const DeliveryRequest& request,
            const DeliveryProgress& progress)
        : m_store(store), m_request(request), m_progress(progress), m_files(folder) {
        for (const PreflightRow& row : kRows) m_plan.findings.push_back({&row, 0, {}});
    }

    Result<DeliveryPlan> plan() {
        auto people = readProgress(m_store);
        if (!people) return people.error();
        const auto refused = m_store.refusals().refusedHashes();
        if (!refused) return refused.error();
        m_refused = *refused;
        m_people = *std::move(people);

        int done = 0;
        for (const PersonProgress& person : m_people) {
            if (m_progress && !m_progress(done++, static_cast<int>(m_people.size())))
                return Error{ErrorId::DeliveryStopped, {}, {}};
            lookAt(person);
        }
        findTwins();
        findSamePictures();
        findGaps();
        keepTheRest();
        return std::move(m_plan);
    }

private:
    PreflightFinding& finding(PreflightCheck check) { return m_plan.findings[static_cast<std::size_t>(check)]; }

    void say(PreflightCheck check, const PersonProgress& person, std::string detail = {}) {
        PreflightFinding& found = finding(check);
        found.cases.push_back({person.person.id, person.serial, std::move(detail)});
        if (found.row->gravity == Gravity::Must) m_plan.heldUp.insert(person.person.id);
    }

    void lookAt(const PersonProgress& person) {
        if (!person.photo) {
            // Whoever has no serial either simply did not come.
            ++finding(PreflightCheck::Absent).looked;
            say(PreflightCheck::Absent, person);
            return;
        }
        ++finding(PreflightCheck::Absent).looked;
        ++finding(PreflightCheck::Look).looked;
        ++finding(PreflightCheck::Verdict).looked;
        if (person.outcome == "fail") say(PreflightCheck::Verdict, person);
        else if (person.photo->toLookAt() || person.outcome == "cannot_judge") say(PreflightCheck::Look, person);
        lookAtFields(person.serial, person);
        for (const Standard* standard : m_request.standards) {
            ++finding(PreflightCheck::Photograph).looked;
            const auto& files = person.photo->files;
            const auto file =
                std::find_if(files.begin(), files.end(), [&](const CaptureFile& f) { return isPhotoOf(f, *standard); });
            if (file == files.end()) say(PreflightCheck::Photograph, person, standard->id);
            else lookAtFile(person, *file, *standard);
        }
    }

    void lookAtFields(const std::string& serial, const PersonProgress& person) {
        ++finding(PreflightCheck::Fields).looked;
        ++finding(PreflightCheck::NinthField).looked;
        std::string missing;
        for (const RosterFieldRow& field : rosterFields().first(kRegisterFields)) {
            const std::string& text = field.id == RosterField::Serial ? serial : person.person.*field.member;
            if (text.empty()) missing += (missing.empty() ? "" : ", ") + std::string(field.header);
        }
        if (!missing.empty() && m_request.rosters) say(PreflightCheck::Fields, person, missing);
        if (person.person.college.empty() || person.person.major.empty()) say(PreflightCheck::NinthField, person);
        ++finding(PreflightCheck::CitizenNumber).looked;
        if (judgeCitizenNumber(person.person.citizenNumber) == CitizenNumber::CheckWrong)
            say(PreflightCheck::CitizenNumber, person);
    }

    void lookAtFile(const PersonProgress& person, const CaptureFile& file, const Standard& standard) {
        DeliveryItem item;
        item.person = person.person;
        item.person.serial = person.serial;
        std::string missing;
        item.photo.path = m_request.names.apply({item.person, person.serial, standard.id}, &missing);
        ++finding(PreflightCheck::Name).looked;
        if (item.photo.path.empty()) return say(PreflightCheck::Name, person, "{" + missing + "}");
        // Two names that differ in capitals alone are one on a memory stick.
        const std::string key = QString::fromStdString(item.photo.path).toCaseFolded().toStdString();
        if (!m_names.insert(key).second) return say(PreflightCheck::Name, person);

        const FileLook look = m_files.look(file, item.photo.path, standard);
        ++finding(PreflightCheck::File).looked;
        ++finding(PreflightCheck::Rules).looked;
        ++finding(PreflightCheck::Usual).looked;
        ++finding(PreflightCheck::Refused).looked;
        if (look.error) return say(PreflightCheck::File, person, standard.id);
        if (!look.broken.empty()) say(PreflightCheck::Rules, person, look.broken);
        if (!look.unusual.empty()) say(PreflightCheck::Usual, person, look.unusual);
        if (m_refused.contains(file.sha256)) say(PreflightCheck::Refused, person, standard.id);
        describe(item, person, file, look.picture, standard);
        if (!file.pictureHash.empty()) m_pictures[standard.id].push_back({&person, file.pictureHash});
        m_plan.items.push_back(std::move(item));
    }

    void describe(DeliveryItem& item, const PersonProgress& person, const CaptureFile& file, cv::Size picture,
                  const Standard& standard) {
        const std::string path = item.photo.path;
        item.photo = recordOf(*person.photo, file, standard);
        ManifestPhoto& photo = item.photo;
        photo.path = path;
        photo.picture = picture;
        item.source = file.path;
        for (const CaptureFile& original : person.photo->files) {
            if (original.role != "original") continue;
            item.originalSource = original.path;
            item.originalBytes = original.bytes;
            if (m_request.originals) photo.original = original.path;
            ++finding(PreflightCheck::Original).looked;
            if (m_request.originals && !m_files.asRecorded(original)) say(PreflightCheck::Original, person);
        }
    }

    void findTwins() {
        for (const auto number : {&Person::studentNumber, &Person::citizenNumber, &Person::serial}) {
            std::unordered_map<std::string, std::vector<const PersonProgress*>> owners;
            for (const PersonProgress& person : m_people) {
                const std::string& text = number == &Person::serial ? person.serial : person.person.*number;
                if (!text.empty()) owners[text].push_back(&person);
            }
            for (const auto& [text, same] : owners) {
                if (same.size() < 2) continue;
                for (const PersonProgress* person : same) say(PreflightCheck::SamePerson, *person);
            }
        }
        finding(PreflightCheck::SamePerson).looked = static_cast<int>(m_people.size());
    }

    void findSamePictures() {
        for (const auto& [standard, pictures] : m_pictures) {
            finding(PreflightCheck::SamePicture).looked += static_cast<int>(pictures.size());
            NearPictures near;
            for (const auto& [person, hash] : pictures) near.add(hash);
            for (const auto& [i, j] : near.pairs()) {
                say(PreflightCheck::SamePicture, *pictures[i].first, pictures[j].first->serial);
                say(PreflightCheck::SamePicture, *pictures[j].first, pictures[i].first->serial);
            }
        }
    }

    /// Within each run of serials of the same thousand: colleges have blocks of their own.
    void findGaps() {
        std::set<int> used;
        for (const PersonProgress& person : m_people) {
            if (person.photo) used.insert(person.photo->serial);
        }
        int before = 0;
        for (const int serial : used) {
            ++finding(PreflightCheck::Gaps).looked;
            for (int gap = before + 1; before / 1000 == serial / 1000 && before > 0 && gap < serial; ++gap)
                finding(PreflightCheck::Gaps).cases.push_back({{}, Serial::fromNumber(gap)->text(), {}});
            before = serial;
        }
    }

    void keepTheRest() {
        std::erase_if(m_plan.items, [&](const DeliveryItem& item) { return m_plan.heldUp.contains(item.person.id); });
        std::sort(m_plan.items.begin(), m_plan.items.end(),
                  [](const DeliveryItem& a, const DeliveryItem& b) { return a.photo.path < b.photo.path; });
        std::set<std::string> originals;
        for (const DeliveryItem& item : m_plan.items) {
            m_plan.bytes += item.photo.bytes;
            if (m_request.originals && originals.insert(item.originalSource).second) m_plan.bytes += item.originalBytes;
        }
    }

    Store& m_store;
    const DeliveryRequest& m_request;
    const DeliveryProgress& m_progress;
    JobFiles m_files;
    std::vector<PersonProgress> m_people;
    std::set<std::string> m_refused;
    std::set<std::string> m_names;
    std::map<std::string, std::vector<std::pair<const PersonProgress*, std::string>>> m_pictures;  ///< by standard
    DeliveryPlan m_plan;
};

}  // namespace

std::span<const PreflightRow> preflightTable() {
    return kRows;
}

Result<DeliveryPlan> planDelivery(Store& store, const std::filesystem::path& jobFolder, const DeliveryRequest& request,
                                  const DeliveryProgress& progress) {
    return Planner(store, jobFolder, request, progress).plan();
}

}  // namespace xuezhao
