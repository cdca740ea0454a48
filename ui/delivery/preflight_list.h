#pragma once

#include "core/quality/finding.h"
#include "core/store/person.h"

#include <QPushButton>
#include <QWidget>

#include <memory>
#include <set>
#include <vector>

namespace xuezhao {

struct DeliveryLook;
struct PreflightFinding;

/// A button of a row: Enter presses it, and Space stays the page's own key.
class RowButton : public QPushButton {
    Q_OBJECT
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
};

/// The lines of a pre-flight, what holds up first: shape, sentence, the serials concerned, the count, and what can be
/// done about it.
class PreflightList : public QWidget {
    Q_OBJECT
public:
    explicit PreflightList(QWidget* parent = nullptr);

    void setLook(std::shared_ptr<const DeliveryLook> look);
    /// Who stays behind because somebody said so.
    void setLeftOut(std::set<PersonId> people);
    /// The first thing that can be done gets the focus.
    void focusFirst();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    void showAsked(const std::vector<xuezhao::PersonId>& people, const QString& why);
    void lookAsked(qlonglong person);
    void leaveOutAsked(const std::vector<xuezhao::PersonId>& people, bool out);
    void checkAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        const PreflightFinding* finding = nullptr;
        Outcome outcome = Outcome::Pass;
        QString sentence, detail, count;
        std::vector<RowButton*> buttons;  ///< from the right
        int height = 0;
    };
    void arrange();
    void addButtons(Line& line);
    RowButton* addButton(Line& line, const char* name, const QString& text);
    void place();
    bool leftOut(const PreflightFinding& finding) const;

    std::shared_ptr<const DeliveryLook> m_look;
    std::set<PersonId> m_leftOut;
    std::vector<Line> m_lines;
};

}  // namespace xuezhao
