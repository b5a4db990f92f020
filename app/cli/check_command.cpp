// SPDX-License-Identifier: MIT
#include "check_report.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "ordered_work.h"
#include "sarif_report.h"

#include <agentwright/rules/runner.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

const QStringList kSeverities{u"hint"_s, u"warning"_s, u"error"_s};

Severity severityNamed(const QString &name)
{
    return Severity(kSeverities.indexOf(name));
}

/// Writes each file's findings as soon as they are there where the format allows it, else everything at the end.
class CheckRun
{
public:
    CheckRun(const QString &format, Console &console) : m_format(format), m_console(console) { }

    void take(CheckedFile file)
    {
        m_totals.add(file);
        if (m_format == u"text")
            m_console.print(checkedToText(file, m_console));
        else if (m_format == u"github")
            m_console.print(checkedToGitHub(file));
        else if (m_format == u"json")
            m_files.append(checkedToJson(file));
        else if (!file.diagnostics.isEmpty())
            m_checked.append(std::move(file));
    }
    void miss() { ++m_totals.unreadable; }

    void finish()
    {
        if (m_format == u"text" && m_console.isTerminal())
            m_console.print(totalsToText(m_totals));
        else if (m_format == u"json")
            printJson({{u"files"_s, m_files}, {u"summary"_s, totalsToJson(m_totals)}});
        else if (m_format == u"sarif")
            printJson(sarifLog(m_checked));
    }

    bool hasFindings(Severity lowest) const
    {
        return m_totals.errors > 0 || (lowest <= Severity::Warning && m_totals.warnings > 0)
               || (lowest == Severity::Hint && m_totals.hints > 0);
    }

private:
    void printJson(const QJsonObject &json) { m_console.printBytes(QJsonDocument(json).toJson()); }

    const QString m_format;
    Console &m_console;
    CheckTotals m_totals;
    QJsonArray m_files;
    QList<CheckedFile> m_checked;
};

/// Works on any thread.
Result<CheckedFile> checked(const QString &path, const CheckOptions &options)
{
    const Result<DefinitionFile> file = loadDefinition(path);
    if (!file)
        return file.error();
    return CheckedFile{path, file->definition.text(), runRules(file->context(), options)};
}

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser("check",
                         {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "text, json, sarif or github")),
                           u"FORMAT"_s, u"text"_s},
                          {u"min-severity"_s,
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                     "Leave out what is less than hint, warning or error")),
                           u"SEVERITY"_s, u"hint"_s},
                          {u"fail-on"_s,
                           cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Exit code 1 only from that severity on")),
                           u"SEVERITY"_s, u"hint"_s}});
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}, console);
    const auto minimum = parser.choice(u"min-severity"_s, kSeverities, console);
    const auto failOn = parser.choice(u"fail-on"_s, kSeverities, console);
    if (!format || !minimum || !failOn)
        return Failed;
    CheckRun run(*format, console);
    const CheckOptions options{.minimum = severityNamed(*minimum)};
    const QStringList paths = inputFiles(parser.positional(), console);
    qsizetype next = 0;
    forEachInOrder(
        paths.size(), [&](qsizetype i) { return checked(paths[i], options); },
        [&](Result<CheckedFile> file) {
            const QString &path = paths[next++];
            if (file) {
                run.take(std::move(*file));
                return;
            }
            console.fail(errorText(path, file.error()));
            run.miss();
        });
    run.finish();
    return console.hasFailed() ? Failed : run.hasFindings(severityNamed(*failOn)) ? Findings : Fine;
}

} // namespace Agentwright::App
