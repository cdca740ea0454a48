#pragma once

#include "core/session/session_view.h"

#include <QListView>

class QTimer;

namespace xuezhao {

class CaptureStripModel;

/// The last captures, the newest at the left; a new one stands outlined for a moment.
class CaptureStrip : public QListView {
    Q_OBJECT
public:
    explicit CaptureStrip(QWidget* parent = nullptr);

    void setCaptures(const std::vector<RecentCapture>& captures);

Q_SIGNALS:
    /// This capture's checklist, please.
    void reviewAsked(qlonglong capture);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void fitCells();

    CaptureStripModel* m_model;
    QTimer* m_outline;
};

}  // namespace xuezhao
