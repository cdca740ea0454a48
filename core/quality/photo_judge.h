#pragma once

#include "core/base/result.h"
#include "core/picture/file_facts.h"
#include "core/quality/check.h"
#include "core/vision/face_engine.h"
#include "core/vision/measure.h"
#include "core/vision/second_opinion.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace xuezhao {

/// Measures pictures one by one with an engine of its own, which is loaded (a second or so) when the first picture
/// needs it: a folder of unusable files costs nothing. One object, one thread.
class PhotoJudge {
public:
    using MakeEngine = std::function<Result<std::unique_ptr<FaceEngine>>()>;

    /// The best engine there is. \param make  another one; \param second  whether files get a second opinion
    PhotoJudge();
    explicit PhotoJudge(MakeEngine make, bool second = true);
    ~PhotoJudge();
    PhotoJudge(PhotoJudge&&) noexcept;

    /// Errors: those of the engine's making.
    Result<Facts> measure(const Image& picture);

    /// Verdicts on a finished photograph, one a standard, with a second opinion on its face where dlib's model is
    /// there. Of another size than the standard's it is judged as if it were scaled to the standard's width.
    /// \param facesAround  found in the original: whoever else stands there may be the one who was meant
    Result<std::vector<Verdict>> judge(const Image& photo, const FileFacts& file,
                                       std::span<const Standard* const> standards, int facesAround = 0);

    /// Name of the engine; empty before the first picture.
    std::string engine() const;

private:
    Result<void> load();
    Result<Facts> measureFile(const Image& photo);

    MakeEngine m_make;
    std::unique_ptr<FaceEngine> m_engine;
    std::unique_ptr<Measurer> m_measurer;
    std::unique_ptr<SecondOpinion> m_second;
    bool m_secondTried = false;  ///< or not wanted
};

}  // namespace xuezhao
