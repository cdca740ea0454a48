// A clerk's afternoon by commands: a list of refused photographs, new crops, a self-check, collected photographs, the
// end of the job.

#include "core/base/read_file.h"
#include "core/photo/photo_maker.h"
#include "core/saver/capture_saver.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "tests/cli/audit/audit_run.h"
#include "tests/cli/audit/drawn_portrait.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace xuezhao {
namespace {

using nlohmann::json;
using test::audit;
using test::AuditRun;
using test::need;
namespace fs = std::filesystem;

/// A job with three people, of whom two have photographs: one too near the top edge, one as it should be.
class ClerkCommands : public testing::Test {
protected:
    void SetUp() override {
        auto job = need(Job::create(job_(), {.name = "graduates", .standards = {"chsi-2017"}}));
        for (const char* number : {"2201", "2202", "2203"}) {
            Person person;
            person.studentNumber = number;
            person.name = "甲" + std::string(number);
            m_people[number] = need(job->store().addPerson(person));
        }
        SubjectScene other = test::goodScene();
        other.look.hair = Hair::Bob;
        test::writeScene(test::goodScene(), m_folder / "2201.jpg");
        test::writeScene(other, m_folder / "2202.jpg");
        take(*job, "2201", {150, 210, 900, 1200});
        take(*job, "2202", {150, 140, 900, 1200});
    }

    void take(Job& job, const std::string& number, const cv::Rect& rect) {
        const Catalogue catalogue = need(Catalogue::builtIn());
        const auto bytes = need(readFile(m_folder / (number + ".jpg"), 100'000'000));
        const PhotoSource source = need(openSource(bytes, "still.jpg", std::nullopt));
        StandardCrop crop;
        crop.standard = catalogue.find("chsi-2017");
        crop.crop = rect;
        const Photo photo = need(makePhoto(source, crop));
        CaptureToSave capture;
        capture.person = m_people.at(number);
        capture.original = std::make_shared<const std::vector<unsigned char>>(bytes);
        capture.extension = ".jpg";
        capture.camera = "test";
        capture.engine = "test";
        capture.photos = {{"chsi-2017", photo.bytes, rect, "pass", "{}", ""}};
        need(CaptureSaver(job.store(), job_()).save(capture));
    }

    std::string write(const std::string& name, const std::string& text) {
        std::ofstream(m_folder / name) << text;
        return (m_folder / name).string();
    }
    AuditRun run(std::vector<std::string> words) const {
        words.insert(words.end(), {"--job", job_().string(), "--format", "json", "--jobs", "1"});
        if (words[0] == "purge" || words[0] == "refusals") words.erase(words.end() - 2, words.end());
        return audit(words);
    }
    AuditRun importList() {
        return run({"refusals", "import",
                    write("list.csv",
                          "学号,姓名,退回原因\n2201,甲2201,头顶距离顶部百分比 不合格\n"
                          "2202,甲2202,瞳孔平行角度 不合格\n9999,<b>谁</b>,脸宽\n")});
    }
    std::vector<unsigned char> photo(const std::string& serial) const {
        return need(readFile(job_() / "photos/chsi-2017" / (serial + ".jpg"), 1'000'000));
    }
    fs::path job_() const { return m_folder / "job"; }

    test::TempFolder m_folder;
    std::map<std::string, PersonId> m_people;
};

TEST_F(ClerkCommands, AListIsImportedRowByRow) {
    const AuditRun dry = run({"refusals", "import", "--dry-run", write("l.csv", "学号,原因\n2201,脸宽\n")});
    EXPECT_EQ(dry.exitCode, 0) << dry.err;
    EXPECT_EQ(dry.lines().back()["imported"], false);
    EXPECT_EQ(run({"refusals", "list"}).lines().back()["refused"], 0);

    const AuditRun done = importList();
    EXPECT_EQ(done.exitCode, 1) << done.err;  // one row means nobody
    const auto lines = done.lines();
    EXPECT_EQ(lines[0]["columns"][0]["holds"], "student-number");
    EXPECT_EQ(lines[1]["error"], "RefusalNobody");
    EXPECT_EQ(lines[1]["row"], 4);
    EXPECT_EQ(lines[2]["checks"], json({"head_top"}));
    EXPECT_EQ(lines.back()["new"], 3);

    const AuditRun list = run({"refusals", "list"});
    EXPECT_EQ(list.exitCode, 1);
    EXPECT_EQ(list.lines()[0]["state"], "open");
    EXPECT_EQ(list.lines()[0]["reason"], "头顶距离顶部百分比 不合格");
    EXPECT_EQ(list.lines()[2]["name"], "<b>谁</b>");
    EXPECT_EQ(importList().lines().back()["new"], 1);  // the row about nobody is tried again, the others are there
}

TEST_F(ClerkCommands, NewCropsAreTakenAndTakenBack) {
    importList();
    const auto before = photo("0001");
    const AuditRun dry = run({"recrop", "--dry-run"});
    EXPECT_EQ(dry.exitCode, 1) << dry.err;
    EXPECT_EQ(photo("0001"), before);
    EXPECT_EQ(dry.lines()[0]["saved"], false);

    const AuditRun done = run({"recrop"});
    ASSERT_EQ(done.exitCode, 1) << done.err;
    const json mended = done.lines().at(0), tilted = done.lines().at(1);
    EXPECT_EQ(mended["remedy"], "new-crop") << mended.dump();
    EXPECT_EQ(mended["saved"], true);
    EXPECT_EQ(mended["attempt"], 2);
    EXPECT_EQ(mended["measured"][0]["check"], "head_top");
    EXPECT_EQ(mended["measured"][0]["before_outcome"], "fail");
    EXPECT_EQ(mended["measured"][0]["after_outcome"], "pass");
    EXPECT_EQ(tilted["remedy"], "come-back");
    EXPECT_EQ(tilted["saved"], false);
    EXPECT_NE(photo("0001"), before);
    EXPECT_EQ(run({"refusals", "list"}).lines()[0]["state"], "new-crop");

    const AuditRun undone = run({"recrop", "--undo"});
    EXPECT_EQ(undone.exitCode, 0) << undone.err;
    EXPECT_EQ(undone.lines().at(0)["undone"], 1);
    EXPECT_EQ(photo("0001"), before);
}

TEST_F(ClerkCommands, AFolderIsCheckedAgainstTheRoster) {
    importList();
    const AuditRun checked = run({"selfcheck", (job_() / "photos").string()});
    EXPECT_EQ(checked.exitCode, 1) << checked.err;
    std::map<std::string, int> kinds;
    for (const json& line : checked.lines()) {
        if (line.contains("finding")) ++kinds[line["finding"]];
    }
    EXPECT_EQ(kinds["missing"], 1);
    EXPECT_EQ(kinds["refused"], 2);
    EXPECT_GE(kinds["failing"], 1);
    EXPECT_EQ(kinds.count("misnamed"), 0u);
    const std::string roster = write("roster.csv", "拍摄序号,学号,姓名\n0001,2201,甲\n0002,2202,乙\n");
    const AuditRun byFile = audit({"selfcheck", "--roster", roster, (job_() / "photos").string(), "--format", "json"});
    EXPECT_EQ(byFile.lines().back()["people"], 2) << byFile.err;
    EXPECT_EQ(audit({"selfcheck", (job_() / "photos").string()}).exitCode, 2);
}

TEST_F(ClerkCommands, CollectedPhotographsAreTakenInByTheirNames) {
    fs::create_directories(m_folder / "in");
    SubjectScene scene = test::goodScene();
    scene.look.hair = Hair::Bob;
    scene.pose.eyesCentre.x += 30;
    scene.look.clothesColour = {90, 40, 40};
    test::writeScene(scene, m_folder / "in/2203.jpg");
    test::writeScene(scene, m_folder / "in/2299.jpg");
    fs::copy(m_folder / "2201.jpg", m_folder / "in/2201.jpg");
    const std::string in = (m_folder / "in").string();
    EXPECT_EQ(run({"intake", "--dry-run", in}).exitCode, 1);
    EXPECT_FALSE(fs::exists(job_() / "photos/chsi-2017/0003.jpg"));
    const AuditRun done = run({"intake", in});
    EXPECT_EQ(done.exitCode, 1) << done.err;
    const auto lines = done.lines();
    EXPECT_EQ(lines.at(0).value("error", std::string()), "IntakeTaken");
    EXPECT_EQ(lines.at(2).value("error", std::string()), "IntakeNobody");
    EXPECT_EQ(lines.at(1).value("taken", false), true) << lines.at(1).dump();
    EXPECT_EQ(lines.at(1).value("serial", std::string()), "0003") << lines.at(1).dump();
    EXPECT_TRUE(fs::exists(job_() / "photos/chsi-2017/0003.jpg"));
    EXPECT_EQ(need(readFile(job_() / "originals/0003-1.jpg", 100'000'000)),
              need(readFile(m_folder / "in/2203.jpg", 100'000'000)));
}

TEST_F(ClerkCommands, AJobIsPurgedWithItsWordAlone) {
    EXPECT_EQ(run({"purge"}).exitCode, 2);
    EXPECT_EQ(run({"purge", "--confirm", "no"}).exitCode, 2);
    const AuditRun dry = run({"purge", "--dry-run"});
    EXPECT_EQ(dry.exitCode, 0) << dry.err;
    EXPECT_EQ(dry.lines().at(0)["confirm"], "graduates");
    EXPECT_TRUE(fs::exists(job_() / "photos/chsi-2017/0001.jpg"));
    {
        const auto held = need(Job::open(job_()));
        EXPECT_EQ(run({"purge", "--confirm", "graduates"}).exitCode, 2) << "a station has it open";
    }
    const AuditRun done = run({"purge", "--confirm", "graduates"});
    EXPECT_EQ(done.exitCode, 0) << done.err;
    EXPECT_EQ(done.lines().at(0)["people"], 3);
    EXPECT_FALSE(fs::exists(job_() / "photos"));
    EXPECT_FALSE(fs::exists(job_() / "originals"));
}

TEST_F(ClerkCommands, WrongListsAndWordingsSayWhy) {
    EXPECT_EQ(run({"refusals", "import", (m_folder / "none.xlsx").string()}).exitCode, 2);
    EXPECT_EQ(run({"refusals", "import", write("bad.xlsx", "PK\3\4 torn")}).exitCode, 2);
    const AuditRun unclear = run({"refusals", "import", write("u.csv", "甲,乙\nx,y\n")});
    EXPECT_EQ(unclear.exitCode, 1);
    EXPECT_EQ(unclear.lines()[1]["error"], "RefusalColumnsUnclear");
    const std::string wordings = write("w.json", "{\"wordings\": [{\"says\": [\"x\"], \"checks\": [\"none\"]}]}");
    const AuditRun wrong = run({"refusals", "list", "--wordings", wordings});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_NE(wrong.err.find("w.json, line 1, checks"), std::string::npos) << wrong.err;
    const AuditRun columns = run({"refusals", "import", "--columns", "serial,nonsense", write("c.csv", "1,2\n")});
    EXPECT_EQ(columns.exitCode, 2);
}

}  // namespace
}  // namespace xuezhao
