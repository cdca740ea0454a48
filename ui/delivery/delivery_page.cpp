#include "ui/delivery/delivery_page.h"

#include "core/base/language.h"
#include "core/delivery/delivery_target.h"
#include "core/delivery/name_template.h"
#include "ui/delivery/preflight_list.h"
#include "ui/style/fact_list.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace xuezhao {
namespace {

/// The namings that are met, as a start; the field takes any other.
constexpr const char* kNamings[] = {"photos/{serial}.jpg",
                                    "{serial}.jpg",
                                    "{student}.jpg",
                                    "{id}.jpg",
                                    "{college}/{class}/{serial}.jpg",
                                    "{college}/{class}/{student}.JPG"};
constexpr int kMargin = 14;

/// A naming with its placeholders as the language in force has them.
QString namingText(const char* naming) {
    QString text = QLatin1String(naming);
    if (languageInForce() != "zh") return text;
    for (const NamePart& part : nameParts()) {
        const auto braced = [](std::string_view name) {
            return u'{' + QString::fromUtf8(name.data(), qsizetype(name.size())) + u'}';
        };
        text.replace(braced(part.name), braced(part.chinese));
    }
    return text;
}

QWidget* scrolled(QWidget* content, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// The delivery's folders with the number of their files, as a tree of text.
QString treeOf(const DeliveryPlan& plan, const QString& root, bool rosters) {
    std::map<QString, int> folders;
    for (const DeliveryItem& item : plan.items) {
        const QString path = QString::fromStdString(item.photo.path);
        ++folders[path.contains(u'/') ? path.section(u'/', 0, -2) + u'/' : QString()];
    }
    QStringList lines{root + u'/'};
    if (rosters) {
        for (const char* name : {"roster.xlsx", "roster.csv", "roster.dbf", "manifest.json", "SHA256SUMS"})
            lines += QStringLiteral("├ ") + QLatin1String(name);
    }
    constexpr std::size_t kMost = 12;
    std::size_t shown = 0;
    for (const auto& [folder, count] : folders) {
        if (++shown > kMost) {
            lines += QStringLiteral("├ …");
            break;
        }
        lines += QStringLiteral("├ ") + (folder.isEmpty() ? QStringLiteral("*.jpg") : folder) + QStringLiteral("   ") +
                 DeliveryPage::tr("%n photographs", nullptr, count);
    }
    lines.last().replace(0, 1, QStringLiteral("└"));
    return lines.join(u'\n');
}

}  // namespace

DeliveryPage::DeliveryPage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("deliveryPage"));
    setFocusPolicy(Qt::StrongFocus);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeChoices());
    columns->addWidget(makePreflight(), 1);
    columns->addWidget(makePreview());
    retranslate();
    restyle();
    showState();
}

QWidget* DeliveryPage::makeChoices() {
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("deliverySide"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_choicesHead = makeLabel("heading", side);
    m_standardLabel = makeLabel("captionHelp", side);
    m_standard = new QComboBox(side);
    m_standard->setObjectName(QStringLiteral("deliveryStandard"));
    m_nameLabel = makeLabel("captionHelp", side);
    m_names = new QComboBox(side);
    m_names->setObjectName(QStringLiteral("deliveryNames"));
    m_names->setEditable(true);
    m_nameHint = makeLabel("captionHelp", side);
    m_nameHint->setObjectName(QStringLiteral("deliveryNameHint"));
    m_nameHint->setWordWrap(true);
    m_targetLabel = makeLabel("captionHelp", side);
    m_target = new QLineEdit(side);
    m_target->setObjectName(QStringLiteral("deliveryTarget"));
    m_browse = new QPushButton(side);
    m_browse->setObjectName(QStringLiteral("deliveryBrowse"));
    m_zip = new QCheckBox(side);
    m_zip->setObjectName(QStringLiteral("deliveryZip"));
    m_originals = new QCheckBox(side);
    m_originals->setObjectName(QStringLiteral("deliveryOriginals"));
    m_rosters = new QCheckBox(side);
    m_rosters->setObjectName(QStringLiteral("deliveryRosters"));
    m_rosters->setChecked(true);
    m_room = makeLabel("captionHelp", side);
    m_room->setObjectName(QStringLiteral("deliveryRoom"));
    m_room->setWordWrap(true);

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choicesHead, m_standardLabel, m_standard, m_nameLabel,
                                                           m_names, m_nameHint, m_targetLabel, m_target, m_browse})
        column->addWidget(widget);
    column->addSpacing(6);
    for (QCheckBox* box : {m_zip, m_originals, m_rosters}) column->addWidget(box);
    column->addStretch();
    column->addWidget(m_room);

    connect(m_standard, &QComboBox::activated, this, &DeliveryPage::checkAgain);
    connect(m_names, &QComboBox::activated, this, &DeliveryPage::checkAgain);
    connect(m_names->lineEdit(), &QLineEdit::editingFinished, this, &DeliveryPage::checkAgain);
    connect(m_originals, &QCheckBox::clicked, this, &DeliveryPage::checkAgain);
    connect(m_rosters, &QCheckBox::clicked, this, &DeliveryPage::checkAgain);
    connect(m_target, &QLineEdit::textChanged, this, [this] {
        m_written.reset();
        showState();
        showPreview();
    });
    connect(m_zip, &QCheckBox::clicked, this, [this] {
        showState();
        showPreview();
    });
    connect(m_browse, &QPushButton::clicked, this, &DeliveryPage::chooseTarget);
    return side;
}

QWidget* DeliveryPage::makePreflight() {
    auto* middle = new QWidget(this);
    middle->setObjectName(QStringLiteral("deliveryStage"));
    m_icon = new OutcomeIcon(40, middle);
    m_title = makeLabel("title", middle);
    m_title->setObjectName(QStringLiteral("deliveryTitle"));
    m_subtitle = makeLabel("help", middle);
    m_subtitle->setWordWrap(true);
    m_again = new QPushButton(middle);
    m_again->setObjectName(QStringLiteral("deliveryAgain"));
    m_stop = new QPushButton(middle);
    m_stop->setObjectName(QStringLiteral("deliveryStop"));
    m_list = new PreflightList(middle);
    m_progress = new QProgressBar(middle);
    m_progress->setObjectName(QStringLiteral("deliveryProgress"));
    m_note = makeLabel("help", middle);
    m_note->setObjectName(QStringLiteral("deliveryNote"));
    m_open = new QPushButton(middle);
    m_open->setObjectName(QStringLiteral("deliveryOpen"));
    m_note->setWordWrap(true);
    m_writeSome = new QPushButton(middle);
    m_writeSome->setObjectName(QStringLiteral("deliveryWriteSome"));
    m_write = new QPushButton(middle);
    m_write->setObjectName(QStringLiteral("deliveryWrite"));
    m_write->setProperty("kind", QStringLiteral("main"));

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->addWidget(m_icon);
    head->addLayout(words, 1);
    head->addWidget(m_again);
    head->addWidget(m_stop);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_note, 1);
    foot->addWidget(m_open);
    foot->addWidget(m_writeSome);
    foot->addWidget(m_write);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(scrolled(m_list, middle), 1);
    column->addLayout(foot);

    connect(m_again, &QPushButton::clicked, this, &DeliveryPage::checkAgain);
    connect(m_stop, &QPushButton::clicked, this, &DeliveryPage::stopAsked);
    connect(m_write, &QPushButton::clicked, this, &DeliveryPage::write);
    connect(m_writeSome, &QPushButton::clicked, this, [this] {
        if (m_look) m_leftOut.insert(m_look->plan.heldUp.begin(), m_look->plan.heldUp.end());
        write();
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_written) return;
        // A zip is shown in its folder: opened, it would be unpacked somewhere.
        const QFileInfo place(m_written->path);
        QDesktopServices::openUrl(QUrl::fromLocalFile(place.isDir() ? place.filePath() : place.path()));
    });
    connect(m_list, &PreflightList::showAsked, this, &DeliveryPage::peopleAsked);
    connect(m_list, &PreflightList::lookAsked, this, &DeliveryPage::lookAsked);
    connect(m_list, &PreflightList::leaveOutAsked, this, &DeliveryPage::leaveOut);
    connect(m_list, &PreflightList::checkAsked, this, &DeliveryPage::checkAgain);
    return middle;
}

QWidget* DeliveryPage::makePreview() {
    auto* side = new QWidget(this);
    side->setObjectName(QStringLiteral("deliverySide"));
    side->setAttribute(Qt::WA_StyledBackground);
    m_treeHead = makeLabel("heading", side);
    m_tree = makeLabel("captionHelp", side);
    m_tree->setObjectName(QStringLiteral("deliveryTree"));
    m_tree->setTextFormat(Qt::PlainText);
    m_changesHead = makeLabel("heading", side);
    m_noChanges = makeLabel("help", side);
    m_noChanges->setWordWrap(true);
    m_changes = new FactList(side);
    m_reportHead = makeLabel("heading", side);
    m_report = new QPushButton(side);
    m_report->setObjectName(QStringLiteral("deliveryReport"));
    m_reportMenu = new QMenu(m_report);
    m_report->setMenu(m_reportMenu);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_treeHead);
    column->addWidget(m_tree);
    column->addSpacing(kMargin);
    column->addWidget(m_changesHead);
    column->addWidget(m_noChanges);
    column->addWidget(m_changes);
    column->addStretch();
    column->addWidget(m_reportHead);
    column->addWidget(m_report);
    return side;
}

void DeliveryPage::setStandards(const std::vector<const Standard*>& standards) {
    // They come with every view of the session: only others make the pre-flight void.
    if (standards == m_standards) return;
    m_standards = standards;
    fillStandards();
    m_look.reset();
    m_list->setLook({});
    showState();
}

void DeliveryPage::fillStandards() {
    const int chosen = m_standard->currentIndex();
    m_standard->clear();
    for (const Standard* standard : m_standards) {
        const BothLanguages& title = standard->title;
        m_standard->addItem(QString::fromStdString(languageInForce() == "zh" ? title.zh : title.en));
    }
    m_standard->setCurrentIndex(std::clamp(chosen, 0, std::max(0, int(m_standards.size()) - 1)));
}

void DeliveryPage::setTarget(const QString& path) {
    m_target->setText(path);
}

DeliveryRequest DeliveryPage::request() const {
    auto names = NameTemplate::parse(m_names->currentText().toStdString());
    if (!names.ok()) names = NameTemplate::parse(kNamings[0]);
    const auto at = static_cast<std::size_t>(std::max(0, m_standard->currentIndex()));
    std::vector<const Standard*> standards;
    if (at < m_standards.size()) standards.push_back(m_standards[at]);
    return {standards, std::move(names).value(), m_originals->isChecked(), m_rosters->isChecked()};
}

void DeliveryPage::checkAgain() {
    const auto names = NameTemplate::parse(m_names->currentText().toStdString());
    if (!names.ok()) {
        setText(*m_nameHint, QString::fromStdString(toText(names.error())));
        setRole(*m_nameHint, "warning");
    }
    if (m_work != Work::None || m_standards.empty() || !names.ok()) return;
    m_work = Work::Checking;
    m_look.reset();
    m_list->setLook({});
    m_said.clear();
    m_written.reset();
    m_progress->setRange(0, 0);
    showState();
    Q_EMIT checkAsked(request());
}

QString DeliveryPage::targetPath() const {
    QString path = m_target->text();
    if (m_zip->isChecked() && !path.isEmpty() && !path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        path += QStringLiteral(".zip");
    return path;
}

QString DeliveryPage::targetProblem() const {
    const QString path = targetPath();
    if (path.isEmpty()) return tr("Say where it goes to.");
    const QFileInfo place(path);
    if (place.isRelative()) return tr("The place has to begin with a folder.");
    if (place.isDir() && !m_zip->isChecked() ? !QDir(path).isEmpty() : place.exists())
        return tr("Something of that name is there already. Choose another name.");
    QFileInfo parent(place.path());
    while (!parent.exists() && parent.filePath() != parent.path()) parent.setFile(parent.path());
    if (!parent.isWritable()) return tr("The folder cannot be written to. Choose another one.");
    if (m_look && freeBytes(path.toStdString()) < m_look->plan.bytes)
        return tr("There is not enough room. Choose another disk, or leave the originals.");
    return {};
}

int DeliveryPage::ready() const {
    if (!m_look) return 0;
    return int(std::count_if(m_look->plan.items.begin(), m_look->plan.items.end(),
                             [this](const DeliveryItem& item) { return !m_leftOut.contains(item.person.id); }));
}

int DeliveryPage::heldUp() const {
    if (!m_look) return 0;
    return int(std::count_if(m_look->plan.heldUp.begin(), m_look->plan.heldUp.end(),
                             [this](PersonId person) { return !m_leftOut.contains(person); }));
}

void DeliveryPage::leaveOut(const std::vector<PersonId>& people, bool out) {
    for (const PersonId person : people) {
        if (out) m_leftOut.insert(person);
        else m_leftOut.erase(person);
    }
    m_list->setLeftOut(m_leftOut);
    showState();
    m_list->focusFirst();
}

void DeliveryPage::write() {
    if (m_work != Work::None || ready() == 0 || heldUp() > 0 || !targetProblem().isEmpty()) return;
    m_work = Work::Writing;
    m_said.clear();
    m_written.reset();
    m_progress->setRange(0, 0);
    showState();
    Q_EMIT writeAsked(targetPath(), m_zip->isChecked(), m_leftOut);
}

void DeliveryPage::chooseTarget() {
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where to"), QFileInfo(m_target->text()).path());
    const QString name = m_target->text().section(u'/', -1);
    if (!parent.isEmpty()) m_target->setText(parent + u'/' + (name.isEmpty() ? QStringLiteral("delivery") : name));
}

void DeliveryPage::chooseReport(const QString& ending) {
    const QString beside = QFileInfo(m_target->text()).path() + u'/' + tr("report") + ending;
    QString file = QFileDialog::getSaveFileName(this, tr("Report of the work"), beside, u'*' + ending);
    if (file.isEmpty()) return;
    if (!file.endsWith(ending, Qt::CaseInsensitive)) file += ending;
    Q_EMIT reportAsked(file, m_standards);
}

void DeliveryPage::setLook(const std::shared_ptr<const DeliveryLook>& look) {
    m_look = look;
    m_work = Work::None;
    // Who is no longer held up by anything comes along again.
    std::set<PersonId> still;
    for (const PreflightFinding& finding : look->plan.findings)
        for (const PreflightCase& one : finding.cases)
            if (m_leftOut.contains(one.person)) still.insert(one.person);
    m_leftOut = std::move(still);
    m_list->setLook(look);
    m_list->setLeftOut(m_leftOut);
    showState();
    showPreview();
    if (isVisible() && !takesText()) m_list->focusFirst();
}

bool DeliveryPage::takesText() const {
    const QWidget* focus = focusWidget();
    return focus && (focus == m_target || focus == m_names || focus == m_names->lineEdit());
}

void DeliveryPage::setProgress(int done, int all) {
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
    const QLocale locale;
    if (m_work != Work::None)
        setText(*m_subtitle, m_work == Work::Checking
                                 ? tr("%1 of %2 people").arg(locale.toString(done), locale.toString(all))
                                 : tr("%1 of %2 files").arg(locale.toString(done), locale.toString(all)));
}

void DeliveryPage::setIdle(const QString& text) {
    m_work = Work::None;
    m_said = text;
    showState();
}

void DeliveryPage::setWritten(const QString& path, int photographs, int number) {
    m_work = Work::None;
    m_written = Written{path, photographs, number};
    showState();
    m_open->setFocus();
}

void DeliveryPage::showState() {
    const bool busy = m_work != Work::None, checked = m_look && !busy;
    const int held = checked ? heldUp() : 0, photographs = checked ? ready() : 0;
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_again->setVisible(!busy);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_standard, m_names, m_target, m_browse, m_zip, m_originals,
                                                           m_rosters, m_report})
        choice->setEnabled(!busy);
    m_icon->setOutcome(!checked          ? Outcome::NotRequired
                       : m_written       ? Outcome::Pass
                       : held > 0        ? Outcome::Fail
                       : photographs > 0 ? Outcome::Pass
                                         : Outcome::Warn);
    const QLocale locale;
    setText(*m_title, m_work == Work::Checking  ? tr("Everything is read back and checked")
                      : m_work == Work::Writing ? tr("The delivery is being written")
                      : m_written               ? tr("Delivery %1 is written").arg(m_written->number)
                      : !m_look                 ? tr("Not checked yet")
                      : held > 0                ? tr("%n people are held up", nullptr, held)
                      : photographs > 0         ? tr("Ready to be written")
                                                : tr("There is nothing to deliver"));
    if (!m_said.isEmpty() && !busy) setText(*m_subtitle, m_said);
    else if (m_written)
        setText(*m_subtitle, tr("%n photographs, read back: %1", nullptr, m_written->photographs).arg(m_written->path));
    else if (!busy)
        setText(*m_subtitle, held > 0 ? tr("Nothing has been written. Settle the red lines, or leave the people out.")
                                      : tr("Nothing has been written."));
    else setText(*m_subtitle, {});
    setRole(*m_subtitle, m_said.isEmpty() || busy ? "help" : "fault");
    const QString problem = checked && !m_written && photographs > 0 ? targetProblem() : QString();
    setText(*m_note, !problem.isEmpty() ? problem
                     : checked && !m_written && photographs > 0 && !m_leftOut.empty()
                         ? tr("%n people stay behind", nullptr, int(m_leftOut.size()))
                         : QString());
    setRole(*m_note, problem.isEmpty() ? "help" : "warning");
    const bool can = checked && !m_written && photographs > 0 && problem.isEmpty();
    m_open->setVisible(m_written.has_value());
    m_write->setVisible(!m_written);
    m_write->setEnabled(can && held == 0);
    m_writeSome->setVisible(!m_written && held > 0 && photographs > 0);
    m_writeSome->setEnabled(can);
    m_writeSome->setText(tr("Leave them, write %n photographs", nullptr, photographs));
    const auto free = freeBytes(m_target->text().toStdString());
    const bool known = m_look && !m_target->text().isEmpty() && free < std::uintmax_t(INT64_MAX);
    setText(*m_room, known
                         ? tr("%1 free there; this takes %2")
                               .arg(locale.formattedDataSize(qint64(free), 1, QLocale::DataSizeSIFormat),
                                    locale.formattedDataSize(qint64(m_look->plan.bytes), 1, QLocale::DataSizeSIFormat))
                         : QString());
}

void DeliveryPage::showPreview() {
    if (!m_look) return;
    QString root = targetPath().section(u'/', -1);
    if (root.isEmpty()) root = QStringLiteral("delivery");
    setText(*m_tree, treeOf(m_look->plan, root, m_rosters->isChecked()));
    setRole(*m_nameHint, "captionHelp");
    setText(*m_nameHint, m_look->plan.items.empty()
                             ? QString()
                             : QStringLiteral("→ ") + QString::fromStdString(m_look->plan.items.front().photo.path));
    const auto& changes = m_look->changes;
    m_noChanges->setVisible(!changes);
    m_changes->setVisible(changes.has_value());
    setText(*m_changesHead, changes ? tr("Since delivery %1").arg(m_look->lastNumber) : tr("What changed"));
    if (!changes) return;
    const QLocale locale;
    m_changes->setFacts({{tr("New"), locale.toString(changes->added), {}},
                         {tr("Replaced (new crop or retake)"), locale.toString(changes->replaced), {}},
                         {tr("Unchanged"), locale.toString(changes->unchanged), {}},
                         {tr("Withdrawn"), locale.toString(int(changes->withdrawn.size())), {}}});
    QStringList withdrawn;
    constexpr std::size_t kMost = 20;
    for (std::size_t i = 0; i < std::min(kMost, changes->withdrawn.size()); ++i)
        withdrawn += QString::fromStdString(changes->withdrawn[i]).section(u' ', 0, 0);
    m_changes->setToolTip(withdrawn.isEmpty() ? QString()
                                              : tr("Withdrawn: %1").arg(withdrawn.join(QStringLiteral(", "))));
}

void DeliveryPage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_F5: return checkAgain();
        case Qt::Key_Space:
            if (m_write->isEnabled()) write();
            return;
        case Qt::Key_Escape:
            if (m_work != Work::None) Q_EMIT stopAsked();
            return;
        case Qt::Key_Up: focusPreviousChild(); return;
        case Qt::Key_Down: focusNextChild(); return;
        default: QWidget::keyPressEvent(event);
    }
}

void DeliveryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showState();  // a disk may have come or gone
}

void DeliveryPage::fillNamings() {
    const int chosen = m_names->currentIndex();
    const QString typed = m_names->currentText();
    const bool own = chosen >= 0 && typed != m_names->itemText(chosen);
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const char* naming : kNamings) m_names->addItem(namingText(naming));
    m_names->setCurrentIndex(std::max(0, chosen));
    if (own) m_names->setEditText(typed);
}

void DeliveryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) restyle();
}

void DeliveryPage::retranslate() {
    setText(*m_choicesHead, tr("What to deliver"));
    setText(*m_standardLabel, tr("Standard"));
    setText(*m_nameLabel, tr("File names"));
    setText(*m_targetLabel, tr("Where to"));
    m_browse->setText(tr("Choose a folder…"));
    m_zip->setText(tr("One zip file"));
    m_originals->setText(tr("With originals"));
    m_rosters->setText(tr("With roster and manifest"));
    m_again->setText(tr("F5  Check again"));
    m_stop->setText(tr("Esc  Stop"));
    m_write->setText(tr("Space  Write"));
    setText(*m_treeHead, tr("What it will look like"));
    setText(*m_noChanges, tr("This is the first delivery."));
    m_standard->setAccessibleName(m_standardLabel->text());
    m_names->setAccessibleName(m_nameLabel->text());
    m_target->setAccessibleName(m_targetLabel->text());
    m_progress->setAccessibleName(tr("Progress"));
    setText(*m_reportHead, tr("Report"));
    m_report->setText(tr("Report of the work"));
    m_report->setAccessibleDescription(tr("Write the summary of the work that the college sends"));
    m_reportMenu->clear();
    const std::pair<QString, QString> reports[] = {{tr("As PDF…"), QStringLiteral(".pdf")},
                                                   {tr("As HTML…"), QStringLiteral(".html")},
                                                   {tr("The table as Excel…"), QStringLiteral(".xlsx")}};
    for (const auto& [title, ending] : reports)
        m_reportMenu->addAction(title, this, [this, ending = ending] { chooseReport(ending); });
    m_open->setText(tr("Open the folder"));
    fillNamings();
    fillStandards();
    showState();
    showPreview();
}

void DeliveryPage::restyle() {
    m_progress->setFixedHeight(theme().size.bar * 2);
    m_progress->setTextVisible(false);
    const Sizes& size = theme().size;
    for (QWidget* side : findChildren<QWidget*>(QStringLiteral("deliverySide")))
        side->setFixedWidth(size.left + size.gap * 4);
    m_write->setMinimumHeight(size.shutter);
}

}  // namespace xuezhao
