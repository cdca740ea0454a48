#pragma once

#include "core/base/result.h"
#include "core/standards/catalogue.h"
#include "core/store/store.h"

#include <QString>
#include <QStringList>

#include <filesystem>

namespace xuezhao {

/// A job as the list of jobs shows it.
struct JobSummary {
    std::filesystem::path folder;
    QString name;
    QStringList standards;  ///< titles in the language in force
    QString serials;        ///< "1001–2999"; several blocks separated by commas
    JobCounts counts;
    int quarterTurns = 0;  ///< mount of the camera
    QString problem;       ///< why it cannot be opened; empty when it can
};

/// Reads a job's database without opening the job for work.
JobSummary summaryOf(const std::filesystem::path& folder, const Catalogue& catalogue);

/// "CHSI 2017 · prints 40.6 mm wide": a standard where one is chosen.
QString standardLine(const Standard& standard);

/// "1001-2999" or "1001-2999 Computing; 3001-3999 Law" as blocks. Errors: DataBadValue.
Result<std::vector<SerialBlock>> serialBlocksFromText(const QString& text);

}  // namespace xuezhao
