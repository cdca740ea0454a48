#pragma once

#include "core/session/day_figures.h"
#include "ui/dashboard/day_desk.h"

#include <QWidget>

#include <array>
#include <memory>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xuezhao {

class Card;
class ClassModel;
class ClassSheet;
class FitLabel;
class LastPeople;
class SpeedChart;

/// How fast the day goes, until when, what keeps failing and what to do about it, whether the numbers of each class
/// agree and who is missing. Shows figures, computes none.
class DashboardPage : public QWidget {
    Q_OBJECT
public:
    explicit DashboardPage(QWidget* parent = nullptr);

    void setFigures(std::shared_ptr<const DayFigures> figures);
    void showSheet(const QString& className, std::shared_ptr<const std::vector<SheetEntry>> sheet);

Q_SIGNALS:
    void sheetAsked(const QString& className);
    void missingAsked(const QString& className);  ///< empty: of all classes
    void placeAsked(qlonglong person);            ///< call them back: open their place
    void reviewAsked(qlonglong capture);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    /// A figure with an icon, a caption and a line of help.
    struct Tile {
        Card* card;
        QLabel* icon;
        QLabel* caption;
        FitLabel* number;
        QLabel* help;
    };

    Tile makeTile(const char* objectName);
    Card* makeCard(QLabel*& head, QBoxLayout*& column);
    QWidget* makeClasses();
    void showTiles();
    void showTrend();
    void showClass();
    void askSheet();
    const ClassFigures* current() const;
    void arrange();
    void retranslate();
    void restyle();

    std::shared_ptr<const DayFigures> m_figures;
    QStackedWidget* m_stack;
    QWidget* m_board;
    std::array<Tile, 4> m_tiles{};
    QBoxLayout* m_left;
    QBoxLayout* m_right;
    Card* m_speedCard;
    QLabel* m_speedHead;
    SpeedChart* m_speed;
    Card* m_lastCard;
    QLabel* m_lastHead;
    LastPeople* m_last;
    Card* m_trend;
    QLabel* m_trendIcon;
    FitLabel* m_trendAct;
    QLabel* m_trendHelp;
    Card* m_classCard;
    QLabel* m_classHead;
    ClassModel* m_classes;
    QTableView* m_table;
    Card* m_disagree;
    QLabel* m_disagreeHead;
    QLabel* m_disagreeHelp;
    QPushButton* m_callBack;
    QLabel* m_missing;
    QPushButton* m_compare;
    QPushButton* m_showMissing;
    QPushButton* m_tabClasses;
    QPushButton* m_tabSpeed;
    QWidget* m_tabs;
    ClassSheet* m_sheet;
    bool m_narrow = false;
};

}  // namespace xuezhao
