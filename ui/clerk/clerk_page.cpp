#include "ui/clerk/clerk_page.h"

#include "core/base/masking.h"
#include "ui/clerk/call_list.h"
#include "ui/clerk/clerk_texts.h"
#include "ui/clerk/comparison_table.h"
#include "ui/clerk/photo_view.h"
#include "ui/clerk/refusal_import_page.h"
#include "ui/style/card.h"
#include "ui/style/elided_label.h"
#include "ui/style/icons.h"
#include "ui/style/key_button.h"
#include "ui/style/labels.h"
#include "ui/style/outcome_look.h"
#include "ui/style/theme.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace xuezhao {

namespace {

constexpr ClerkPart kParts[] = {ClerkPart::NewCrop, ClerkPart::ComeBack, ClerkPart::Look, ClerkPart::Done};
constexpr Outcome kPartShapes[] = {Outcome::Pass, Outcome::Fail, Outcome::CannotJudge, Outcome::NotRequired};
constexpr std::size_t kMostHistory = 8;
constexpr int kLookDelayMs = 80;  // who only passes by with the arrow keys is not looked at

QLabel* wrappedLabel(const char* role, QWidget* parent) {
    QLabel* label = makeLabel(role, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);  // reasons and names may hold markup
    return label;
}

Outcome outcomeOf(Remedy remedy) {
    switch (remedy) {
        case Remedy::NewCrop: return Outcome::Pass;
        case Remedy::Look: return Outcome::CannotJudge;
        case Remedy::ComeBack: break;
    }
    return Outcome::Fail;
}

QString timeText(WallTime at) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QStringLiteral("MM-dd HH:mm"));
}

}  // namespace

ClerkPage::ClerkPage(QWidget* parent)
    : QWidget(parent), m_model(new ClerkListModel(this)), m_queue(std::make_shared<RefusalQueue>()) {
    setObjectName(QStringLiteral("clerkPage"));
    setFocusPolicy(Qt::StrongFocus);
    m_stack = new QStackedWidget(this);
    auto* queue = new QWidget(m_stack);
    auto* columns = new QHBoxLayout(queue);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeQueueColumn());
    columns->addWidget(makePictures(), 1);
    columns->addWidget(makeFacts());
    m_stack->addWidget(queue);
    m_import = new RefusalImportPage(m_stack);
    m_stack->addWidget(m_import);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_stack);
    m_lookDelay.setSingleShot(true);
    m_lookDelay.setInterval(kLookDelayMs);
    connect(&m_lookDelay, &QTimer::timeout, this, [this] {
        if (m_selected) Q_EMIT lookAsked(qlonglong(*m_selected));
    });
    connectActions();
    restyle();
    retranslate();
    setProgress(0, 0);
}

QWidget* ClerkPage::makeQueueColumn() {
    auto* column = m_queueColumn = new Card(this);
    m_title = makeLabel("heading", column);
    m_title->setObjectName(QStringLiteral("clerkTitle"));
    m_importButton = new QPushButton(column);
    m_importButton->setObjectName(QStringLiteral("clerkImport"));
    m_printButton = new QPushButton(column);
    m_printButton->setObjectName(QStringLiteral("clerkPrint"));
    m_comeBackCount = makeLabel("help", column);
    m_nobody = wrappedLabel("warning", column);
    m_nobody->setObjectName(QStringLiteral("clerkNobody"));
    m_empty = wrappedLabel("strongHelp", column);
    m_empty->setObjectName(QStringLiteral("clerkEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_list = new QListView(column);
    m_list->setObjectName(QStringLiteral("clerkList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClerkListDelegate(*m_model, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);  // the page has the keys
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 10, 12, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_importButton);
    auto* parts = new QGridLayout;
    parts->setContentsMargins(12, 0, 12, 4);
    parts->setSpacing(6);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = new QPushButton(column);
        m_parts[i]->setObjectName(QStringLiteral("clerkPart%1").arg(i));
        m_parts[i]->setProperty("kind", QStringLiteral("chip"));
        m_parts[i]->setCheckable(true);
        m_parts[i]->setAutoExclusive(true);
        m_parts[i]->setFocusPolicy(Qt::NoFocus);
        parts->addWidget(m_parts[i], int(i) / 2, int(i) % 2);
    }
    m_parts[0]->setChecked(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 8);
    foot->addWidget(m_comeBackCount, 1);
    foot->addWidget(m_printButton);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(1, 0, 1, 0);
    rows->setSpacing(6);
    rows->addLayout(head);
    rows->addLayout(parts);
    rows->addWidget(m_nobody);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_empty, 1);
    rows->addLayout(foot);
    m_nobody->setContentsMargins(12, 0, 12, 0);
    m_empty->setContentsMargins(16, 0, 16, 0);
    return column;
}

QWidget* ClerkPage::makePictures() {
    auto* middle = m_pictures = new QWidget(this);
    const auto header = [&](QLabel*& icon, QLabel*& title, QWidget* note) {
        icon = new QLabel(middle);
        title = makeLabel("heading", middle);
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(icon);
        row->addWidget(title);
        row->addWidget(note, 1);
        return row;
    };
    m_oldNote = new ElidedLabel("help", middle);
    m_oldNote->setTextFormat(Qt::PlainText);
    m_oldNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_newNote = new ElidedLabel("help", middle);  // its text must not widen its half
    m_newNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_oldView = new PhotoView(middle);
    m_oldView->setObjectName(QStringLiteral("clerkOld"));
    m_newView = new PhotoView(middle);
    m_newView->setObjectName(QStringLiteral("clerkNew"));
    m_table = new ComparisonTable(middle);
    m_table->setObjectName(QStringLiteral("clerkTable"));
    auto* grid = new QGridLayout(middle);
    grid->setHorizontalSpacing(24);
    grid->addLayout(header(m_oldIcon, m_oldTitle, m_oldNote), 0, 0);
    grid->addLayout(header(m_newIcon, m_newTitle, m_newNote), 0, 1);
    grid->addWidget(m_oldView, 1, 0);
    grid->addWidget(m_newView, 1, 1);
    grid->addWidget(m_table, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    return middle;
}

QWidget* ClerkPage::makeFacts() {
    auto* column = m_facts = new Card(this);
    m_serialTitle = makeLabel("caption", column);
    m_serial = makeLabel("name", column);
    m_serial->setObjectName(QStringLiteral("clerkSerial"));
    m_name = wrappedLabel("title", column);
    m_name->setObjectName(QStringLiteral("clerkName"));
    m_who = wrappedLabel("help", column);
    m_verdict = new Card(column);
    m_verdictIcon = new QLabel(m_verdict);
    m_verdictTitle = wrappedLabel("heading", m_verdict);
    m_verdictTitle->setObjectName(QStringLiteral("clerkVerdict"));
    m_verdictText = wrappedLabel("help", m_verdict);
    m_verdictText->setObjectName(QStringLiteral("clerkWhy"));
    auto* verdict = new QGridLayout(m_verdict);
    verdict->setContentsMargins(14, 12, 14, 12);
    verdict->addWidget(m_verdictIcon, 0, 0, Qt::AlignTop);
    verdict->addWidget(m_verdictTitle, 0, 1);
    verdict->addWidget(m_verdictText, 1, 0, 1, 2);
    verdict->setColumnStretch(1, 1);

    const auto button = [&](const char* name, const QString& key) {
        auto* made = new KeyButton(key, {}, column);
        made->setObjectName(QLatin1String(name));
        made->setFocusPolicy(Qt::NoFocus);
        return made;
    };
    m_take = button("clerkTake", tr("Space"));
    m_take->setLook(KeyButton::Look::Main);
    m_takeAlike = button("clerkTakeAlike", tr("Ctrl+Space"));
    m_comeBack = button("clerkComeBack", QStringLiteral("Del"));
    m_later = button("clerkLater", QStringLiteral("→"));
    m_undo = button("clerkUndo", QStringLiteral("Ctrl+Z"));
    m_progress = new QProgressBar(column);
    m_progress->setObjectName(QStringLiteral("clerkProgress"));
    m_progress->setTextVisible(false);
    m_historyTitle = makeLabel("caption", column);
    m_history = wrappedLabel("captionText", column);
    m_history->setObjectName(QStringLiteral("clerkHistory"));
    m_hashes = wrappedLabel("caption", column);
    m_hashes->setObjectName(QStringLiteral("clerkHashes"));

    auto* pair = new QHBoxLayout;
    pair->setSpacing(8);
    pair->addWidget(m_comeBack, 1);
    pair->addWidget(m_later, 1);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(14, 10, 14, 10);
    rows->setSpacing(6);
    rows->addWidget(m_serialTitle);
    rows->addWidget(m_serial);
    rows->addWidget(m_name);
    rows->addWidget(m_who);
    rows->addSpacing(4);
    rows->addWidget(m_verdict);
    rows->addWidget(m_take);
    rows->addWidget(m_takeAlike);
    rows->addWidget(m_progress);
    rows->addLayout(pair);
    rows->addWidget(m_undo);
    rows->addSpacing(6);
    rows->addWidget(m_historyTitle);
    rows->addWidget(m_history);
    rows->addStretch();
    rows->addWidget(m_hashes);
    return column;
}

void ClerkPage::connectActions() {
    connect(m_importButton, &QPushButton::clicked, this, &ClerkPage::chooseFile);
    connect(m_printButton, &QPushButton::clicked, this, &ClerkPage::printList);
    connect(m_import, &RefusalImportPage::cancelled, this, &ClerkPage::showQueue);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        connect(m_parts[i], &QPushButton::clicked, this, [this, i] {
            m_model->setPart(kParts[i]);
            select(0);
        });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!index.isValid() || m_quiet) return;
        m_selected = m_model->person(index.row()).person.id;
        askLook();
    });
    connect(m_take, &KeyButton::clicked, this, &ClerkPage::takeCurrent);
    connect(m_takeAlike, &KeyButton::clicked, this, [this] {
        if (m_total > 0) Q_EMIT stopAsked();
        else takeAlike();
    });
    connect(m_comeBack, &KeyButton::clicked, this, [this] { decide(RemedyKind::ComeBack); });
    connect(m_later, &KeyButton::clicked, this, [this] { decide(RemedyKind::Later); });
    connect(m_undo, &KeyButton::clicked, this, &ClerkPage::undoAsked);
}

// --- what is shown ---

void ClerkPage::setQueue(std::shared_ptr<const RefusalQueue> queue) {
    m_queue = std::move(queue);
    const int row = m_list->currentIndex().row();
    m_model->setQueue(m_queue);
    showCounts();
    const int same = m_selected ? m_model->rowOf(*m_selected) : -1;
    select(same >= 0 ? same : std::max(0, row));
    showActions();
}

void ClerkPage::setLook(std::shared_ptr<const ClerkLook> look) {
    if (!m_selected || look->refused.person.id != *m_selected) return;  // the clerk went on
    m_look = std::move(look);
    showPerson();
}

void ClerkPage::setRemedy(qlonglong person, Remedy remedy) {
    m_quiet = true;  // rows come and go; whoever is shown stays
    m_model->setRemedy(person, remedy, m_selected && qlonglong(*m_selected) == person);
    m_quiet = false;
    if (!m_selected && m_model->rowCount() > 0) return select(0);
    showCounts();
    showActions();
}

void ClerkPage::markRow(int row) {
    m_quiet = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_quiet = false;
}

void ClerkPage::setThumbnail(qlonglong person, const Image& thumbnail) {
    m_model->setThumbnail(person, thumbnail);
}

void ClerkPage::setProgress(int done, int total) {
    m_done = done;
    m_total = done < total ? total : 0;
    m_progress->setVisible(m_total > 0);
    m_progress->setRange(0, std::max(1, m_total));
    m_progress->setValue(m_done);
    showActions();
}

const RefusedPerson* ClerkPage::current() const {
    const int row = m_selected ? m_model->rowOf(*m_selected) : -1;
    return row >= 0 ? &m_model->person(row) : nullptr;
}

void ClerkPage::select(int row) {
    const int rows = m_model->rowCount();
    if (rows == 0) {
        m_selected.reset();
        m_look.reset();
        showPerson();
        return;
    }
    const int within = std::clamp(row, 0, rows - 1);
    markRow(within);
    m_list->scrollTo(m_model->index(within));
    m_selected = m_model->person(within).person.id;
    askLook();
}

void ClerkPage::askLook() {
    if (!m_look || !m_selected || m_look->refused.person.id != *m_selected) m_look.reset();
    showPerson();
    m_lookDelay.start();
}

void ClerkPage::showCounts() {
    const QLocale locale;
    m_title->setText(tr("%n refused", nullptr, int(m_queue->people.size())));
    const QString titles[] = {tr("New crop"), tr("Come back"), tr("Look"), tr("Done")};
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setText(QStringLiteral("%1 %2").arg(titles[i], locale.toString(m_model->count(kParts[i]))));
    const int comeBack = m_model->count(ClerkPart::ComeBack);
    m_comeBackCount->setText(tr("%n must come back", nullptr, comeBack));
    m_printButton->setEnabled(comeBack > 0);
    m_nobody->setVisible(!m_queue->nobody.empty());
    m_nobody->setText(tr("%n rows mean nobody in the roster", nullptr, int(m_queue->nobody.size())));
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    m_empty->setText(m_queue->people.empty() ? tr("No refused photographs. Import the register's list (xlsx or csv).")
                     : m_model->waiting() > 0
                         ? tr("The kept originals are being looked at, %n to go", nullptr, m_model->waiting())
                         : tr("Nobody here"));
}

void ClerkPage::showPerson() {
    showCounts();
    const RefusedPerson* one = current();
    m_serial->setText(one ? QString::fromStdString(one->person.serial) : QString());
    m_name->setText(one ? QString::fromStdString(one->person.name) : QString());
    QStringList who;
    if (one && !one->person.citizenNumber.empty()) who << QString::fromStdString(maskNumber(one->person.citizenNumber));
    if (one && !one->person.className.empty()) who << QString::fromStdString(one->person.className);
    m_who->setText(who.join(QStringLiteral(" · ")));
    showPictures();
    showTable();
    showHistory();
    showActions();
}

void ClerkPage::showPictures() {
    const RefusedPerson* one = current();
    const bool looked = m_look != nullptr;
    m_oldNote->setText(one ? QString::fromStdString(one->reasonText()).simplified() : QString());
    const int icon = theme().size.smallIcon + 4;
    m_oldIcon->setPixmap(
        outcomePixmap(one && one->left() ? Outcome::Fail : Outcome::NotRequired, icon, devicePixelRatioF()));
    if (!looked) {
        const QString wait = one ? tr("Looking at the kept original") : QString();
        m_oldView->setEmpty(wait);
        m_newView->setEmpty(wait);
        m_newIcon->setPixmap(outcomePixmap(Outcome::NotRequired, icon, devicePixelRatioF()));
        return;
    }
    const LookMarks marks = marksOf(*m_look);
    if (m_look->old.empty()) m_oldView->setEmpty(tr("The photograph cannot be read"));
    else m_oldView->setPhoto(m_look->old, marks.before);
    const QRectF crop(m_look->crop.x, m_look->crop.y, m_look->crop.width, m_look->crop.height);
    if (m_look->original.empty()) m_newView->setEmpty(QString::fromStdString(m_look->recrop.whyText()));
    else
        m_newView->setOriginal(m_look->original, crop, crop.isEmpty() ? std::nullopt : marks.after,
                               crop.isEmpty() ? 0 : double(m_look->old.empty() ? 480 : m_look->old.width()));
    m_newIcon->setPixmap(outcomePixmap(outcomeOf(m_look->recrop.remedy), icon, devicePixelRatioF()));
}

void ClerkPage::showTable() {
    m_table->setRows(m_look ? comparisonRows(*m_look) : std::vector<ComparisonRow>{});
}

void ClerkPage::showHistory() {
    QStringList lines;
    if (const RefusedPerson* one = current()) {
        for (const HistoryLine& line : historyOf(*one)) {
            if (std::size_t(lines.size()) == kMostHistory) break;
            lines << QStringLiteral("%1  %2").arg(timeText(line.at), line.text);
        }
    }
    m_history->setText(lines.join(QLatin1Char('\n')));
    const bool both = m_look && !m_look->oldHash.empty() && !m_look->newHash.empty();
    m_hashes->setText(both ? tr("A refused file is never sent again as it was: %1 ≠ %2")
                                 .arg(QString::fromStdString(m_look->oldHash), QString::fromStdString(m_look->newHash))
                           : QString());
    if (both && m_look->recrop.same) m_hashes->setText(QString::fromStdString(m_look->recrop.whyText()));
}

void ClerkPage::showActions() {
    const RefusedPerson* one = current();
    const bool busy = m_total > 0;
    const bool left = one && (one->left() || one->state == RefusedState::MustCome);
    const bool usable = m_look && m_look->recrop.usable() && left;
    m_take->setEnabled(usable && !busy);
    m_take->setText(usable && m_look->recrop.remedy == Remedy::Look ? tr("I have looked: take it")
                                                                    : tr("Take it, next one"));
    const int alike = m_model->count(ClerkPart::NewCrop);
    m_takeAlike->setText(busy ? tr("Stop (%1 of %2)").arg(m_done).arg(m_total)
                              : tr("Take all %n like this", nullptr, alike));
    m_takeAlike->setEnabled(busy || alike > 0);
    m_comeBack->setEnabled(left && !busy && one->state != RefusedState::MustCome);
    m_later->setEnabled(one != nullptr && !busy);
    m_undo->setEnabled(!busy);
    m_verdict->setVisible(one != nullptr);
    Outcome outcome = Outcome::NotRequired;
    QString title, text;
    if (one && !left) {
        outcome = one->state == RefusedState::NoPhotograph ? Outcome::Fail : Outcome::Pass;
        title = QString::fromStdString(textOf(one->state));
    } else if (one && m_look) {
        outcome = outcomeOf(m_look->recrop.remedy);
        title = QString::fromStdString(textOf(m_look->recrop.remedy));
        text = QString::fromStdString(m_look->recrop.whyText());
    } else if (one) {
        title = tr("Looking at the kept original");
    }
    m_verdictTitle->setText(title);
    m_verdictText->setText(text);
    m_verdictText->setVisible(!text.isEmpty());
    m_verdictIcon->setPixmap(outcomePixmap(outcome, theme().size.tileIcon, devicePixelRatioF()));
    Card::Look look;
    look.border = outcomeColour(outcome);
    look.borderWidth = 2;
    m_verdict->setLook(look);
}

// --- what the clerk does ---

void ClerkPage::takeCurrent() {
    if (!m_take->isEnabled() || !m_selected) return;
    Q_EMIT takeAsked({*m_selected});
}

void ClerkPage::takeAlike() {
    std::vector<PersonId> people;
    for (const RefusedPerson& one : m_model->people()) {
        if (partOf(one) == ClerkPart::NewCrop) people.push_back(one.person.id);
    }
    if (people.empty()) return;
    setProgress(0, int(people.size()));
    Q_EMIT takeAsked(people);
}

void ClerkPage::decide(RemedyKind kind) {
    if (!m_selected || m_total > 0) return;
    if (kind == RemedyKind::Later) {
        // Only on to the next: what is put off stays where it is, at the end of its list.
        const RefusedPerson* one = current();
        const bool stays = !one || !one->left() || one->state == RefusedState::Later;
        if (stays) return select(m_list->currentIndex().row() + 1);
    } else if (!m_comeBack->isEnabled()) {
        return;
    }
    const qlonglong person = qlonglong(*m_selected);
    m_selected.reset();  // whoever stands in this row next
    Q_EMIT decided(person, kind);
}

void ClerkPage::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import a list of refused photographs"), {},
                                                      tr("Lists (*.xlsx *.csv *.txt *.dbf);;All files (*)"));
    if (!file.isEmpty()) Q_EMIT importAsked(file);
}

std::vector<RefusedPerson> ClerkPage::callList() const {
    std::vector<RefusedPerson> people;
    for (const RefusedPerson& one : m_model->people()) {
        if (partOf(one) == ClerkPart::ComeBack) people.push_back(one);
    }
    return people;
}

void ClerkPage::printList() {
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the call list"));
    if (dialog.exec() != QDialog::Accepted) return;
    if (printCallList(callListHtml(callList(), m_jobTitle), printer))
        Q_EMIT notice(tr("The call list was printed"), false);
    else Q_EMIT notice(tr("The printer did not take the list. Check it, or print into a PDF file."), true);
}

void ClerkPage::showImport(const QString& file) {
    m_import->setFile(file);
    m_stack->setCurrentIndex(1);
}

void ClerkPage::showQueue() {
    m_stack->setCurrentIndex(0);
    setFocus();
}

void ClerkPage::keyPressEvent(QKeyEvent* event) {
    if (m_stack->currentIndex() != 0) {
        if (event->key() == Qt::Key_Escape) showQueue();
        return;
    }
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const int row = m_list->currentIndex().row();
    switch (event->key()) {
        case Qt::Key_Space:
            if (event->isAutoRepeat()) break;  // a key held down takes one
            if (ctrl) m_takeAlike->click();
            else takeCurrent();
            break;
        case Qt::Key_Delete: decide(RemedyKind::ComeBack); break;
        case Qt::Key_Right: decide(RemedyKind::Later); break;
        case Qt::Key_Up: select(row - 1); break;
        case Qt::Key_Down: select(row + 1); break;
        case Qt::Key_PageUp: select(row - 10); break;
        case Qt::Key_PageDown: select(row + 10); break;
        case Qt::Key_Z:
            if (ctrl && m_undo->isEnabled()) Q_EMIT undoAsked();
            break;
        case Qt::Key_Escape:
            if (m_total > 0) Q_EMIT stopAsked();
            break;
        default:
            if (event->modifiers() & Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
                m_parts[std::size_t(event->key() - Qt::Key_1)]->click();
            else QWidget::keyPressEvent(event);
    }
}

// --- looks ---

void ClerkPage::retranslate() {
    m_importButton->setText(tr("Import a list"));
    m_printButton->setText(tr("Print the call list"));
    m_list->setAccessibleName(tr("Refused people"));
    m_oldTitle->setText(tr("Refused"));
    m_newTitle->setText(tr("New crop on the original"));
    m_newNote->setText(tr("a crop and one scale, nothing else"));
    m_oldView->setAccessibleName(tr("The refused photograph"));
    m_newView->setAccessibleName(tr("The kept original with the new crop"));
    m_table->setAccessibleName(tr("Measurements"));
    m_serialTitle->setText(tr("Serial"));
    m_take->setKey(tr("Space"));
    m_takeAlike->setKey(tr("Ctrl+Space"));
    m_comeBack->setText(tr("Must come back"));
    m_later->setText(tr("Later"));
    m_undo->setText(tr("Take the last ones back"));
    m_historyTitle->setText(tr("History"));
    m_progress->setAccessibleName(tr("New crops"));
    showPerson();
}

void ClerkPage::restyle() {
    const Sizes& size = theme().size;
    const Tokens& colour = theme().colour;
    m_queueColumn->setFixedWidth(size.left + size.left / 6);
    m_facts->setFixedWidth(size.right);
    m_pictures->layout()->setContentsMargins(size.gap + 8, size.gap, size.gap + 8, size.gap);
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setIcon(outcomePixmap(kPartShapes[i], size.smallIcon + 2));
    m_importButton->setIcon(lineIcon(QStringLiteral("import"), colour.t1));
    m_printButton->setIcon(lineIcon(QStringLiteral("file"), colour.t1));
    showPerson();
}

void ClerkPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
