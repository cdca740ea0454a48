// What is measured of the drawn subject's poses and of real people, against tables. A change of a detector or of a
// constant shows here as a difference that a person reads; where it is meant, run this program once with
// XUEZHAO_GOLDEN=write and commit the tables.

#include "core/devices/virtual_subject.h"
#include "tests/golden/measurements/golden_table.h"
#include "tests/support/faces.h"
#include "tests/support/source_tree.h"
#include "tests/support/vision/vision.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <utility>

using namespace xuezhao;
using test::GoldenColumn;
using test::GoldenRow;

namespace {

std::string cell(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

std::string cell(const Reading& reading) {
    constexpr const char* kDoubts[] = {"none",         "no_face",        "out_of_picture", "background_uneven",
                                       "head_at_edge", "too_few_pixels", "engine_unsure",  "engines_disagree"};
    return reading.known() ? cell(reading.value) : kDoubts[int(reading.doubt)];
}

/// The facts as a row, in pixels of the picture. Tolerances of lengths are said for a photograph with 110 px between
/// the pupils.
GoldenRow rowOf(const std::string& name, const Facts& facts) {
    const FaceFacts face = facts.face.value_or(FaceFacts{});
    GoldenRow row{name, {cell(facts.faces)}, facts.face ? face.pupilDistance() / 110 : 1};
    for (double place : {face.imageLeftPupil.x, face.imageLeftPupil.y, face.imageRightPupil.x, face.imageRightPupil.y})
        row.cells.push_back(cell(place));
    for (const Reading& place : {face.crownY, face.chinY, face.imageLeftCheekX, face.imageRightCheekX, face.lipGap})
        row.cells.push_back(cell(place));
    row.cells.push_back(cell(face.lidOpeningImageLeft));
    row.cells.push_back(cell(face.lidOpeningImageRight));
    row.cells.push_back(cell(face.rollDegrees()));
    row.cells.push_back(cell(face.faceHighlight));
    row.cells.push_back(cell(face.noseHighlight));
    const BackgroundFacts wall = facts.background.value_or(BackgroundFacts{});
    for (int k = 0; k < 3; ++k) row.cells.push_back(cell(wall.meanRgb[k]));
    row.cells.push_back(cell(wall.coverage));
    row.cells.push_back(cell(wall.spread));
    row.cells.push_back(cell(wall.gradient));
    return row;
}

const std::vector<GoldenColumn>& columns() {
    static const std::vector<GoldenColumn> all{{"faces", 0},
                                               {"left_pupil_x", 2, true},
                                               {"left_pupil_y", 2, true},
                                               {"right_pupil_x", 2, true},
                                               {"right_pupil_y", 2, true},
                                               {"crown_y", 2, true},
                                               {"chin_y", 2, true},
                                               {"left_cheek_x", 2, true},
                                               {"right_cheek_x", 2, true},
                                               {"lip_gap", 1.5, true},
                                               {"lid_left", .02},
                                               {"lid_right", .02},
                                               {"roll", .3},
                                               {"face_highlight", 2},
                                               {"nose_highlight", 3},
                                               {"wall_r", 1},
                                               {"wall_g", 1},
                                               {"wall_b", 1},
                                               {"wall_coverage", .02},
                                               {"wall_spread", .1},
                                               {"wall_gradient", 2}};
    return all;
}

class Golden : public test::OnEachEngine {
protected:
    std::filesystem::path table(const std::string& name) const {
        const std::string engine = isMesh() ? "mesh" : "dlib";
        return test::sourceRoot() / "tests" / "golden" / "measurements" / (name + "." + engine + ".csv");
    }
};

TEST_P(Golden, TheDrawnSubjectsPoses) {
    const SubjectScene usual;
    std::vector<std::pair<std::string, SubjectScene>> scenes{{"usual", usual}};
    const auto add = [&](const std::string& name, auto change) {
        SubjectScene scene = usual;
        change(scene);
        scenes.emplace_back(name, scene);
    };
    for (std::uint32_t seed : {1u, 2u, 3u, 4u, 5u, 6u})
        add("person_" + std::to_string(seed), [&](auto& s) { s.look = SubjectLook::fromSeed(seed); });
    add("far", [](auto& s) { s.pose.pupilDistance = 70; });
    add("near", [](auto& s) { s.pose.pupilDistance = 190, s.pose.eyesCentre.y = 500; });
    add("tilted", [](auto& s) { s.pose.rollDegrees = 7; });
    add("turned", [](auto& s) { s.pose.turn = 0.5; });
    add("blinking", [](auto& s) { s.pose.lidOpeningImageLeft = s.pose.lidOpeningImageRight = 0.1; });
    add("talking", [](auto& s) { s.pose.lipGap = 15; });
    add("glasses", [](auto& s) { s.look.glasses = true; });
    add("shining", [](auto& s) { s.pose.faceShine = s.pose.noseShine = 1; });
    add("white_wall", [](auto& s) { s.backdrop.colour = {255, 255, 255}; });
    add("sloping_wall", [](auto& s) { s.backdrop.gradient = 60; });
    add("noise", [](auto& s) { s.noise = 5; });
    add("head_cut_off", [](auto& s) { s.pose.eyesCentre.y = 180; });
    add("nobody", [](auto& s) { s.present = false; });

    SubjectPainter painter;
    std::vector<GoldenRow> rows;
    for (const auto& [name, scene] : scenes) rows.push_back(rowOf(name, vision().measure(painter.draw(scene))));
    EXPECT_EQ(compareGolden(table("drawn_subject"), columns(), rows), "");
}

// The Face Research Lab London Set (DeBruine & Jones 2017, CC BY 4.0) under the numbers of its own files.
TEST_P(Golden, RealPeople) {
    const auto pictures = test::faces("london/neutral");
    if (pictures.empty()) GTEST_SKIP() << test::kNoFaces;
    std::vector<GoldenRow> rows;
    for (const auto& path : pictures)
        rows.push_back(rowOf(path.stem().string(), vision().measure(test::readPicture(path))));
    EXPECT_EQ(compareGolden(table("london_neutral"), columns(), rows), "");
}

EACH_ENGINE(Golden);

}  // namespace
