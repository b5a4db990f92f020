// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW802 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW802",
    .name = "parts-in-manifest-folder",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Parts of a plugin lie in its manifest folder."),
    .documentation = R"(## What it finds

A folder `agents`, `commands`, `skills` or `hooks` inside of `.claude-plugin`.

## Why it matters

Only the manifest belongs there. Claude Code looks for the rest beside it and finds nothing.

## Example

`my-plugin/.claude-plugin/agents/reviewer.md`.

## Fix

None: move the folder one level up.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const ManifestFile &file : context.manifests) {
        const QString folder = file.path.section(u'/', 0, -2) + u'/';
        if (file.kind != ManifestFile::Kind::Plugin)
            continue;
        for (const QString &entry : context.folders.value(folder)) {
            static const QStringList parts{u"agents"_s, u"commands"_s, u"skills"_s, u"hooks"_s, u"output-styles"_s};
            if (parts.contains(entry))
                sink.report(
                    file.path, {0, 0},
                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                      "The folder “%1” lies in .claude-plugin, where nothing but the manifest is read"),
                    {entry});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW802
