// A day's end by command: roster out and in, delivery, proof, report.

#include "tests/cli/audit/audit_run.h"
#include "tests/support/delivered/job_with_photos.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using test::audit;
using test::AuditRun;

/// A job that nobody has open any more.
struct ClosedJob {
    ClosedJob() { world.job.reset(); }
    test::JobWithPhotos world;
    std::string path = (world.folder / "job").string();
    std::string file(const char* name) const { return (world.folder / name).string(); }
};

TEST(AuditDelivery, FromThePreflightToTheProof) {
    const ClosedJob job;
    const AuditRun dry = audit(
        {"deliver", "--job", job.path, "--dry-run", "--standard", "chsi-2017", job.file("out"), "--format", "json"});
    EXPECT_EQ(dry.exitCode, 0) << dry.err << dry.out;
    EXPECT_FALSE(fs::exists(job.file("out")));
    EXPECT_EQ(dry.lines().back().at("photographs"), 3);

    const AuditRun run = audit({"deliver", "--job", job.path, "--standard", "chsi-2017", "--originals", "--names",
                                "{college}/{serial}.JPG", job.file("out")});
    EXPECT_EQ(run.exitCode, 0) << run.err << run.out;
    EXPECT_TRUE(fs::exists(job.file("out/文学院/0001.JPG")));
    EXPECT_TRUE(fs::exists(job.file("out/originals/0001-1.png")));

    const AuditRun proof = audit({"verify", "--job", job.path, job.file("out"), "--format", "json"});
    EXPECT_EQ(proof.exitCode, 0) << proof.err << proof.out;
    for (const json& line : proof.lines()) {
        EXPECT_EQ(line.value("proof", "MadeAgain"), "MadeAgain");
    }
    EXPECT_EQ(proof.lines().back().at("proved"), 3);

    fs::copy_file(job.file("out/文学院/0001.JPG"), job.file("out/理学院/0002.JPG"),
                  fs::copy_options::overwrite_existing);
    const AuditRun swapped =
        audit({"verify", "--originals-dir", job.file("out/originals"), job.file("out"), "--format", "json"});
    EXPECT_EQ(swapped.exitCode, 1) << "somebody's photograph under another person's name";
    for (const json& line : swapped.lines()) {
        if (line.value("file", "") != "理学院/0002.JPG") continue;
        EXPECT_EQ(line.at("holds"), false);
        EXPECT_EQ(line.at("instead"), "文学院/0001.JPG");
        EXPECT_EQ(line.at("proof"), "Unrelated") << "it is not made from that person's original";
    }
    // Without records, too: the names of the originals say whose each is.
    fs::remove(job.file("out/manifest.json"));
    const AuditRun bare = audit({"verify", "--originals-dir", job.file("out/originals"), job.file("out")});
    EXPECT_EQ(bare.exitCode, 1);
    EXPECT_NE(bare.out.find("another person's: 0001-1.png"), std::string::npos) << bare.out;
    EXPECT_EQ(audit({"deliver", "--job", job.path, "--standard", "chsi-2017", job.file("out")}).exitCode, 2)
        << "what is there stays";
}

TEST(AuditDelivery, SwappedNamesAreFoundThroughTheRoster) {
    // By student numbers and without a manifest: only the job knows whose number that is.
    const ClosedJob job;
    ASSERT_EQ(audit({"deliver", "--job", job.path, "--standard", "chsi-2017", "--photos-only", "--names",
                     "{student}.jpg", job.file("out")})
                  .exitCode,
              0);
    ASSERT_EQ(audit({"verify", "--job", job.path, job.file("out")}).exitCode, 0);
    fs::rename(job.file("out/2022001.jpg"), job.file("out/x"));
    fs::rename(job.file("out/2022002.jpg"), job.file("out/2022001.jpg"));
    fs::rename(job.file("out/x"), job.file("out/2022002.jpg"));
    const AuditRun run = audit({"verify", "--job", job.path, job.file("out"), "--format", "json"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.lines().back().at("proved"), 1) << run.out;
}

TEST(AuditDelivery, IdentifiersAreSealedAndOpened) {
    const ClosedJob job;
    ASSERT_EQ(audit({"identifier", "keys", job.file("key")}).exitCode, 0);
    EXPECT_EQ(fs::status(job.file("key.secret")).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(audit({"identifier", "keys", job.file("key")}).exitCode, 2) << "a key that is there stays";
    ASSERT_EQ(audit({"identifier", "use", "--job", job.path, job.file("key.public")}).exitCode, 0);
    ASSERT_EQ(
        audit({"deliver", "--job", job.path, "--standard", "chsi-2017", "--names", "{serial}.jpg", job.file("out")})
            .exitCode,
        0);
    EXPECT_EQ(audit({"verify", "--job", job.path, job.file("out")}).exitCode, 0);
    const AuditRun check = audit({"check", "--standard", "chsi-2017", job.file("out/0001.jpg")});
    const AuditRun opened =
        audit({"identifier", "open", "--key", job.file("key.secret"), job.file("out/0001.jpg"), "--format", "json"});
    EXPECT_EQ(opened.exitCode, 0) << opened.err;
    EXPECT_EQ(opened.lines()[0].at("serial"), "0001");
    ASSERT_EQ(audit({"identifier", "keys", job.file("other")}).exitCode, 0);
    EXPECT_EQ(audit({"identifier", "open", "--key", job.file("other.secret"), job.file("out/0001.jpg")}).exitCode, 1);
    ASSERT_EQ(audit({"identifier", "use", "--job", job.path}).exitCode, 0);
    ASSERT_EQ(
        audit({"deliver", "--job", job.path, "--standard", "chsi-2017", "--names", "{serial}.jpg", job.file("without")})
            .exitCode,
        0);
    EXPECT_EQ(check.exitCode, audit({"check", "--standard", "chsi-2017", job.file("without/0001.jpg")}).exitCode)
        << "the comment is no fault of the photograph\n"
        << check.out;
    EXPECT_LT(fs::file_size(job.file("without/0001.jpg")), fs::file_size(job.file("out/0001.jpg")));
}

TEST(AuditJob, IsMadeOnceAndNamed) {
    const test::TempFolder temporary;
    const std::string folder = (temporary / "2026").string() + "/";
    EXPECT_EQ(audit({"job", "create", folder, "--dry-run"}).exitCode, 0);
    EXPECT_FALSE(fs::exists(folder));
    const AuditRun made = audit({"job", "create", folder, "--standard", "chsi-2017", "--format", "json"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    EXPECT_EQ(made.lines()[0].at("name"), "2026");
    EXPECT_EQ(made.lines()[0].at("standards"), json::array({"chsi-2017"}));
    EXPECT_EQ(audit({"roster", "show", "--job", folder}).exitCode, 0);
    for (const auto& again :
         {std::vector<std::string>{"job", "create", folder}, {"job", "create", folder, "--dry-run"}})
        EXPECT_EQ(audit(again).exitCode, 2) << "a job that is there stays";
}

TEST(AuditDelivery, TheRosterGoesOutInThreeFormatsAndBackIn) {
    const ClosedJob job;
    for (const char* name : {"r.xlsx", "r.csv", "r.dbf"}) {
        EXPECT_EQ(audit({"roster", "export", "--job", job.path, job.file(name)}).exitCode, 0) << name;
        const AuditRun back = audit({"roster", "import", "--job", job.path, job.file(name), "--format", "json"});
        EXPECT_EQ(back.exitCode, 0) << name << back.err << back.out;
        EXPECT_EQ(back.lines().back().at("same"), 4) << name;
        EXPECT_EQ(back.lines().back().at("changed"), 0) << name;
    }
    EXPECT_EQ(audit({"roster", "export", "--job", job.path, job.file("r.csv")}).exitCode, 2) << "what is there stays";
    const AuditRun missing = audit({"roster", "show", "--job", job.path, "--only", "missing", "--format", "json"});
    EXPECT_EQ(missing.exitCode, 0);
    ASSERT_EQ(missing.lines().size(), 1u);
    EXPECT_EQ(missing.lines()[0].at("state"), "missing");
    EXPECT_NE(missing.lines()[0].at("citizen_number").get<std::string>().find('*'), std::string::npos);
}

TEST(AuditDelivery, AReimportSaysWhatItWouldChange) {
    const ClosedJob job;
    std::ofstream(job.file("new.csv")) << "学号,姓名,学院\n2022001,试1,工学院\n2022009,新,文学院\n";
    const AuditRun dry =
        audit({"roster", "import", "--dry-run", "--job", job.path, job.file("new.csv"), "--format", "json"});
    const json last = dry.lines().back();
    EXPECT_EQ(last.at("imported"), false);
    EXPECT_EQ(last.at("new"), 1);
    EXPECT_EQ(last.at("changed"), 1);
    EXPECT_EQ(last.at("absent"), 3);
    EXPECT_EQ(audit({"roster", "show", "--job", job.path, "--format", "json"}).lines().size(), 4u);
}

TEST(AuditDelivery, TheReportIsWrittenInEveryForm) {
    const ClosedJob job;
    const AuditRun run = audit({"report", "--job", job.path, "--standard", "chsi-2017", job.file("a.html"),
                                job.file("a.pdf"), job.file("a.xlsx"), "--format", "json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.lines().at(0).at("photographed"), 3);
    const std::string html = test::readText(job.file("a.html"));
    for (const char* piece : {"<svg", "Head top", "A little to the left", "</html>"})
        EXPECT_NE(html.find(piece), std::string::npos) << piece;
    EXPECT_EQ(html.find("%1"), std::string::npos);
    EXPECT_EQ(test::readText(job.file("a.pdf")).substr(0, 5), "%PDF-");
    EXPECT_GT(fs::file_size(job.file("a.xlsx")), 3000u);
}

TEST(AuditDelivery, AJobThatSomebodyHasOpenIsSaid) {
    test::JobWithPhotos world(1);
    const AuditRun run = audit({"roster", "show", "--job", (world.folder / "job").string()});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("Another program holds this job"), std::string::npos) << run.err;
}

}  // namespace
}  // namespace xuezhao
