#pragma once

#include "core/session/session_view.h"
#include "ui/settings.h"

#include <QWidget>

#include <string>
#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xuezhao {

class CameraSettings;
class Card;
class ChoiceRow;
class EventList;
class FactList;
class LookChoices;

/// The diagnostics: camera, readers, storage and engine with their numbers, and what happened last; all of it copies
/// itself as text. The camera, its mount and what it holds, language and theme are chosen here.
class DevicesPage : public QWidget {
    Q_OBJECT
public:
    explicit DevicesPage(Settings& settings, QWidget* parent = nullptr);

    /// The cameras that are present, as specs, and the one in use.
    void setCameras(const std::vector<std::string>& specs, const std::string& used);
    void setQuarterTurns(int turns);
    /// Of the job that is open: what their text recommends for the studio is listed.
    void setStandards(const std::vector<const Standard*>& standards);
    void setJobFolder(const QString& folder);
    void setView(const SessionView& view);

Q_SIGNALS:
    void cameraChosen(const QString& spec);
    void lockAsked(xuezhao::CameraLock lock, bool held);
    void cameraChangeAsked(const QString& setting, const QString& value);
    void flashedChosen(bool flashed);
    void setupAsked();
    void quarterTurnsChosen(int turns);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tile {
        Card* card;
        QLabel* icon;
        QLabel* title;
        QLabel* state;
        FactList* facts;
        QString iconName;
    };
    struct Place {
        int row, column, rows, columns;
    };
    struct Events {
        Card* card;
        QLabel* title;
        ChoiceRow* filter;
        EventList* list;
    };
    void addEvents();
    void addLocks(QVBoxLayout& column);
    void showLocks();
    void showReaders();
    void showCameraSettings();
    Tile addTile(const char* name, const QString& icon, Place place);
    void showState(Tile& tile, Outcome outcome, const QString& text);
    void showStudio();
    void retranslate();
    void restyle();

    QGridLayout* m_grid;
    QLabel* m_head;
    Tile m_camera, m_reader, m_storage, m_engine, m_settingsOfCamera, m_look, m_studio;
    Events m_events;
    std::vector<std::pair<CameraLock, QPushButton*>> m_locks;
    QLabel* m_lockHead;
    QCheckBox* m_flashed;
    CameraSettings* m_cameraSettings;
    QPushButton *m_setup, *m_copy, *m_openFolder;
    std::vector<const Standard*> m_standards;
    QLabel* m_cameraHead;
    QComboBox* m_cameras;
    QLabel* m_mountHead;
    ChoiceRow* m_mount;
    QString m_folder;
    SessionView m_view;
};

}  // namespace xuezhao
