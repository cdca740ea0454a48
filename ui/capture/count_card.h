#pragma once

#include "core/store/store.h"
#include "ui/style/card.h"

#include <array>
#include <optional>

class QLabel;

namespace xuezhao {

/// How far the job is: people, taken, to go, attempts kept; and how many photographs nobody has looked at.
class CountCard : public Card {
    Q_OBJECT
public:
    explicit CountCard(QWidget* parent = nullptr);

    void setCounts(const std::optional<JobCounts>& counts);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void restyle();

    QLabel* m_head;
    QLabel* m_toLookAt;
    int m_toLookAtCount = 0;
    std::array<QLabel*, 4> m_numbers{};
    std::array<QLabel*, 4> m_names{};
};

}  // namespace xuezhao
