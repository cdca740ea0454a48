#pragma once

#include "core/session/day_figures.h"

#include <QAbstractTableModel>

#include <vector>

namespace xuezhao {

/// The classes: people who were there, numbers and photographs must be as many.
class ClassModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Roster, Came, Serials, Photographs, Paid, Agrees, Missing, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setClasses(std::vector<ClassFigures> classes);
    const ClassFigures* at(int row) const;
    bool hasFees() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ClassFigures> m_classes;
};

/// "4 photographs short", "2 not paid": what does not agree, in one line.
QString agreementText(const ClassFigures& figures);
/// One of those because of whom it does not.
QString disagreementText(const Disagreement& disagreement);

}  // namespace xuezhao
