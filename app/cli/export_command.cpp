// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "earlier_runs.h"
#include "export_account.h"
#include "export_options.h"
#include "export_place.h"
#include "export_preview.h"
#include "ordered_work.h"
#include "transfer.h"

#include <agentwright/exporting/export_run.h>
#include <agentwright/io/bundle_writer.h>

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>
#include <utility>

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

/// Read when it is its turn.
struct SourceFile {
    QString path; ///< as given
    QString pathInRoot;
    std::optional<QByteArray> bytes; ///< of what can be read only once
};

QList<SourceFile> sourcesOf(const QStringList &paths, const QString &root, Console &console)
{
    const QString absoluteRoot = QFileInfo(root).canonicalFilePath();
    QList<SourceFile> sources;
    for (const QString &path : filesNamedBy(paths, console)) {
        const QString absolute = QFileInfo(path).canonicalFilePath();
        const bool isInRoot = !absoluteRoot.isEmpty() && absolute.startsWith(absoluteRoot + u'/');
        const QString pathInRoot = isInRoot ? absolute.sliced(absoluteRoot.size() + 1) : QString();
        if (isExported(path, paths, pathInRoot))
            continue;
        if (path != u"-")
            sources.append({path, pathInRoot, {}});
        else if (const auto file = openDefinition(path, console))
            sources.append({{}, {}, file->bytes});
    }
    return sources;
}

Result<SourceDefinition> load(const SourceFile &source)
{
    const Result<QByteArray> bytes = source.bytes ? *source.bytes : loadBytes(source.path);
    if (!bytes)
        return bytes.error();
    SourceDefinition definition = SourceDefinition::fromBytes(source.path, *bytes);
    definition.pathInRoot = source.pathInRoot;
    return definition;
}

/// Who the sources are; those that cannot be read are reported and left out.
QList<SourceIdentity> identitiesOf(QList<SourceFile> &sources, Console &console)
{
    QList<SourceIdentity> identities;
    QList<SourceFile> readable;
    const auto identify = [&](qsizetype i) -> std::pair<qsizetype, Result<SourceIdentity>> {
        const Result<SourceDefinition> source = load(sources.at(i));
        return {i, source ? Result<SourceIdentity>(SourceIdentity::of(*source)) : source.error()};
    };
    forEachInOrder(sources.size(), identify, [&](const std::pair<qsizetype, Result<SourceIdentity>> &answer) {
        const SourceFile &source = sources.at(answer.first);
        if (!answer.second)
            return console.fail(errorText(source.path, answer.second.error()));
        identities.append(*answer.second);
        readable.append(source);
    });
    sources = readable;
    return identities;
}

/// Renders on all cores. A source that is another by now is reported and left out.
void renderAll(const QList<SourceFile> &sources, const QList<SourceIdentity> &identities, ExportRun &run,
               ExportSink &sink, Console &console)
{
    using Answer = std::pair<qsizetype, Result<RenderedAgent>>;
    const auto render = [&](qsizetype i) -> Answer {
        const Result<SourceDefinition> source = load(sources.at(i));
        if (!source)
            return {i, source.error()};
        if (SourceIdentity::of(*source) != identities.at(i))
            return {i, Error{ErrorCode::ChangedOnDisk, {}}};
        return {i, run.render(*source, i)};
    };
    forEachInOrder(sources.size(), render, [&](const Answer &answer) {
        if (answer.second)
            run.take(*answer.second, sink);
        else
            console.fail(errorText(sources.at(answer.first).path, answer.second.error()));
    });
    run.finish(sink);
}

/// A target that "all" stands for and that has no place there is a loss, and no failure.
bool isLeftOut(const ExportRefusal &refusal, bool namesAll)
{
    const ExportTarget *target = findExportTarget(refusal.target);
    return namesAll && refusal.source.isEmpty() && target && !target->isBundle;
}

bool isTargetRefused(const QList<ExportRefusal> &refused, bool namesAll)
{
    return std::ranges::any_of(refused, [&](const ExportRefusal &refusal) {
        return refusal.source.isEmpty() && !isLeftOut(refusal, namesAll);
    });
}

void tellRefusals(const QList<ExportRefusal> &refused, qsizetype targetCount, bool namesAll, Console &console)
{
    for (const GroupedRefusal &group : groupedRefusals(refused)) {
        const QString targets = group.targets.join(", "_L1);
        QString line = (group.refusal.source.isEmpty() ? targets : group.refusal.source) + u": "_s
                       + reasonText(group.refusal);
        if (!group.refusal.source.isEmpty() && group.targets.size() < targetCount)
            line += u" ("_s + targets + u')';
        if (isLeftOut(group.refusal, namesAll))
            console.note(line);
        else
            console.fail(line);
    }
}

/// What the command line asks for.
struct ExportOrder {
    QList<const ExportTarget *> targets;
    bool namesAll = false;
    ExportRequest request;
    QString out;
    bool isZip = false;
    bool isJson = false;
    bool isStrict = false;
    ExistingFiles existing = ExistingFiles::Refuse;
    ExportPreview preview;
    QString reportPath;
};

/// What is wrong with it is reported.
ExportOrder orderOf(const CommandParser &parser, Console &console)
{
    ExportOrder order{.targets = targetsOf(parser.values(u"to"_s), console),
                      .namesAll = parser.values(u"to"_s) == QStringList{kAllTargets},
                      .out = parser.value(u"output"_s),
                      .isZip = parser.choice(u"bundle"_s, console) == u"zip",
                      .isJson = parser.choice(u"format"_s, console) == u"json",
                      .isStrict = parser.has(u"strict"_s),
                      .existing = parser.has(u"force"_s) ? ExistingFiles::Replace : ExistingFiles::Refuse,
                      .preview = {.lists = parser.has(u"dry-run"_s),
                                  .shows = parser.has(u"diff"_s),
                                  .checks = parser.has(u"check"_s)},
                      .reportPath = parser.value(u"report"_s)};
    const bool isForUser = parser.choice(u"scope"_s, console) == u"user";
    if (order.out.isEmpty())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "-o names no place to write to")));
    if (order.preview.isWanted() && order.isZip)
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "--dry-run, --diff and --check compare with a folder, not with a zip file")));
    if (console.hasFailed())
        return order;
    order.request = {.sources = {},
                     .plugin = pluginInfo(parser, console),
                     .limitsIntoPrompt = parser.has(u"limits-into-prompt"_s),
                     .scope = isForUser ? ExportScope::User : ExportScope::Project};
    return order;
}

std::unique_ptr<ExportPlace> placeFor(const ExportOrder &order, PreviewRun &preview)
{
    if (order.preview.isWanted())
        return previewPlace(preview);
    return order.isZip ? zipPlace(order.out, order.existing) : folderPlace(order.out, order.existing);
}

/// Everything is rendered: tells it, and writes.
int conclude(const ExportOrder &order, ExportPlace &place, PreviewRun &preview, ExportAccount &account, Console &console)
{
    tellRefusals(account.refused(), order.targets.size(), order.namesAll, console);
    account.writeMarkdown(order.reportPath, console);
    if (isTargetRefused(account.refused(), order.namesAll))
        return Failed; // nothing at all is written
    if (order.isStrict && !passesStrictly(account.mayDoMore(), console)) {
        account.print(console);
        return Findings;
    }
    if (order.preview.isWanted()) {
        const bool isUpToDate = preview.print(order.isJson, console);
        return console.hasFailed() ? Failed : order.preview.checks && !isUpToDate ? Findings : Fine;
    }
    const Result<void> written = account.hasFiles() ? place.commit() : Result<void>();
    if (!written)
        console.fail(exportErrorText(order.out, written.error()));
    else if (account.hasFiles())
        account.print(console);
    const bool isWhole = !account.hasLoss() && account.refused().isEmpty();
    return console.hasFailed() ? Failed : order.isStrict && !isWhole ? Findings : Fine;
}

} // namespace

int runExport(const QStringList &arguments, Console &console)
{
    CommandParser parser("export", exportOptions());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const ExportOrder order = orderOf(parser, console);
    if (console.hasFailed())
        return Failed;
    lookForEarlierRuns(parser.positional() + QStringList{order.out},
                       order.preview.isWanted() ? EarlierRuns::Tell : EarlierRuns::Finish, console);
    QList<SourceFile> sources = sourcesOf(parser.positional(), order.out, console);
    const QList<SourceIdentity> identities = identitiesOf(sources, console);
    if (sources.isEmpty() && !console.hasFailed())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no definition to export")));
    PreviewRun preview(order.out, order.preview);
    const std::unique_ptr<ExportPlace> place = placeFor(order, preview);
    ExportAccount account(order.isJson, !order.reportPath.isEmpty());
    ExportOutput output(*place, account);
    ExportRun run(order.targets, order.request, identities);
    renderAll(sources, identities, run, output, console);
    return conclude(order, *place, preview, account, console);
}

} // namespace Agentwright::App
