#include "tests/accuracy/trials.h"

#include "core/picture/decode.h"
#include "tests/accuracy/defects/defect.h"
#include "tests/accuracy/right_picture.h"
#include "tests/support/seen_by_eye.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <random>
#include <string>

namespace xuezhao::accuracy {

namespace {

/// The photographs that the program makes of a still, one a standard, and what its checks say. Empty when it makes
/// none.
std::vector<Answers> judgeAsMade(const cv::Mat& still, Eye& eye, const std::vector<const Standard*>& standards) {
    PhotoSource source;
    source.picture.image = Image(still);
    source.picture.facts.channels = 3;
    const Facts facts = eye.measure(source.picture.image);
    if (facts.faces != 1) return {};
    std::vector<Answers> all;
    for (const StandardCrop& plan : planCrops(facts, standards)) {
        const auto photo = makePhoto(source, plan);
        if (!photo) return {};
        all.push_back(judge(eye, photo->picture, photo->facts, *plan.standard));
    }
    return all;
}

/// The strongest answer of the checks that said nothing before.
Answer strongestNew(const Answers& answers, const Answers& before) {
    Answer strongest = Answer::Nothing;
    for (std::size_t i = 0; i < answers.checks.size(); ++i)
        if (before.checks[i] == Answer::Nothing) strongest = std::max(strongest, answers.checks[i]);
    return strongest;
}

/// All defects in all strengths, seen by every engine.
void tryDefects(const Shot& right, std::vector<Eye>& eyes, const Standard& standard, PersonTrials& trials) {
    const auto clean = finish(right, standard);
    if (!clean) return;
    std::vector<Answers> before;
    for (Eye& eye : eyes) before.push_back(judge(eye, clean->image, clean->facts, standard));
    for (const Defect& defect : defectTable()) {
        for (EngineTrials& engine : trials) engine.defects.emplace_back();
        for (const double strength : defect.strengths) {
            if (defect.fits && !defect.fits(right)) {
                for (EngineTrials& engine : trials) engine.defects.back().emplace_back();
                continue;
            }
            Shot shot = right.copy();
            defect.apply(shot, strength);
            const auto file = finish(shot, standard);
            for (std::size_t e = 0; e < eyes.size(); ++e) {
                Found found;
                if (file) {
                    const Answers answers = judge(eyes[e], file->image, file->facts, standard);
                    found = {true, answers.strongest(defect.checks), strongestNew(answers, before[e])};
                }
                trials[e].defects.back().push_back(found);
            }
        }
    }
}

/// The portrait on the right wall, in the scale of the photograph.
std::optional<Shot> rightShot(const OnWall& still, const Landmarks& points, Eye& eye,
                              const std::vector<const Standard*>& standards) {
    const auto plans = planCrops(eye.measure(Image(still.picture)), standards);
    if (plans.empty()) return std::nullopt;
    return shotOf(still, points, plans.front());
}

}  // namespace

PersonTrials tryPerson(const Person& person, std::vector<Eye>& eyes, const std::vector<const Standard*>& standards) {
    PersonTrials trials(eyes.size());
    const auto neutral = readPicture(person.neutral);
    const auto smiling = readPicture(person.smiling);
    for (std::size_t e = 0; e < eyes.size(); ++e) {
        if (neutral) trials[e].neutral = eyes[e].measure(neutral->picture.image).face;
        if (smiling) trials[e].smiling = eyes[e].measure(smiling->picture.image).face;
    }
    const bool cutOff = person.neutral.stem() == test::kCutOff;
    if (!neutral || cutOff) return trials;
    const auto still = onRightWall(neutral->picture.image.mat(), eyes.front());
    if (!still) return trials;
    for (std::size_t e = 0; e < eyes.size(); ++e) trials[e].right = judgeAsMade(still->picture, eyes[e], standards);
    const std::string smile = person.smiling.stem().string();
    if (smiling && test::closedSmile(smile)) {
        const auto onWall = onRightWall(smiling->picture.image.mat(), eyes.front());
        for (std::size_t e = 0; onWall && e < eyes.size(); ++e)
            trials[e].rightSmiling = judgeAsMade(onWall->picture, eyes[e], standards);
    }
    if (const auto shot = rightShot(*still, person.points, eyes.front(), standards))
        tryDefects(*shot, eyes, *standards.front(), trials);
    return trials;
}

Result<void> writePictures(const Person& person, Eye& eye, const Standard& standard,
                           const std::filesystem::path& folder) {
    const auto neutral = readPicture(person.neutral);
    if (!neutral) return neutral.error();
    const auto still = onRightWall(neutral->picture.image.mat(), eye);
    if (!still) return {};
    const auto right = rightShot(*still, person.points, eye, {&standard});
    if (!right) return {};
    const auto write = [&](const std::string& name, const Shot& shot) {
        return cv::imwrite((folder / (person.number + "_" + name + ".jpg")).string(), shot.photograph());
    };
    bool written = write("right", *right);
    for (const Defect& defect : defectTable()) {
        for (std::size_t i = 0; i < defect.strengths.size(); ++i) {
            Shot shot = right->copy();
            defect.apply(shot, defect.strengths[i]);
            const char* plain = i == defect.plain ? "_plain" : "";
            written = write(std::string(defect.id) + "_" + std::to_string(i) + plain, shot) && written;
        }
    }
    if (!written) return Error{ErrorId::WriteFailed, folder.string(), ""};
    return {};
}

DrawnTrials tryDrawn(std::uint32_t seed, std::vector<Eye>& eyes) {
    std::mt19937 random(seed);
    const auto between = [&](double least, double most) {
        return least + (most - least) * double(random()) / double(std::mt19937::max());
    };
    SubjectScene scene;
    scene.look = SubjectLook::fromSeed(seed);
    scene.pose.eyesCentre += cv::Point2d(between(-30, 30), between(-10, 20));
    scene.pose.pupilDistance = between(105, 135);
    scene.pose.rollDegrees = between(-4, 4);
    scene.pose.lidOpeningImageLeft = scene.pose.lidOpeningImageRight = between(0.2, 0.4);
    scene.pose.lipGap = seed % 2 ? between(0, 12) : 0;
    scene.noise = 2;
    scene.noiseSeed = seed;
    const Image picture = SubjectPainter().draw(scene);
    DrawnTrials trials{Truth::of(truthOf(scene)), {}};
    for (Eye& eye : eyes) trials.faces.push_back(eye.measure(picture).face);
    return trials;
}

}  // namespace xuezhao::accuracy
