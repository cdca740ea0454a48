#include "core/devices/folder_camera.h"

#include "core/devices/camera_thread.h"
#include "core/devices/folder_worker.h"

namespace xuezhao {

std::unique_ptr<Camera> makeFolderCamera(FolderOptions options) {
    return std::make_unique<CameraThread<FolderWorker>>(std::move(options));
}

}  // namespace xuezhao
