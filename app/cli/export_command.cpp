// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "export_options.h"
#include "export_preview.h"
#include "transfer.h"

#include <agentwright/exporting/export_report.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// What was exported is no source: other tools' agents below a folder that the user named, and bundles in the output.
bool isExported(const QString &file, const QStringList &named, const QString &pathInRoot)
{
    const auto isNamed = [&](const QString &path) {
        return file == path || (file.startsWith(path) && !isOfAnotherTool(file.sliced(path.size())));
    };
    return std::ranges::none_of(named, isNamed)
           || (!named.contains(file) && std::ranges::any_of(allExportTargets(), [&](const ExportTarget *target) {
                  return target->isBundle && pathInRoot.startsWith(QLatin1StringView(target->id) + u'/');
              }));
}

QList<SourceDefinition> sourcesOf(const QStringList &paths, const QString &root, Console &console)
{
    const QString absoluteRoot = QFileInfo(root).canonicalFilePath();
    QList<SourceDefinition> sources;
    for (const QString &path : inputFiles(paths, console)) {
        const QString absolute = QFileInfo(path).canonicalFilePath();
        const bool isInRoot = !absoluteRoot.isEmpty() && absolute.startsWith(absoluteRoot + u'/');
        const QString pathInRoot = isInRoot ? absolute.sliced(absoluteRoot.size() + 1) : QString();
        if (isExported(path, paths, pathInRoot))
            continue;
        if (const auto file = openDefinition(path, console))
            sources.append({file->definition, file->format, path == u"-" ? QString() : path, file->bytes, pathInRoot});
    }
    return sources;
}

void tellRefusals(const ExportOutcome &all, qsizetype targetCount, Console &console)
{
    for (const GroupedRefusal &group : groupedRefusals(all.refused)) {
        const QString targets = group.targets.join(", "_L1);
        QString line = (group.refusal.source.isEmpty() ? targets : group.refusal.source) + u": "_s
                       + reasonText(group.refusal);
        if (!group.refusal.source.isEmpty() && group.targets.size() < targetCount)
            line += u" ("_s + targets + u')';
        console.fail(line);
    }
}

void printReports(const ExportOutcome &all, const QString &format, Console &console)
{
    if (format == u"json") {
        console.printBytes(QJsonDocument(exportReportJson(all)).toJson());
        return;
    }
    for (const LossReport &report : all.reports)
        console.print(report.toText());
}

void writeReport(const QString &path, const ExportOutcome &all, Console &console)
{
    if (path.isEmpty())
        return;
    const Result<FileFingerprint> saved = saveFile(path, exportReportMarkdown(all).toUtf8());
    if (!saved)
        console.fail(errorText(path, saved.error()));
}

bool write(const ExportOutcome &all, const QString &out, bool isZip, ExistingFiles existing, Console &console)
{
    const Result<void> written = isZip ? writeZip(out, all.files, existing) : writeFolder(out, all.files, existing);
    if (!written)
        console.fail(exportErrorText(out, written.error()));
    return written.has_value();
}

/// "all" means all that have a place there; of the others something is said.
void leaveOutWithoutPlace(QList<const ExportTarget *> &targets, Console &console)
{
    targets.removeIf([&](const ExportTarget *target) {
        const bool hasPlace = target->isBundle || target->hasUserScope;
        if (!hasPlace)
            console.note(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                   "%1 is left out: where it looks for agents of a user is not known"),
                                 {QLatin1StringView(target->id)}));
        return !hasPlace;
    });
}

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser("export", exportOptions());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto bundle = parser.choice(u"bundle"_s, console);
    const auto format = parser.choice(u"format"_s, console);
    QList<const ExportTarget *> targets = targetsOf(parser.values(u"to"_s), console);
    const auto scope = parser.choice(u"scope"_s, console);
    if (scope == u"user" && parser.values(u"to"_s) == QStringList{kAllTargets})
        leaveOutWithoutPlace(targets, console);
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
    const ExportRequest request{.sources = sourcesOf(parser.positional(), out, console),
                                .plugin = pluginInfo(parser, console),
                                .limitsIntoPrompt = parser.has(u"limits-into-prompt"_s),
                                .scope = scope == u"user" ? ExportScope::User : ExportScope::Project};
    if (request.sources.isEmpty() && !console.hasFailed())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no definition to export")));
    const ExportOutcome all = renderTargets(targets, request);
    tellRefusals(all, targets.size(), console);
    writeReport(parser.value(u"report"_s), all, console);
    const ExistingFiles existing = parser.has(u"force"_s) ? ExistingFiles::Replace : ExistingFiles::Refuse;
    const bool isStrict = parser.has(u"strict"_s);
    if (isStrict && !passesStrictly(all.reports, console)) {
        printReports(all, *format, console);
        return Findings;
    }
    if (*bundle != u"zip")
        finishEarlierRun(out, console);
    if (preview.isWanted()) {
        const bool isUpToDate = previewExport(out, all, preview, *format == u"json", console);
        return console.hasFailed() ? Failed : preview.checks && !isUpToDate ? Findings : Fine;
    }
    if (!all.files.isEmpty() && write(all, out, *bundle == u"zip", existing, console))
        printReports(all, *format, console);
    const bool hasLoss = std::ranges::any_of(all.reports, &LossReport::hasLoss);
    return console.hasFailed() ? Failed : isStrict && hasLoss ? Findings : Fine;
}

} // namespace Agentwright::App
