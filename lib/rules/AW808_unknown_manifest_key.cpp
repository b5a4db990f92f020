// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "nearest_word.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW808 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW808",
    .name = "unknown-manifest-key",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A manifest has a key that Claude Code does not know."),
    .documentation = R"(## What it finds

A key of `plugin.json` that is not among the documented ones.

## Why it matters

It has no effect; Claude Code’s own validator warns of it. Mostly a slip of the pen.

## Example

```json
{ "name": "team-agents", "descripton": "Agents of our team" }
```

## Fix

Writes the key that is nearest: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    static const QStringList keys{u"name"_s,         u"$schema"_s,    u"displayName"_s, u"version"_s,
                                  u"description"_s,  u"author"_s,     u"homepage"_s,    u"repository"_s,
                                  u"license"_s,      u"keywords"_s,   u"metadata"_s,    u"defaultEnabled"_s,
                                  u"agents"_s,       u"commands"_s,   u"skills"_s,      u"workflows"_s,
                                  u"hooks"_s,        u"mcpServers"_s, u"lspServers"_s,  u"outputStyles"_s,
                                  u"experimental"_s, u"userConfig"_s, u"channels"_s,    u"dependencies"_s,
                                  u"settings"_s};
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        for (const JsonMember &member : manifest.root.members) {
            if (keys.contains(member.key))
                continue;
            Diagnostic &found = sink.report(manifest.file->path, member.keyRange,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                              "Claude Code knows no key “%1” here"),
                                            {excerpt(member.key)})
                                    .diagnostic;
            if (const QString nearest = nearestWord(member.key, keys); !nearest.isEmpty())
                addFix(found, FixSafety::Review, TextEdit(member.keyRange, u'"' + nearest + u'"'),
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {nearest});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW808
