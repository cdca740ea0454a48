#pragma once

namespace xuezhao {

/// The points between the steps of a save, or of giving a capture to somebody else, where a test may stop the process;
/// the steps inside a file's writing are those of durable_file.h.
enum class SaveStep { Begin, Reserved, Planned, Written, Moved, Renamed, Checked, Committed };
using SaveProbe = void (*)(SaveStep step);
void setSaveProbe(SaveProbe probe);

/// Called at each point.
void passSaveStep(SaveStep step);

}  // namespace xuezhao
