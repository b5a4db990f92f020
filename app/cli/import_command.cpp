// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "earlier_runs.h"
#include "export_preview.h"
#include "transfer.h"

#include <agentwright/importing/import_format.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/workspace/import_sources.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kAuto = "auto"_L1;

QList<QCommandLineOption> importOptions()
{
    return QList<QCommandLineOption>{
               {u"from"_s,
                cliText(
                    QT_TRANSLATE_NOOP("Agentwright::Cli", "Format of the files, or auto: what path and content tell")),
                u"FORMAT|auto"_s, kAuto},
               {{u"o"_s, u"output"_s},
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Folder for the definitions")),
                u"OUT"_s},
               {u"keep-unknown"_s,
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "Keep what has no home in Claude Code as x-FORMAT-KEY, which it ignores"))},
               {u"share-plugin-parts"_s,
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "Give hooks and MCP servers of a plugin to every agent of it; otherwise only "
                                          "one that is alone in it gets them"))}}
           + transferOptions();
}

/// nullptr for "auto"; a format that does not exist is reported.
const ImportFormat *formatNamed(const QString &id, Console &console)
{
    const ImportFormat *format = findImportFormat(id);
    if (format || id == kAuto)
        return format;
    QStringList known{kAuto};
    for (const ImportFormat *each : allImportFormats())
        known.append(QLatin1StringView(each->id));
    console.fail(
        cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no format “%1”, but %2"), {id, known.join(u", "_s)}));
    return nullptr;
}

QList<ImportInput> inputsOf(QStringList paths, Console &console)
{
    QList<ImportInput> inputs;
    if (paths.removeAll(u"-"_s) > 0) {
        if (const auto file = openDefinition(u"-"_s, console))
            inputs.append({.path = {}, .bytes = file->bytes});
    }
    const ImportSources sources = readImportSources(paths);
    for (const UnreadSource &unread : sources.unread)
        console.fail(errorText(unread.path, unread.error));
    return inputs + sources.inputs;
}

void reportRefusals(const ImportOutcome &outcome, Console &console)
{
    for (const ImportRefusal &refusal : outcome.refused) {
        QString place = refusal.source.isEmpty() ? u"-"_s : refusal.source;
        if (refusal.line > 0)
            place += u":%1:%2"_s.arg(refusal.line).arg(refusal.column);
        console.fail(place + u": "_s + reasonText(refusal));
    }
}

QJsonObject jsonOf(const ImportedAgent &agent)
{
    QJsonObject json = agent.report.toJson();
    json.insert(u"format"_s, agent.format);
    json.insert(u"file"_s, agent.fileName);
    return json;
}

QJsonObject jsonOf(const ImportRefusal &refusal)
{
    return {{u"source"_s, refusal.source},
            {u"reason"_s, reasonText(refusal)},
            {u"line"_s, refusal.line},
            {u"column"_s, refusal.column}};
}

void printReports(const ImportOutcome &outcome, bool asJson, Console &console)
{
    if (!asJson) {
        for (const ImportedAgent &agent : outcome.agents)
            console.print(u"%1 (%2) → %3\n"_s.arg(agent.report.source.isEmpty() ? u"-"_s : agent.report.source,
                                                  agent.format, agent.fileName)
                          + agent.report.toText());
        return;
    }
    QJsonArray agents, refused;
    for (const ImportedAgent &agent : outcome.agents)
        agents.append(jsonOf(agent));
    for (const ImportRefusal &refusal : outcome.refused)
        refused.append(jsonOf(refusal));
    console.printBytes(QJsonDocument(QJsonObject{{u"agents"_s, agents},
                                                 {u"refused"_s, refused},
                                                 {u"passedOver"_s, QJsonArray::fromStringList(outcome.passedOver)}})
                           .toJson());
}

int previewed(const ImportOutcome &outcome, const QString &out, const ExportPreview &preview, bool asJson,
              Console &console)
{
    PreviewRun run(out, preview);
    for (const BundleFile &file : outcome.files())
        run.add(file);
    run.print(asJson, console);
    return console.hasFailed() ? Failed : Fine;
}

void write(const ImportOutcome &outcome, const QString &out, ExistingFiles existing, bool asJson, Console &console)
{
    const Result<void> written = outcome.agents.isEmpty() ? Result<void>()
                                                          : writeFolder(out, outcome.files(), existing);
    if (!written)
        console.fail(exportErrorText(out, written.error()));
    else
        printReports(outcome, asJson, console);
}

/// Nothing at all is wrong usage; something that leads to nothing is said.
void reportNothing(const ImportOutcome &outcome, Console &console)
{
    if (outcome.agents.isEmpty() && outcome.refused.isEmpty() && !console.hasFailed())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no agent of any known format")));
}

} // namespace

int runImport(const QStringList &arguments, Console &console)
{
    CommandParser parser("import", importOptions());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, console);
    const ImportFormat *from = formatNamed(parser.value(u"from"_s), console);
    const QString out = parser.value(u"output"_s);
    if (out.isEmpty())
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "-o names no place to write to")));
    if (console.hasFailed())
        return Failed;
    const ExportPreview preview{.lists = parser.has(u"dry-run"_s), .shows = parser.has(u"diff"_s)};
    lookForEarlierRuns(parser.positional() + QStringList{out},
                       preview.isWanted() ? EarlierRuns::Tell : EarlierRuns::Finish, console);
    const ImportOutcome outcome = importFiles(inputsOf(parser.positional(), console),
                                              {.format = from,
                                               .keepsUnknown = parser.has(u"keep-unknown"_s),
                                               .sharesPluginParts = parser.has(u"share-plugin-parts"_s)});
    reportRefusals(outcome, console);
    reportNothing(outcome, console);
    const bool asJson = *format == u"json";
    const bool isStrict = parser.has(u"strict"_s);
    const bool mayDoMore = std::ranges::any_of(outcome.agents, [](const ImportedAgent &agent) {
        return agent.report.worst() == FieldOutcome::Severity::Error;
    });
    if (isStrict && !passesStrictly(mayDoMore, console)) {
        printReports(outcome, asJson, console);
        return Findings;
    }
    if (preview.isWanted())
        return previewed(outcome, out, preview, asJson, console);
    write(outcome, out, parser.has(u"force"_s) ? ExistingFiles::Replace : ExistingFiles::Refuse, asJson, console);
    const bool hasLoss = std::ranges::any_of(outcome.agents,
                                             [](const ImportedAgent &agent) { return agent.report.hasLoss(); });
    return console.hasFailed() ? Failed : isStrict && hasLoss ? Findings : Fine;
}

} // namespace Agentwright::App
