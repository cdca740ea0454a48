#pragma once

#include "core/session/day_figures.h"

#include <QWidget>

#include <string>
#include <vector>

namespace xuezhao {

/// The checks that did not pass for one of the last people: a row a check, a column a person, the sum at the right.
class LastPeople : public QWidget {
    Q_OBJECT
public:
    explicit LastPeople(QWidget* parent = nullptr);
    void setFigures(std::vector<std::string> serials, std::vector<CheckTrend> checks);
    QSize minimumSizeHint() const override { return {240, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::string> m_serials;
    std::vector<CheckTrend> m_checks;
};

/// The title of a check in the language in force; its id where the table does not know it any more.
QString checkTitle(const std::string& check);

}  // namespace xuezhao
