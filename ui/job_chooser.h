#pragma once

#include "core/standards/catalogue.h"
#include "core/store/job.h"
#include "ui/job_summary.h"
#include "ui/settings.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace xuezhao {

class Card;
class FactList;
class JobRow;
class KeyButton;
class NewJobForm;

/// "Which job today?": the last jobs, a new one, one from elsewhere, practice with a drawn person.
class JobChooser : public QWidget {
    Q_OBJECT
public:
    JobChooser(std::shared_ptr<const Catalogue> catalogue, Settings& settings, QWidget* parent = nullptr);

    /// Reads the recent jobs again.
    void refresh();
    /// Lines about this machine, with the shape of an outcome.
    FactList& machine() { return *m_machine; }
    /// What went wrong with the job just asked for.
    void showProblem(const QString& text);

Q_SIGNALS:
    void openAsked(const QString& folder);
    void createAsked(const QString& folder, const xuezhao::JobSettings& settings,
                     const std::vector<xuezhao::SerialBlock>& blocks);
    void practiceAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeSide(Settings& settings);
    void browse();
    void openSelected();
    void select(int index);
    void retranslate();
    void restyle();

    std::shared_ptr<const Catalogue> m_catalogue;
    Settings& m_settings;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_problem;
    QVBoxLayout* m_rows;
    std::vector<JobRow*> m_jobs;
    int m_selected = 0;
    KeyButton* m_new;
    KeyButton* m_open;
    KeyButton* m_practice;
    NewJobForm* m_form;
    Card* m_side;
    QLabel* m_machineHead;
    FactList* m_machine;
    QLabel* m_lookHead;
    QLabel* m_local;
};

}  // namespace xuezhao
