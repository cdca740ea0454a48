#include "app/station/device_list.h"

#include "core/devices/camera_table.h"
#include "core/devices/reader_table.h"
#include "core/quality/verdict_json.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <type_traits>

namespace xuezhao {

namespace {

template <typename Row>
void addRow(std::string& text, const char* device, const Row& row, bool json) {
    for (const std::string& spec : row.list()) {
        if (!json) {
            text += std::string(device) + "  " + spec + '\n';
            continue;
        }
        nlohmann::ordered_json line{{"device", device}, {"kind", row.kind}, {"spec", spec}};
        if constexpr (std::is_same_v<Row, CameraRow>) line["real"] = row.real;
        text += jsonLine(line) + '\n';
    }
}

}  // namespace

std::string listDevices(bool json) {
    std::string text;
    for (const CameraRow& row : cameraTable()) addRow(text, "camera", row, json);
    for (const ReaderRow& row : readerTable()) addRow(text, "reader", row, json);
    return text;
}

}  // namespace xuezhao
