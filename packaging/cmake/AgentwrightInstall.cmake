# SPDX-License-Identifier: MIT
# Where things are installed. The components are Programs (everything that runs) and Development (headers and the CMake package).
include(GNUInstallDirs)

# An installed tree runs from wherever it is put.
set(CMAKE_INSTALL_RPATH "$ORIGIN/../${CMAKE_INSTALL_LIBDIR}")

set(AGENTWRIGHT_BASH_COMPLETION_DIR ${CMAKE_INSTALL_DATADIR}/bash-completion/completions CACHE STRING "Completions for bash")
set(AGENTWRIGHT_ZSH_COMPLETION_DIR ${CMAKE_INSTALL_DATADIR}/zsh/site-functions CACHE STRING "Completions for zsh")
set(AGENTWRIGHT_FISH_COMPLETION_DIR ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d CACHE STRING "Completions for fish")
