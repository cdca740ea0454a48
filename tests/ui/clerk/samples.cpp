#include "tests/ui/clerk/samples.h"

#include "core/devices/virtual_subject.h"
#include "core/photo/crop_plan.h"
#include "core/photo/develop.h"
#include "core/quality/check.h"
#include "core/standards/catalogue.h"

#include <array>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace xuezhao::samples {

namespace {

const Standard& standard() {
    static const Catalogue all = [] {
        auto loaded = Catalogue::builtIn();
        if (!loaded.ok()) std::abort();
        return std::move(loaded).value();
    }();
    return *all.find("chsi-2017");
}

SubjectScene scene(std::uint32_t seed) {
    SubjectScene one;
    one.size = {1200, 1600};
    one.look = SubjectLook::fromSeed(seed);
    one.pose.eyesCentre = {600, 620};
    one.pose.pupilDistance = 190;
    one.backdrop.studio = false;
    return one;
}

/// As a perfect engine would measure it.
Facts factsOf(const SubjectScene& one) {
    const SubjectTruth truth = truthOf(one);
    FaceFacts face;
    face.box = truth.faceBox;
    face.imageLeftPupil = truth.imageLeftPupil;
    face.imageRightPupil = truth.imageRightPupil;
    face.crownY = Reading::of(truth.crownY);
    face.chinY = Reading::of(truth.chinY);
    face.imageLeftCheekX = Reading::of(truth.imageLeftCheekX);
    face.imageRightCheekX = Reading::of(truth.imageRightCheekX);
    face.lipGap = Reading::of(0);
    face.lidOpeningImageLeft = face.lidOpeningImageRight = Reading::of(0.34);
    face.faceHighlight = Reading::of(31);
    face.noseHighlight = Reading::of(214);
    Facts facts;
    facts.picture = one.size;
    facts.faces = 1;
    facts.face = face;
    facts.background = BackgroundFacts{one.backdrop.colour, 0.4, 1.5, 4};
    return facts;
}

struct Row {
    const char* serial;
    const char* name;
    const char* reason;
    std::vector<std::string> checks;
    RefusedState state;
    std::optional<Remedy> remedy;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> all{
        {"1043", "李浩然", "头顶距离顶部百分比 不合格", {"head_top"}, RefusedState::Open, Remedy::NewCrop},
        {"1058", "陈思远", "头顶距离顶部百分比 不合格", {"head_top"}, RefusedState::Open, Remedy::NewCrop},
        {"1077", "<b>何</b>雨桐", "眼睛中心距离顶部百分比 不合格", {"eye_line"}, RefusedState::Open, Remedy::NewCrop},
        {"1102", "马骏", "黑边检测 不合格", {"border"}, RefusedState::Later, Remedy::NewCrop},
        {"1119", "苏文静", "人像未居中", {"centred"}, RefusedState::Open, Remedy::NewCrop},
        {"1125", "高翔", "瞳孔平行角度 不合格", {"pupils_level"}, RefusedState::Open, Remedy::ComeBack},
        {"1131", "许诺", "照片清晰度 不合格", {"sharpness"}, RefusedState::MustCome, Remedy::ComeBack},
        {"1140", "邓凯", "头顶距离顶部百分比 不合格", {"head_top"}, RefusedState::NewCrop, std::nullopt},
        {"1152", "叶知秋", "脸宽", {"face_width"}, RefusedState::TakenAgain, std::nullopt},
        {"1166", "欧阳静怡", "照片质量不符", {}, RefusedState::Open, Remedy::Look},
        {"", "吴越", "瞳孔平行角度", {"pupils_level"}, RefusedState::NoPhotograph, std::nullopt},
        {"1180", "郑灏", "头顶高；领口不整齐", {"head_top"}, RefusedState::Open, std::nullopt},
    };
    return all;
}

}  // namespace

std::shared_ptr<const RefusalQueue> refusedQueue() {
    auto queue = std::make_shared<RefusalQueue>();
    const WallTime noon{std::chrono::hours(494'000)};
    for (const Row& row : rows()) {
        RefusedPerson one;
        one.person.id = PersonId(std::int64_t(queue->people.size()) + 1);
        one.person.serial = row.serial;
        one.person.name = row.name;
        one.person.citizenNumber = "000000200001010012";
        one.person.className = "土木 2201";
        one.state = row.state;
        one.remedy = row.remedy;
        one.reading.checks = row.checks;
        Refusal refusal;
        refusal.person = one.person.id;
        refusal.reason = row.reason;
        refusal.received = noon;
        one.refusals = one.reasons = {refusal};
        if (row.state == RefusedState::MustCome)
            one.events.push_back({one.person.id, noon + std::chrono::hours(1), 1, RemedyKind::ComeBack, {}, {}});
        queue->people.push_back(std::move(one));
    }
    queue->nobody.emplace_back();
    return queue;
}

std::shared_ptr<const ClerkLook> look(const RefusedPerson& refused, Remedy remedy) {
    SubjectPainter painter;
    const SubjectScene one = scene(std::uint32_t(refused.person.id));
    const Image original = painter.draw(one);
    const Facts facts = factsOf(one);
    const auto judged = [&](const cv::Rect& crop) {
        return evaluate({facts, View{cv::Rect2d(crop), standard().file.picture}, standard()});
    };
    const StandardCrop best = planCrops(facts, std::array{&standard()}).front();
    cv::Rect tight = best.crop;
    tight.y += best.crop.height / 11;  // the head near the top edge
    auto found = std::make_shared<ClerkLook>();
    found->refused = refused;
    found->old = develop(original, tight & cv::Rect({0, 0}, original.size()), standard().file.picture);
    found->original = original;
    found->oldHash = "9f3a1c02";
    found->recrop.before = {judged(tight)};
    found->recrop.remedy = remedy;
    found->recrop.why = remedy == Remedy::NewCrop ? RemedyWhy::Mends : RemedyWhy::NotByCrop;
    if (remedy == Remedy::ComeBack) found->recrop.about = refused.reading.checks;
    Remade made;
    made.crops = {best};
    made.verdicts = {judged(best.crop)};
    found->recrop.made = std::move(made);
    found->crop = cv::Rect2d(best.crop);
    found->newHash = "41c7e0aa";
    return found;
}

}  // namespace xuezhao::samples
