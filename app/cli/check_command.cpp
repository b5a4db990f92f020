// SPDX-License-Identifier: MIT
#include "check_report.h"
#include "check_settings.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"
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

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser("check",
                         QList<QCommandLineOption>{
                             {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "text, json, sarif or github")),
                              u"FORMAT"_s, u"text"_s},
                             {u"min-severity"_s,
                              cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                        "Leave out what is less than hint, warning or error")),
                              u"SEVERITY"_s, u"hint"_s},
                             {u"fail-on"_s,
                              cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Exit code 1 only from that severity on")),
                              u"SEVERITY"_s, u"hint"_s}}
                             + CheckSettings::options() + BaselineRun::options());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto format = parser.choice(u"format"_s, {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}, console);
    const auto minimum = parser.choice(u"min-severity"_s, kSeverities, console);
    const auto failOn = parser.choice(u"fail-on"_s, kSeverities, console);
    auto settings = CheckSettings::from(parser, console);
    auto baseline = BaselineRun::from(parser, console);
    if (!format || !minimum || !failOn || !settings || !baseline)
        return Failed;
    CheckRun run(*format, console);
    const CheckOptions options{.minimum = severityNamed(*minimum)};
    for (const QString &path : inputFiles(parser.positional(), console)) {
        const CheckSettings::ForFile wanted = settings->of(path, console);
        if (wanted.isExcluded)
            continue;
        if (const auto file = openDefinition(path, console)) {
            QList<Diagnostic> found = runRules(file->context(wanted.settings), options);
            baseline->filter(path, file->definition.text(), found);
            run.take({path, file->definition.text(), found});
        } else {
            run.miss();
        }
    }
    run.finish();
    baseline->finish(console);
    return console.hasFailed() ? Failed : run.hasFindings(severityNamed(*failOn)) ? Findings : Fine;
}

} // namespace Agentwright::App
