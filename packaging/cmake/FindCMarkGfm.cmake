# SPDX-License-Identifier: MIT
# cmark-gfm installs no CMake package on the supported systems. Defines CMarkGfm::CMarkGfm (with its extensions).

find_path(CMarkGfm_INCLUDE_DIR cmark-gfm.h)
find_library(CMarkGfm_LIBRARY cmark-gfm)
find_library(CMarkGfm_EXTENSIONS_LIBRARY cmark-gfm-extensions)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CMarkGfm
    REQUIRED_VARS CMarkGfm_LIBRARY CMarkGfm_EXTENSIONS_LIBRARY CMarkGfm_INCLUDE_DIR)
mark_as_advanced(CMarkGfm_INCLUDE_DIR CMarkGfm_LIBRARY CMarkGfm_EXTENSIONS_LIBRARY)

if(CMarkGfm_FOUND AND NOT TARGET CMarkGfm::CMarkGfm)
    add_library(CMarkGfm::CMarkGfm INTERFACE IMPORTED)
    set_target_properties(CMarkGfm::CMarkGfm PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${CMarkGfm_INCLUDE_DIR}"
        INTERFACE_LINK_LIBRARIES "${CMarkGfm_EXTENSIONS_LIBRARY};${CMarkGfm_LIBRARY}")
endif()
