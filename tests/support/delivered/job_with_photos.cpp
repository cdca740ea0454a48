#include "tests/support/delivered/job_with_photos.h"

#include "core/delivery/job_records.h"
#include "core/devices/virtual_subject.h"
#include "core/photo/photo_maker.h"
#include "core/photo/picture_hash.h"
#include "core/saver/capture_saver.h"
#include "tests/support/need.h"
#include "tests/support/shipped_standard.h"

#include <opencv2/imgcodecs.hpp>

namespace xuezhao::test {
namespace {

Person person(int number) {
    Person p;
    p.studentNumber = "202200" + std::to_string(number);
    p.name = "试" + std::to_string(number);
    p.sex = "女";
    p.citizenNumber = "E1234567" + std::to_string(number);
    p.institutionCode = "12345";
    p.institutionName = "试验大学";
    p.college = number % 2 ? "文学院" : "理学院";
    p.major = "试验";
    return p;
}

}  // namespace

JobWithPhotos::JobWithPhotos(int people) : job(need(Job::create(folder / "job", {.name = "2026"}))) {
    std::vector<Person> all;
    for (int i = 1; i <= people + 1; ++i) all.push_back(person(i));
    need(job->store().putPeople(all));
    for (int i = 1; i <= people; ++i) take(i, static_cast<std::uint32_t>(i));
}

void JobWithPhotos::takeAgain(int person) {
    take(person, static_cast<std::uint32_t>(person) + 100);
}

void JobWithPhotos::take(int number, std::uint32_t seed) {
    const auto found = need(job->store().peopleByNumber(person(number).studentNumber));
    SubjectScene scene;
    scene.look = SubjectLook::fromSeed(seed);
    scene.noise = 2;
    scene.noiseSeed = seed;
    auto bytes = std::make_shared<std::vector<unsigned char>>();
    cv::imencode(".png", SubjectPainter().draw(scene).mat(), *bytes);
    const auto source = need(openSource(*bytes, "a.png", std::nullopt));
    StandardCrop crop;
    crop.standard = &shippedStandard("chsi-2017");
    crop.crop = {400 + static_cast<int>(seed % 7), 190, 480, 640};
    const Photo photo = need(makePhoto(source, crop));
    CaptureToSave capture;
    capture.person = found.front().id;
    capture.original = bytes;
    capture.extension = ".png";
    capture.taken = WallTime(std::chrono::seconds(1'790'000'000 + number));
    capture.camera = "drawn";
    capture.photos.push_back({"chsi-2017", photo.bytes, crop.crop, "pass",
                              R"({"findings":[{"check":"head_top","outcome":"pass"},)"
                              R"({"check":"centred","outcome":"fail","hint":"A little to the left"}]})",
                              pictureHash(photo.picture)});
    need(CaptureSaver(job->store(), job->folder()).save(capture));
}

DeliveryRequest JobWithPhotos::request(const std::string& names) const {
    return {{&shippedStandard("chsi-2017")}, need(NameTemplate::parse(names)), false, true};
}

DeliveryPlan JobWithPhotos::plan(const DeliveryRequest& request) {
    return need(planDelivery(job->store(), job->folder(), request));
}

Result<DeliveryDone> JobWithPhotos::write(const std::filesystem::path& path, bool zip) {
    const DeliveryRequest asked = request();
    return writeDelivery(job->store(), job->folder(), asked, plan(asked), {path, zip, "2026", "xuezhao test"});
}

Verifier JobWithPhotos::verifier(const Manifest* manifest) {
    static const Catalogue catalogue = need(Catalogue::builtIn());
    auto records = need(jobRecords(job->store(), catalogue, manifest));
    return Verifier(need(Originals::of(job->folder() / "originals")), std::move(records),
                    {&shippedStandard("chsi-2017")});
}

}  // namespace xuezhao::test
