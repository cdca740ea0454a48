#pragma once

#include "core/store/capture.h"

#include <QPixmap>
#include <QString>
#include <QWidget>

#include <vector>

namespace xuezhao {

class PhotoButton;

/// Photographs to choose from, as large as there is room: side by side, or on a tall screen the last one large above
/// the others. A frame and a tick mark the chosen one.
class PhotoRow : public QWidget {
    Q_OBJECT
public:
    explicit PhotoRow(QWidget* parent = nullptr);

    /// Nothing happens when they are those already shown.
    void setPhotos(const std::vector<CaptureId>& ids, const std::vector<QPixmap>& pictures);
    void setChosen(std::size_t chosen);
    void setCaptions(const QStringList& captions);
    /// \param pixels  of the captions
    void setShape(int pixels, bool tall);

Q_SIGNALS:
    void picked(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void inOneRow(const QRect& room, std::size_t from, std::size_t count);

    std::vector<CaptureId> m_ids;
    std::vector<PhotoButton*> m_buttons;
    int m_pixels = 26;
    bool m_tall = false;
};

}  // namespace xuezhao
