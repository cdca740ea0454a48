#pragma once

#include "ui/delivery/delivery_desk.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace xuezhao {

class FactList;
class OutcomeIcon;
class PreflightList;

/// The delivery: what goes out on the left, the pre-flight in the middle, what it will look like and what changed on
/// the right. Nothing is written before everything was looked at. Space writes, F5 checks again, Esc stops.
class DeliveryPage : public QWidget {
    Q_OBJECT
public:
    explicit DeliveryPage(QWidget* parent = nullptr);

    void setStandards(const std::vector<const Standard*>& standards);
    void setTarget(const QString& path);
    void setLook(const std::shared_ptr<const DeliveryLook>& look);
    void setProgress(int done, int all);
    /// The work ended with a sentence; "" where nothing is to be said.
    void setIdle(const QString& text);
    /// A delivery lies at its place.
    void setWritten(const QString& path, int photographs, int number);

    /// Asks for a pre-flight with what is chosen.
    void checkAgain();

Q_SIGNALS:
    void checkAsked(const xuezhao::DeliveryRequest& request);
    void writeAsked(const QString& path, bool zip, const std::set<xuezhao::PersonId>& leftOut);
    void reportAsked(const QString& file, const std::vector<const xuezhao::Standard*>& standards);
    /// These people are to be seen in the roster, and why.
    void peopleAsked(const std::vector<xuezhao::PersonId>& people, const QString& why);
    /// The human checklist of this person's photograph.
    void lookAsked(qlonglong person);
    void stopAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Work { None, Checking, Writing };
    /// What was written last, until the next pre-flight.
    struct Written {
        QString path;
        int photographs = 0, number = 0;
    };

    QWidget* makeChoices();
    QWidget* makePreflight();
    QWidget* makePreview();
    DeliveryRequest request() const;
    void chooseTarget();
    void chooseReport(const QString& ending);
    void write();
    QString targetPath() const;
    /// Why nothing can be written to the place that is chosen; empty: it can.
    QString targetProblem() const;
    int ready() const;   ///< photographs that would be written
    int heldUp() const;  ///< people who hold it up and whom nobody left out
    void leaveOut(const std::vector<PersonId>& people, bool out);
    void fillNamings();
    void fillStandards();
    bool takesText() const;  ///< somebody is typing
    void showState();
    void showPreview();
    void retranslate();
    void restyle();

    std::vector<const Standard*> m_standards;
    std::shared_ptr<const DeliveryLook> m_look;
    Work m_work = Work::None;
    std::set<PersonId> m_leftOut;
    std::optional<Written> m_written;
    QString m_said;  ///< how the last work ended, when it did not end well

    QLabel *m_choicesHead, *m_standardLabel, *m_nameLabel, *m_targetLabel, *m_nameHint, *m_room;
    QComboBox *m_standard, *m_names;
    QLineEdit* m_target;
    QPushButton* m_browse;
    QCheckBox *m_zip, *m_originals, *m_rosters;
    OutcomeIcon* m_icon;
    QLabel *m_title, *m_subtitle, *m_note, *m_treeHead, *m_tree, *m_changesHead, *m_noChanges, *m_reportHead;
    QPushButton *m_again, *m_stop, *m_open, *m_writeSome, *m_write, *m_report;
    QMenu* m_reportMenu;
    QProgressBar* m_progress;
    PreflightList* m_list;
    FactList* m_changes;
};

}  // namespace xuezhao
