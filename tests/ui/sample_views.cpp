#include "tests/ui/sample_views.h"

#include "core/base/language.h"
#include "core/devices/virtual_subject.h"
#include "core/quality/check.h"

#include <QString>

#include <cmath>
#include <cstdlib>

namespace xuezhao::samples {

namespace {

const Catalogue& catalogue() {
    static const Catalogue all = [] {
        auto loaded = Catalogue::builtIn();
        if (!loaded.ok()) std::abort();
        return std::move(loaded).value();
    }();
    return all;
}

bool chinese() {
    return languageInForce() == "zh";
}

std::string say(const char* zh, const char* en) {
    return chinese() ? zh : en;
}

SubjectScene scene() {
    SubjectScene scene;
    scene.size = {1600, 1200};
    scene.look.hair = Hair::Bun;
    scene.pose.eyesCentre = {800, 500};
    scene.pose.pupilDistance = 158;
    return scene;
}

/// As a perfect engine would measure it.
Facts factsOf(const SubjectScene& scene) {
    const SubjectTruth truth = truthOf(scene);
    FaceFacts face;
    face.box = truth.faceBox;
    face.imageLeftPupil = truth.imageLeftPupil;
    face.imageRightPupil = truth.imageRightPupil;
    face.crownY = Reading::of(truth.crownY);
    face.chinY = Reading::of(truth.chinY);
    face.imageLeftCheekX = Reading::of(truth.imageLeftCheekX);
    face.imageRightCheekX = Reading::of(truth.imageRightCheekX);
    face.lipGap = Reading::of(truth.lipGap);
    face.lidOpeningImageLeft = Reading::of(truth.lidOpeningImageLeft);
    face.lidOpeningImageRight = Reading::of(truth.lidOpeningImageRight);
    face.faceHighlight = Reading::of(31);
    face.noseHighlight = Reading::of(214);
    Facts facts;
    facts.picture = scene.size;
    facts.faces = 1;
    facts.face = face;
    facts.background = BackgroundFacts{scene.backdrop.colour, 0.4, 1.5, 4};
    facts.engine = "true";
    return facts;
}

/// A crop with the face where both standards want it.
cv::Rect cropOf(const Facts& facts, const Standard& standard) {
    const FaceFacts& face = *facts.face;
    const double width = (face.imageRightCheekX.value - face.imageLeftCheekX.value) / 212 * 480;
    const double middle = (face.imageLeftCheekX.value + face.imageRightCheekX.value) / 2;
    const double top = face.crownY.value - 83.0 / 480 * width;
    return {int(middle - width / 2), int(top), int(width), int(width / standard.aspect())};
}

std::shared_ptr<LiveResult> measured(const SubjectScene& scene) {
    static SubjectPainter painter;
    auto result = std::make_shared<LiveResult>();
    result->frame.image = painter.draw(scene);
    result->frame.number = 1;
    result->facts.picture = scene.size;
    if (!scene.present) return result;
    result->facts = factsOf(scene);
    for (const Standard* standard : standards()) {
        StandardCrop crop;
        crop.standard = standard;
        crop.crop = cropOf(result->facts, *standard);
        crop.shared = true;
        result->crops.push_back(crop);
    }
    return result;
}

void judge(LiveResult& result) {
    result.verdicts.clear();
    for (const StandardCrop& crop : result.crops) {
        const View view{cv::Rect2d(crop.crop), crop.standard->file.picture};
        result.verdicts.push_back(evaluate({result.facts, view, *crop.standard, nullptr}));
    }
}

struct Known {
    const char* zh;
    const char* en;
};
const Known kNames[] = {{"陈思远", "Chen Siyuan"},     {"何雨桐", "He Yutong"}, {"马骏", "Ma Jun"},
                        {"苏文静", "Su Wenjing"},      {"高翔", "Gao Xiang"},   {"许诺", "Xu Nuo"},
                        {"邓凯", "Deng Kai"},          {"叶知秋", "Ye Zhiqiu"}, {"周子昂", "Zhou Zi'ang"},
                        {"欧阳静怡", "Ouyang Jingyi"}, {"吴越", "Wu Yue"},      {"郑灏", "Zheng Hao"}};

std::vector<RecentCapture> recent(int newest) {
    static const std::vector<Image> faces = [] {
        std::vector<Image> made;
        SubjectPainter painter;
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            SubjectScene one;
            one.size = {432, 576};
            one.look = SubjectLook::fromSeed(seed);
            one.pose.eyesCentre = {216, 220};
            one.pose.pupilDistance = 86;
            one.backdrop.studio = false;
            made.push_back(painter.draw(one.scaled(1.0 / 3)));
        }
        return made;
    }();
    std::vector<RecentCapture> captures;
    for (int i = 0; i < 12; ++i) {
        RecentCapture capture;
        capture.id = CaptureId(newest - i);
        capture.serial = QString::asprintf("%04d", newest - i).toStdString();
        capture.name = kNames[i].zh;
        capture.thumbnail = faces[std::size_t(i)];
        capture.outcomes = {i == 4 ? Outcome::Warn : Outcome::Pass, Outcome::Pass};
        capture.lines = std::make_shared<const std::vector<LookLine>>(lookLines(standards(), People::Each));
        capture.lookedAt = i != 0 && i != 2;
        captures.push_back(capture);
    }
    return captures;
}

PersonCard lin() {
    return {"林晓雯", "340***********123X", "2022110327", "计算机学院", "软工 2202", say("已缴", "paid"), false};
}

/// Devices of a morning: one loss, a refused card, the last captures.
void addDevices(StatusView& status) {
    const WallTime noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + std::chrono::hours(4);
    const DeviceStatus works{DeviceState::Ready, std::nullopt};
    const std::string camera = status.cameraTitle, reader = say("身份证读卡器", "ID card reader");
    status.devices = {{DeviceRole::Camera, camera, works, noon, true, 1, 0},
                      {DeviceRole::Reader, reader, works, noon, true, 0, 1206},
                      {DeviceRole::Reader, say("键盘式读卡器", "Keyboard reader"), works, noon, true, 0, 318}};
    status.locks = {
        {CameraLock::Exposure, true, 156}, {CameraLock::WhiteBalance, true, 5200}, {CameraLock::Focus, false, 30}};
    status.frames = {214560, 203811, 10749};
    status.stills = {3654, 3651, 3, 1206};
    const auto at = [&](int seconds) { return noon - std::chrono::seconds(seconds); };
    const DeviceState ready = DeviceState::Ready;
    status.events = std::make_shared<const std::vector<DeviceEvent>>(std::vector<DeviceEvent>{
        {at(0), DeviceRole::Disk, {}, ready, std::nullopt, "1206", 71},
        {at(14), DeviceRole::Disk, {}, ready, std::nullopt, "1205", 68},
        {at(40), DeviceRole::Reader, reader, ready, Error{ErrorId::ReaderChipNumber, {}, {}}},
        {at(310), DeviceRole::Camera, camera, ready, std::nullopt},
        {at(324), DeviceRole::Camera, camera, DeviceState::Retrying, Error{ErrorId::CameraLost, camera, {}}},
        {at(900), DeviceRole::Reader, reader, ready, std::nullopt},
        {at(901), DeviceRole::Camera, camera, ready, std::nullopt}});
}

SessionView station() {
    SessionView view;
    view.upcomingSerial = Serial::fromNumber(1207);
    view.recent = recent(1206);
    view.counts = JobCounts{3000, 1206, 1218};
    view.status.cameraTitle = say("佳能 R8", "Canon R8");
    view.status.camera.state = DeviceState::Ready;
    view.status.stillSize = {4000, 3000};
    view.status.framesPerSecond = 29.8;
    view.status.measureMs = 38;
    view.status.readerTitle = "reader";
    view.status.reader.state = DeviceState::Ready;
    view.status.peopleLeftOnDisk = 8400;
    view.status.lastSaved = Serial::fromNumber(1206);
    addDevices(view.status);
    view.jobTitle = say("2026 届 · 计算机学院", "Class of 2026 · Computing");
    return view;
}

SessionView open(const SubjectScene& scene) {
    SessionView view = station();
    view.phase = Phase::PlaceOpen;
    view.person = lin();
    view.serial = Serial::fromNumber(1207);
    view.shutterOffered = true;
    auto result = measured(scene);
    judge(*result);
    view.picture = result;
    return view;
}

}  // namespace

const std::vector<const Standard*>& standards() {
    static const std::vector<const Standard*> used{catalogue().find("chsi-2017"), catalogue().find("xinhua-2021")};
    return used;
}

std::shared_ptr<const SessionView> waiting() {
    SessionView view = station();
    SubjectScene empty = scene();
    empty.present = false;
    view.picture = measured(empty);
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> tethered() {
    SessionView view = *waiting();
    view.status.locks.clear();
    CameraCondition& condition = view.status.cameraCondition;
    condition.batteryPercent = 84;
    condition.freePictures = 1234;
    condition.settings = {{"iso", "100", {"100", "200", "400", "800"}, false},
                          {"aperture", "f/8", {"f/5.6", "f/8", "f/11"}, false},
                          {"shutter", "1/125", {"1/60", "1/125", "1/200"}, false},
                          {"whitebalance", "5500 K", {}, true},
                          {"target", "card", {"card", "memory"}, false}};
    view.status.stillFlashed = true;
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> tilted() {
    SubjectScene leaning = scene();
    leaning.pose.rollDegrees = 9;
    SessionView view = open(leaning);
    view.readiness = Readiness::Failing;
    view.cue = {CueKind::Adjust, CueId::DoAct, ActId::HeadRight, {}};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> counting() {
    SessionView view = open(scene());
    view.phase = Phase::Counting;
    view.readiness = Readiness::Green;
    view.countdown = 0.4;
    view.cue = {CueKind::Good, CueId::HoldStill, std::nullopt, {}};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> saved() {
    SessionView view = open(scene());
    view.phase = Phase::Saved;
    view.person.reset();
    view.serial.reset();
    view.shutterOffered = false;
    view.upcomingSerial = Serial::fromNumber(1208);
    view.recent = recent(1207);
    view.status.lastSaved = Serial::fromNumber(1207);
    view.counts = JobCounts{3000, 1207, 1219};
    view.cue = {CueKind::Saved, CueId::Saved, std::nullopt, {"1207", "林晓雯"}};
    view.recent.front().name = "林晓雯";
    view.counts->toLookAt = 2;
    view.review = ReviewView{view.recent.front(), false, false};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> lookedAt() {
    SessionView view = *saved();
    view.recent.front().lookedAt = true;
    view.counts->toLookAt = 1;
    view.review = ReviewView{view.recent.front(), true, false};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> refused() {
    SessionView view = *waiting();
    view.recent = recent(1207);
    view.recent.front().lookedAt = true;
    view.recent.front().refused = {5};
    view.recent.front().outcomes = {Outcome::Fail, Outcome::Pass};
    view.review = ReviewView{view.recent.front(), true, true};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> cannotJudge() {
    SubjectScene glaring = scene();
    glaring.look.glasses = true;
    glaring.pose.glare = 1;
    SessionView view = open(glaring);
    auto result = std::make_shared<LiveResult>(*view.picture);
    result->facts.face->lidOpeningImageLeft = Reading::unknown(Doubt::EngineUnsure);
    result->facts.face->lidOpeningImageRight = Reading::unknown(Doubt::EngineUnsure);
    result->facts.face->lipGap = Reading::unknown(Doubt::EngineUnsure);
    judge(*result);
    view.picture = result;
    view.shutterOffered = false;
    view.readiness = Readiness::Doubtful;
    view.checklist = {{"eyes_open", Doubt::EngineUnsure, true}, {"lips_closed", Doubt::EngineUnsure, false}};
    view.cue = {CueKind::Judge, CueId::JudgeByEye, std::nullopt, {"1"}};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> cameraLost() {
    SessionView view = open(scene());
    view.picture.reset();
    view.shutterOffered = false;
    view.status.camera.state = DeviceState::Retrying;
    view.cue = {CueKind::Fault, CueId::CameraLost, std::nullopt, {}};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> secondCard() {
    SessionView view = open(scene());
    view.phase = Phase::Asking;
    view.shutterOffered = false;
    view.readiness = Readiness::Green;
    QuestionView question;
    question.kind = QuestionKind::SecondCard;
    question.other = {"王子涵", "340***********2218", "2022110328", "计算机学院", "软工 2202", "", false};
    question.leftText = say("还是林晓雯", "Still 林晓雯");
    question.rightText = say("换成王子涵", "Change to 王子涵");
    view.question = question;
    view.cue = {CueKind::Question, CueId::SecondCard, std::nullopt, {"王子涵", "1207"}};
    return std::make_shared<SessionView>(view);
}

std::shared_ptr<const SessionView> personChanged() {
    SubjectScene other = scene();
    other.look.hair = Hair::Short;
    other.look.glasses = true;
    SessionView view = open(other);
    view.phase = Phase::Asking;
    view.shutterOffered = false;
    view.readiness = Readiness::Green;
    view.question =
        QuestionView{QuestionKind::PersonChanged, {}, say("不是 Ta", "Not them"), say("是林晓雯", "It is 林晓雯")};
    view.cue = {CueKind::Question, CueId::PersonChanged, std::nullopt, {}};
    return std::make_shared<SessionView>(view);
}

}  // namespace xuezhao::samples
