#include "tests/accuracy/defects/defect.h"

#include <iterator>

namespace xuezhao::accuracy {

const std::vector<Defect>& defectTable() {
    static const std::vector<Defect> table = [] {
        std::vector<Defect> all;
        for (auto* part : {eyeDefects, mouthDefects, poseDefects, hairDefects, glassesDefects, coverDefects,
                           lightDefects, wallDefects, clothesDefects, framingDefects, pictureDefects}) {
            std::vector<Defect> rows = part();
            std::move(rows.begin(), rows.end(), std::back_inserter(all));
        }
        return all;
    }();
    return table;
}

}  // namespace xuezhao::accuracy
