#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
set -euo pipefail

# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

usage() {
    cat <<'USAGE'
Usage: packaging/test.sh [--yes] [--no-install] [--help] [-- CTEST_ARGUMENT…]

Installs what is missing, builds everything in build/release and runs every test with CTest.
What stands after -- is for CTest, for example: packaging/test.sh -- -R frontmatter

  --yes         do not ask before packages of another Debian release are taken (Debian 12)
  --no-install  only say which packages are missing, and end with 2 if any is
  --help        this text
USAGE
}

parse_options usage "$@"
ensure_packages
leave_sudo "${BASH_SOURCE[0]}" "$@"
build_release all
say "running the tests"
cd -- "$project_root"
exec ctest --preset release "${rest[@]}"
