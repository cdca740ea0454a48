#pragma once

#include <QAbstractButton>

namespace xuezhao {

/// A secondary button for a finger: icon and words, in a rounded frame or quiet without one.
class SmallButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SmallButton(const char* objectName, QWidget* parent = nullptr);

    void setIconName(const QString& name);
    /// Smaller words behind the text; empty: none.
    void setSecond(const QString& second);
    void setQuiet(bool quiet);
    void setUnderlined(bool underlined);
    /// \param height  of the place to touch
    void setPixels(int pixels, int height);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fontOfText() const;
    QFont fontOfSecond() const;
    int widthOfContents() const;
    int padding() const { return m_quiet ? 0 : m_pixels; }

    QString m_iconName;
    QString m_second;
    bool m_quiet = false;
    bool m_underlined = false;
    int m_pixels = 26;
    int m_height = 64;
};

}  // namespace xuezhao
