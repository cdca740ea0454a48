#pragma once

#include "core/session/session_view.h"

#include <QWidget>

#include <array>

class QLabel;

namespace xuezhao {

class KeyCap;
class OutcomeIcon;

/// Camera, speed, reader, disk and the last number committed, in one line at the bottom. A fault stands bold with its
/// icon.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setStatus(const StatusView& status);
    void setStudio(const StudioView& studio);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        OutcomeIcon* icon = nullptr;  ///< null for plain numbers
        QLabel* text = nullptr;
    };
    Item addItem(const char* name, bool icon);
    void show(Item& item, Outcome outcome, const QString& text);
    void restyle();

    Item m_camera, m_speed, m_dropped, m_time, m_engine, m_studio, m_reader, m_disk, m_saved;
    KeyCap* m_helpKey;
    QLabel* m_help;
    StatusView m_status;
    StudioView m_studioView;
};

}  // namespace xuezhao
