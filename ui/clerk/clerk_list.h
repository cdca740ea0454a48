#pragma once

#include "core/base/image.h"
#include "core/clerk/refused_people.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <memory>
#include <optional>
#include <vector>

namespace xuezhao {

/// The queue's parts, by what can be done.
enum class ClerkPart { NewCrop, ComeBack, Look, Done };

/// Which part somebody is in; those nobody has looked at yet wait with those to look at.
ClerkPart partOf(const RefusedPerson& one);

/// What stands behind a name in the queue: shape and words.
struct ClerkMark {
    Outcome outcome = Outcome::NotRequired;
    QString text;
};
ClerkMark markOf(const RefusedPerson& one);

/// The refused people of one part.
class ClerkListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setQueue(std::shared_ptr<const RefusalQueue> queue);
    void setPart(ClerkPart part);
    ClerkPart part() const { return m_part; }
    /// \param stays  in its row, although it belongs to another part now: somebody is looking at it
    void setRemedy(qlonglong person, Remedy remedy, bool stays);
    void setThumbnail(qlonglong person, const Image& thumbnail);

    const RefusedPerson& person(int row) const { return m_people[m_rows[std::size_t(row)]]; }
    int rowOf(PersonId person) const;  ///< -1 when not in this part
    int count(ClerkPart part) const;
    int waiting() const;  ///< whom nobody has looked at yet
    const std::vector<RefusedPerson>& people() const { return m_people; }
    QPixmap thumbnail(int row) const { return m_thumbnails.value(qlonglong(person(row).person.id)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void filter();

    std::vector<RefusedPerson> m_people;
    std::vector<std::size_t> m_rows;
    QHash<qlonglong, QPixmap> m_thumbnails;
    ClerkPart m_part = ClerkPart::NewCrop;
};

/// Draws one person: the refused photograph small, serial and name, the reason, what can be done.
class ClerkListDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ClerkListDelegate(const ClerkListModel& model, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ClerkListModel& m_model;
};

}  // namespace xuezhao
