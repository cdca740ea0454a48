#pragma once

#include <QAbstractButton>

namespace xuezhao {

/// A button with the key that does the same: "[Space] Shoot". It never takes Enter or Space by itself while a page's
/// keys are routed (see KeyRouter), and paints a share of itself filled while a key is held.
class KeyButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Look { Plain, Main, Off };

    KeyButton(const QString& key, const QString& text, QWidget* parent = nullptr);

    void setLook(Look look);
    Look look() const { return m_look; }
    void setKey(const QString& key);
    void setKeyAfterText(bool after) { m_keyAfter = after; }
    void setHeading(bool heading) { m_heading = heading; }
    /// 0-1: how much of the time to hold has passed.
    void setProgress(double share);
    /// Marks the button as the one a key acts on, as focus would.
    void setRing(bool ring);
    bool ring() const { return m_ring; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont textFontNow() const;

    QString m_key;
    Look m_look = Look::Plain;
    double m_progress = 0;
    bool m_keyAfter = false;
    bool m_heading = false;
    bool m_ring = false;
};

}  // namespace xuezhao
