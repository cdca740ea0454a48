// xuezhao-audit: judges, measures and crops photographs without a window.

#include "app/audit/audit.h"
#include "app/audit/help.h"
#include "core/base/language.h"

#include <opencv2/core/utility.hpp>

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

namespace xuezhao {
namespace {

int complain(const std::string& sentence) {
    std::fprintf(stderr, "xuezhao-audit: %s\n", sentence.c_str());
    return kTrouble;
}

Result<Audit> prepare(Options options) {
    Result<Catalogue> catalogue = Catalogue::builtIn();
    if (!catalogue) return catalogue.error();
    for (const auto& folder : options.values("--standards-dir")) {
        if (const auto added = catalogue->addFolder(folder); !added) return added.error();
    }
    const auto ids = options.values("--standard");
    for (const std::string& id : ids) {
        if (!catalogue->find(id)) return Error{ErrorId::StandardUnknown, id, ""};
    }
    Audit audit{std::move(options), std::move(*catalogue), {}};
    for (const Standard& standard : audit.catalogue.all()) {
        if (std::find(ids.begin(), ids.end(), standard.id) != ids.end()) audit.chosen.push_back(&standard);
    }
    return audit;
}

int run(std::span<char* const> arguments) {
    Options options;
    const Mistake mistake = Options::parse(arguments, options);
    useLanguage(options.language());
    if (mistake.text) return complain(mistake.sentence() + "\n" + helpText(options.topic));
    if (options.has("--help")) return std::fputs(helpText(options.topic).c_str(), stdout) < 0 ? kTrouble : kAllPass;
    if (options.has("--version")) return std::puts("xuezhao-audit " XUEZHAO_VERSION) < 0 ? kTrouble : kAllPass;

    const Result<Audit> audit = prepare(std::move(options));
    if (!audit) return complain(toText(audit.error()));
    return audit->options.command->run(*audit);
}

}  // namespace
}  // namespace xuezhao

int main(int argc, char** argv) {
    // The report is laid out with fonts, which takes a QGuiApplication; no display is ever looked for.
    const auto words = std::span<char* const>(argv, static_cast<std::size_t>(argc));
    const bool paper =
        std::any_of(words.begin(), words.end(), [](const char* w) { return std::string_view(w) == "report"; });
    if (paper) qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(paper ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    cv::setNumThreads(1);  // one worker a core is faster than OpenCV's own threads on these small pictures
    const int status = xuezhao::run(std::span<char* const>(argv + std::min(argc, 1), argv + argc));
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) return xuezhao::kTrouble;
    return status;
}
