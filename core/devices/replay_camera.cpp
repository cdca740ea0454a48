#include "core/devices/replay_camera.h"

#include "core/devices/paced_camera.h"
#include "core/picture/decode.h"

#include <opencv2/imgproc.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <cctype>
#include <vector>

namespace xuezhao {
namespace {

constexpr double kFramesPerSecond = 15;  ///< a picture that stands still needs no more
constexpr int kLongestSide = 1440;       ///< of the live view, px

std::string lowerExtension(const std::filesystem::path& path) {
    std::string text = path.extension().string();
    for (char& c : text) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

struct Shown {
    Image live;
    cv::Size size;
    Bytes bytes;
    std::string extension;
};

/// By the rules by which the still will be opened: what is shown is what is taken.
Result<Shown> readShown(const std::filesystem::path& path) {
    Result<PictureFile> file = readPicture(path);
    if (!file) return file.error();
    Shown shown;
    shown.live = file->picture.image;
    shown.size = shown.live.size();
    const int step = (std::max(shown.size.width, shown.size.height) + kLongestSide - 1) / kLongestSide;
    if (step > 1) {
        cv::Mat small;
        cv::resize(shown.live.mat(), small, shown.size / step, 0, 0, cv::INTER_AREA);
        shown.live = Image(small);
    }
    shown.bytes = std::move(file->bytes);
    shown.extension = file->picture.facts.format == "png" ? ".png" : ".jpg";
    return shown;
}

class FolderPictures final : public PictureSource {
public:
    FolderPictures(std::filesystem::path folder, SharedStage stage)
        : m_folder(std::move(folder)), m_stage(std::move(stage)) {}

    Result<void> open(const std::function<void(Error)>& trouble) override {
        m_trouble = trouble;
        Result<std::vector<std::filesystem::path>> files = replayPictures(m_folder);
        if (!files) return files.error();
        m_files = std::move(*files);
        show(0);
        if (m_files.empty()) return Error{ErrorId::FolderEmpty, m_folder.string(), {}};
        return {};
    }

    Image frame(SteadyTime now) override {
        const ActMoment moment = m_stage->moment(now);
        if (moment.phase == ActPhase::Here) show(moment.person);
        return m_shown.live;
    }

    Result<Still> still(SteadyTime asked) override {
        const ActMoment moment = m_stage->moment(asked);
        if (moment.phase == ActPhase::Here) show(moment.person);
        if (!m_shown.bytes) return Error{ErrorId::StillFailed, {}, "no picture left"};
        Still still;
        still.original = m_shown.bytes;
        still.extension = m_shown.extension;
        return still;
    }

    cv::Size stillSize() const override { return m_shown.size; }
    void nextSubject(SteadyTime now) override { m_stage->nextSubject(now); }

private:
    /// Makes the person's picture the one that is shown. A bad file leaves the list, so the next takes its place.
    void show(int person) {
        while (!m_files.empty()) {
            const std::size_t index = static_cast<std::size_t>(std::max(person, 0)) % m_files.size();
            if (m_shown.bytes && m_files[index] == m_current) return;
            Result<Shown> shown = readShown(m_files[index]);
            if (shown) {
                m_current = m_files[index];
                m_shown = std::move(*shown);
                return;
            }
            m_trouble(shown.error());
            m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(index));
        }
        m_shown = {};
    }

    const std::filesystem::path m_folder;
    const SharedStage m_stage;
    std::function<void(Error)> m_trouble;
    std::vector<std::filesystem::path> m_files;
    std::filesystem::path m_current;
    Shown m_shown;
};

}  // namespace

Result<std::vector<std::filesystem::path>> replayPictures(const std::filesystem::path& folder) {
    std::error_code failure;
    if (!std::filesystem::is_directory(folder, failure))
        return Error{ErrorId::FolderMissing, folder.string(), failure.message()};
    std::vector<std::filesystem::path> files;
    std::filesystem::directory_iterator entries(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entries != end; entries.increment(failure)) {
        const std::string kind = lowerExtension(entries->path());
        std::error_code ignored;
        const bool picture = kind == ".jpg" || kind == ".jpeg" || kind == ".png";
        if (picture && entries->is_regular_file(ignored)) files.push_back(entries->path());
    }
    if (failure) return Error{ErrorId::FolderMissing, folder.string(), failure.message()};
    if (files.empty()) return Error{ErrorId::FolderEmpty, folder.string(), {}};
    std::sort(files.begin(), files.end());
    return files;
}

std::unique_ptr<Camera> makeReplayCamera(const std::filesystem::path& folder, SharedStage stage) {
    CameraInfo info;
    info.spec = "replay:" + folder.string();
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    info.title = QCoreApplication::translate("Device", "Replay of %1").arg(QString::fromStdString(name)).toStdString();
    return std::make_unique<PacedCamera>(std::move(info), std::make_unique<FolderPictures>(folder, std::move(stage)),
                                         kFramesPerSecond);
}

}  // namespace xuezhao
