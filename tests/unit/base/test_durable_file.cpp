#include "core/base/durable_file.h"

#include "tests/support/source_tree.h"

#include <gtest/gtest.h>

#include <sched.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>

#include <cerrno>
#include <fstream>
#include <functional>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

constexpr WriteStep kSteps[] = {WriteStep::Open, WriteStep::Write, WriteStep::SyncFile, WriteStep::Rename,
                                WriteStep::SyncFolder};

std::span<const unsigned char> bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

std::string textOf(const fs::path& path) {
    return fs::exists(path) ? test::readText(path) : "(absent)";
}

WriteStep g_step;                 // at which the probes below act
std::vector<WriteStep> g_passed;  // what note() saw

Result<void> note(WriteStep step, const fs::path&) {
    g_passed.push_back(step);
    return {};
}

Result<void> failAtStep(WriteStep step, const fs::path& path) {
    if (step == g_step) return Error{ErrorId::DiskFull, path.parent_path().string(), "probe"};
    return {};
}

Result<void> dieAtStep(WriteStep step, const fs::path&) {
    if (step == g_step) ::_exit(0);
    return {};
}

/// Runs a function in a child process; its exit code.
int inChild(const std::function<int()>& function) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(function());
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class DurableFile : public testing::Test {
protected:
    void TearDown() override { setWriteProbe(nullptr); }

    fs::path folder() const { return m_folder.path().toStdString(); }
    fs::path photo() const { return folder() / "0001.jpg"; }
    fs::path part() const { return folder() / ".0001.jpg.part"; }

    /// How many names the folder holds, temporary files included.
    long names() const { return std::distance(fs::directory_iterator(folder()), fs::directory_iterator()); }

    QTemporaryDir m_folder;
};

TEST_F(DurableFile, WritesAndReplaces) {
    ASSERT_TRUE(writeDurably(photo(), bytesOf("first, longer")));
    EXPECT_EQ(textOf(photo()), "first, longer");
    ASSERT_TRUE(writeDurably(photo(), bytesOf("second")));
    EXPECT_EQ(textOf(photo()), "second");
    EXPECT_EQ(names(), 1);
}

TEST_F(DurableFile, GoesThroughItsStepsInOrder) {
    g_passed.clear();
    setWriteProbe(note);
    ASSERT_TRUE(writeDurably(photo(), bytesOf("new")));
    EXPECT_EQ(g_passed, std::vector(std::begin(kSteps), std::end(kSteps)));
}

TEST_F(DurableFile, MakesMissingFolders) {
    const fs::path deep = folder() / "photos" / "chsi-2017" / "0001.jpg";
    ASSERT_TRUE(writeDurably(deep, bytesOf("new")));
    EXPECT_EQ(textOf(deep), "new");
}

TEST_F(DurableFile, AFailureBeforeTheRenameLeavesWhatWasThere) {
    ASSERT_TRUE(writeDurably(photo(), bytesOf("old")));
    for (const WriteStep step : {WriteStep::Open, WriteStep::Write, WriteStep::SyncFile, WriteStep::Rename}) {
        g_step = step;
        setWriteProbe(failAtStep);
        const auto written = writeDurably(photo(), bytesOf("new"));
        ASSERT_FALSE(written.ok());
        EXPECT_EQ(written.error().detail, "probe");
        EXPECT_EQ(textOf(photo()), "old") << int(step);
        EXPECT_EQ(names(), 1) << int(step);
    }
}

TEST_F(DurableFile, AFailureAfterTheRenameIsStillAFailure) {
    g_step = WriteStep::SyncFolder;
    setWriteProbe(failAtStep);
    EXPECT_FALSE(writeDurably(photo(), bytesOf("new")).ok());
    EXPECT_EQ(textOf(photo()), "new");
    EXPECT_EQ(names(), 1);
}

TEST_F(DurableFile, DeathAtAnyStepLeavesTheOldFileOrTheNew) {
    for (const WriteStep step : kSteps) {
        ASSERT_TRUE(writeDurably(photo(), bytesOf("old")));
        ASSERT_EQ(inChild([&] {
                      g_step = step;
                      setWriteProbe(dieAtStep);
                      return writeDurably(photo(), bytesOf("new")).ok() ? 1 : 2;
                  }),
                  0);
        EXPECT_EQ(textOf(photo()), step == WriteStep::SyncFolder ? "new" : "old") << int(step);
        // The dead cannot clean up; the next write does.
        EXPECT_EQ(fs::exists(part()), step != WriteStep::Open && step != WriteStep::SyncFolder) << int(step);
    }
    ASSERT_TRUE(writeDurably(photo(), bytesOf("next")));
    EXPECT_EQ(textOf(photo()), "next");
    EXPECT_EQ(names(), 1);
}

TEST_F(DurableFile, KeepsASetOfFilesApartUntilAllAreWritten) {
    const fs::path second = folder() / "0001.png";
    const auto a = writeTemporary(photo(), bytesOf("a"));
    const auto b = writeTemporary(second, bytesOf("b"));
    ASSERT_TRUE(a && b);
    EXPECT_FALSE(fs::exists(photo()) || fs::exists(second));
    ASSERT_TRUE(renameDurably(*a, photo()) && renameDurably(*b, second));
    EXPECT_EQ(textOf(photo()) + textOf(second), "ab");
}

TEST_F(DurableFile, DoesNotFollowALinkLeftAtItsTemporaryName) {
    const fs::path victim = folder() / "victim";
    ASSERT_TRUE(writeDurably(victim, bytesOf("precious")));
    fs::create_symlink(victim, part());
    EXPECT_FALSE(writeDurably(photo(), bytesOf("new")).ok());
    EXPECT_EQ(textOf(victim), "precious");
}

TEST_F(DurableFile, SaysThatAFolderCannotBeWrittenTo) {
    const fs::path file = folder() / "file";
    ASSERT_TRUE(writeDurably(file, bytesOf("x")));
    const auto written = writeDurably(file / "0001.jpg", bytesOf("new"));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().id, ErrorId::FolderUnwritable);
    EXPECT_EQ(written.error().where, file.string());
    EXPECT_EQ(textOf(file), "x");
}

TEST_F(DurableFile, SaysThatAFolderIsReadOnly) {
    // Nobody, not even root, makes files in /proc.
    const auto written = writeDurably("/proc/0001.jpg", bytesOf("new"));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().id, ErrorId::FolderUnwritable);
    EXPECT_EQ(written.error().where, "/proc");
}

TEST_F(DurableFile, AFailedRenameLeavesNothing) {
    fs::create_directories(photo() / "not empty");
    const auto written = writeDurably(photo(), bytesOf("new"));
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().id, ErrorId::WriteFailed);
    EXPECT_EQ(written.error().where, "0001.jpg");
    EXPECT_TRUE(fs::is_directory(photo() / "not empty"));
    EXPECT_EQ(names(), 1);
}

TEST_F(DurableFile, AWriteThatStopsHalfWayLeavesNothing) {
    ASSERT_TRUE(writeDurably(photo(), bytesOf("old")));
    const std::string large(100'000, 'x');
    const int code = inChild([&] {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{50'000, 50'000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto written = writeDurably(photo(), bytesOf(large));
        return !written.ok() && written.error().id == ErrorId::WriteFailed ? 0 : 1;
    });
    EXPECT_EQ(code, 0);
    EXPECT_EQ(textOf(photo()), "old");
    EXPECT_EQ(names(), 1);
}

TEST_F(DurableFile, AFullDiskKeepsTheOldFileAndNothingElse) {
    constexpr int kNoTmpfs = 77;
    const std::string large(200'000, 'x');
    const int code = inChild([&] {
        const bool mounted = (::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) &&
                             ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                             ::mount("tmpfs", folder().c_str(), "tmpfs", 0, "size=64k") == 0;
        if (!mounted) return kNoTmpfs;
        if (!writeDurably(photo(), bytesOf("old")).ok()) return 1;
        const auto written = writeDurably(photo(), bytesOf(large));
        if (written.ok() || written.error().id != ErrorId::DiskFull) return 2;
        if (written.error().where != folder().string()) return 3;
        if (textOf(photo()) != "old") return 4;
        if (names() != 1) return 5;
        // With the space back, the same call succeeds: nothing was left behind.
        return writeDurably(photo(), bytesOf("small")).ok() ? 0 : 6;
    });
    if (code == kNoTmpfs) GTEST_SKIP() << "SKIPPED: this user may not mount a small disk, so none was filled.";
    EXPECT_EQ(code, 0);
}

}  // namespace
}  // namespace xuezhao
