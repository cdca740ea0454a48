#pragma once

#include "core/session/session_view.h"

#include <QAbstractListModel>
#include <QPixmap>

#include <vector>

namespace xuezhao {

/// The captures of the strip, with their thumbnails as pixmaps.
class CaptureStripModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Item {
        RecentCapture capture;
        QPixmap thumbnail;
        QString serial, name;
    };

    using QAbstractListModel::QAbstractListModel;

    /// True when the first one is new.
    bool setCaptures(const std::vector<RecentCapture>& captures);
    const Item& item(int row) const { return m_items[std::size_t(row)]; }
    void setOutlined(bool outlined);
    bool outlined() const { return m_outlined; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Item> m_items;
    bool m_outlined = false;
};

}  // namespace xuezhao
