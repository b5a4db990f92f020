# SPDX-License-Identifier: MIT
# Installs everything into a prefix of its own, moves that elsewhere, runs the programs there and builds the consumer against it.
#   cmake -DBUILD_DIR=… -DSOURCE_DIR=… -DWORK_DIR=… -DCONFIG=… -DCOMPILER=… -DVERSION=… -DFILES=… -DPROGRAMS=… -P run.cmake
# FILES (below the prefix) and PROGRAMS are what has to be there.
function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(NOT result EQUAL 0)
        message(FATAL_ERROR "${ARGN}\n${output}")
    endif()
    set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${WORK_DIR})
file(MAKE_DIRECTORY ${WORK_DIR})
run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${WORK_DIR}/installed)
file(RENAME ${WORK_DIR}/installed ${WORK_DIR}/prefix)

foreach(file IN LISTS FILES)
    if(NOT EXISTS ${WORK_DIR}/prefix/${file})
        message(FATAL_ERROR "${file} was not installed")
    endif()
endforeach()
set(ENV{QT_QPA_PLATFORM} offscreen)
foreach(program IN LISTS PROGRAMS)
    run(${WORK_DIR}/prefix/bin/${program} --version)
    if(NOT output MATCHES "${VERSION}")
        message(FATAL_ERROR "${program} is not ${VERSION} but: ${output}")
    endif()
    # Not the library of the build, which may be another one tomorrow.
    run(ldd ${WORK_DIR}/prefix/bin/${program})
    if(NOT output MATCHES "${WORK_DIR}/prefix/[^ ]*libagentwright")
        message(FATAL_ERROR "${program} takes its library from elsewhere:\n${output}")
    endif()
endforeach()

run(${CMAKE_COMMAND} -S ${SOURCE_DIR} -B ${WORK_DIR}/build -G ${GENERATOR}
    -DCMAKE_BUILD_TYPE=${CONFIG} -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_UNITY_BUILD=OFF
    -DCMAKE_PREFIX_PATH=${WORK_DIR}/prefix -DAGENTWRIGHT_INCLUDE_DIR=${WORK_DIR}/prefix/include)
run(${CMAKE_COMMAND} --build ${WORK_DIR}/build --parallel 2)
run(${WORK_DIR}/build/consumer)
