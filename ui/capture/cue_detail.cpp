#include "ui/capture/cue_detail.h"

#include "core/quality/check.h"
#include "ui/capture/drift_line.h"
#include "ui/capture/finding_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace xuezhao {

namespace {

/// Left and right are the subject's own: said, since the photographer sees them the other way round.
QString sideOf(ActId act) {
    switch (act) {
        case ActId::MoveLeft:
        case ActId::HeadLeft:
        case ActId::LowerLeftShoulder: return QCoreApplication::translate("CueDetail", "Their own left.");
        case ActId::MoveRight:
        case ActId::HeadRight:
        case ActId::LowerRightShoulder: return QCoreApplication::translate("CueDetail", "Their own right.");
        default: return {};
    }
}

/// The check that asks for this act, worst first.
const FindingRow* rowOf(ActId act, std::span<const Verdict> verdicts, std::span<const FindingRow> rows) {
    const FindingRow* found = nullptr;
    for (const Verdict& verdict : verdicts)
        for (const Finding& finding : verdict.findings) {
            if (!finding.act || *finding.act != act || !finding.value) continue;
            for (const FindingRow& row : rows)
                if (row.check == finding.check && (!found || worse(found->worst, row.worst) != found->worst))
                    found = &row;
        }
    return found;
}

QString actLine(ActId act, const SessionView& view, std::span<const Standard* const> standards) {
    QStringList parts;
    if (const QString side = sideOf(act); !side.isEmpty()) parts += side;
    if (view.picture) {
        const auto rows = findingRows(standards, view.picture->verdicts, true);
        if (const FindingRow* row = rowOf(act, view.picture->verdicts, rows))
            parts += QCoreApplication::translate("CueDetail", "%1 %2, limit %3")
                         .arg(row->title, row->valueText, row->limitText);
    }
    return parts.join(QLatin1Char(' '));
}

}  // namespace

QString cueSmallLine(const SessionView& view, std::span<const Standard* const> standards) {
    const QString own = QString::fromStdString(cueDetail(view.cue));
    if (!own.isEmpty()) return own;
    if (view.cue.act) return actLine(*view.cue.act, view, standards);
    switch (view.cue.id) {
        case CueId::SwipeCard:
            if (const QString studio = studioLine(view.studio); !studio.isEmpty()) return studio;
            return QCoreApplication::translate("CueDetail", "No place is open, nothing is taken");
        case CueId::HoldStill:
            if (view.phase != Phase::Counting) return {};
            // The steady time is one second.
            return QCoreApplication::translate("CueDetail", "The shutter goes in %1 s")
                .arg(std::max(0.0, 1 - view.countdown), 0, 'f', 1);
        default: return {};
    }
}

}  // namespace xuezhao
