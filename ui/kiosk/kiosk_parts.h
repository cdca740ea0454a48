#pragma once

#include "ui/kiosk/bilingual.h"
#include "ui/style/card.h"

#include <QAbstractButton>
#include <QWidget>

#include <algorithm>

class QLabel;

namespace xuezhao {

/// Two lines: a text in the language in force, and below or behind it smaller the English one. Sizes in pixels.
class TwoLines : public QWidget {
    Q_OBJECT
public:
    explicit TwoLines(QWidget* parent = nullptr);
    void setText(const Bilingual& text);
    void setPixels(int first, int second, Qt::Alignment alignment = Qt::AlignLeft);
    /// The width at which no text wraps.
    int wholeWidth() const;

private:
    QLabel* m_first;
    QLabel* m_second;
};

/// A large button for a finger: words in two languages, filled or not.
class BigButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit BigButton(const char* objectName, QWidget* parent = nullptr);
    void setText(const Bilingual& text);
    void setMain(bool main);
    void setPixels(int pixels);
    /// At least 88 px high (ui specification, section 9).
    QSize sizeHint() const override { return {m_pixels * 12, std::max(88, m_pixels * 3)}; }
    QSize minimumSizeHint() const override { return {88, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Bilingual m_text;
    bool m_main = false;
    int m_pixels = 34;
};

/// A white card: an icon or pictogram where it has one, a caption, a sentence in two languages.
class FactCard : public Card {
    Q_OBJECT
public:
    explicit FactCard(const QString& icon, QWidget* parent = nullptr);
    /// A pictogram of a size instead of the icon; an empty name: the icon again.
    void setPictogram(const QString& name, int size);
    void setText(const QString& caption, const Bilingual& text);
    void setPixels(int pixels);
    /// The width at which no text wraps.
    int wholeWidth() const;

private:
    void showIcon();

    QString m_iconName;
    QString m_pictogram;
    int m_pictogramSize = 0;
    QLabel* m_icon;
    QLabel* m_caption;
    TwoLines* m_text;
    int m_pixels = 30;
};

}  // namespace xuezhao
