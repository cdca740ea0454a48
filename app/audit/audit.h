#pragma once

#include "app/audit/options.h"
#include "core/base/result.h"
#include "core/standards/catalogue.h"

#include <string>
#include <vector>

namespace xuezhao {

/// The exit status; the larger one wins.
enum Status { kAllPass = 0, kSomethingFails = 1, kTrouble = 2 };

/// What every command works with.
struct Audit {
    Options options;
    Catalogue catalogue;
    std::vector<const Standard*> chosen;  ///< by --standard in the catalogue's order; empty: none was named
};

/// The commands. Each prints its results and returns the exit status.
int runCheck(const Audit& audit);
int runMeasure(const Audit& audit);
int runCrop(const Audit& audit);
int runStandardsList(const Audit& audit);
int runStandardsShow(const Audit& audit);
int runJobCreate(const Audit& audit);
int runRosterImport(const Audit& audit);
int runRosterExport(const Audit& audit);
int runRosterShow(const Audit& audit);
int runDeliver(const Audit& audit);
int runVerify(const Audit& audit);
int runReport(const Audit& audit);
int runIdentifierKeys(const Audit& audit);
int runIdentifierUse(const Audit& audit);
int runIdentifierOpen(const Audit& audit);
int runRefusalsImport(const Audit& audit);
int runRefusalsList(const Audit& audit);
int runRecrop(const Audit& audit);
int runSelfcheck(const Audit& audit);
int runIntake(const Audit& audit);
int runPurge(const Audit& audit);
int runMan(const Audit& audit);

}  // namespace xuezhao
