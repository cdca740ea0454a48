#include "tests/unit/clerk/clerk_fixture.h"

#include "core/base/read_file.h"
#include "core/base/sha256.h"
#include "core/photo/crop_plan.h"
#include "core/saver/photo_to_save.h"
#include "tests/support/station/marker_engine.h"

#include <opencv2/imgcodecs.hpp>

#include <array>
#include <set>
#include <utility>

namespace xuezhao::test {

Standard framingStandard() {
    static const Catalogue catalogue = need(Catalogue::builtIn());
    Standard standard = *catalogue.find("chsi-2017");
    const std::set<std::string> kept{"face_detected", "head_top",   "centred",  "face_width",
                                     "eye_line",      "image_size", "upscaling"};
    std::erase_if(standard.limits, [&](const Limit& limit) { return !kept.contains(limit.check); });
    return standard;
}

std::vector<unsigned char> markedFile() {
    static const std::vector<unsigned char> file = [] {
        std::vector<unsigned char> bytes;
        cv::imencode(".png", markedSubject().mat(), bytes);
        return bytes;
    }();
    return file;
}

PhotoJudge markerJudge() {
    return PhotoJudge(
        []() -> Result<std::unique_ptr<FaceEngine>> { return std::unique_ptr<FaceEngine>(new MarkerEngine); }, false);
}

StandardCrop movedCrop(const Standard& standard, int dx, int dy) {
    static const Facts facts = need(markerJudge().measure(markedSubject()));
    StandardCrop crop = planCrops(facts, std::array{&standard}).front();
    crop.crop.x += dx;
    crop.crop.y += dy;
    return crop;
}

ClerkTest::ClerkTest() : m_job(need(Job::create(folder(), {.name = "clerk's job"}))) {
    Person a, b;
    a.studentNumber = "2201";
    a.name = "林晓雯";
    b.studentNumber = "2202";
    b.name = "王小明";
    m_a = need(store().addPerson(a));
    m_b = need(store().addPerson(b));
    m_saver = std::make_unique<CaptureSaver>(store(), folder());
}

Capture ClerkTest::take(PersonId person, int dx, int dy) {
    const auto bytes = markedFile();
    const PhotoSource source = need(openSource(bytes, "still.png", WallTime{}));
    const Photo photo = need(makePhoto(source, movedCrop(m_standard, dx, dy)));
    PhotoJudge judge = markerJudge();
    const Verdict verdict = need(judge.judge(photo.picture, photo.facts, std::array{&m_standard})).front();
    CaptureToSave capture;
    capture.person = person;
    capture.original = std::make_shared<const std::vector<unsigned char>>(bytes);
    capture.extension = ".png";
    capture.camera = "test camera";
    capture.engine = "marker";
    capture.photos = {photoToSave(photo, verdict)};
    return need(saver().save(capture));
}

void ClerkTest::refuse(PersonId person, const std::string& reason) {
    Refusal row;
    row.row = 2;
    row.person = person;
    row.reason = reason;
    const std::string text = "list " + std::to_string(++m_lists);
    const std::string hash = sha256Hex({reinterpret_cast<const unsigned char*>(text.data()), text.size()});
    EXPECT_EQ(need(store().refusals().addList({text, hash, WallTime{} + std::chrono::hours(m_lists), {row}})), 1);
}

RefusedPerson ClerkTest::refused() {
    RefusalQueue queue = need(refusedPeople(store(), m_wordings));
    EXPECT_EQ(queue.people.size(), 1u);
    return std::move(queue.people.at(0));
}

RecropTask ClerkTest::task() {
    const auto hashes = std::make_shared<const std::set<std::string>>(need(store().refusals().refusedHashes()));
    return need(gatherRecrop(store(), folder(), refused(), {&m_standard}, hashes));
}

Recrop ClerkTest::look(const RecropTask& task) {
    PhotoJudge judge = markerJudge();
    return need(planRecrop(judge, task, m_wordings));
}

Capture ClerkTest::apply(const RecropTask& task, const Recrop& recrop) {
    return need(applyRecrop(store(), saver(), task, recrop, need(store().refusals().nextBatch())));
}

std::vector<unsigned char> ClerkTest::photoOf(const std::string& serial) const {
    return need(readFile(folder() / "photos" / "chsi-2017" / (serial + ".jpg"), 1'000'000));
}

}  // namespace xuezhao::test
