#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace xuezhao {

/// What a number format means for a roster.
struct NumberFormat {
    bool date = false;  ///< shows a day
    bool time = false;  ///< shows a time of day
    int zeros = 0;      ///< "0000": digits with leading zeros; 0: none
};

/// By the text of a format, ECMA-376 part 1, 18.8.31: "yyyy\-mm\-dd", "0000".
NumberFormat parseNumberFormat(const QString& code);

/// The format of every cell style, by its number, from a styles part. Damaged XML: what was read until there.
std::vector<NumberFormat> readNumberFormats(const QByteArray& styles);

/// A number of a cell as a person sees it: whole numbers in full, without an exponent; "2024-09-01",
/// "2024-09-01 08:30:00", "08:30:00" for dates and times. A text that is no number comes back as it is.
std::string showNumber(const QString& value, const NumberFormat& format, bool from1904);

}  // namespace xuezhao
