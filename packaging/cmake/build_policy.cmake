# How every target is compiled. Targets get it by linking xuezhao_policy (see targets.cmake).

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

option(XUEZHAO_WERROR "Treat warnings as errors" OFF)
set(XUEZHAO_SANITIZE "" CACHE STRING "Sanitizers for -fsanitize=, for example address,undefined")

find_program(CCACHE ccache)
if(CCACHE)
  # The source folder is taken out of the cache key, so that a second checkout hits the same entries.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1 "${CCACHE}")
endif()

add_library(xuezhao_policy INTERFACE)
target_include_directories(xuezhao_policy INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(xuezhao_policy INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                                $<$<BOOL:${XUEZHAO_WERROR}>:-Werror>)
target_compile_definitions(xuezhao_policy INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)

# A debug build still has to keep up with a camera: the pixel loops are compiled with -O1.
set(CMAKE_CXX_FLAGS_DEBUG "-O1 -g1")
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -g1 -DNDEBUG")

if(XUEZHAO_SANITIZE)
  add_compile_options(-fsanitize=${XUEZHAO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=${XUEZHAO_SANITIZE})
endif()
