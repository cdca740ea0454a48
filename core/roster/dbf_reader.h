#pragma once

#include "core/roster/table.h"

namespace xuezhao {

/// The bytes begin like a dBASE table: a known version, a day, and lengths that fit the bytes.
bool looksLikeDbf(std::span<const unsigned char> bytes);

/// Reads a dBASE table (dBASE III to Visual FoxPro): the field names are row 1, records follow; deleted ones are left
/// out. Texts are UTF-8 where all of them are, otherwise GB18030 (which holds GBK), with Big5 where the header says so.
/// Numbers stand in the file digit by digit, so nothing of them is lost; days come as "2024-09-01"; fields that
/// hold no text (memos, pictures) are empty.
/// Errors: TableDamaged, TableTooLarge.
Result<Table> readDbf(std::span<const unsigned char> bytes);

}  // namespace xuezhao
