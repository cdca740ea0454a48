#include "core/base/errors.h"

#include "core/base/masking.h"

#include <QCoreApplication>

#include <array>

namespace xuezhao {
namespace {

constexpr std::array kRows{
#define XZ_ERROR(id, severity, retry, hint) ErrorRow{ErrorId::id, #id, Severity::severity, Retry::retry, hint},
#include "core/base/errors.def"
#undef XZ_ERROR
};

}  // namespace

const ErrorRow& errorRow(ErrorId id) {
    return kRows[static_cast<std::size_t>(id)];
}

ErrorTable errorTable() {
    return {kRows.data(), static_cast<int>(kRows.size())};
}

std::string toText(const Error& error) {
    const std::string hint = QCoreApplication::translate("Error", errorRow(error.id).hint).toStdString();
    return error.where.empty() ? hint : maskCitizenNumbers(error.where) + ": " + hint;
}

}  // namespace xuezhao
