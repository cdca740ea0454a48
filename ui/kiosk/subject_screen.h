#pragma once

#include "core/session/session_view.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace xuezhao {

class ActPanel;
class MirrorView;

/// The crop of the first standard in use, or nothing; pixels of the picture.
QRectF cropShown(const LiveResult& picture);

/// The screen that faces the person: serial and masked name, large; the picture as in a mirror; the one instruction.
/// A window of its own for a second monitor. It takes no input.
class SubjectScreen : public QWidget {
    Q_OBJECT
public:
    explicit SubjectScreen(QWidget* parent = nullptr);

    void setView(const SessionView& view);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void place();
    void retranslate();

    QLabel* m_who;
    QLabel* m_ask;
    QLabel* m_note;
    MirrorView* m_mirror;
    ActPanel* m_act;
};

}  // namespace xuezhao
