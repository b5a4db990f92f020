#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# test_packaging.sh GROUP: tests of the scripts in packaging/. They run in a copy of the scripts, on an /etc of their own,
# with package managers and build tools in PATH that only write down how they were called.
set -euo pipefail

source_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
root="$work/a tree ä" # a blank and a letter beyond ASCII, as in real home folders
export AGENTWRIGHT_ETC=$work/etc CALLS=$work/calls INSTALLED=$work/installed
# What the caller has for its own tests and build would change what is expected here.
unset AGENTWRIGHT_CMAKE_ARGS AGENTWRIGHT_SKIP_DEPS DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM SUDO_USER APT_KNOWS CTEST_RESULT
failures=0

# ---- checks ---------------------------------------------------------------------------------------------------------

check_equal() { # WHAT EXPECTED ACTUAL
    if [[ $2 == "$3" ]]; then
        printf 'ok      %s\n' "$1"
    else
        printf 'FAILED  %s\n' "$1"
        diff -u --label expected --label actual <(printf '%s\n' "$2") <(printf '%s\n' "$3") | tail -n +3 || true
        failures=$((failures + 1))
    fi
}

check_contains() { # WHAT PART WHOLE
    if [[ $3 == *"$2"* ]]; then
        printf 'ok      %s\n' "$1"
    else
        printf 'FAILED  %s: no "%s" in:\n%s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}

# ---- stand-ins ------------------------------------------------------------------------------------------------------

stand_in() { # NAME, its script on standard input
    {
        printf '#!/usr/bin/env bash\n'
        cat
    } >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# shellcheck disable=SC2016 # what the stand-ins expand is theirs
lay_out() {
    mkdir -p "$work/bin" "$root" "$AGENTWRIGHT_ETC/apt/sources.list.d" "$AGENTWRIGHT_ETC/apt/preferences.d"
    cp -R -- "$source_root/packaging" "$source_root/CMakePresets.json" "$root/"
    : >"$CALLS"
    : >"$INSTALLED"

    stand_in dpkg-query <<'SH'
shift 3
for name; do
    if grep -qxF -- "$name" "$INSTALLED"; then echo "$name installed"; else echo "no package $name" >&2; fi
    if grep -qxF -- "removed:$name" "$INSTALLED"; then echo "$name config-files"; fi
done
SH
    stand_in apt-get <<'SH'
echo "apt-get $*" >>"$CALLS"
case " $* " in
*" update "*) cat "$CALLS.update" 2>/dev/null; exit 0 ;;
*" -s "*) printf 'Remv libold1 [1]\nRemv desktop [1]\n'; exit 0 ;;
esac
for name; do [[ $name == -* ]] || echo "$name" >>"$INSTALLED"; done
SH
    stand_in apt-cache <<<'[[ -n ${APT_KNOWS:-} ]]'
    stand_in rpm <<<'grep -qxF -- "${*: -1}" "$INSTALLED"'
    stand_in dnf <<<'echo "dnf $*" >>"$CALLS"; printf "%s\n" "${@:3}" >>"$INSTALLED"'
    stand_in pacman <<'SH'
if [[ $1 == -T ]]; then
    shift
    for name; do grep -qxF -- "$name" "$INSTALLED" || { echo "$name"; missing=127; }; done
    exit "${missing:-0}"
fi
echo "pacman $*" >>"$CALLS"
for name; do [[ $name == -* ]] || echo "$name" >>"$INSTALLED"; done
SH
    stand_in sudo <<'SH'
echo "sudo $*" >>"$CALLS"
while [[ $1 == -* ]]; do [[ $1 != -u ]] || shift; shift; done
SUDO_USER=root exec "$@"
SH
    stand_in cmake <<<'echo "cmake $*" >>"$CALLS"; mkdir -p build/release; touch build/release/build.ninja'
    stand_in ctest <<<'echo "ctest $*" >>"$CALLS"; exit "${CTEST_RESULT:-0}"'
    stand_in ninja <<'SH'
echo "ninja ${*:3}" >>"$CALLS"
mkdir -p "$2/bin"
cat >"$2/bin/agentwright" <<'EDITOR'
#!/usr/bin/env bash
echo "editor in $PWD on ${QT_QPA_PLATFORM:-a display}:" "$@"
EDITOR
chmod +x "$2/bin/agentwright"
SH
    PATH=$work/bin:$PATH
}

os_release() { printf '%s\n' "$@" >"$AGENTWRIGHT_ETC/os-release"; }
setup() { bash -c 'set -euo pipefail; source "$1/packaging/setup.sh"; shift; "$@"' - "$root" "$@"; }
install_all() { setup wanted_packages "$1" >"$INSTALLED"; }
run() { # sets output and status
    status=0
    output=$("$@" 2>&1 </dev/null) || status=$?
}
calls() { sed -e 's/ -o [^ ]*//g' "$CALLS"; }
one_line_mirror() {
    echo "deb [arch=amd64 signed-by=/k/a.gpg] http://mirror.test/debian bookworm main" >"$AGENTWRIGHT_ETC/apt/sources.list"
}

# ---- groups ---------------------------------------------------------------------------------------------------------

test_shellcheck() {
    if ! command -v shellcheck >/dev/null; then
        echo "skipped: shellcheck is not installed"
        exit 77
    fi
    cd -- "$source_root"
    local script
    for script in packaging/*.sh tests/packaging/*.sh .ci/run; do
        check_equal "$script" "" "$(shellcheck -x -- "$script" 2>&1)"
    done
}

test_help() {
    lay_out
    os_release ID=debian VERSION_ID=13
    local script
    for script in run test; do
        run "$root/packaging/$script.sh" --help
        check_equal "$script.sh --help ends well" 0 "$status"
        check_contains "$script.sh --help tells its usage" "Usage: packaging/$script.sh [--yes]" "$output"
        run "$root/packaging/$script.sh" --no-such-option
        check_equal "$script.sh refuses an unknown option" 64 "$status"
        check_contains "$script.sh names it" "unknown option --no-such-option" "$output"
    done
    check_equal "nothing was called" "" "$(calls)"
}

test_system() {
    lay_out
    local row expected
    while IFS='|' read -r expected row; do
        tr ';' '\n' <<<"$row" >"$AGENTWRIGHT_ETC/os-release"
        check_equal "$row" "$expected" "$(setup system_plan)"
    done <<'ROWS'
apt|ID=debian;VERSION_ID="13"
apt|ID=debian;VERSION_ID="14"
apt|PRETTY_NAME="Debian GNU/Linux forky/sid";ID=debian
suite|ID=debian;VERSION_ID="12"
old|ID=debian;VERSION_ID="11"
apt|ID=ubuntu;VERSION_ID="25.04";ID_LIKE=debian
apt|ID=ubuntu;VERSION_ID="26.04";ID_LIKE=debian
old|ID=ubuntu;VERSION_ID="24.04";ID_LIKE=debian
old|ID=ubuntu;VERSION_ID="24.10";ID_LIKE=debian
probe|ID=linuxmint;VERSION_ID="22";ID_LIKE="ubuntu debian"
dnf|ID=fedora;VERSION_ID=43
dnf|ID=nobara;ID_LIKE="fedora"
unknown|ID="rocky";ID_LIKE="rhel centos fedora"
pacman|ID=arch
pacman|ID=endeavouros;ID_LIKE='arch'
unknown|ID=nixos
ROWS
    os_release ID=debian 'VERSION_ID="13"'
    touch "$AGENTWRIGHT_ETC/apt/sources.list.d/agentwright-trixie.sources"
    check_equal "Debian 12 stays Debian 12 when the suite has brought its os-release" suite "$(setup system_plan)"
}

stanza() { # URIS [FIELD…]
    printf 'Types: deb\nURIs: %s\nSuites: trixie\nComponents: main' "$1"
    shift
    (($# == 0)) || printf '\n%s' "$@"
}

check_mirror() { # WHAT FILE EXPECTED, the file's text on standard input
    rm -f "$AGENTWRIGHT_ETC"/apt/sources.list "$AGENTWRIGHT_ETC"/apt/sources.list.d/*
    cat >"$AGENTWRIGHT_ETC/apt/$2"
    check_equal "$1" "$3" "$(setup mirror_stanza bookworm trixie)"
}

test_mirror() {
    lay_out
    check_mirror "one line" sources.list "$(stanza http://mirror.test/debian)" <<'LIST'
# deb http://off.test/debian bookworm main
deb-src http://src.test/debian bookworm main
deb cdrom:[Debian GNU/Linux 12.0.0 _Bookworm_ - Official]/ bookworm main
deb http://security.test/debian-security bookworm-security main
deb http://backports.test/debian bookworm-backports main
deb http://extra.test/debian bookworm contrib non-free
deb	http://mirror.test/debian   bookworm contrib main  # near
deb http://second.test/debian bookworm main
LIST
    check_mirror "one line with options" sources.list.d/debian.list "$(stanza https://mirror.test/d \
        'Architectures: amd64 i386' 'Signed-By: /k/a.gpg,/k/b.gpg' 'Trusted: yes')" <<'LIST'
deb [ arch=amd64,i386 signed-by=/k/a.gpg,/k/b.gpg trusted=yes lang=de ] https://mirror.test/d bookworm main
LIST
    check_mirror "a stanza" sources.list.d/debian.sources \
        "$(stanza http://mirror.test/debian 'Signed-By: /k/archive.gpg')" <<'SOURCES'
# the machine's sources
Types: deb
URIs: http://off.test/debian
Suites: bookworm
Components: main
Enabled: no

Types: deb
URIs: http://security.test/debian-security
Suites: bookworm-security
Components: main

types: deb deb-src
# a comment in the middle
URIs: http://mirror.test/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /k/archive.gpg
SOURCES
    check_mirror "a stanza with a key in it and folded lists" sources.list.d/debian.sources \
        "$(stanza "http://mirror.test/a http://mirror.test/b" $'Signed-By:\n -----BEGIN PGP-----\n .\n abc=' \
            'Architectures: amd64')" <<'SOURCES'
Types: deb
URIs:
 http://mirror.test/a
 http://mirror.test/b
Suites:
 bookworm
Components: main
Signed-By:
 -----BEGIN PGP-----
 .
 abc=
Architectures: amd64
SOURCES
    check_mirror "no mirror" sources.list "" <<<"deb http://mirror.test/debian bullseye main"
    check_mirror "our own file is not a source" sources.list.d/agentwright-trixie.sources "" <<<"$(stanza http://x)"
}

test_missing() {
    lay_out
    local plan
    for plan in apt suite dnf pacman; do
        install_all "$plan"
        check_equal "$plan: nothing is missing" "" "$(setup missing_packages "$plan")"
        sed -i '2d;$d' "$INSTALLED"
        check_equal "$plan: the second and the last are missing" \
            "$(setup wanted_packages "$plan" | sed -n '2p;$p')" "$(setup missing_packages "$plan")"
        : >"$INSTALLED"
        check_equal "$plan: all are missing" "$(setup wanted_packages "$plan")" "$(setup missing_packages "$plan")"
    done
    install_all apt
    sed -i 's/^cmake$/removed:&/' "$INSTALLED"
    check_equal "a package of which only settings are left is missing" cmake "$(setup missing_packages apt)"

    local listed
    listed=$(cat -- "$root"/packaging/deps/*.txt | sed -e 's/ *#.*//' -e '/^$/d')
    check_equal "one package a line in the lists" "" "$(grep -v '^[a-z0-9][a-z0-9+._-]*$' <<<"$listed")"
}

test_install() {
    lay_out
    local all

    os_release ID=debian VERSION_ID=12
    one_line_mirror
    all=$(setup wanted_packages suite | paste -sd ' ')
    run "$root/packaging/test.sh" --no-install
    check_equal "--no-install ends with 2" 2 "$status"
    check_contains "--no-install says what is missing" "missing packages: g++ cmake" "$output"
    check_equal "--no-install calls nothing" "" "$(calls)"

    run "$root/packaging/test.sh"
    check_equal "Debian 12 goes through" 0 "$status"
    check_equal "Debian 12 takes everything in one call" "apt-get update
apt-get -s install -y --no-install-recommends -t trixie $all
apt-get install -y --no-install-recommends -t trixie $all" "$(calls | grep ^apt)"
    check_equal "the source" "$(stanza http://mirror.test/debian 'Architectures: amd64' 'Signed-By: /k/a.gpg')" \
        "$(cat "$AGENTWRIGHT_ETC/apt/sources.list.d/agentwright-trixie.sources")"
    check_equal "the pin" $'Package: *\nPin: release n=trixie\nPin-Priority: 100' \
        "$(cat "$AGENTWRIGHT_ETC/apt/preferences.d/agentwright-trixie")"
    check_contains "what would go is named" "stand in the way: desktop" "$output"

    : >"$CALLS"
    run "$root/packaging/test.sh"
    check_equal "the second time no package manager" "" "$(calls | grep -E '^(apt|cmake)')"

    rm "$AGENTWRIGHT_ETC"/apt/*.d/agentwright-trixie*
    : >"$INSTALLED"
    echo "W: GPG error: http://mirror.test/debian trixie InRelease: NO_PUBKEY 0123456789ABCDEF" >"$CALLS.update"
    run "$root/packaging/test.sh" --yes
    rm "$CALLS.update"
    check_equal "without the key it ends with 2" 2 "$status"
    check_contains "without the key it says so" "the key of trixie is not in the keyring" "$output"
    check_equal "without the key the suite goes again" "" \
        "$(find "$AGENTWRIGHT_ETC/apt" -name '*agentwright*')"

    rm "$AGENTWRIGHT_ETC/apt/sources.list"
    run "$root/packaging/test.sh" --yes
    check_equal "without a mirror it ends with 2" 2 "$status"
    check_contains "without a mirror it says so" "cannot tell which mirror" "$output"

    os_release ID=debian VERSION_ID=13
    install_all apt
    sed -i '/^git$/d;/^cmake$/d' "$INSTALLED"
    : >"$CALLS"
    run "$root/packaging/test.sh"
    check_equal "Debian 13 takes what is missing" \
        $'apt-get update\napt-get install -y --no-install-recommends cmake git' "$(calls | grep ^apt)"

    os_release ID=fedora VERSION_ID=43
    : >"$CALLS"
    run "$root/packaging/test.sh"
    check_equal "Fedora goes through" 0 "$status"
    check_contains "Fedora uses dnf" "dnf install -y gcc-c++" "$(calls)"

    os_release ID=arch
    : >"$CALLS"
    run "$root/packaging/test.sh"
    check_equal "Arch goes through" 0 "$status"
    check_contains "Arch uses pacman" "--needed --noconfirm gcc" "$(calls)"

    : >"$INSTALLED"
    : >"$CALLS"
    os_release ID=ubuntu VERSION_ID=24.04 'PRETTY_NAME="Ubuntu 24.04 LTS"'
    run "$root/packaging/run.sh" --yes
    check_equal "Ubuntu 24.04 ends with 2" 2 "$status"
    check_contains "Ubuntu 24.04 hears what is missing" "missing packages: g++" "$output"
    check_contains "Ubuntu 24.04 hears why" "Ubuntu 24.04 LTS has no KDE Frameworks 6" "$output"
    os_release ID=linuxmint 'ID_LIKE="ubuntu debian"'
    run "$root/packaging/run.sh" --yes
    check_equal "an older kin of Debian ends with 2" 2 "$status"
    os_release ID=nixos
    run "$root/packaging/run.sh" --yes
    check_equal "an unknown system ends with 2" 2 "$status"
    check_contains "an unknown system hears what is needed" "Qt 6.6" "$output"
    check_equal "no package manager was called for them" "" "$(calls)"
}

test_build() {
    lay_out
    os_release ID=debian VERSION_ID=13
    install_all apt

    cd -- "$work"
    run "$root/packaging/run.sh" some.md
    check_equal "without a display a tour" \
        "editor in $work on offscreen: --tour $root/build/tour" "$(tail -n 1 <<<"$output")"
    check_contains "the file that is not opened is named" "not opened: some.md" "$output"
    check_equal "the first time it configures" \
        $'cmake --fresh --preset release\nninja agentwright-editor agentwright-cli' "$(calls)"

    : >"$CALLS"
    DISPLAY=:7 run "$root/packaging/run.sh" "a file.md" -- -x.md
    check_equal "the editor starts in the caller's folder" \
        "editor in $work on a display: a file.md -x.md" "$(tail -n 1 <<<"$output")"
    check_equal "the second time only ninja" "ninja agentwright-editor agentwright-cli" "$(calls)"

    : >"$CALLS"
    CTEST_RESULT=8 run "$root/packaging/test.sh" -- -R 'two words'
    check_equal "the tests' own exit code" 8 "$status"
    check_equal "everything is built, then tested" \
        $'ninja all\nctest --preset release -R two words' "$(calls)"

    : >"$CALLS"
    AGENTWRIGHT_CMAKE_ARGS="-DA=1 -DB=2" run "$root/packaging/test.sh"
    check_contains "other arguments configure afresh" "cmake --fresh --preset release -DA=1 -DB=2" "$(calls)"
    : >"$CALLS"
    echo " " >>"$root/CMakePresets.json"
    AGENTWRIGHT_CMAKE_ARGS="-DA=1 -DB=2" run "$root/packaging/test.sh"
    check_contains "other presets too" "cmake --fresh" "$(calls)"

    : >"$INSTALLED"
    os_release ID=nixos
    AGENTWRIGHT_SKIP_DEPS=1 run "$root/packaging/test.sh"
    check_equal "libraries from elsewhere" 0 "$status"

    ((EUID == 0)) || return 0
    chown -R nobody -- "$root"
    : >"$CALLS"
    AGENTWRIGHT_SKIP_DEPS=1 SUDO_USER=nobody run "$root/packaging/run.sh" some.md
    check_contains "started with sudo, it goes on as the caller" \
        "sudo -E -H -u nobody -- $root/packaging/run.sh some.md" "$(calls | head -n 1)"
    check_contains "and gets to the editor" "editor in $work" "$output"
}

"test_${1:?which group}"
if ((failures)); then
    printf '%d failed\n' "$failures"
    exit 1
fi
