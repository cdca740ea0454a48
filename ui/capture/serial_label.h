#pragma once

#include <QString>
#include <QWidget>

namespace xuezhao {

/// The serial: the largest text of the window, never cut.
class SerialLabel : public QWidget {
    Q_OBJECT
public:
    explicit SerialLabel(QWidget* parent = nullptr);

    /// \param waiting     grey: the number that the next person would be given
    /// \param questioned  dashed underline: a question is open
    void setSerial(const QString& serial, bool waiting, bool questioned);
    QString text() const { return m_serial; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_serial;
    bool m_waiting = false;
    bool m_questioned = false;
};

}  // namespace xuezhao
