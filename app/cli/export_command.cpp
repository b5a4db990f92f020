// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "export_preview.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/exporting/export_target.h>
#include <agentwright/io/bundle_writer.h>

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QList<QCommandLineOption> exportOptions()
{
    return {{u"to"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Targets, separated by commas, or all: each file where its target looks for "
                                       "it; beside others, a plugin and agents.json get a folder")),
             u"TARGET"_s},
            {{u"o"_s, u"output"_s},
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Folder, or zip file with --bundle zip")),
             u"OUT"_s},
            {u"bundle"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "dir or zip")), u"KIND"_s, u"dir"_s},
            {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Report as text or json")), u"FORMAT"_s,
             u"text"_s},
            {u"strict"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Exit code 1 when anything is lost; nothing is written when an agent may "
                                       "do more than it should"))},
            {u"limits-into-prompt"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write limits that a target cannot hold into the prompt"))},
            {u"force"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Replace files that are there"))},
            {u"dry-run"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; list the files as new, same or changed"))},
            {u"diff"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; show what would change as a diff"))},
            {u"check"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Write nothing; exit code 1 when a file is not there or not up to date"))},
            {u"plugin"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Name of the plugin")), u"NAME"_s},
            {u"plugin-version"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Version of the plugin")), u"VERSION"_s},
            {u"plugin-description"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "What the plugin is for")),
             u"TEXT"_s},
            {u"plugin-author"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Who made the plugin")), u"NAME"_s},
            {u"plugin-license"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "License of the plugin")), u"LICENSE"_s},
            {u"marketplace"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Put the plugin into a marketplace")),
             u"NAME"_s}};
}

constexpr auto kAllTargets = "all"_L1;

PluginInfo pluginInfo(const CommandParser &parser)
{
    PluginInfo plugin;
    plugin.name = parser.value(u"plugin"_s);
    if (plugin.name.isEmpty() && parser.values(u"to"_s) == QStringList{kAllTargets})
        plugin.name = slug(QFileInfo(parser.value(u"output"_s)).completeBaseName());
    if (parser.has(u"plugin-version"_s))
        plugin.version = parser.value(u"plugin-version"_s);
    plugin.description = parser.value(u"plugin-description"_s);
    plugin.author = parser.value(u"plugin-author"_s);
    plugin.license = parser.value(u"plugin-license"_s);
    plugin.withMarketplace = parser.has(u"marketplace"_s);
    plugin.marketplaceName = parser.value(u"marketplace"_s);
    return plugin;
}

/// The targets named by --to; empty (and reported) when there is none or one does not exist.
QList<const ExportTarget *> targetsOf(const QStringList &values, Console &console)
{
    if (values == QStringList{kAllTargets})
        return allExportTargets();
    QList<const ExportTarget *> targets;
    for (const QString &name : values.join(u',').split(u',', Qt::SkipEmptyParts)) {
        const ExportTarget *target = findExportTarget(name);
        if (!target) {
            QStringList known;
            for (const ExportTarget *each : allExportTargets())
                known.append(QLatin1StringView(each->id));
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no target “%1”, but %2"),
                                 {name, known.join(u", "_s)}));
            return {};
        }
        if (!targets.contains(target))
            targets.append(target);
    }
    if (targets.isEmpty())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "--to names no target")));
    return targets;
}

ExportOutcome renderAll(const QList<const ExportTarget *> &targets, const ExportRequest &request, Console &console)
{
    const ExportOutcome all = renderTargets(targets, request);
    for (const ExportRefusal &refusal : all.refused)
        console.fail((refusal.source.isEmpty() ? refusal.target : refusal.source) + u": "_s + reasonText(refusal));
    return all;
}

void printReports(const ExportOutcome &all, const QString &format, Console &console)
{
    if (format == u"json") {
        QJsonArray reports;
        for (const LossReport &report : all.reports)
            reports.append(report.toJson());
        QJsonArray files;
        for (const BundleFile &file : all.files)
            files.append(file.path);
        console.printBytes(QJsonDocument(QJsonObject{{u"files"_s, files}, {u"reports"_s, reports}}).toJson());
        return;
    }
    for (const LossReport &report : all.reports)
        console.print(report.toText());
}

bool write(const ExportOutcome &all, const QString &out, bool isZip, ExistingFiles existing, Console &console)
{
    const Result<void> written = isZip ? writeZip(out, all.files, existing) : writeFolder(out, all.files, existing);
    if (!written)
        console.fail(exportErrorText(out, written.error()));
    return written.has_value();
}

bool mayDoMore(const LossReport &report)
{
    return report.worst() == FieldOutcome::Severity::Error;
}

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser("export", exportOptions());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto bundle = parser.choice(u"bundle"_s, {u"dir"_s, u"zip"_s}, console);
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s}, console);
    const QList<const ExportTarget *> targets = targetsOf(parser.values(u"to"_s), console);
    const QString out = parser.value(u"output"_s);
    if (out.isEmpty())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "-o names no place to write to")));
    const ExportPreview preview{.lists = parser.has(u"dry-run"_s),
                                .shows = parser.has(u"diff"_s),
                                .checks = parser.has(u"check"_s)};
    if (preview.isWanted() && bundle == u"zip")
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "--dry-run, --diff and --check compare with a folder, not with a zip file")));
    if (console.hasFailed())
        return Failed;
    ExportRequest request{.sources = {},
                          .plugin = pluginInfo(parser),
                          .limitsIntoPrompt = parser.has(u"limits-into-prompt"_s)};
    for (const QString &path : inputFiles(parser.positional(), console)) {
        if (const auto file = openDefinition(path, console))
            request.sources.append({file->definition, file->format, path == u"-" ? QString() : path, file->bytes});
    }
    const ExportOutcome all = renderAll(targets, request, console);
    const ExistingFiles existing = parser.has(u"force"_s) ? ExistingFiles::Replace : ExistingFiles::Refuse;
    const bool isStrict = parser.has(u"strict"_s);
    if (isStrict && std::ranges::any_of(all.reports, mayDoMore)) {
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "nothing is written: an agent may do more than it should, see the report")));
        printReports(all, *format, console);
        return Findings;
    }
    if (preview.isWanted()) {
        finishInterruptedWrite(out);
        const bool isUpToDate = previewExport(out, all, preview, *format == u"json", console);
        return console.hasFailed() ? Failed : preview.checks && !isUpToDate ? Findings : Fine;
    }
    if (!all.files.isEmpty() && write(all, out, *bundle == u"zip", existing, console))
        printReports(all, *format, console);
    const bool hasLoss = std::ranges::any_of(all.reports, &LossReport::hasLoss);
    return console.hasFailed() ? Failed : isStrict && hasLoss ? Findings : Fine;
}

} // namespace Agentwright::App
