#include "ui/capture/capture_strip_model.h"

#include "ui/style/outcome_look.h"
#include "ui/style/pixmap_of.h"

#include <algorithm>

namespace xuezhao {

namespace {

bool shownAlike(const RecentCapture& a, const RecentCapture& b) {
    return a.id == b.id && a.outcomes == b.outcomes && a.toLookAt() == b.toLookAt();
}

}  // namespace

bool CaptureStripModel::setCaptures(const std::vector<RecentCapture>& captures) {
    const bool same = std::equal(captures.begin(), captures.end(), m_items.begin(), m_items.end(),
                                 [](const RecentCapture& a, const Item& b) { return shownAlike(a, b.capture); });
    if (same) return false;
    const bool first = m_items.empty();
    const bool fresh = !first && !captures.empty() && captures.front().id > m_items.front().capture.id;
    beginResetModel();
    std::vector<Item> items;
    for (const RecentCapture& capture : captures)
        items.push_back({capture, pixmapOf(capture.thumbnail), QString::fromStdString(capture.serial),
                         QString::fromStdString(capture.name)});
    m_items = std::move(items);
    endResetModel();
    return fresh;
}

void CaptureStripModel::setOutlined(bool outlined) {
    if (outlined == m_outlined) return;
    m_outlined = outlined;
    if (!m_items.empty()) Q_EMIT dataChanged(index(0), index(0));
}

int CaptureStripModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant CaptureStripModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Item& line = item(index.row());
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) return {};
    QStringList words{line.serial, line.name};
    for (Outcome outcome : line.capture.outcomes) words += outcomeWord(outcome);
    if (line.capture.toLookAt()) words += tr("not looked at");
    return words.join(QStringLiteral(", "));
}

}  // namespace xuezhao
