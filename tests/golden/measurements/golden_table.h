#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace xuezhao::test {

/// A column and how far a number in it may move before the test fails.
struct GoldenColumn {
    std::string name;
    double tolerance;
    bool length = false;  ///< the tolerance is multiplied by the row's unit
};

/// What was measured of one picture: a number or a reason ("background_uneven") for each column.
struct GoldenRow {
    std::string name;
    std::vector<std::string> cells;
    double unit = 1;
};

/// Compares with the CSV; rows of it whose names are not among these are an error too. Returns a difference for
/// people, "" when there is none. With XUEZHAO_GOLDEN=write in the environment it writes the file instead.
std::string compareGolden(const std::filesystem::path& csv, const std::vector<GoldenColumn>& columns,
                          const std::vector<GoldenRow>& rows);

}  // namespace xuezhao::test
