#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace xuezhao {

/// One tab of the top bar: icon and word; the shown one has a bar below.
class TabButton : public QAbstractButton {
    Q_OBJECT
public:
    TabButton(const QString& icon, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

/// Name of the program and of the job, the pages, how far the job is.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    /// A page's tab, in the order of the calls. Returns its number.
    int addTab(const QString& objectName, const QString& icon);
    void setTabText(int tab, const QString& text);
    void setShownTab(int tab);
    void setTabsVisible(bool visible);
    void setJobTitle(const QString& title);
    /// Counts at the right; negative: none.
    void setCounts(int taken, int toGo);

Q_SIGNALS:
    void tabAsked(int tab);
    void jobsAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void showCounts();

    QLabel* m_name;
    QPushButton* m_job;
    QHBoxLayout* m_tabs;
    std::vector<TabButton*> m_buttons;
    QLabel* m_takenHead;
    QLabel* m_taken;
    QLabel* m_toGoHead;
    QLabel* m_toGo;
    int m_takenCount = -1, m_toGoCount = -1;
};

}  // namespace xuezhao
