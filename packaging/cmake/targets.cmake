# The shapes of target in this project. Sources are found by folder, so a new check, camera or
# test is one new file and nothing else (CONFIGURE_DEPENDS makes the build notice it).

# xuezhao_library(NAME [FOLDERS below...] [LINKS public...] [PRIVATE_LINKS ...]): the .cpp and .h files of this folder
# and of the named ones below it.
function(xuezhao_library name)
  cmake_parse_arguments(ARG "" "" "FOLDERS;LINKS;PRIVATE_LINKS" ${ARGN})
  set(sources)
  foreach(folder . ${ARG_FOLDERS})
    file(GLOB found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp"
         "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h")
    list(APPEND sources ${found})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC xuezhao_policy ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# xuezhao_program(NAME [LINKS ...]): an executable from the .cpp and .h files of this folder.
function(xuezhao_program name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE xuezhao_policy ${ARG_LINKS})
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
endfunction()

# xuezhao_test(FOLDER [NAME name] [LINKS ...]): one GoogleTest program from tests/FOLDER, named after it
# ("unit/base" -> unit_base) unless told otherwise, with the helpers of tests/support.
function(xuezhao_test folder)
  cmake_parse_arguments(ARG "" "NAME" "LINKS" ${ARGN})
  string(REPLACE "/" "_" name "${folder}")
  if(ARG_NAME)
    set(name "${ARG_NAME}")
  endif()
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/tests/${folder}/*.h")
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE xuezhao_policy test_support ${ARG_LINKS} GTest::gmock)
  set_target_properties(${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
    ENVIRONMENT_MODIFICATION "LSAN_OPTIONS=set:suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.txt:print_suppressions=0")
endfunction()

# xuezhao_bench(NAME [LINKS ...]): tests/bench/NAME.cpp, a Google Benchmark program for ./dev bench.
# Nothing where the library is not installed: no test needs it.
function(xuezhao_bench name)
  cmake_parse_arguments(ARG "" "" "LINKS" ${ARGN})
  if(NOT benchmark_FOUND)
    return()
  endif()
  add_executable(bench_${name} EXCLUDE_FROM_ALL "${CMAKE_SOURCE_DIR}/tests/bench/${name}.cpp")
  target_link_libraries(bench_${name} PRIVATE xuezhao_policy ${ARG_LINKS} benchmark::benchmark_main)
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
  add_dependencies(bench_programs bench_${name})
endfunction()
