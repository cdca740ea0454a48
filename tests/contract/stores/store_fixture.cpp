#include "tests/contract/stores/store_fixture.h"

#include "core/store/job_layout.h"
#include "core/store/sqlite_store.h"

namespace xuezhao::test {

const std::vector<StoreKind>& storeKinds() {
    static const std::vector<StoreKind> kinds{
        {"sqlite", [](const std::filesystem::path& folder) { return openSqliteStore(folder / "job.sqlite"); }},
    };
    return kinds;
}

std::vector<CaptureFile> filesOf(const Capture& capture) {
    const Serial serial = *Serial::fromNumber(capture.serial);
    CaptureFile original;
    original.role = "original";
    original.path = job_layout::original(serial, capture.attempt, ".jpg");
    original.sha256 = std::string(64, 'a');
    original.bytes = 10'000'000'000;
    CaptureFile photo;
    photo.role = "chsi-2017";
    photo.path = job_layout::photo("chsi-2017", serial);
    photo.sha256 = std::string(63, 'b') + std::to_string(capture.attempt % 10);
    photo.bytes = 31'000;
    photo.cropX = 11;
    photo.cropY = 12;
    photo.cropWidth = 600;
    photo.cropHeight = 800;
    photo.quarterTurns = 3;
    photo.outcome = "pass";
    photo.findings = R"({"findings":[]})";
    photo.pictureHash = std::string(60, '0') + std::to_string(1000 + capture.serial);
    return {original, photo};
}

std::vector<FileMove> movesOf(const Capture& capture) {
    if (capture.attempt == 1) return {};
    const Serial serial = *Serial::fromNumber(capture.serial);
    return {{job_layout::photo("chsi-2017", serial), job_layout::superseded("chsi-2017", serial, capture.attempt - 1),
             std::string(64, 'b')}};
}

Capture StoreContract::begin(PersonId person) {
    Capture capture;
    capture.person = person;
    capture.taken = WallTime(std::chrono::milliseconds(1'700'000'000'123));
    capture.camera = "Virtual";
    capture.engine = "dlib";
    capture.clauses = {{"chsi-2017", "jewellery"}, {"chsi-2017", "hair"}, {"xinhua-2021", "untouched"}};
    capture = need(store().reserveCapture(capture));
    need(store().planFiles(capture.id, filesOf(capture), movesOf(capture)));
    return capture;
}

Capture StoreContract::save(PersonId person) {
    const Capture capture = begin(person);
    need(store().commitCapture(capture.id));
    return capture;
}

}  // namespace xuezhao::test
