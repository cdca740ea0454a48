#pragma once

#include "core/session/session_view.h"
#include "ui/style/card.h"

#include <QPixmap>

#include <optional>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace xuezhao {

class ElidedLabel;
class KeyRow;
class ReviewLine;

/// The human checklist of the last photograph, or of one that was asked for: what no check measures, a line each. One
/// key says that all of it holds; a line that does not is marked by the mouse, or by the arrow keys and Delete. It
/// stands beside the strip and holds nothing up.
class ReviewBar : public Card {
    Q_OBJECT
public:
    explicit ReviewBar(QWidget* parent = nullptr);

    /// Hidden without a review.
    void setReview(const std::optional<ReviewView>& review);
    /// Chooses another line by its key: +1 or -1, round and round.
    void moveChoice(int step);
    /// The chosen line was marked by its key; nothing without a choice.
    void toggleChosen();
    QString stateText() const;

Q_SIGNALS:
    void lookedAt(const std::string& by);
    void lineToggled(int line, const std::string& by);
    void undone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    void retranslate();
    void restyle();

    std::optional<ReviewView> m_review;
    QPixmap m_thumbnail;
    ElidedLabel* m_title;
    QGridLayout* m_grid;
    QVBoxLayout* m_column;
    std::vector<ReviewLine*> m_lines;
    KeyRow* m_confirm;
    KeyRow* m_refuse;
    KeyRow* m_undo;
    int m_chosen = -1;
};

}  // namespace xuezhao
