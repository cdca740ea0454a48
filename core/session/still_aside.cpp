#include "core/session/still_aside.h"

#include "core/base/durable_file.h"
#include "core/base/sha256.h"
#include "core/store/job_layout.h"

namespace xuezhao {

Result<std::string> keepAside(const std::filesystem::path& job, const Still& still) {
    const std::string path = job_layout::recovered("unasked" + still.extension, sha256Hex(*still.original));
    if (const auto written = writeDurably(job / path, *still.original); !written) return written.error();
    return path;
}

}  // namespace xuezhao
