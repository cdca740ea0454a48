#include "app/audit/job_command.h"
#include "app/audit/text.h"
#include "core/base/durable_file.h"
#include "core/base/read_file.h"
#include "core/delivery/delivery_identifier.h"
#include "core/photo/sealed_box.h"
#include "core/picture/decode.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

namespace xuezhao {
namespace {

namespace fs = std::filesystem;

std::string translated(const char* text, const std::string& argument) {
    return QCoreApplication::translate("Audit", text).arg(QString::fromStdString(printable(argument))).toStdString();
}

/// The text of a key's file.
Result<std::string> readKey(const fs::path& path) {
    constexpr std::uintmax_t kLargest = 4096;  // a key is one line
    const auto bytes = readFile(path, kLargest);
    if (!bytes) return bytes.error();
    return std::string(bytes->begin(), bytes->end());
}

Result<void> writeKey(const fs::path& path, const std::string& key, fs::perms mode) {
    const std::string line = key + "\n";
    const std::span bytes(reinterpret_cast<const unsigned char*>(line.data()), line.size());
    // Not for a moment may others read it.
    const ::mode_t before = ::umask(0077);
    const auto written = writeDurably(path, bytes);
    ::umask(before);
    if (!written) return written;
    std::error_code failure;
    fs::permissions(path, mode, failure);
    if (failure) return Error{ErrorId::WriteFailed, path.filename().string(), failure.message()};
    return {};
}

/// \return what the photograph's comment says
Result<std::optional<Identity>> identityOf(const fs::path& photo, const std::string& secretKey) {
    const auto bytes = readFile(photo, kMostPictureBytes);
    if (!bytes) return bytes.error();
    const auto comment = findIdentifier(*bytes);
    if (!comment) return std::optional<Identity>();
    return openSealedBox(*comment, secretKey);
}

}  // namespace

int runIdentifierKeys(const Audit& audit) {
    const std::string name = audit.options.arguments.front();
    const std::string open = name + ".public", secret = name + ".secret";
    std::error_code failure;
    for (const std::string& file : {open, secret}) {
        if (fs::exists(file, failure)) return giveUp(audit, {ErrorId::FileExists, file, {}});
    }
    const auto keys = makeSealedBoxKeys();
    if (!keys) return giveUp(audit, keys.error());
    constexpr auto kOwner = fs::perms::owner_read | fs::perms::owner_write;
    if (const auto done = writeKey(secret, keys->secretKey, kOwner); !done) return giveUp(audit, done.error());
    constexpr auto kAll = kOwner | fs::perms::group_read | fs::perms::others_read;
    if (const auto done = writeKey(open, keys->publicKey, kAll); !done) return giveUp(audit, done.error());
    print(audit, {{"public", open}, {"secret", secret}},
          translated(QT_TRANSLATE_NOOP("Audit", "%1: for the stations; it seals and reads nothing"), open) + "\n" +
              translated(QT_TRANSLATE_NOOP("Audit", "%1: for the receiver alone; who has it reads every identifier"),
                         secret));
    return kAllPass;
}

int runIdentifierUse(const Audit& audit) {
    const auto job = openJob(audit);
    if (!job) return giveUp(audit, job.error());
    const bool on = !audit.options.arguments.empty();
    std::string key;
    if (on) {
        const auto read = readKey(audit.options.arguments.front());
        if (!read) return giveUp(audit, read.error());
        key = *read;
    }
    if (const auto done = setIdentifierKey((*job)->store(), key); !done) return giveUp(audit, done.error());
    const std::string name = (*job)->settings().name;
    print(audit, {{"identifier", on}},
          on ? translated(QT_TRANSLATE_NOOP("Audit", "%1: deliveries carry sealed identifiers"), name)
             : translated(QT_TRANSLATE_NOOP("Audit", "%1: deliveries carry no identifiers"), name));
    return kAllPass;
}

int runIdentifierOpen(const Audit& audit) {
    const auto key = readKey(audit.options.path("--key"));
    if (!key) return giveUp(audit, key.error());
    // A key that is none says so once, not at every file.
    if (const auto fits = openSealedBox({}, *key); !fits) return giveUp(audit, fits.error());
    int status = kAllPass;
    for (const std::string& file : audit.options.arguments) {
        const auto identity = identityOf(file, *key);
        if (!identity) {
            status = giveUp(audit, identity.error());
        } else if (!*identity) {
            status = std::max<int>(status, kSomethingFails);
            print(
                audit, {{"file", printable(file)}, {"opened", false}},
                translated(QT_TRANSLATE_NOOP("Audit", "%1: no identifier, or one that this key does not open"), file));
        } else {
            print(
                audit,
                {{"file", printable(file)},
                 {"opened", true},
                 {"serial", (*identity)->serial},
                 {"citizen_number", (*identity)->citizenNumber}},
                printable(file) + ": " + printable((*identity)->serial) + " " + printable((*identity)->citizenNumber));
        }
    }
    return status;
}

}  // namespace xuezhao
