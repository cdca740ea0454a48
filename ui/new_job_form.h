#pragma once

#include "core/standards/catalogue.h"
#include "core/store/job.h"

#include <QWidget>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xuezhao {

class ChoiceRow;

/// A new job: name, folder, standards in use, serial blocks, how the camera is mounted.
class NewJobForm : public QWidget {
    Q_OBJECT
public:
    explicit NewJobForm(std::shared_ptr<const Catalogue> catalogue, QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    void created(const QString& folder, const xuezhao::JobSettings& settings,
                 const std::vector<xuezhao::SerialBlock>& blocks);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;

private:
    void create();
    void retranslate();
    void complain(const QString& text);

    std::shared_ptr<const Catalogue> m_catalogue;
    QLabel* m_title;
    QLabel* m_heads[5];
    QLineEdit* m_name;
    QLineEdit* m_folder;
    QPushButton* m_browse;
    std::vector<QCheckBox*> m_standards;
    QLineEdit* m_serials;
    ChoiceRow* m_mount;
    int m_quarterTurns = 0;
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_create;
};

}  // namespace xuezhao
