# SPDX-License-Identifier: MIT
# Interface targets that every target of ours links privately.

add_library(agentwright_build_options INTERFACE)
target_compile_features(agentwright_build_options INTERFACE cxx_std_20)
target_compile_definitions(agentwright_build_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060600)
target_compile_options(agentwright_build_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wunused -Wcast-align
    -Wno-missing-field-initializers) # table rows name the fields they set and leave the rest at its default
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    target_compile_options(agentwright_build_options INTERFACE -Wno-unknown-warning-option)
else()
    # GCC 14 with -O3 sees the inside of an empty std::optional used.
    target_compile_options(agentwright_build_options INTERFACE -Wno-maybe-uninitialized)
endif()
if(AGENTWRIGHT_WERROR)
    target_compile_options(agentwright_build_options INTERFACE -Werror)
endif()
foreach(sanitizer IN LISTS AGENTWRIGHT_SANITIZE)
    target_compile_options(agentwright_build_options INTERFACE
        -fsanitize=${sanitizer} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(agentwright_build_options INTERFACE -fsanitize=${sanitizer})
endforeach()
if(AGENTWRIGHT_BUILD_FUZZERS)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "AGENTWRIGHT_BUILD_FUZZERS needs Clang (libFuzzer)")
    endif()
    target_compile_options(agentwright_build_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# With CMAKE_UNITY_BUILD on (the presets release and asan), the sources of one folder of lib or app are compiled together, which takes a
# fifth of the time. The rules go by hundreds. Names in anonymous namespaces have to differ within a folder; each rule,
# reader and target is in a namespace of its own.
function(agentwright_unite target)
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source NORMALIZE)
        if(source MATCHES "/(AW[0-9])[0-9][0-9]_[^/]*[.]cpp$")
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
        elseif(source MATCHES "^${PROJECT_SOURCE_DIR}/(.*)/[^/]*[.]cpp$")
            string(REPLACE "/" "_" group ${CMAKE_MATCH_1})
            set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
        endif()
    endforeach()
endfunction()
