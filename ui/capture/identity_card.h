#pragma once

#include "core/session/session_view.h"
#include "ui/style/card.h"

#include <array>

class QGridLayout;
class QLabel;

namespace xuezhao {

class FitLabel;
class Pill;
class SerialLabel;

/// Who is photographed next: serial and name as the largest texts of the window, the number masked.
class IdentityCard : public Card {
    Q_OBJECT
public:
    explicit IdentityCard(QWidget* parent = nullptr);

    void setView(const SessionView& view);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPlace(const SessionView& view);
    void showWaiting(const SessionView& view);
    void showOther(const SessionView& view);
    void retranslate();
    void restyle();

    static constexpr int kFacts = 5;
    QLabel* m_caption;
    Pill* m_state;
    SerialLabel* m_serial;
    FitLabel* m_name;
    QWidget* m_facts;
    std::array<QLabel*, kFacts> m_factHeads{};
    std::array<QLabel*, kFacts> m_factTexts{};
    QWidget* m_ways;
    std::array<QLabel*, 3> m_wayIcons{};
    std::array<QLabel*, 3> m_wayTexts{};
    QWidget* m_otherGap;
    Card* m_other;
    QLabel* m_otherHead;
    QLabel* m_otherState;
    FitLabel* m_otherName;
    QLabel* m_otherFacts;
    QLabel* m_otherPhoto;
};

}  // namespace xuezhao
