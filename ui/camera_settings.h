#pragma once

#include "core/tether/camera_condition.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace xuezhao {

/// What a tethered camera can be set to, each as a list of the values that the camera offers. A value is shown as
/// chosen when the camera has it, not when it was asked for.
class CameraSettings : public QWidget {
    Q_OBJECT
public:
    explicit CameraSettings(QWidget* parent = nullptr);

    void setCondition(const CameraCondition& condition);

Q_SIGNALS:
    void changeAsked(const QString& setting, const QString& value);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        std::string setting;
        QLabel* title;
        QComboBox* values;
    };
    void makeRows();
    void show(const CameraSetting& setting, Row& row);
    void retranslate();

    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    std::vector<CameraSetting> m_settings;
};

}  // namespace xuezhao
