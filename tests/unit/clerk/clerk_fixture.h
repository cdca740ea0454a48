#pragma once

#include "core/clerk/recrop.h"
#include "core/clerk/refused_people.h"
#include "core/saver/capture_saver.h"
#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace xuezhao::test {

/// A standard with the register's framing limits and nothing else: drawn people with dots for eyes keep them.
Standard framingStandard();

/// The marked subject as a lossless file.
std::vector<unsigned char> markedFile();

/// A judge that finds the dots.
PhotoJudge markerJudge();

/// A crop of the marked subject for a standard, moved by so many pixels of the original.
StandardCrop movedCrop(const Standard& standard, int dx, int dy);

/// A job with two people, whose photographs may be taken with any crop.
class ClerkTest : public testing::Test {
protected:
    ClerkTest();

    Store& store() { return m_job->store(); }
    std::filesystem::path folder() const { return m_folder / "job"; }
    CaptureSaver& saver() { return *m_saver; }

    /// Takes the person's photograph with the best crop, moved.
    Capture take(PersonId person, int dx, int dy);
    /// A list that refuses the person's photograph.
    void refuse(PersonId person, const std::string& reason);
    /// The only refused person there is.
    RefusedPerson refused();
    RecropTask task();
    Recrop look(const RecropTask& task);
    Capture apply(const RecropTask& task, const Recrop& recrop);
    std::vector<unsigned char> photoOf(const std::string& serial) const;

    const Standard m_standard = framingStandard();
    const Wordings m_wordings = need(Wordings::builtIn());
    PersonId m_a{}, m_b{};
    TempFolder m_folder;
    std::unique_ptr<Job> m_job;
    std::unique_ptr<CaptureSaver> m_saver;

private:
    int m_lists = 0;
};

}  // namespace xuezhao::test
