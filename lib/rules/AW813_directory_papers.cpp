// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW813 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW813",
    .name = "directory-papers",
    .severity = Severity::Hint,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A plugin lacks a paper that the public directory asks for."),
    .documentation = R"(## What it finds

A plugin without `README.md`, with one of less than 40 words, or with neither a file `LICENSE` nor `license` in its manifest.

## Why it matters

The vendor’s directory of plugins refuses it. In a team’s own marketplace nothing happens, which is why this is a hint: give the
rule the severity `error` where plugins are handed in.

## Example

A plugin of `.claude-plugin/plugin.json` and `agents/` alone.

## Fix

None: `agentwright-cli export` writes both when it makes a plugin.
)",
    .evidence = "Claude Code 2.1.329, plugin validate --profile directory (measured, November 2026).",
};

bool isLicence(const QString &name)
{
    return name.startsWith("LICEN"_L1, Qt::CaseInsensitive) || name.startsWith("COPYING"_L1, Qt::CaseInsensitive);
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        const QStringList entries = context.folders.value(manifest.folder + u'/');
        const auto report = [&](const char *message) {
            sink.report(manifest.file->path, openingOf(manifest.root), message);
        };
        const QString readme = manifest.folder + "/README.md"_L1;
        if (!context.existingPaths.contains(readme))
            report(
                QT_TRANSLATE_NOOP("Agentwright::Rules", "The plugin has no README.md: the public directory wants one"));
        else if (context.shortReadmes.contains(readme))
            report(QT_TRANSLATE_NOOP("Agentwright::Rules",
                                     "README.md has fewer than 40 words: the public directory wants more"));
        if (!manifest.root.find(u"license") && std::none_of(entries.begin(), entries.end(), isLicence))
            report(
                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                  "The plugin has neither a LICENSE file nor “license”: the public directory wants one"));
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW813
