#include "core/vision/dlib/dlib_finder.h"

#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv/cv_image.h>

#include <opencv2/core.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <mutex>
#include <optional>

namespace xuezhao {

namespace {

/// The predictor of a file. It is 70 MB and only read: all finders of a process share one.
Result<std::shared_ptr<const dlib::shape_predictor>> sharedPredictor(const std::filesystem::path& shapes) {
    static std::mutex mutex;
    static std::map<std::filesystem::path, std::weak_ptr<const dlib::shape_predictor>> loaded;
    const std::lock_guard lock(mutex);
    if (auto known = loaded[shapes].lock()) return known;
    std::ifstream file(shapes, std::ios::binary);
    if (!file) return Error{ErrorId::ModelMissing, shapes.filename().string(), shapes.string()};
    auto predictor = std::make_shared<dlib::shape_predictor>();
    try {
        dlib::deserialize(*predictor, file);
    } catch (const std::exception& e) {  // dlib, or bad_alloc from a damaged count
        return Error{ErrorId::ModelDamaged, shapes.filename().string(), e.what()};
    }
    if (predictor->num_parts() != std::tuple_size_v<Shape68>)
        return Error{ErrorId::ModelDamaged, shapes.filename().string(), "not a model of 68 points"};
    loaded[shapes] = predictor;
    return std::shared_ptr<const dlib::shape_predictor>(std::move(predictor));
}

}  // namespace

struct DlibFinder::Parts {
    /// Unpacking it takes 0.3 s, and who is told where the face is never asks it: made by the first search.
    std::optional<dlib::frontal_face_detector> detector;
    std::shared_ptr<const dlib::shape_predictor> predictor;
    std::vector<dlib::rect_detection> found;
};

DlibFinder::DlibFinder(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
DlibFinder::~DlibFinder() = default;

Result<std::unique_ptr<DlibFinder>> DlibFinder::load(const std::filesystem::path& shapes) {
    auto predictor = sharedPredictor(shapes);
    if (!predictor) return predictor.error();
    auto parts = std::make_unique<Parts>();
    parts->predictor = std::move(*predictor);
    return std::unique_ptr<DlibFinder>(new DlibFinder(std::move(parts)));
}

std::vector<FaceBox> DlibFinder::detect(const cv::Mat& grey, double threshold) {
    CV_Assert(grey.type() == CV_8UC1);
    std::vector<FaceBox> faces;
    if (grey.empty()) return faces;
    try {
        if (!m_parts->detector) m_parts->detector = dlib::get_frontal_face_detector();
        (*m_parts->detector)(dlib::cv_image<unsigned char>(grey), m_parts->found, threshold);
    } catch (const std::exception&) {  // a picture that dlib cannot search has no face
        return faces;
    }
    for (const auto& d : m_parts->found)
        faces.push_back({{double(d.rect.left()), double(d.rect.top()), double(d.rect.width()), double(d.rect.height())},
                         d.detection_confidence});
    std::stable_sort(faces.begin(), faces.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    return faces;
}

Shape68 DlibFinder::shape(const cv::Mat& grey, const cv::Rect& box) const {
    CV_Assert(grey.type() == CV_8UC1 && !grey.empty() && !box.empty());
    const dlib::rectangle rect(box.x, box.y, box.x + box.width - 1, box.y + box.height - 1);
    const auto found = (*m_parts->predictor)(dlib::cv_image<unsigned char>(grey), rect);
    Shape68 points;
    for (unsigned long i = 0; i < points.size(); ++i)
        points[i] = {double(found.part(i).x()), double(found.part(i).y())};
    return points;
}

}  // namespace xuezhao
