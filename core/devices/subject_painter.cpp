// Puts a scene together from its layers. Layers that keep their shape are drawn once, a little larger than
// they are shown, and then only placed: drawing them anew took 45-80 ms a frame of 1280x960, placing takes 10.

#include "core/devices/subject_outlines.h"
#include "core/devices/subject_paint.h"
#include "core/devices/virtual_subject.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace xuezhao {
namespace {

using namespace subject;

constexpr int kNoiseMargin = 64;  ///< the noise of a frame is a window into a larger field, moved by up to this

/// A part of the person, drawn in units at `scale` pixels a unit.
struct Layer {
    QRectF box;  ///< units
    QImage image;

    template <typename Paint>
    void draw(const QRectF& units, double scale, Paint paint) {
        const QSize pixels(static_cast<int>(std::ceil(units.width() * scale)),
                           static_cast<int>(std::ceil(units.height() * scale)));
        box = QRectF(units.topLeft(), QSizeF(pixels) / scale);
        image = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.translate(-box.topLeft());
        paint(painter);
    }

    void place(QPainter& painter) const {
        if (!image.isNull()) painter.drawImage(box, image);
    }
};

/// The layers of one person at one scale.
struct Person {
    SubjectLook look;
    double scale = 0;
    double bodyEnd = 0;  ///< how far down the body is drawn, units
    Layer hairBehind, body, head, hairCap;

    void prepare(const SubjectScene& scene) {
        // Steps of a square root of two: a layer is shown at 71-100 % of its size, where smooth scaling holds.
        const double step = std::pow(2, std::ceil(2 * std::log2(unit(scene.pose))) / 2);
        const double visible = bodyToPicture(scene.pose).inverted().map(QPointF(0, scene.size.height)).y();
        const double end = std::clamp(std::ceil(visible), 3., kBodyEnd);
        if (look == scene.look && scale == step && bodyEnd >= end) return;
        look = scene.look;
        scale = step;
        bodyEnd = end;
        body.draw(QRectF(-2.6, .6, 5.2, bodyEnd - .6), scale, [this](QPainter& p) { paintBody(p, look); });
        head.draw(QRectF(-1.25, -2.2, 2.5, 3.6), scale, [this](QPainter& p) { paintHead(p, look); });
        const QRectF cap = subject::hairCap(look).boundingRect().adjusted(-.02, -.02, .02, .02);
        hairCap.draw(cap, scale, [this](QPainter& p) { paintHairCap(p, look); });
        hairBehind = Layer();
        if (!earsCovered(look)) return;
        const QRectF behind = subject::hairBehind(look).boundingRect().adjusted(-.02, -.02, .02, .02);
        hairBehind.draw(behind, scale, [this](QPainter& p) { paintHairBehind(p, look); });
    }
};

struct Noise {
    cv::Mat more, less;  ///< above and below zero
    cv::Size size;
    double deviation = 0;

    void prepare(cv::Size picture, double levels) {
        if (size == picture && deviation == levels) return;
        size = picture;
        deviation = levels;
        cv::Mat field(picture.height + kNoiseMargin, picture.width + kNoiseMargin, CV_16SC3);
        cv::RNG random(20170099);
        random.fill(field, cv::RNG::NORMAL, 0, levels);
        field.convertTo(more, CV_8U);
        field.convertTo(less, CV_8U, -1);
    }

    void addTo(cv::Mat& bgr, std::uint32_t seed) const {
        cv::RNG random(seed);
        random.next();
        const cv::Rect window(random.uniform(0, kNoiseMargin), random.uniform(0, kNoiseMargin), bgr.cols, bgr.rows);
        cv::add(bgr, more(window), bgr);
        cv::subtract(bgr, less(window), bgr);
    }
};

}  // namespace

struct SubjectPainter::Kept {
    Backdrop backdrop;
    QImage empty;  ///< the studio without a person
    Person person;
    Noise noise;
};

SubjectPainter::SubjectPainter() : m_kept(std::make_unique<Kept>()) {}
SubjectPainter::~SubjectPainter() = default;

Image SubjectPainter::draw(const SubjectScene& scene) {
    Kept& kept = *m_kept;
    const QSize size(scene.size.width, scene.size.height);
    if (kept.empty.size() != size || kept.backdrop != scene.backdrop) {
        kept.empty = QImage(size, QImage::Format_RGB32);
        kept.backdrop = scene.backdrop;
        QPainter painter(&kept.empty);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBackdrop(painter, scene.size, scene.backdrop);
    }
    QImage picture = kept.empty.copy();
    if (scene.present) {
        kept.person.prepare(scene);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QTransform head = headToPicture(scene.pose);
        painter.setTransform(head);
        kept.person.hairBehind.place(painter);
        painter.setTransform(bodyToPicture(scene.pose));
        kept.person.body.place(painter);
        painter.setTransform(head);
        kept.person.head.place(painter);
        paintFeatures(painter, scene);
        kept.person.hairCap.place(painter);
        if (scene.look.glasses) paintGlasses(painter, scene.pose);
    }
    cv::Mat bgr;
    const cv::Mat bgra(picture.height(), picture.width(), CV_8UC4, picture.bits(),
                       static_cast<std::size_t>(picture.bytesPerLine()));
    cv::cvtColor(bgra, bgr, cv::COLOR_BGRA2BGR);
    if (scene.noise > 0) {
        kept.noise.prepare(scene.size, scene.noise);
        kept.noise.addTo(bgr, scene.noiseSeed);
    }
    return Image(bgr);
}

}  // namespace xuezhao
