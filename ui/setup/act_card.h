#pragma once

#include "core/quality/finding.h"
#include "ui/style/card.h"

#include <QString>

class QLabel;

namespace xuezhao {

class FitLabel;

/// What to do now: a pictogram, a sentence and a small line, in the colour of an outcome.
class ActCard : public Card {
    Q_OBJECT
public:
    explicit ActCard(QWidget* parent = nullptr);

    /// \param pictogram  resources/icons/pictograms/NAME.svg; empty: the shape of the outcome
    void setAct(Outcome outcome, const QString& pictogram, const QString& text, const QString& detail);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showLook();

    QLabel* m_icon;
    FitLabel* m_text;
    QLabel* m_detail;
    Outcome m_outcome = Outcome::NotRequired;
    QString m_pictogram;
};

}  // namespace xuezhao
