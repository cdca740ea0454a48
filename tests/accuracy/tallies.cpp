#include "tests/accuracy/tallies.h"

#include "core/quality/check.h"
#include "tests/support/seen_by_eye.h"

#include <algorithm>
#include <map>
#include <set>

namespace xuezhao::accuracy {

namespace {

bool isIn(const Group* group, const Person& person) {
    return !group || group->has(person.label);
}

/// No rectangle of the standard's shape in the portrait is wide enough for the face.
bool isTooTight(const Person& person, const Standard& standard) {
    const Limit* limit = standard.limit("face_width");
    if (!limit) return false;
    const double widest = std::min<double>(person.size.width, person.size.height * standard.aspect());
    const double face = person.points.rightCheek.x - person.points.leftCheek.x;
    return face * standard.file.picture.width / widest > limit->range.max;
}

/// What a check says rightly is no false refusal: hair that covers what it is about, a portrait too tight for the face.
bool isExcused(const Person& person, std::string_view check, const Standard& standard) {
    const std::string stem = person.neutral.stem().string();
    return (check == "brows_clear" && test::coveredBrows().contains(stem)) ||
           ((check == "ears_clear" || check == "ears_alike") && test::coveredEars().contains(stem)) ||
           (check == "face_width" && isTooTight(person, standard));
}

void add(RightTally& tally, Answer answer) {
    tally.refuses.add(answer == Answer::Refuses);
    tally.warns.add(answer == Answer::Warns);
    tally.doubts.add(answer == Answer::Doubt);
}

template <typename Take>
void forEachRight(const Results& results, std::size_t engine, const Group* group, Take take) {
    for (std::size_t i = 0; i < results.people.size(); ++i) {
        if (!isIn(group, results.people[i])) continue;
        const EngineTrials& trials = results.trials[i][engine];
        for (const auto* right : {&trials.right, &trials.rightSmiling})
            if (!right->empty()) take(results.people[i], *right);
    }
}

/// Below, inside or above the band of doubt around a limit.
enum class Side { Below, Unsure, Above };
Side sideOf(double value, double band, double limit) {
    return value + band < limit ? Side::Below : value - band > limit ? Side::Above : Side::Unsure;
}

double limitOf(const Results& results, std::string_view check, bool upper) {
    const Limit* limit = results.standards.front()->limit(check);
    return !limit ? 0 : upper ? limit->range.max : limit->range.min;
}

}  // namespace

std::vector<Group> groupsOf(const std::vector<Person>& people) {
    std::vector<Group> groups{{"all", [](const Label&) { return true; }}};
    std::set<std::string> sexes, ethnicities;
    for (const Person& person : people) {
        if (!person.label.sex.empty()) sexes.insert(person.label.sex);
        if (!person.label.ethnicity.empty()) ethnicities.insert(person.label.ethnicity);
    }
    const auto title = [](std::string text) {
        std::replace(text.begin(), text.end(), '_', ' ');
        return text;
    };
    for (const std::string& sex : sexes)
        groups.push_back({title(sex), [sex](const Label& label) { return label.sex == sex; }});
    for (const std::string& ethnicity : ethnicities)
        groups.push_back({title(ethnicity), [ethnicity](const Label& label) { return label.ethnicity == ethnicity; }});
    return groups;
}

std::vector<std::vector<double>> portraitErrors(const Results& results, std::size_t engine, Refit refit,
                                                const Group* group) {
    std::vector<FaceFacts> faces;
    std::vector<Truth> truths;
    for (std::size_t i = 0; i < results.people.size(); ++i) {
        const auto& face = results.trials[i][engine].neutral;
        if (!face || !isIn(group, results.people[i])) continue;
        faces.push_back(*face);
        truths.push_back(Truth::of(results.people[i]));
    }
    return errorsOf(faces, truths, refit);
}

std::vector<std::vector<double>> drawnErrors(const Results& results, std::size_t engine) {
    std::vector<FaceFacts> faces;
    std::vector<Truth> truths;
    for (const DrawnTrials& drawn : results.drawn) {
        if (!drawn.faces[engine]) continue;
        faces.push_back(*drawn.faces[engine]);
        truths.push_back(drawn.truth);
    }
    return errorsOf(faces, truths, Refit::None);
}

RightTally rightTally(const Results& results, std::size_t engine, std::size_t standard, std::size_t check,
                      const Group* group) {
    RightTally tally;
    forEachRight(results, engine, group, [&](const Person& person, const std::vector<Answers>& answers) {
        if (!isExcused(person, checkTable()[check].id, *results.standards[standard]))
            add(tally, answers[standard].checks[check]);
    });
    return tally;
}

RightTally anyRight(const Results& results, std::size_t engine, std::size_t standard, const Group* group) {
    RightTally tally;
    forEachRight(results, engine, group, [&](const Person& person, const std::vector<Answers>& answers) {
        Answer strongest = Answer::Nothing;
        for (std::size_t check = 0; check < checkTable().size(); ++check)
            if (!isExcused(person, checkTable()[check].id, *results.standards[standard]))
                strongest = std::max(strongest, answers[standard].checks[check]);
        add(tally, strongest);
    });
    return tally;
}

DefectTally defectTally(const Results& results, std::size_t engine, std::size_t row, std::size_t strength,
                        const Group* group) {
    DefectTally tally;
    for (std::size_t i = 0; i < results.people.size(); ++i) {
        const auto& defects = results.trials[i][engine].defects;
        if (defects.empty() || !isIn(group, results.people[i])) continue;
        const Found& found = defects[row][strength];
        if (!found.tried) continue;
        tally.named.add(isNamed(found.named));
        tally.doubted.add(found.named == Answer::Doubt);
        tally.stopped.add(found.any != Answer::Nothing);
    }
    return tally;
}

TwoSides mouthsTold(const Results& results, std::size_t engine) {
    const double limit = limitOf(results, "lips_closed", true);
    TwoSides told;
    const auto see = [&](const std::optional<FaceFacts>& face, const std::string& name, bool parted) {
        if (!face || name == test::kUnsureNeutral || name == test::kUnsureSmile || !face->lipGap.known()) return;
        const double unit = kPhotograph / face->pupilDistance();
        const Side side = sideOf(face->lipGap.value * unit, face->lipGap.band * unit, limit);
        told.wrong.add(side == (parted ? Side::Below : Side::Above));
        told.asked.add(side == Side::Unsure);
    };
    for (std::size_t i = 0; i < results.people.size(); ++i) {
        const Person& person = results.people[i];
        const std::string smile = person.smiling.stem().string();
        see(results.trials[i][engine].neutral, person.neutral.stem().string(), false);
        see(results.trials[i][engine].smiling, smile, test::partedSmiles().contains(smile));
    }
    return told;
}

TwoSides openEyesTold(const Results& results, std::size_t engine) {
    const double limit = limitOf(results, "eyes_open", false);
    TwoSides told;
    for (const PersonTrials& person : results.trials) {
        for (const auto* face : {&person[engine].neutral, &person[engine].smiling}) {
            if (!*face) continue;
            const Reading &left = (*face)->lidOpeningImageLeft, &right = (*face)->lidOpeningImageRight;
            const Reading& smaller = left.value < right.value ? left : right;
            const Side side = sideOf(1000 * smaller.value, 1000 * smaller.band, limit);
            told.wrong.add(side == Side::Below);
            told.asked.add(side == Side::Unsure);
        }
    }
    return told;
}

}  // namespace xuezhao::accuracy
