// xuezhao-audit: judges, measures and crops photographs without a window.

#include "app/audit/audit.h"
#include "core/base/language.h"

#include <opencv2/core/utility.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <span>

namespace xuezhao {
namespace {

int complain(const std::string& sentence) {
    std::fprintf(stderr, "xuezhao-audit: %s\n", sentence.c_str());
    return kTrouble;
}

Result<Audit> prepare(Options options) {
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) return catalogue.error();
    for (const auto& folder : options.standardFolders) {
        if (const auto added = catalogue->addFolder(folder); !added) return added.error();
    }
    Audit audit{std::move(options), std::move(*catalogue), {}};
    for (const std::string& id : audit.options.standards) {
        if (!audit.catalogue.find(id)) return Error{ErrorId::StandardUnknown, id, ""};
    }
    for (const Standard& standard : audit.catalogue.all()) {
        const auto& ids = audit.options.standards;
        if (std::find(ids.begin(), ids.end(), standard.id) != ids.end()) audit.chosen.push_back(&standard);
    }
    return audit;
}

int run(std::span<char* const> arguments) {
    Options options;
    const std::string mistake = parseOptions(arguments, options);
    useLanguage(options.language);
    if (!mistake.empty()) return complain(mistake + "\n" + helpText(options.command));
    if (options.help) return std::fputs(helpText(options.command).c_str(), stdout) < 0 ? kTrouble : kAllPass;
    if (options.version) return std::puts("xuezhao-audit " XUEZHAO_VERSION) < 0 ? kTrouble : kAllPass;

    const Result<Audit> audit = prepare(std::move(options));
    if (!audit) return complain(toText(audit.error()));
    const std::string& command = audit->options.command;
    if (command == "check") return runCheck(*audit);
    if (command == "measure") return runMeasure(*audit);
    if (command == "crop") return runCrop(*audit);
    return runStandards(*audit);
}

}  // namespace
}  // namespace xuezhao

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    cv::setNumThreads(1);  // one worker a core is faster than OpenCV's own threads on these small pictures
    const int status = xuezhao::run(std::span<char* const>(argv + std::min(argc, 1), argv + argc));
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) return xuezhao::kTrouble;
    return status;
}
