# SPDX-License-Identifier: MIT
#
# awk -v have=SUITE -v want=SUITE -f mirror_stanza.awk SOURCES…
# Prints a deb822 stanza for the suite `want` from the first source that has main of the suite `have`, with the options
# that say how to trust and read it. Fails when there is none. Reads both formats of sources.list(5): one line a source,
# with options in brackets, and deb822 stanzas (*.sources). Plain awk, as Debian has mawk.

function has(list, word,    parts, n, i) {
    n = split(list, parts, /[ \t\n]+/)
    for (i = 1; i <= n; i++) if (parts[i] == word) return 1
    return 0
}
function reachable(list,    parts, n, i, kept) { # a disc has only its own release
    n = split(list, parts, /[ \t\n]+/)
    for (i = 1; i <= n; i++) if (parts[i] != "" && parts[i] !~ /^cdrom:/) kept = kept (kept == "" ? "" : " ") parts[i]
    return kept
}
function offer(types, uris, suites, components, options) {
    uris = reachable(uris)
    if (done || uris == "" || !has(types, "deb") || !has(suites, have) || !has(components, "main")) return
    printf "Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n%s", uris, want, options
    done = 1
}
function end_stanza() {
    if (tolower(value["enabled"]) !~ /^(no|false|0|off|without|disable)$/)
        offer(value["types"], value["uris"], value["suites"], value["components"],
              raw["signed-by"] raw["trusted"] raw["architectures"] raw["check-valid-until"])
    split("", value); split("", raw); field = ""
}
function one_line(line,    options, kept, parts, n, i, key, setting) {
    sub(/[ \t]*#.*$/, "", line)
    if (line !~ /^[ \t]*deb[ \t]/) return
    sub(/^[ \t]*deb[ \t]+/, "", line)
    if (match(line, /^\[[^]]*\]/)) {
        options = substr(line, 2, RLENGTH - 2)
        line = substr(line, RLENGTH + 1)
    }
    n = split(options, parts, /[ \t]+/)
    for (i = 1; i <= n; i++) {
        key = tolower(parts[i]); sub(/=.*/, "", key)
        setting = parts[i]; sub(/^[^=]*=/, "", setting)
        if (key == "signed-by") kept = kept "Signed-By: " setting "\n"
        if (key == "trusted") kept = kept "Trusted: " setting "\n"
        if (key == "arch") { gsub(/,/, " ", setting); kept = kept "Architectures: " setting "\n" }
        if (key == "check-valid-until") kept = kept "Check-Valid-Until: " setting "\n"
    }
    n = split(line, parts, " ")
    key = ""
    for (i = 3; i <= n; i++) key = key " " parts[i]
    offer("deb", parts[1], parts[2], key, kept)
}
FNR == 1 { end_stanza() }
{ sub(/\r$/, "") }
FILENAME !~ /\.sources$/ { one_line($0); next }
/^#/ { next }
/^[ \t]*$/ { end_stanza(); next }
/^[ \t]/ { if (field != "") { value[field] = value[field] "\n" $0; raw[field] = raw[field] $0 "\n" } next }
{
    field = tolower($0); sub(/[ \t]*:.*/, "", field)
    value[field] = $0; sub(/^[^:]*:[ \t]*/, "", value[field])
    raw[field] = $0 "\n"
}
END { end_stanza(); exit !done }
