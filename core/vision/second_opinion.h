#pragma once

#include "core/base/image.h"
#include "core/vision/engines.h"
#include "core/vision/facts.h"

#include <memory>

namespace xuezhao {

/// dlib's 68 points of a face that the accurate engine has found: where the two differ by more than they err, a person
/// has to look. For finished files, off the live path; 8 ms a picture. One object, one thread.
class SecondOpinion {
public:
    /// Errors: ModelMissing, ModelDamaged. Takes half a second.
    static Result<std::unique_ptr<SecondOpinion>> load(const ModelPaths& paths);
    ~SecondOpinion();

    /// Sets Facts::second of the picture that the facts were measured of. Leaves it unset when there is no face, when
    /// the facts are dlib's own, and when dlib loses the face (which it does where it is turned or covered).
    void add(const Image& picture, Facts& facts);

private:
    struct Parts;
    explicit SecondOpinion(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

}  // namespace xuezhao
