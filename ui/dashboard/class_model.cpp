#include "ui/dashboard/class_model.h"

#include "ui/style/clock_text.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QLocale>

#include <algorithm>

namespace xuezhao {

namespace {

QString number(int value) {
    return value == 0 ? QStringLiteral("–") : QLocale().toString(value);
}

int howMany(const ClassFigures& figures, Disagreement::What what) {
    return int(std::count_if(figures.disagreements.begin(), figures.disagreements.end(),
                             [&](const Disagreement& one) { return one.what == what; }));
}

Outcome outcomeOf(const ClassFigures& figures) {
    if (!figures.agrees()) return Outcome::Fail;
    return figures.begun() ? Outcome::Pass : Outcome::NotRequired;
}

}  // namespace

QString agreementText(const ClassFigures& figures) {
    if (!figures.begun()) return ClassModel::tr("not begun");
    if (figures.agrees()) return ClassModel::tr("agree");
    using What = Disagreement::What;
    QStringList parts;
    if (const int n = howMany(figures, What::NoPhotograph) + howMany(figures, What::PaidNotTaken))
        parts << ClassModel::tr("%1 photographs short").arg(n);
    if (const int n = howMany(figures, What::NoPlace)) parts << ClassModel::tr("%1 without a place").arg(n);
    if (const int n = howMany(figures, What::NotPaid)) parts << ClassModel::tr("%1 not paid").arg(n);
    return parts.join(QStringLiteral(", "));
}

QString disagreementText(const Disagreement& one) {
    const QString name = QString::fromStdString(one.name);
    const QString serial = one.serial.empty() ? QStringLiteral("–") : QString::fromStdString(one.serial);
    const QString at = one.at ? clockText(*one.at) : QString();
    switch (one.what) {
        case Disagreement::What::NoPhotograph:
            return ClassModel::tr("%1 %2: card at %3, gone without a photograph").arg(serial, name, at);
        case Disagreement::What::PaidNotTaken:
            return ClassModel::tr("%1 %2: paid, card at %3, gone without a photograph").arg(serial, name, at);
        case Disagreement::What::NoPlace:
            return ClassModel::tr("%1 %2: a photograph, but no place was opened").arg(serial, name);
        case Disagreement::What::NotPaid: return ClassModel::tr("%1 %2: photographed, not paid").arg(serial, name);
    }
    return {};
}

void ClassModel::setClasses(std::vector<ClassFigures> classes) {
    beginResetModel();
    m_classes = std::move(classes);
    endResetModel();
}

const ClassFigures* ClassModel::at(int row) const {
    return row >= 0 && row < int(m_classes.size()) ? &m_classes[std::size_t(row)] : nullptr;
}

bool ClassModel::hasFees() const {
    return std::any_of(m_classes.begin(), m_classes.end(), [](const ClassFigures& one) { return one.fees; });
}

int ClassModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_classes.size());
}

int ClassModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ClassModel::data(const QModelIndex& index, int role) const {
    const ClassFigures* figures = at(index.row());
    if (!figures) return {};
    const bool text = index.column() == Name || index.column() == Agrees;
    if (role == Qt::TextAlignmentRole) return int((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == Name) return textFont(theme().size.body, true);
    if (role == Qt::DecorationRole && index.column() == Agrees)
        return outcomePixmap(outcomeOf(*figures), theme().size.smallIcon + 2);
    const bool shortOf = index.column() == Photographs && figures->photographs != figures->came;
    if (role == Qt::ForegroundRole && shortOf) return theme().colour.fail;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Name: return figures->name.empty() ? tr("without a class") : QString::fromStdString(figures->name);
        case Roster: return QLocale().toString(figures->roster);
        case Came: return QLocale().toString(figures->came);
        case Serials: return QLocale().toString(figures->serials);
        case Photographs: return QLocale().toString(figures->photographs);
        case Paid: return figures->fees ? QLocale().toString(figures->paid) : QStringLiteral("–");
        case Agrees: return agreementText(*figures);
        case Missing: return number(figures->missing);
        default: return {};
    }
}

QVariant ClassModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Agrees ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name: return tr("Class");
        case Roster: return tr("Roster");
        case Came: return tr("Came");
        case Serials: return tr("Serials");
        case Photographs: return tr("Photos");
        case Paid: return tr("Paid");
        case Agrees: return tr("Check");
        case Missing: return tr("Missing");
        default: return {};
    }
}

}  // namespace xuezhao
