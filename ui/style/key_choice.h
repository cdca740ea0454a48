#pragma once

#include <QAbstractButton>

namespace xuezhao {

/// A key's cap that can be clicked to put another key there; while it waits for one it shows so.
class KeyChoice : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyChoice(const QString& key, QWidget* parent = nullptr);

    void setWaiting(bool waiting);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString shown() const;

    bool m_waiting = false;
};

}  // namespace xuezhao
