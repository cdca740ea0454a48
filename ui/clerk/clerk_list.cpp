#include "ui/clerk/clerk_list.h"

#include "ui/style/icons.h"
#include "ui/style/outcome_look.h"
#include "ui/style/pixmap_of.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

namespace xuezhao {

namespace {

struct MarkRow {
    Outcome outcome;
    const char* text;
};
constexpr MarkRow kNewCrop{Outcome::Pass, QT_TRANSLATE_NOOP("ClerkList", "new crop")};
constexpr MarkRow kComeBack{Outcome::Fail, QT_TRANSLATE_NOOP("ClerkList", "come back")};
constexpr MarkRow kLook{Outcome::CannotJudge, QT_TRANSLATE_NOOP("ClerkList", "look")};
constexpr MarkRow kWaiting{Outcome::NotRequired, QT_TRANSLATE_NOOP("ClerkList", "being looked at")};
constexpr MarkRow kLater{Outcome::Warn, QT_TRANSLATE_NOOP("ClerkList", "put off")};
constexpr MarkRow kMended{Outcome::Pass, QT_TRANSLATE_NOOP("ClerkList", "mended")};
constexpr MarkRow kTakenAgain{Outcome::Pass, QT_TRANSLATE_NOOP("ClerkList", "taken again")};

const MarkRow& markRowOf(const RefusedPerson& one) {
    switch (one.state) {
        case RefusedState::NewCrop: return kMended;
        case RefusedState::TakenAgain: return kTakenAgain;
        case RefusedState::MustCome:
        case RefusedState::NoPhotograph: return kComeBack;
        case RefusedState::Later: return kLater;
        case RefusedState::Open: break;
    }
    if (!one.remedy) return kWaiting;
    return *one.remedy == Remedy::NewCrop ? kNewCrop : *one.remedy == Remedy::Look ? kLook : kComeBack;
}

}  // namespace

ClerkPart partOf(const RefusedPerson& one) {
    switch (one.state) {
        case RefusedState::NewCrop:
        case RefusedState::TakenAgain: return ClerkPart::Done;
        case RefusedState::MustCome:
        case RefusedState::NoPhotograph: return ClerkPart::ComeBack;
        case RefusedState::Open:
        case RefusedState::Later: break;
    }
    if (one.remedy == Remedy::NewCrop) return ClerkPart::NewCrop;
    return one.remedy == Remedy::ComeBack ? ClerkPart::ComeBack : ClerkPart::Look;
}

ClerkMark markOf(const RefusedPerson& one) {
    const MarkRow& row = markRowOf(one);
    return {row.outcome, QCoreApplication::translate("ClerkList", row.text)};
}

void ClerkListModel::setQueue(std::shared_ptr<const RefusalQueue> queue) {
    m_people = queue->people;
    filter();
}

void ClerkListModel::setPart(ClerkPart part) {
    m_part = part;
    filter();
}

void ClerkListModel::filter() {
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        if (partOf(m_people[i]) == m_part) m_rows.push_back(i);
    }
    // Those put off stand last.
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [&](std::size_t i) { return m_people[i].state != RefusedState::Later; });
    endResetModel();
}

void ClerkListModel::setRemedy(qlonglong person, Remedy remedy, bool stays) {
    const auto found = std::find_if(m_people.begin(), m_people.end(),
                                    [&](const RefusedPerson& one) { return qlonglong(one.person.id) == person; });
    if (found == m_people.end() || found->remedy == remedy) return;
    found->remedy = remedy;
    const int row = rowOf(found->person.id);
    const bool belongs = partOf(*found) == m_part;
    if (row >= 0 && !belongs && !stays) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    } else if (row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    } else if (belongs) {
        const auto place = std::size_t(found - m_people.begin());
        const auto before = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t other) {
            return other > place || m_people[other].state == RefusedState::Later;
        });
        const int at = int(before - m_rows.begin());
        beginInsertRows({}, at, at);
        m_rows.insert(before, place);
        endInsertRows();
    }
}

void ClerkListModel::setThumbnail(qlonglong person, const Image& thumbnail) {
    m_thumbnails.insert(person, pixmapOf(thumbnail));
    const int row = rowOf(PersonId(person));
    if (row >= 0) Q_EMIT dataChanged(index(row), index(row));
}

int ClerkListModel::rowOf(PersonId person) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t i) { return m_people[i].person.id == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ClerkListModel::count(ClerkPart part) const {
    return int(std::count_if(m_people.begin(), m_people.end(), [&](const auto& one) { return partOf(one) == part; }));
}

int ClerkListModel::waiting() const {
    return int(
        std::count_if(m_people.begin(), m_people.end(), [](const auto& one) { return one.left() && !one.remedy; }));
}

int ClerkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClerkListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) return {};
    const RefusedPerson& one = person(index.row());
    return QStringLiteral("%1 %2, %3, %4")
        .arg(QString::fromStdString(one.person.serial), QString::fromStdString(one.person.name),
             QString::fromStdString(one.reasonText()), markOf(one).text);
}

QSize ClerkListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {0, theme().size.tableRow + theme().size.body + 12};
}

void ClerkListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& colour = theme().colour;
    const Sizes& size = theme().size;
    const RefusedPerson& one = m_model.person(index.row());
    QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(row, colour.bg3);
    if (selected) painter->fillRect(QRect(row.left(), row.top(), 4, row.height()), colour.t1);
    painter->setPen(colour.bg3);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    row.adjust(10, 3, -8, -4);

    const int width = row.height() * 3 / 4;
    const QPixmap thumbnail = m_model.thumbnail(index.row());
    if (!thumbnail.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(QRect(row.left(), row.top(), width, row.height()), thumbnail);
    }
    row.setLeft(row.left() + width + 10);

    const ClerkMark mark = markOf(one);
    const QFont small = textFont(size.caption);
    const int words = QFontMetrics(small).horizontalAdvance(mark.text);
    const QRect markPlace(row.right() - words, row.top(), words + 1, row.height());
    painter->setFont(small);
    painter->setPen(colour.t1);
    painter->drawText(markPlace, Qt::AlignLeft | Qt::AlignVCenter, mark.text);
    const QPixmap icon = outcomePixmap(mark.outcome, size.smallIcon + 2, painter->device()->devicePixelRatioF());
    const int iconSize = icon.deviceIndependentSize().toSize().width();
    const int iconLeft = markPlace.left() - iconSize - 6;
    painter->drawPixmap(iconLeft, row.center().y() - iconSize / 2 + 1, icon);
    row.setRight(iconLeft - 8);

    const QFont name = textFont(size.body, true);
    const QString who = QString::fromStdString(one.person.serial + " " + one.person.name);
    painter->setFont(name);
    painter->drawText(QRect(row.left(), row.top(), row.width(), row.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(name).elidedText(who, Qt::ElideRight, row.width()));
    painter->setFont(small);
    painter->setPen(colour.t2);
    const QString reason = QString::fromStdString(one.reasonText()).simplified();
    painter->drawText(QRect(row.left(), row.top() + row.height() / 2, row.width(), row.height() / 2),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(reason, Qt::ElideRight, row.width()));
}

}  // namespace xuezhao
