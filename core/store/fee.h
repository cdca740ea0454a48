#pragma once

#include <string_view>

namespace xuezhao {

/// What a roster's column of fees says: colleges write it as they like.
enum class FeeState {
    Unknown,  ///< empty, or words that are not known
    Paid,
    Unpaid,
};

/// "已缴", "paid", "15", "是" are paid; "未缴", "欠费", "no", "0" are not.
FeeState feeState(std::string_view text);

}  // namespace xuezhao
