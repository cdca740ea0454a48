#pragma once

#include "core/session/session_view.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace xuezhao {

class CaptureStrip;
class ChecklistCard;
class CountCard;
class CountdownBar;
class CueBar;
class FindingsView;
class IdentityCard;
class LiveView;
class MoreChecks;
class ReviewBar;
class ShutterCard;
class VerdictTiles;

/// The photographer's page: who at the left, the picture with its one instruction in the middle, the findings at the
/// right, below the last captures and the human checklist of one of them. It shows one SessionView and says what the
/// photographer did.
class CapturePage : public QWidget {
    Q_OBJECT
public:
    explicit CapturePage(QWidget* parent = nullptr);

    void setStandards(const std::vector<const Standard*>& standards);
    void setView(std::shared_ptr<const SessionView> view);
    void nextGuideDetail();
    void tickLine(int index);
    ReviewBar& review() { return *m_review; }

    LiveView& live() { return *m_live; }

Q_SIGNALS:
    void shutterPressed();
    void shutterReleased();
    void answered(xuezhao::Answer answer);
    void autoShutterToggled();
    void skipped();
    void retakeAsked();
    void findAsked();
    void ticked(const std::string& check);
    void reviewAsked(qlonglong capture);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeCentre();
    QWidget* makeRight();
    void showPicture();
    void restyle();
    void placePicture();

    std::vector<const Standard*> m_standards;
    std::shared_ptr<const SessionView> m_view;
    IdentityCard* m_identity;
    ShutterCard* m_shutter;
    CountCard* m_counts;
    QWidget* m_left;
    QWidget* m_centre;
    QWidget* m_right;
    CueBar* m_cue;
    QWidget* m_stage;
    LiveView* m_live;
    CountdownBar* m_countdown;
    VerdictTiles* m_tiles;
    ChecklistCard* m_checklist;
    FindingsView* m_findings;
    MoreChecks* m_more;
    QLabel* m_note;
    ReviewBar* m_review;
    CaptureStrip* m_strip;
};

}  // namespace xuezhao
