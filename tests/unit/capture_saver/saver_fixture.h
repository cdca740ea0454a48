#pragma once

#include "core/saver/capture_saver.h"
#include "core/store/job.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace xuezhao::test {

/// A job in a folder that survives the job's closing, and the two people "a" and "b" in it.
class SaverTest : public testing::Test {
protected:
    SaverTest();
    ~SaverTest() override;

    std::filesystem::path folder() const { return m_folder / "job"; }
    Store& store() { return m_job->store(); }
    CaptureSaver& saver() { return *m_saver; }
    /// An empty job with the two people; closed.
    void startAnew();
    void open();
    void close();

    /// A capture whose bytes tell its text; photos for both standards.
    static CaptureToSave capture(PersonId person, const std::string& text);

    PersonId m_a{};
    PersonId m_b{};

private:
    TempFolder m_folder;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<CaptureSaver> m_saver;
};

/// Runs the body in a child process on the job's folder; the child opens the job itself. It stops dead at its
/// step number `stopAt` (from 1), counting the steps of the save and of the files' writing.
/// \return true when the step was reached and the child died there
bool dieAtStep(int stopAt, bool tornWrite, const std::function<void()>& body);

/// What must hold of files and records whenever nothing is going on. Adds a failure for everything that does not.
void checkFiles(Store& store, const std::filesystem::path& folder);

/// The same, and of the numbers of a day on which no capture went to somebody else. Adds a failure for everything that
/// does not.
void checkInvariants(Store& store, const std::filesystem::path& folder);

std::string textOf(const std::filesystem::path& file);
Bytes bytesOf(const std::string& text);

}  // namespace xuezhao::test
