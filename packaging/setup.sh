# shellcheck shell=bash
# SPDX-License-Identifier: MIT
#
# What run.sh and test.sh share: which packages this system needs, how it gets them, and the build in build/release.
# To be sourced; sets no options and changes nothing by itself.
#
# Environment:
#   AGENTWRIGHT_CMAKE_ARGS   more arguments for CMake's configure step, separated by blanks
#   AGENTWRIGHT_SKIP_DEPS=1  do not look at packages at all (the libraries come from elsewhere)
#   AGENTWRIGHT_ETC          folder read and written in place of /etc (for the tests)

project_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
release_dir=$project_root/build/release
etc=${AGENTWRIGHT_ETC:-/etc}

suite=trixie # the Debian release that Debian 12 takes the packages from
suite_source=$etc/apt/sources.list.d/agentwright-$suite.sources
suite_pin=$etc/apt/preferences.d/agentwright-$suite

exit_missing=2
exit_usage=64
assume_yes=false
may_install=true

say() { printf -- '-- %s\n' "$*"; }
complain() { printf 'agentwright: %s\n' "$*" >&2; }
is_interactive() { [[ -t 0 && -t 2 ]]; }

# ---- command line ---------------------------------------------------------------------------------------------------

# parse_options USAGE_FUNCTION ARG…: takes the common options, leaves everything else in the array `rest`.
parse_options() {
    local usage=$1
    shift
    rest=()
    while (($#)); do
        case $1 in
        --yes | -y) assume_yes=true ;;
        --no-install) may_install=false ;;
        --help | -h)
            "$usage"
            exit 0
            ;;
        --)
            shift
            rest+=("$@")
            return
            ;;
        -*)
            complain "unknown option $1 (put -- in front of what is not for this script)"
            "$usage" >&2
            exit "$exit_usage"
            ;;
        *) rest+=("$1") ;;
        esac
        shift
    done
}

# ---- which system, which way ----------------------------------------------------------------------------------------

# os_release_value KEY: one value of os-release, without its quotes; empty when it is not there.
os_release_value() {
    local file=$etc/os-release line
    [[ -r $file ]] || file=/usr/lib/os-release
    line=$(grep -m1 "^$1=" "$file" 2>/dev/null) || return 0
    line=${line#*=}
    line=${line%[\"\']}
    printf '%s\n' "${line#[\"\']}"
}

# system_plan: how this system gets its packages.
#   apt    its own archive has everything           suite  Debian 12: from the Debian 13 suite
#   probe  kin of Debian: ask apt's own lists       dnf, pacman
#   old    too old for KDE Frameworks 6             unknown
system_plan() {
    local id version like
    id=$(os_release_value ID)
    version=$(os_release_value VERSION_ID)
    like=" $(os_release_value ID_LIKE) "

    # Packages of the added suite may bring its os-release along: Debian 12 then calls itself 13.
    if [[ -e $suite_source ]]; then
        echo suite
        return
    fi
    case $id in
    debian)
        if [[ $version == 12 || $version == 12.* ]]; then echo suite; else by_version "${version:-999}" 13 apt old; fi
        ;;
    ubuntu) by_version "${version:-999}" 25.04 apt old ;;
    fedora) echo dnf ;;
    arch) echo pacman ;;
    *)
        case $like in
        *" rhel "*) echo unknown ;;
        *" fedora "*) echo dnf ;;
        *" arch "*) echo pacman ;;
        *" debian "* | *" ubuntu "*) echo probe ;;
        *) echo unknown ;;
        esac
        ;;
    esac
}

# by_version VERSION LEAST IF_AT_LEAST ELSE
by_version() {
    if [[ $(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; then echo "$3"; else echo "$4"; fi
}

package_list() {
    case $1 in
    dnf) echo fedora ;;
    pacman) echo arch ;;
    unknown) ;;
    *) echo debian ;;
    esac
}

# wanted_packages PLAN: the names in the plan's list, one a line.
wanted_packages() {
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$project_root/packaging/deps/$(package_list "$1").txt"
}

# missing_packages PLAN: those of them that are not installed. Reads the local package database only.
missing_packages() {
    local wanted installed name
    wanted=$(wanted_packages "$1")
    case $1 in
    dnf)
        for name in $wanted; do
            rpm -q --quiet --whatprovides "$name" 2>/dev/null || echo "$name"
        done
        ;;
    pacman)
        # shellcheck disable=SC2086 # names without blanks
        pacman -T $wanted || true # 127 says that something is missing
        ;;
    *)
        # shellcheck disable=SC2086,SC2016 # names without blanks; ${…} is dpkg-query's
        installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null |
            sed -n 's/ installed$//p') || true
        grep -vxF -f <(printf '%s\n' "$installed") <<<"$wanted" || true
        ;;
    esac
}

# ---- the Debian 13 suite on Debian 12 -------------------------------------------------------------------------------

# apt_source_files: the sources that apt reads, without ours.
apt_source_files() {
    local file
    for file in "$etc"/apt/sources.list "$etc"/apt/sources.list.d/*.{list,sources}; do
        [[ -f $file && $file != "$suite_source" ]] && printf '%s\n' "$file"
    done
    return 0
}

# mirror_stanza HAVE WANT: a stanza for the suite WANT from the configured mirror that has the suite HAVE; fails without.
mirror_stanza() {
    local files
    mapfile -t files < <(apt_source_files)
    ((${#files[@]})) && awk -v have="$1" -v want="$2" -f "$project_root/packaging/mirror_stanza.awk" "${files[@]}"
}

# add_suite: writes our source and pin files; nothing to do when they, or a source of the user's own, offer the suite.
# Sets suite_added.
add_suite() {
    local stanza
    suite_added=false
    [[ -e $suite_source ]] && return
    if mirror_stanza "$suite" "$suite" >/dev/null; then
        return
    fi
    if ! stanza=$(mirror_stanza bookworm "$suite"); then
        complain "no source of Debian 12 (bookworm, main) in $etc/apt: cannot tell which mirror has Debian 13"
        return 1
    fi
    say "Debian 12 has no KDE Frameworks 6. Debian 13 ($suite) of your own mirror has:"
    printf '       %s\n' "${stanza//$'\n'/$'\n       '}"
    say "It would be added with priority 100: nothing else is taken from it without being asked for."
    confirm "Add it?" || return 1
    # The pin first: the suite must at no time be there without it.
    printf 'Package: *\nPin: release n=%s\nPin-Priority: 100\n' "$suite" | write_as_root "$suite_pin" || return 1
    write_as_root "$suite_source" <<<"$stanza" || return 1
    suite_added=true
    say "added $suite_source and $suite_pin"
}

remove_suite() {
    as_root rm -f -- "$suite_source" "$suite_pin"
}

# ---- installing -----------------------------------------------------------------------------------------------------

# confirm QUESTION: yes with --yes and where nobody can be asked.
confirm() {
    local answer
    if $assume_yes || ! is_interactive; then
        return 0
    fi
    read -r -p "$1 [y/N] " answer || return 1
    [[ $answer == [yY]* ]]
}

as_root() {
    if ((EUID == 0)); then
        "$@"
    elif ! command -v sudo >/dev/null; then
        complain "this needs root: run it as root, or install sudo"
        return 1
    elif is_interactive; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

write_as_root() {
    as_root tee -- "$1" >/dev/null && as_root chmod 644 -- "$1"
}

apt_get() {
    as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
        -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold "$@" </dev/null
}

# Prints what apt would take away (libraries replaced by newer ones aside), one package a line.
apt_would_remove() {
    LC_ALL=C apt-get -s "$@" 2>/dev/null | awk '$1 == "Remv" && $2 !~ /^lib/ { print $2 }'
}

install_with_apt() {
    apt_get update || say "apt-get update had errors; going on with the lists there are"
    apt_get install -y --no-install-recommends "$@"
}

# Everything in one call, also what is there already: mixing the releases in several calls leaves held packages.
install_from_suite() {
    local log removed status=0
    add_suite || return 1
    log=$(mktemp)
    apt_get update 2>&1 | tee "$log" || status=$?
    if grep -Eq "$suite.*(NO_PUBKEY|is not signed)" "$log"; then
        rm -f "$log"
        complain "the key of $suite is not in the keyring that signs your mirror (see above)."
        complain "The package debian-archive-keyring of Debian 12's later point releases holds it. Update it first:"
        complain "    apt-get install --only-upgrade debian-archive-keyring"
        if $suite_added; then
            remove_suite
        fi
        return 1
    fi
    rm -f "$log"
    ((status == 0)) || say "apt-get update had errors; going on with the lists there are"

    set -- install -y --no-install-recommends -t "$suite" "$@"
    removed=$(apt_would_remove "$@")
    if [[ -n $removed ]]; then
        say "this removes packages of Debian 12 that stand in the way:" "${removed//$'\n'/ }"
        confirm "Go on?" || return 1
    fi
    say "installing everything from $suite with one call of apt-get"
    apt_get "$@"
}

install_with_pacman() {
    # A new system has no package lists yet, and lists without an upgrade of the rest are not supported there.
    if compgen -G '/var/lib/pacman/sync/*.db' >/dev/null; then
        as_root pacman -S --needed --noconfirm "$@" ||
            { complain "if a package was not found, run \"pacman -Syu\" first" && return 1; }
    else
        as_root pacman -Syu --needed --noconfirm "$@"
    fi
}

# explain_unsupported PLAN: why nothing can be installed here.
explain_unsupported() {
    local name
    name=$(os_release_value PRETTY_NAME)
    if [[ $1 == old ]]; then
        complain "${name:-this system} has no KDE Frameworks 6 in its own archive."
    else
        complain "${name:-this system} is not known here: its packages have to be installed by hand."
    fi
    complain "Needed: a C++20 compiler, CMake 3.25, Ninja, Qt 6.6 (Core, Gui, Widgets, Svg, Test, Network, LinguistTools),"
    complain "KF6 (SyntaxHighlighting, Archive, Sonnet, WidgetsAddons, BreezeIcons), yaml-cpp, toml++ and cmark-gfm."
    complain "Debian 12, Debian 13, Ubuntu 25.04, Fedora 43, Arch and later ones are set up by this script."
    complain "With the libraries from elsewhere: set AGENTWRIGHT_SKIP_DEPS=1, and CMAKE_PREFIX_PATH where needed."
}

# ensure_packages: returns when everything is installed, ends the script with 2 when something is missing and stays so.
ensure_packages() {
    local plan missing
    [[ ${AGENTWRIGHT_SKIP_DEPS:-} == 1 ]] && return
    plan=$(system_plan)
    if [[ $plan == unknown ]]; then
        explain_unsupported "$plan"
        exit "$exit_missing"
    fi
    missing=$(missing_packages "$plan")
    if [[ -z $missing ]]; then
        return
    fi
    say "missing packages:" "${missing//$'\n'/ }"
    $may_install || exit "$exit_missing"
    if [[ $plan == probe ]]; then
        plan=apt
        apt-cache show libkf6syntaxhighlighting-dev >/dev/null 2>&1 || plan=old
    fi
    if ! install_packages "$plan" "$missing"; then
        complain "not everything could be installed (see above)"
        exit "$exit_missing"
    fi
    missing=$(missing_packages "$plan")
    if [[ -n $missing ]]; then
        complain "still missing:" "${missing//$'\n'/ }"
        exit "$exit_missing"
    fi
}

# install_packages PLAN MISSING
install_packages() {
    local -a packages
    mapfile -t packages <<<"$2"
    case $1 in
    apt)
        say "installing them with apt-get"
        install_with_apt "${packages[@]}"
        ;;
    suite)
        mapfile -t packages < <(wanted_packages suite)
        install_from_suite "${packages[@]}"
        ;;
    dnf)
        say "installing them with dnf"
        as_root dnf install -y "${packages[@]}"
        ;;
    pacman)
        say "installing them with pacman"
        install_with_pacman "${packages[@]}"
        ;;
    *)
        explain_unsupported "$1"
        return 1
        ;;
    esac
}

# leave_sudo COMMAND…: a script started with sudo goes on as the one who did, so that the build does not become root's.
leave_sudo() {
    if ((EUID == 0)) && [[ -n ${SUDO_USER:-} && $SUDO_USER != root ]] &&
        [[ $(stat -c %U -- "$project_root") == "$SUDO_USER" ]]; then
        exec sudo -E -H -u "$SUDO_USER" -- "$@"
    fi
}

# ---- building -------------------------------------------------------------------------------------------------------

# What the configured tree depends on beyond the CMake files, which Ninja watches itself.
configure_stamp() {
    printf '%s\n' "$project_root" "${AGENTWRIGHT_CMAKE_ARGS:-}"
    cat -- "$project_root/CMakePresets.json"
}

# build_release TARGET…: configures when there is need, then builds ("all" for everything).
build_release() {
    local stamp=$release_dir/.setup-stamp
    local -a arguments=()
    if [[ ! -f $release_dir/build.ninja || ! -f $stamp || $(<"$stamp") != "$(configure_stamp)" ]]; then
        say "configuring build/release"
        read -r -a arguments <<<"${AGENTWRIGHT_CMAKE_ARGS:-}"
        # Afresh, or options of an earlier call would stay in the cache.
        (cd -- "$project_root" && cmake --fresh --preset release "${arguments[@]}")
        configure_stamp >"$stamp"
    fi
    say "building in build/release: $*"
    ninja -C "$release_dir" "$@"
}
