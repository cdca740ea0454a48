// Honest files must hold, manipulated ones must not: on drawn people and on real ones.

#include "core/devices/virtual_subject.h"
#include "core/proof/proof.h"
#include "tests/support/faces.h"
#include "tests/support/shipped_standard.h"
#include "tests/unit/proof/manipulations.h"

#include <gtest/gtest.h>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <iostream>
#include <map>

namespace xuezhao {
namespace {

using test::Treatment;

// Under the sanitizers a proof takes some seconds.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t kEach = 16;
#else
const std::size_t kEach = std::getenv("EACH") ? std::stoul(std::getenv("EACH")) : 1;
#endif

struct Original {
    std::string name;
    PhotoSource source;
    cv::Rect2d crop;  ///< 3:4, some edges between pixels
};

Original opened(const std::string& name, const std::vector<unsigned char>& bytes) {
    auto source = openSource(bytes, name, std::nullopt);
    EXPECT_TRUE(source) << toText(source.error());
    return {name, *std::move(source), {}};
}

std::vector<Original> drawnPeople() {
    std::vector<Original> out;
    SubjectPainter painter;
    for (std::uint32_t seed = 1; seed <= 24; seed += kEach > 1 ? 12 : 1) {
        SubjectScene scene;
        scene.look = SubjectLook::fromSeed(seed);
        scene.noise = 2;
        scene.noiseSeed = seed;
        std::vector<unsigned char> bytes;
        cv::imencode(".png", painter.draw(scene.scaled(1.5)).mat(), bytes);
        out.push_back(opened("drawn", bytes));
        out.back().crop = {600.4 + seed, 240.7 - seed, 720.3, 720.3 * 4 / 3};
    }
    return out;
}

std::vector<Original> realPeople() {
    std::vector<Original> out;
    for (const char* folder : {"london/neutral", "synthetic"}) {
        const auto files = test::faces(folder);
        for (std::size_t i = 0; i < files.size(); i += kEach) {
            const auto file = readPicture(files[i]);
            EXPECT_TRUE(file);
            out.push_back(opened(files[i].filename().string(), *file->bytes));
            const cv::Size size = out.back().source.picture.image.size();
            const double width = size.width * .64 + static_cast<double>(i % 5) + .3;
            out.back().crop = {size.width * .18 + .4, size.height * .07 + .6, width, width * 4 / 3};
        }
    }
    return out;
}

PhotoFile fileOf(const std::vector<unsigned char>& bytes) {
    auto picture = decodePicture(bytes, "0001.jpg");
    EXPECT_TRUE(picture);
    return {bytes, *std::move(picture)};
}

const std::vector<const Standard*>& standards() {
    static const std::vector<const Standard*> both{&test::shippedStandard("chsi-2017"),
                                                   &test::shippedStandard("xinhua-2021")};
    return both;
}

bool verbose() {
    return std::getenv("XUEZHAO_VERBOSE") != nullptr;
}

/// How many of the originals came out as the name says, by treatment.
struct Tally {
    int right = 0, all = 0;
    std::map<std::string, int> others;
};

void print(const std::map<std::string, Tally>& tallies) {
    for (const auto& [name, tally] : tallies) {
        std::cout << "  " << name << ": " << tally.right << " of " << tally.all;
        for (const auto& [outcome, count] : tally.others) std::cout << ", " << count << " " << outcome;
        std::cout << "\n";
    }
}

void run(const std::vector<Original>& people, const std::vector<Treatment>& treatments, bool holds,
         std::map<std::string, Tally>& tallies) {
    for (const Treatment& treatment : treatments) {
        if (std::getenv("ONLY") && treatment.name.find(std::getenv("ONLY")) == std::string::npos) continue;
        Tally& tally = tallies[treatment.name];
        for (const Original& person : people) {
            const auto bytes = test::treated(treatment, person.source.picture.image.mat(), person.crop);
            const PhotoFile photo = fileOf(bytes);
            const Proof proof = prove(photo, person.source, standards());
            ++tally.all;
            const bool right = proof.holds() == holds;
            tally.right += right;
            const std::string name(proofRow(proof.outcome).name);
            if (!right || (!treatment.expected.empty() && name != treatment.expected)) ++tally.others[name];
            if (verbose())
                std::cout << treatment.name << " | " << person.name << " | " << name << " similarity "
                          << proof.similarity << " degrees " << proof.degrees << " stretch " << proof.stretch
                          << " strongest " << proof.strongest << " share " << proof.changedShare << " places "
                          << proof.places.size() << "\n";
        }
    }
}

TEST(Proof, ExperimentHonest) {
    std::map<std::string, Tally> t;
    run(drawnPeople(), test::honestOnes(), true, t);
    run(realPeople(), test::honestOnes(), true, t);
    print(t);
}
TEST(Proof, ExperimentOthers) {
    for (const auto& people : {drawnPeople(), realPeople()}) {
        for (std::size_t i = 0; i < people.size(); ++i) {
            const auto& other = people[(i + 1) % people.size()];
            const auto bytes =
                test::treated(test::honestOnes()[0], people[i].source.picture.image.mat(), people[i].crop);
            const Proof proof = prove(fileOf(bytes), other.source, standards());
            std::cout << "other | " << people[i].name << " | " << proofRow(proof.outcome).name << " similarity "
                      << proof.similarity << "\n";
        }
    }
}
TEST(Proof, ExperimentManipulated) {
    std::map<std::string, Tally> t;
    run(drawnPeople(), test::manipulations(), false, t);
    run(realPeople(), test::manipulations(), false, t);
    print(t);
}

}  // namespace
}  // namespace xuezhao
