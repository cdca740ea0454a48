#pragma once

#include "ui/delivery/delivery_desk.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
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
    /// The work ended: with a sentence, or with "" where setLook() says it all.
    void setIdle(const QString& text);

    /// Asks for a pre-flight with what is chosen.
    void checkAgain();

Q_SIGNALS:
    void checkAsked(const xuezhao::DeliveryRequest& request);
    void writeAsked(const QString& path, bool zip);
    void stopAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePreflight();
    QWidget* makePreview();
    DeliveryRequest request() const;
    void chooseTarget();
    void write();
    void showState();
    void showPreview();
    void retranslate();
    void restyle();

    std::vector<const Standard*> m_standards;
    std::shared_ptr<const DeliveryLook> m_look;
    bool m_busy = false;

    QLabel *m_choicesHead, *m_standardLabel, *m_nameLabel, *m_targetLabel, *m_nameHint;
    QComboBox *m_standard, *m_names;
    QLineEdit* m_target;
    QPushButton* m_browse;
    QCheckBox *m_zip, *m_originals, *m_rosters;
    OutcomeIcon* m_icon;
    QLabel *m_title, *m_subtitle, *m_note, *m_treeHead, *m_tree, *m_changesHead, *m_noChanges;
    QPushButton *m_again, *m_stop, *m_writeSome, *m_write;
    QProgressBar* m_progress;
    PreflightList* m_list;
    FactList* m_changes;
};

}  // namespace xuezhao
