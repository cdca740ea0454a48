#include "core/base/read_file.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <QTemporaryDir>

#include <fstream>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

class ReadFile : public testing::Test {
protected:
    fs::path write(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }
    fs::path path(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    static ErrorId errorOf(const fs::path& path, std::uintmax_t atMost = 100) {
        const auto bytes = readFile(path, atMost);
        EXPECT_FALSE(bytes.ok());
        EXPECT_EQ(bytes.error().where, path.filename().string());
        return bytes.error().id;
    }

    QTemporaryDir m_folder;
};

TEST_F(ReadFile, GivesEveryByteAsItIs) {
    const std::string text("\0\r\n\xff\x1a end", 10);
    const auto bytes = readFile(write("p.bin", text), text.size());
    ASSERT_TRUE(bytes);
    EXPECT_EQ(std::string(bytes->begin(), bytes->end()), text);
}

TEST_F(ReadFile, SaysWhatIsWrong) {
    EXPECT_EQ(errorOf(path("absent.jpg")), ErrorId::FileMissing);
    EXPECT_EQ(errorOf(write("empty.jpg", "")), ErrorId::FileEmpty);
    EXPECT_EQ(errorOf(write("large.jpg", "12345"), 4), ErrorId::FileTooLarge);
    fs::create_directory(path("folder.jpg"));
    EXPECT_EQ(errorOf(path("folder.jpg")), ErrorId::FileUnreadable);
    EXPECT_EQ(errorOf(write("file", "x") / "p.jpg"), ErrorId::FileMissing);
}

TEST_F(ReadFile, DoesNotWaitForAPipe) {
    ASSERT_EQ(::mkfifo(path("pipe.jpg").c_str(), 0600), 0);
    EXPECT_EQ(errorOf(path("pipe.jpg")), ErrorId::FileUnreadable);
}

}  // namespace
}  // namespace xuezhao
