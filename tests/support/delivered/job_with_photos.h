#pragma once

#include "core/delivery/delivery.h"
#include "core/delivery/verify.h"
#include "core/store/job.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <memory>
#include <string>

namespace xuezhao::test {

/// A job with some drawn people photographed under chsi-2017 (saved as the station saves them) and one who is missing.
class JobWithPhotos {
public:
    explicit JobWithPhotos(int people = 3);

    /// One more attempt at somebody: another photograph takes the place of the one before.
    void takeAgain(int person);

    DeliveryRequest request(const std::string& names = "photos/{serial}.jpg") const;
    DeliveryPlan plan(const DeliveryRequest& request);
    Result<DeliveryDone> write(const std::filesystem::path& path, bool zip = false);
    Verifier verifier(const Manifest* manifest = nullptr);

    TempFolder folder;
    std::unique_ptr<Job> job;

private:
    void take(int person, std::uint32_t seed);
};

}  // namespace xuezhao::test
