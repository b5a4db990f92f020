#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
#
# test_desktop.sh GROUP MADE BIN: tests of what a desktop, man and the shells get. MADE is the folder where the build put these files,
# BIN the one of the programs. Ends with 77, and says so, when the tool that judges is not installed.
set -euo pipefail

group=$1 made=$2 bin=$3
id=io.github.agentwright.Agentwright
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen

fail() {
    printf 'FAILED  %s\n' "$@"
    exit 1
}

need() {
    command -v "$1" >/dev/null || { echo "skipped: $1 is not installed" && exit 77; }
}

check_equal() { # WHAT EXPECTED ACTUAL
    [[ $2 == "$3" ]] || fail "$1" "expected: $2" "actual:   $3"
    printf 'ok      %s\n' "$1"
}

check_silent() { # COMMAND…: succeeds and prints nothing
    local output
    output=$("$@" 2>&1) || fail "$*" "$output"
    check_equal "$*" "" "$output"
}

test_desktop() {
    need desktop-file-validate
    cp -- "$made/agentwright.desktop" "$work/$id.desktop"
    check_silent desktop-file-validate --no-hints "$work/$id.desktop"
    # Who claims text/markdown may become what opens all Markdown.
    check_equal "what it opens" "MimeType=text/x-agent-definition;" "$(grep ^MimeType "$work/$id.desktop")"
}

test_metainfo() {
    need appstreamcli
    local output
    cp -- "$made/agentwright.metainfo.xml" "$work/$id.metainfo.xml"
    output=$(appstreamcli validate --no-net --no-color "$work/$id.metainfo.xml") || fail "the metainfo is not valid" "$output"
    grep -q 'Validation was successful' <<<"$output" || fail "the metainfo is not valid" "$output"
    ! grep -q '^[EWI]:' <<<"$output" || fail "the validator has remarks" "$output"
}

test_mime() {
    need xmllint
    need update-mime-database
    check_silent xmllint --noout "$made/agentwright.mime.xml"
    mkdir -p "$work/mime/packages"
    cp -- "$made/agentwright.mime.xml" "$work/mime/packages/$id.xml"
    XDG_DATA_HOME=$work check_silent update-mime-database "$work/mime"
    check_equal "no name but its own" $'*.agent.md\n*.chatmode.md' "$(sed -n 's/.*definition:\(.*\)/\1/p' "$work/mime/globs" | sort)"
}

test_manual() {
    need man
    local page option
    for page in agentwright agentwright-cli; do
        check_equal "warnings of $page.1" "" "$(man --warnings -E UTF-8 -l -Tutf8 -Z "$made/$page.1" 2>&1 >/dev/null)"
    done
    # Qt's own options stand in the page as one.
    for option in $("$bin/agentwright" --help | grep -o -- '^ *-[^<]*' | grep -o -- '--[a-z-]*'); do
        grep -qF -- "${option//-/\\-}" "$made/agentwright.1" || fail "agentwright.1 does not tell of $option"
    done
}

# complete_bash WORD…: what the last word can become.
complete_bash() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _agentwright_cli
    printf '%s\n' "${COMPREPLY[*]}"
}

test_bash() {
    local script=$made/bash/agentwright-cli
    check_silent bash -n "$script"
    # shellcheck disable=SC2317 # called by the script; the built-in works only while completing
    compopt() { :; }
    # shellcheck source=/dev/null
    source "$script"
    check_equal "commands" "templates template" "$(complete_bash agentwright-cli templ)"
    check_equal "options" "--min-severity" "$(complete_bash agentwright-cli check --mi)"
    check_equal "values" "json" "$(complete_bash agentwright-cli check --format j)"
    check_equal "values behind an equals sign" "json" "$(complete_bash agentwright-cli check --format = j)"
    check_equal "lists" "codex,gemini" "$(complete_bash agentwright-cli export --to codex,ge)"
    check_equal "keys" "permissionMode" "$(complete_bash agentwright-cli set a.md perm)"
    cd -- "$work"
    : >"an agent.md"
    check_equal "files" "an agent.md" "$(complete_bash agentwright-cli check a)"
}

test_zsh() {
    need zsh
    check_silent zsh -n "$made/zsh/_agentwright-cli"
    check_equal "its first line" "#compdef agentwright-cli" "$(head -n 1 "$made/zsh/_agentwright-cli")"
}

# complete_fish LINE: the words that are offered.
complete_fish() {
    # shellcheck disable=SC2016 # for fish to expand
    HOME=$work XDG_CONFIG_HOME=$work fish --no-config -c 'source $argv[1]; complete -C $argv[2]' \
        "$made/fish/agentwright-cli.fish" "$1" | cut -f 1 | tr '\n' ' '
}

test_fish() {
    need fish
    check_silent fish -n "$made/fish/agentwright-cli.fish"
    check_equal "commands" "template templates " "$(complete_fish 'agentwright-cli templ')"
    check_equal "options" "--min-severity " "$(complete_fish 'agentwright-cli check --mi')"
    check_equal "values" "json " "$(complete_fish 'agentwright-cli check --format j')"
    check_equal "lists" "codex,gemini " "$(complete_fish 'agentwright-cli export --to codex,gem')"
}

"test_$group"
