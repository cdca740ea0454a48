#pragma once

#include "core/base/image.h"
#include "core/devices/virtual_subject.h"
#include "core/setup/wall_map.h"
#include "tests/support/shipped_standard.h"

#include <opencv2/core.hpp>

#include <vector>

namespace xuezhao::test {

/// The two standards that a job uses unless told otherwise.
inline const std::vector<const Standard*>& bothStandards() {
    static const std::vector<const Standard*> both{&shippedStandard("chsi-2017"), &shippedStandard("xinhua-2021")};
    return both;
}

/// A drawn studio of 1280x960 with nobody in it.
inline SubjectScene emptyStudio() {
    SubjectScene scene;
    scene.present = false;
    return scene;
}

/// The light of a part of a picture changed: levels times a factor.
inline Image relit(const Image& picture, cv::Rect part, double factor) {
    cv::Mat changed = picture.mat().clone();
    changed(part) *= factor;
    return Image(changed);
}

/// The camera turned a little: everything moves by so many pixels.
inline Image moved(const Image& picture, int right, int down) {
    cv::Mat changed = cv::Mat::zeros(picture.size(), CV_8UC3);
    const cv::Rect all({}, picture.size());
    const cv::Rect to = all & (all + cv::Point(right, down));
    picture.mat()(to - cv::Point(right, down)).copyTo(changed(to));
    return Image(changed);
}

}  // namespace xuezhao::test
