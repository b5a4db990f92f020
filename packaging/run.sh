#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
set -euo pipefail

# shellcheck source=packaging/setup.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/setup.sh"

usage() {
    cat <<'USAGE'
Usage: packaging/run.sh [--yes] [--no-install] [--help] [--] [FILE…]

Installs what is missing, builds Agentwright in build/release and opens the files in the editor.
Without a display it gives a tour off-screen instead, with pictures in build/tour.

  --yes         do not ask before packages of another Debian release are taken (Debian 12)
  --no-install  only say which packages are missing, and end with 2 if any is
  --help        this text
USAGE
}

tour_dir=$project_root/build/tour

give_tour() {
    say "no display (neither DISPLAY nor WAYLAND_DISPLAY is set): giving the tour, pictures in $tour_dir"
    if ((${#rest[@]})); then
        say "not opened: ${rest[*]}"
    fi
    export QT_QPA_PLATFORM=offscreen
    exec "$release_dir/bin/agentwright" --tour "$tour_dir"
}

parse_options usage "$@"
ensure_packages
leave_sudo "${BASH_SOURCE[0]}" "$@"
build_release agentwright-editor agentwright-cli
if [[ -z ${DISPLAY:-} && -z ${WAYLAND_DISPLAY:-} ]]; then
    give_tour
fi
say "opening the editor"
exec "$release_dir/bin/agentwright" "${rest[@]}"
