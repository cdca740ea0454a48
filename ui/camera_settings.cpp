#include "ui/camera_settings.h"

#include "ui/style/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace xuezhao {

namespace {

struct Title {
    const char* setting;  ///< as in core/tether/camera_condition.h
    const char* text;
};
constexpr Title kTitles[] = {
    {"iso", QT_TRANSLATE_NOOP("CameraSetting", "ISO")},
    {"aperture", QT_TRANSLATE_NOOP("CameraSetting", "Aperture")},
    {"shutter", QT_TRANSLATE_NOOP("CameraSetting", "Exposure time")},
    {"whitebalance", QT_TRANSLATE_NOOP("CameraSetting", "White balance")},
    {"target", QT_TRANSLATE_NOOP("CameraSetting", "Camera keeps its files")},
};

QString titleOf(const std::string& setting) {
    for (const Title& title : kTitles)
        if (setting == title.setting) return QCoreApplication::translate("CameraSetting", title.text);
    return QString::fromStdString(setting);
}

/// The camera's own words, but for the two of ours.
QString valueText(const std::string& value) {
    if (value == "card") return CameraSettings::tr("on its card, too");
    if (value == "memory") return CameraSettings::tr("only until they are here");
    return QString::fromStdString(value);
}

}  // namespace

CameraSettings::CameraSettings(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    setObjectName(QStringLiteral("cameraSettings"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
}

void CameraSettings::setCondition(const CameraCondition& condition) {
    if (condition.settings == m_settings) return;
    const auto sameName = [](const CameraSetting& a, const CameraSetting& b) { return a.name == b.name; };
    const bool sameRows = std::equal(m_settings.begin(), m_settings.end(), condition.settings.begin(),
                                     condition.settings.end(), sameName);
    m_settings = condition.settings;
    if (!sameRows) makeRows();
    for (std::size_t i = 0; i < m_rows.size(); ++i) show(m_settings[i], m_rows[i]);
}

void CameraSettings::makeRows() {
    for (const Row& row : m_rows) {
        delete row.title;
        delete row.values;
    }
    m_rows.clear();
    for (const CameraSetting& setting : m_settings) {
        Row row{setting.name, makeLabel("caption", this), new QComboBox(this)};
        row.values->setObjectName(QStringLiteral("setting-%1").arg(QString::fromStdString(setting.name)));
        connect(row.values, &QComboBox::activated, this, [this, values = row.values, name = setting.name](int index) {
            const QString asked = values->itemData(index).toString();
            // What is chosen follows the camera, which may refuse.
            for (const CameraSetting& one : m_settings)
                if (one.name == name) values->setCurrentIndex(values->findData(QString::fromStdString(one.value)));
            Q_EMIT changeAsked(QString::fromStdString(name), asked);
        });
        // Two in a line; the last of an odd number has its line to itself.
        const int number = int(m_rows.size()), line = number / 2, column = number % 2 * 2;
        const bool alone = column == 0 && number + 1 == int(m_settings.size());
        m_grid->addWidget(row.title, line, column);
        m_grid->addWidget(row.values, line, column + 1, 1, alone ? 3 : 1);
        m_rows.push_back(row);
    }
    retranslate();
}

void CameraSettings::show(const CameraSetting& setting, Row& row) {
    const QSignalBlocker quiet(row.values);
    row.values->clear();
    for (const std::string& value : setting.choices)
        row.values->addItem(valueText(value), QString::fromStdString(value));
    const QString now = QString::fromStdString(setting.value);
    if (row.values->findData(now) < 0) row.values->addItem(valueText(setting.value), now);
    row.values->setCurrentIndex(row.values->findData(now));
    row.values->setEnabled(!setting.readOnly && setting.choices.size() > 1);
}

void CameraSettings::retranslate() {
    for (Row& row : m_rows) {
        row.title->setText(titleOf(row.setting));
        row.values->setAccessibleName(row.title->text());
    }
    for (std::size_t i = 0; i < m_rows.size() && i < m_settings.size(); ++i) show(m_settings[i], m_rows[i]);
}

void CameraSettings::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace xuezhao
