#pragma once

#include "core/base/result.h"
#include "core/vision/facts.h"
#include "core/vision/measure.h"
#include "core/vision/second_opinion.h"

#include <memory>
#include <string>
#include <vector>

namespace xuezhao::accuracy {

/// One face engine and what `xuezhao-audit check` measures a finished file with. One object, one thread.
class Eye {
public:
    /// \param name  of a row of engineTable(). Errors: those of the row.
    static Result<Eye> open(const std::string& name);

    Facts measure(const Image& picture);
    /// With the second opinion that a finished file gets.
    Facts measureFile(const Image& picture);
    FaceEngine& engine() { return *m_engine; }

private:
    std::unique_ptr<FaceEngine> m_engine;
    std::unique_ptr<Measurer> m_measurer;
    std::unique_ptr<SecondOpinion> m_second;
};

/// The engines whose models are here, the best first.
std::vector<std::string> enginesHere();

}  // namespace xuezhao::accuracy
