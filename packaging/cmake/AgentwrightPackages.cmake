# SPDX-License-Identifier: MIT
# Debian packages: "cmake --preset deb && cmake --build --preset deb && cpack --preset deb". One package with everything that runs, so that
# one file is enough to install, and one for building other programs with the library.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME agentwright)
set(CPACK_PACKAGE_VENDOR "Agentwright contributors")
set(CPACK_PACKAGE_CONTACT "Agentwright contributors <agentwright@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor and checker for agent definitions")
set(CPACK_DEBIAN_PROGRAMS_DESCRIPTION "\
Agent definitions are Markdown files with YAML frontmatter that define
sub-agents for coding assistants. Agentwright edits them without changing
what is not edited, shows what each assistant reads, checks them and exports
them to other formats. This package has the editor and agentwright-cli.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY agentwright)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL Programs Development)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/debian/finish.cmake)
set(CPACK_AGENTWRIGHT_SOURCE_DIR ${PROJECT_SOURCE_DIR}) # for finish.cmake

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_LIBRARY_OUTPUT_DIRECTORY})

set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME agentwright)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_CONTROL_EXTRA ${PROJECT_SOURCE_DIR}/packaging/debian/triggers)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS "qt6-svg-plugins, qt6-translations-l10n") # icons, standard buttons
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SUGGESTS qt6-wayland)

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libagentwright-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
    "agentwright (= ${PROJECT_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}), qt6-base-dev (>= 6.6)")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION "\
Headers and the CMake package of the library that Agentwright is made on. It
parses agent definitions without loss, checks, changes and exports them.")
include(CPack)
