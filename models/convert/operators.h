#pragma once

#include "models/convert/conversion.h"

namespace xuezhao::convert {

/// A row of the table of operators that can be converted.
struct OperatorRow {
    int code;            ///< of TFLite's list of built-in operators
    const char* custom;  ///< the name, where the code says custom; null otherwise
    /// Adds the nodes and names the output. Throws Refused.
    void (*convert)(Conversion& into, const Operator& op);
};

/// Null when there is no row.
const OperatorRow* findOperator(const Operator& op);

}  // namespace xuezhao::convert
