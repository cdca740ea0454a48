#include "app/audit/clerk_command.h"
#include "app/audit/job_command.h"
#include "app/audit/progress.h"
#include "app/audit/text.h"
#include "core/delivery/delivery.h"
#include "core/delivery/delivery_target.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace xuezhao {
namespace {

using nlohmann::ordered_json;

QString translated(const char* text) {
    return QCoreApplication::translate("Audit", text);
}

/// Two standards of one person need two names.
const char* usualNames(std::size_t standards) {
    return standards > 1 ? "photos/{standard}/{serial}.jpg" : "photos/{serial}.jpg";
}

ordered_json findingJson(const PreflightFinding& finding) {
    ordered_json json{{"preflight", finding.row->name},
                      {"must", finding.row->gravity == Gravity::Must},
                      {"looked", finding.looked},
                      {"count", finding.cases.size()}};
    json["cases"] = ordered_json::array();
    for (const PreflightCase& one : finding.cases)
        json["cases"].push_back({{"serial", one.serial}, {"detail", one.detail}});
    return json;
}

std::string findingText(const PreflightFinding& finding, bool all) {
    const bool fine = finding.cases.empty();
    const QString mark = fine                ? translated(QT_TRANSLATE_NOOP("Audit", "ok"))
                         : finding.holdsUp() ? translated(QT_TRANSLATE_NOOP("Audit", "HELD UP"))
                                             : translated(QT_TRANSLATE_NOOP("Audit", "look"));
    std::string text =
        padded(mark.toStdString(), 10) +
        QCoreApplication::translate("Preflight", fine ? finding.row->fine : finding.row->wrong).toStdString() + ": " +
        std::to_string(fine ? finding.looked : static_cast<int>(finding.cases.size()));
    constexpr std::size_t kNamed = 10;
    for (std::size_t i = 0; i < finding.cases.size() && (all || i < kNamed); ++i) {
        const PreflightCase& one = finding.cases[i];
        const std::string serial = one.serial.empty() ? "-" : one.serial;
        text += "\n          " + padded(serial, 6) + one.detail;
        text.erase(text.find_last_not_of(' ') + 1);
    }
    if (!all && finding.cases.size() > kNamed) text += "\n          ...";
    return text;
}

ordered_json changesJson(const ManifestChanges& changes) {
    return {{"added", changes.added},
            {"replaced", changes.replaced},
            {"unchanged", changes.unchanged},
            {"withdrawn", changes.withdrawn}};
}

std::string changesText(const ManifestChanges& changes) {
    return translated(
               QT_TRANSLATE_NOOP("Audit", "since the delivery before: %1 new, %2 replaced, %3 unchanged, %4 withdrawn"))
        .arg(changes.added)
        .arg(changes.replaced)
        .arg(changes.unchanged)
        .arg(changes.withdrawn.size())
        .toStdString();
}

}  // namespace

int runDeliver(const Audit& audit) {
    const Options& options = audit.options;
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const auto standards = standardsOf(audit, (*job)->settings());
    if (!standards) return giveUp(audit, standards.error());
    auto names = NameTemplate::parse(options.value("--names", usualNames(standards->size())));
    if (!names) return giveUp(audit, names.error());
    const DeliveryRequest request{*standards, *std::move(names), options.has("--originals"),
                                  !options.has("--photos-only")};
    const std::filesystem::path target = options.arguments.front();
    const DeliveryPlace place{target, options.has("--zip") || target.extension() == ".zip", (*job)->settings().name,
                              "xuezhao " XUEZHAO_VERSION};

    const auto plan = planDelivery((*job)->store(), (*job)->folder(), request);
    if (!plan) return giveUp(audit, plan.error());
    for (const PreflightFinding& finding : plan->findings)
        print(audit, findingJson(finding), findingText(finding, options.has("--all")));

    const bool write = !options.has("--dry-run") && (plan->clear() || options.has("--leave-out-held-up"));
    ordered_json summary{{"photographs", plan->items.size()}, {"held_up", plan->heldUp.size()}, {"bytes", plan->bytes}};
    const auto before = lastDelivery((*job)->folder());
    std::optional<ManifestChanges> changes;
    if (before) changes = compareManifests(*before, plannedManifest(*plan, request, place, before->number + 1));
    if (write) {
        Progress progress(plan->items.size());
        const auto done = writeDelivery((*job)->store(), (*job)->folder(), request, *plan, place, [&](int at, int) {
            progress.show(static_cast<std::size_t>(at));
            return true;
        });
        progress.hide();
        if (!done) return giveUp(audit, done.error());
        summary["delivery"] = done->manifest.number;
    }
    summary["written"] = write;
    if (changes) summary["changes"] = changesJson(*changes);
    const QString line =
        write ? translated(QT_TRANSLATE_NOOP("Audit", "%1 photographs delivered to %2; %3 people held up"))
              : translated(QT_TRANSLATE_NOOP("Audit",
                                             "nothing written; %1 photographs are ready for %2; "
                                             "%3 people held up"));
    std::string text = line.arg(plan->items.size())
                           .arg(QString::fromStdString(printable(target.string())))
                           .arg(plan->heldUp.size())
                           .toStdString();
    if (changes) text += "\n" + changesText(*changes);
    print(audit, summary, text);
    return plan->clear() ? kAllPass : kSomethingFails;
}

}  // namespace xuezhao
