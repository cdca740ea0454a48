// How long a whole job's roster takes, 9,999 rows: from the file to the store, the search as one types, and back.

#include "core/roster/export.h"
#include "core/roster/import.h"
#include "core/store/sqlite_store.h"
#include "tests/support/need.h"
#include "tests/support/temp_folder.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

namespace xuezhao::test {
namespace {

constexpr int kRows = 9'999;

std::vector<Person> people() {
    std::vector<Person> out;
    for (int i = 1; i <= kRows; ++i) {
        Person person;
        person.studentNumber = std::to_string(2'021'000'000 + i);
        person.name = "测试学生" + std::to_string(i);
        person.sex = i % 2 ? "男" : "女";
        person.citizenNumber = "3405241980" + std::to_string(10'000'000 + i);
        person.institutionCode = "01234";
        person.institutionName = "测试大学";
        person.college = "学院" + std::to_string(i % 20);
        person.major = "专业" + std::to_string(i % 60);
        person.className = "班级" + std::to_string(i % 300);
        person.others = {{"民族", "汉"}, {"手机号", std::to_string(13'800'000'000 + i)}};
        out.push_back(person);
    }
    return out;
}

/// A store in a folder of the disk, since what counts is the commit.
struct DiskStore {
    QTemporaryDir folder;
    std::unique_ptr<Store> store =
        need(openSqliteStore(std::filesystem::path(folder.path().toStdU16String()) / "job.sqlite"));
};

void ExportRoster(benchmark::State& state) {
    const TempFolder folder;
    const auto all = people();
    const auto format = static_cast<RosterFormat>(state.range(0));
    for (auto _ : state) need(exportRoster(all, folder / "r", format));
}
BENCHMARK(ExportRoster)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

void ReadAndPreview(benchmark::State& state) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "r", static_cast<RosterFormat>(state.range(0))));
    for (auto _ : state) {
        const auto preview = previewImport(need(readTable(folder / "r")));
        if (preview.people.size() != kRows) state.SkipWithError("rows are missing");
    }
}
BENCHMARK(ReadAndPreview)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

void WholeImportOfXlsx(benchmark::State& state) {
    const TempFolder folder;
    need(exportRoster(people(), folder / "r", RosterFormat::Xlsx));
    for (auto _ : state) {
        const DiskStore disk;
        need(disk.store->putPeople(previewImport(need(readTable(folder / "r"))).people));
    }
}
BENCHMARK(WholeImportOfXlsx)->Unit(benchmark::kMillisecond);

void PutPeopleNew(benchmark::State& state) {
    const auto all = people();
    for (auto _ : state) {
        const DiskStore disk;
        need(disk.store->putPeople(all));
    }
}
BENCHMARK(PutPeopleNew)->Unit(benchmark::kMillisecond);

void PutPeopleAgain(benchmark::State& state) {
    const auto all = people();
    const DiskStore disk;
    need(disk.store->putPeople(all));
    for (auto _ : state) need(disk.store->putPeople(all));
}
BENCHMARK(PutPeopleAgain)->Unit(benchmark::kMillisecond);

void SearchPeople(benchmark::State& state) {
    const DiskStore disk;
    need(disk.store->putPeople(people()));
    const char* texts[] = {"9", "学生77", "2021009999", "nobody"};
    for (auto _ : state) benchmark::DoNotOptimize(need(disk.store->searchPeople(texts[state.range(0)], 50)));
}
BENCHMARK(SearchPeople)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

void PeopleByNumber(benchmark::State& state) {
    const DiskStore disk;
    need(disk.store->putPeople(people()));
    for (auto _ : state) benchmark::DoNotOptimize(need(disk.store->peopleByNumber("2021005000")));
}
BENCHMARK(PeopleByNumber)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace xuezhao::test

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);  // the SQL drivers are plug-ins
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
