#include "app/audit/still_measurer.h"

#include "core/vision/engines.h"

#include <utility>

namespace xuezhao {

Result<Facts> StillMeasurer::measure(const Image& picture) {
    if (!m_measurer) {
        auto engine = makeBestEngine(ModelPaths{});
        if (!engine) return engine.error();
        m_engine = std::move(*engine);
        m_measurer = std::make_unique<Measurer>(*m_engine);
    }
    return m_measurer->measure(picture, Effort::Still);
}

}  // namespace xuezhao
