#pragma once

#include "core/base/frame.h"

#include <opencv2/core/types.hpp>

#include <atomic>
#include <mutex>
#include <vector>

namespace xuezhao::test {

/// Drawn people before a simulated camera, one after the other, who hold still and are right. Any thread.
class DrawnPeople {
public:
    /// A JPEG of 2560x1920; whoever was photographed makes room for the next one.
    Bytes still();
    /// A JPEG of 1280x960. Drawn once a person, so that the pace is a camera's.
    Bytes live();
    void next() { ++m_person; }
    /// All stills that were given, in order.
    std::vector<Bytes> given() const;

private:
    Bytes draw(int width) const;

    std::atomic<int> m_person{0};
    mutable std::mutex m_mutex;
    Bytes m_live;                ///< under the mutex
    int m_livePerson = -1;       ///< under the mutex
    std::vector<Bytes> m_given;  ///< under the mutex
};

/// A matrix as a JPEG file.
Bytes jpegOf(const cv::Mat& picture);

}  // namespace xuezhao::test
