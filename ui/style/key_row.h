#pragma once

#include <QAbstractButton>

namespace xuezhao {

/// One line of a keys card: what it does, its state, and the key. A mouse may press it; it takes no focus, so that no
/// scanner's Enter can.
class KeyRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyRow(const QString& key, QWidget* parent = nullptr);

    void setKey(const QString& key);
    void setValue(const QString& value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key, m_value;
};

}  // namespace xuezhao
