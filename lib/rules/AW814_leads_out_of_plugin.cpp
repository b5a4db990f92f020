// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW814 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW814",
    .name = "leads-out-of-plugin",
    .severity = Severity::Error,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A link leads out of the plugin that it belongs to."),
    .documentation = R"(## What it finds

In a plugin: an agent or a skill that is a symbolic link to a file outside of the plugin’s folder, and (a *warning*) a relative link or
import to a file outside of it. Paths in the manifest are AW806.

## Why it matters

Only the plugin’s own folder is installed or packed: what lies outside is missing there. Where a symbolic link is followed, the
bundle carries a file that nobody looked at, or shows one of the machine that it is unpacked on.

## Example

`[style](../../shared/style.md)` in `plugins/team/agents/writer.md`.

## Fix

None: copy the file into the plugin.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026): plugins are copied, files outside of them are not.",
};

/// The nearest folder above that is a plugin; empty when there is none.
QString pluginAbove(const QSet<QString> &plugins, QString folder)
{
    while (!folder.isEmpty() && !plugins.contains(folder))
        folder.truncate(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0));
    return folder;
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    QSet<QString> plugins;
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin))
        plugins.insert(manifest.folder);
    for (const LibraryFile &file : plugins.isEmpty() ? QList<LibraryFile>() : context.files) {
        const QString plugin = pluginAbove(plugins, file.place.folder);
        if (plugin.isEmpty())
            continue;
        if (context.linksOutOfPlugins.contains(file.path))
            sink.report(file.path, {0, 0},
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "The file is a symbolic link that leads out of the plugin"));
        for (const NamedPlace &link : file.named) {
            const bool isLink = link.kind == NamedPlace::Kind::Link || link.kind == NamedPlace::Kind::Import;
            const QString path = isLink ? resolvedPath(file, link) : QString();
            if (isLink && context.existingPaths.contains(path) && !path.startsWith(plugin + u'/'))
                sink.report(file.path, link.range,
                            QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leads out of the plugin"), {link.name})
                    .diagnostic.severity = Severity::Warning;
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW814
