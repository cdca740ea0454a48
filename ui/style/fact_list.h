#pragma once

#include "core/quality/finding.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace xuezhao {

/// Lines of name and value with hairlines between, optionally with the shape of an outcome in front. Painted.
class FactList : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name, value;
        std::optional<Outcome> outcome;
        friend bool operator==(const Fact&, const Fact&) = default;
    };

    explicit FactList(QWidget* parent = nullptr);
    void setFacts(std::vector<Fact> facts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const;
    std::vector<Fact> m_facts;
};

}  // namespace xuezhao
