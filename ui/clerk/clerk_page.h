#pragma once

#include "ui/clerk/clerk_list.h"
#include "ui/clerk/clerk_look.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace xuezhao {

class Card;
class ComparisonTable;
class ElidedLabel;
class KeyButton;
class PhotoView;
class RefusalImportPage;

/// The clerk's page: who was refused, the old photograph with what is wrong drawn on it, the new crop on the kept
/// original, both measurements beside the register's reason, and one key for what is to be done. It shows what it is
/// given and says what the clerk did; who does it is not its business (see StationWindow).
class ClerkPage : public QWidget {
    Q_OBJECT
public:
    explicit ClerkPage(QWidget* parent = nullptr);

    void setQueue(std::shared_ptr<const RefusalQueue> queue);
    void setLook(std::shared_ptr<const ClerkLook> look);
    void setRemedy(qlonglong person, Remedy remedy);
    void setThumbnail(qlonglong person, const Image& thumbnail);
    /// Of many new crops; total 0: none is going on.
    void setProgress(int done, int total);
    void setJobTitle(const QString& title) { m_jobTitle = title; }

    RefusalImportPage& import() { return *m_import; }
    /// The preview of a list, instead of the queue; and back.
    void showImport(const QString& file);
    void showQueue();
    /// Everybody who must come back.
    std::vector<RefusedPerson> callList() const;

Q_SIGNALS:
    void importAsked(const QString& file);
    void lookAsked(qlonglong person);
    void takeAsked(const std::vector<xuezhao::PersonId>& people);
    void decided(qlonglong person, xuezhao::RemedyKind kind);
    void undoAsked();
    void stopAsked();
    void notice(const QString& text, bool fault);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeQueueColumn();
    QWidget* makePictures();
    QWidget* makeFacts();
    void connectActions();

    const RefusedPerson* current() const;  ///< null without one
    void select(int row);
    void markRow(int row);
    void askLook();
    void takeCurrent();
    void takeAlike();
    void decide(RemedyKind kind);
    void chooseFile();
    void printList();

    void showCounts();
    void showPerson();
    void showPictures();
    void showTable();
    void showHistory();
    void showActions();
    void retranslate();
    void restyle();

    ClerkListModel* m_model;
    std::shared_ptr<const RefusalQueue> m_queue;
    std::shared_ptr<const ClerkLook> m_look;
    std::optional<PersonId> m_selected;
    QString m_jobTitle;
    int m_total = 0, m_done = 0;
    bool m_quiet = false;  ///< the row is marked, not chosen
    QTimer m_lookDelay;

    QStackedWidget* m_stack;
    RefusalImportPage* m_import;
    QLabel *m_title, *m_comeBackCount, *m_empty, *m_nobody;
    QPushButton *m_importButton, *m_printButton;
    std::array<QPushButton*, 4> m_parts{};
    QListView* m_list;
    QWidget *m_queueColumn, *m_pictures, *m_facts;
    QLabel *m_oldTitle, *m_oldIcon, *m_newTitle, *m_newIcon, *m_newNote;
    ElidedLabel* m_oldNote;
    PhotoView *m_oldView, *m_newView;
    ComparisonTable* m_table;
    QLabel *m_serialTitle, *m_serial, *m_name, *m_who;
    Card* m_verdict;
    QLabel *m_verdictIcon, *m_verdictTitle, *m_verdictText;
    KeyButton *m_take, *m_takeAlike, *m_comeBack, *m_later, *m_undo;
    QProgressBar* m_progress;
    QLabel *m_historyTitle, *m_history, *m_hashes;
};

}  // namespace xuezhao
