#include "ui/delivery/delivery_page.h"

#include "core/base/language.h"
#include "ui/delivery/preflight_list.h"
#include "ui/style/fact_list.h"
#include "ui/style/labels.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
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
constexpr int kSideWidth = 300, kMargin = 14;

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
    side->setFixedWidth(kSideWidth);
    m_choicesHead = makeLabel("heading", side);
    m_standardLabel = makeLabel("captionHelp", side);
    m_standard = new QComboBox(side);
    m_standard->setObjectName(QStringLiteral("deliveryStandard"));
    m_nameLabel = makeLabel("captionHelp", side);
    m_names = new QComboBox(side);
    m_names->setObjectName(QStringLiteral("deliveryNames"));
    m_names->setEditable(true);
    for (const char* naming : kNamings) m_names->addItem(QLatin1String(naming));
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

    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_choicesHead, m_standardLabel, m_standard, m_nameLabel,
                                                           m_names, m_nameHint, m_targetLabel, m_target, m_browse})
        column->addWidget(widget);
    column->addSpacing(6);
    for (QCheckBox* box : {m_zip, m_originals, m_rosters}) column->addWidget(box);
    column->addStretch();

    connect(m_standard, &QComboBox::activated, this, &DeliveryPage::checkAgain);
    connect(m_names, &QComboBox::activated, this, &DeliveryPage::checkAgain);
    connect(m_names->lineEdit(), &QLineEdit::editingFinished, this, &DeliveryPage::checkAgain);
    connect(m_originals, &QCheckBox::clicked, this, &DeliveryPage::checkAgain);
    connect(m_rosters, &QCheckBox::clicked, this, &DeliveryPage::checkAgain);
    connect(m_target, &QLineEdit::textChanged, this, &DeliveryPage::showState);
    connect(m_zip, &QCheckBox::clicked, this, &DeliveryPage::showPreview);
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
    connect(m_writeSome, &QPushButton::clicked, this, &DeliveryPage::write);
    return middle;
}

QWidget* DeliveryPage::makePreview() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    m_treeHead = makeLabel("heading", side);
    m_tree = makeLabel("captionHelp", side);
    m_tree->setObjectName(QStringLiteral("deliveryTree"));
    m_tree->setTextFormat(Qt::PlainText);
    m_changesHead = makeLabel("heading", side);
    m_noChanges = makeLabel("help", side);
    m_noChanges->setWordWrap(true);
    m_changes = new FactList(side);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addWidget(m_treeHead);
    column->addWidget(m_tree);
    column->addSpacing(kMargin);
    column->addWidget(m_changesHead);
    column->addWidget(m_noChanges);
    column->addWidget(m_changes);
    column->addStretch();
    return side;
}

void DeliveryPage::setStandards(const std::vector<const Standard*>& standards) {
    m_standards = standards;
    const int chosen = m_standard->currentIndex();
    m_standard->clear();
    for (const Standard* standard : m_standards) {
        const BothLanguages& title = standard->title;
        m_standard->addItem(QString::fromStdString(languageInForce() == "zh" ? title.zh : title.en));
    }
    m_standard->setCurrentIndex(std::clamp(chosen, 0, std::max(0, int(m_standards.size()) - 1)));
    m_look.reset();
    showState();
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
    setText(*m_nameHint, names.ok() ? QString() : QString::fromStdString(toText(names.error())));
    m_nameHint->setVisible(!names.ok());
    if (m_busy || m_standards.empty() || !names.ok()) return;
    m_busy = true;
    m_look.reset();
    m_list->setLook({});
    showState();
    Q_EMIT checkAsked(request());
}

void DeliveryPage::write() {
    if (m_busy || !m_look || m_look->plan.items.empty() || m_target->text().isEmpty()) return;
    m_busy = true;
    showState();
    QString path = m_target->text();
    if (m_zip->isChecked() && !path.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive))
        path += QStringLiteral(".zip");
    Q_EMIT writeAsked(path, m_zip->isChecked());
}

void DeliveryPage::chooseTarget() {
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where to"), m_target->text());
    const QString name = m_target->text().section(u'/', -1);
    if (!parent.isEmpty()) m_target->setText(parent + u'/' + (name.isEmpty() ? QStringLiteral("delivery") : name));
}

void DeliveryPage::setLook(const std::shared_ptr<const DeliveryLook>& look) {
    m_look = look;
    m_busy = false;
    m_list->setLook(look);
    showState();
    showPreview();
}

void DeliveryPage::setProgress(int done, int all) {
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
}

void DeliveryPage::setIdle(const QString& text) {
    m_busy = false;
    showState();
    if (text.isEmpty()) return;
    setText(*m_subtitle, text);
}

void DeliveryPage::showState() {
    const bool checked = m_look && !m_busy;
    const int heldUp = checked ? int(m_look->plan.heldUp.size()) : 0;
    const int ready = checked ? int(m_look->plan.items.size()) : 0;
    m_progress->setVisible(m_busy);
    m_stop->setVisible(m_busy);
    m_again->setVisible(!m_busy);
    m_icon->setOutcome(!checked     ? Outcome::NotRequired
                       : heldUp > 0 ? Outcome::Fail
                       : ready > 0  ? Outcome::Pass
                                    : Outcome::Warn);
    setText(*m_title, m_busy       ? tr("Everything is read back and checked")
                      : !m_look    ? tr("Not checked yet")
                      : heldUp > 0 ? tr("%n people are held up", nullptr, heldUp)
                      : ready > 0  ? tr("Ready to be written")
                                   : tr("There is nothing to deliver"));
    setText(*m_subtitle, tr("Nothing has been written."));
    const bool target = !m_target->text().isEmpty();
    setText(*m_note, !checked || target ? QString() : tr("Say where it goes to"));
    m_write->setEnabled(checked && heldUp == 0 && ready > 0 && target);
    m_writeSome->setVisible(heldUp > 0 && ready > 0);
    m_writeSome->setEnabled(target);
    m_writeSome->setText(tr("Leave them, write %n photographs", nullptr, ready));
}

void DeliveryPage::showPreview() {
    if (!m_look) return;
    QString root = m_target->text().section(u'/', -1);
    if (root.isEmpty()) root = QStringLiteral("delivery");
    if (m_zip->isChecked()) root += QStringLiteral(".zip");
    setText(*m_tree, treeOf(m_look->plan, root, m_rosters->isChecked()));
    const auto& changes = m_look->changes;
    m_noChanges->setVisible(!changes);
    m_changes->setVisible(changes.has_value());
    setText(*m_changesHead, changes ? tr("Since delivery %1").arg(m_look->lastNumber) : tr("What changed"));
    if (!changes) return;
    const QLocale locale;
    m_changes->setFacts({{tr("New"), locale.toString(changes->added), {}},
                         {tr("Replaced"), locale.toString(changes->replaced), {}},
                         {tr("Unchanged"), locale.toString(changes->unchanged), {}},
                         {tr("Withdrawn"), locale.toString(int(changes->withdrawn.size())), {}}});
}

void DeliveryPage::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_F5: return checkAgain();
        case Qt::Key_Space:
            if (m_write->isEnabled()) write();
            return;
        case Qt::Key_Escape:
            if (m_busy) Q_EMIT stopAsked();
            return;
        default: QWidget::keyPressEvent(event);
    }
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
    setStandards(std::vector(m_standards));
    showPreview();
}

void DeliveryPage::restyle() {
    m_progress->setFixedHeight(theme().size.bar * 2);
    m_progress->setTextVisible(false);
}

}  // namespace xuezhao
