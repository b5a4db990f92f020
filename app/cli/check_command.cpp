// SPDX-License-Identifier: MIT
#include "check_run.h"
#include "check_settings.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "file_checker.h"
#include "library_check.h"
#include "ordered_work.h"

#include <agentwright/rules/runner.h>

#include <limits>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

const QStringList kSeverities{u"hint"_s, u"warning"_s, u"error"_s};

Severity severityNamed(const QString &name)
{
    return Severity(kSeverities.indexOf(name));
}

/// The options of a run, read once.
struct CheckChoices {
    QString format;
    CheckOptions options;
    Severity failOn = Severity::Hint;
    bool isSummary = false;
    bool remembers = true;
};

std::optional<CheckChoices> choicesOf(const CommandParser &parser, Console &console)
{
    const auto format = parser.choice(u"format"_s, console);
    const auto minimum = parser.choice(u"min-severity"_s, console);
    const auto failOn = parser.choice(u"fail-on"_s, console);
    if (!format || !minimum || !failOn)
        return std::nullopt;
    return CheckChoices{*format,
                        {.minimum = severityNamed(*minimum)},
                        severityNamed(*failOn),
                        parser.has(u"summary"_s),
                        !parser.has(u"no-cache"_s)};
}

/// The files that are not excluded; looks at the disk, so on one thread.
QList<FileChecker::Wanted> wantedFiles(const QStringList &paths, CheckSettings &settings, Console &console)
{
    QList<FileChecker::Wanted> files;
    for (const QString &path : inputFiles(paths, console)) {
        const CheckSettings::ForFile wanted = settings.of(path, console);
        if (!wanted.isExcluded)
            files.append({path, wanted});
    }
    return files;
}

/// Whoever takes what is found.
struct Takers {
    CheckRun &run;
    BaselineRun &baseline;
    LibraryCheck &library;
    Console &console;
};

/// On all cores; the findings of each file are also put into words there, unless a baseline has to be asked first, in order.
void checkEach(const QList<FileChecker::Wanted> &wanted, FileChecker &checker, const Takers &takers)
{
    struct Answer {
        Result<FileChecker::Checked> checked;
        QString shown;
    };
    const auto fileOf = [](const QString &path, const FileChecker::Checked &checked) {
        return CheckedFile{path, checked.text, checked.record.diagnostics};
    };
    const auto check = [&](qsizetype i) {
        Answer answer{checker.check(wanted[i]), {}};
        if (answer.checked && !takers.baseline.isWanted())
            answer.shown = takers.run.shown(fileOf(wanted[i].path, *answer.checked));
        return answer;
    };
    qsizetype next = 0;
    const auto take = [&](Answer answer) {
        const QString &path = wanted[next++].path;
        if (!answer.checked) {
            takers.console.fail(errorText(path, answer.checked.error()));
            takers.run.miss();
            return;
        }
        takers.run.countFile();
        checker.remember(*answer.checked);
        CheckedFile file = fileOf(path, *answer.checked);
        if (takers.baseline.isWanted()) {
            takers.baseline.filter(file);
            answer.shown = takers.run.shown(file);
        }
        takers.run.take(std::move(file), answer.shown);
        takers.library.add(path, std::move(answer.checked->record.extract));
    };
    forEachInOrder(wanted.size(), check, take);
}

} // namespace

int runCheck(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "check",
        QList<QCommandLineOption>{
            {u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How the findings are written")),
             u"text|json|sarif|github"_s, u"text"_s},
            {u"min-severity"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Leave out what is less than that")),
             kSeverities.join(u'|'), u"hint"_s},
            {u"fail-on"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Exit code 1 only from that severity on")),
             kSeverities.join(u'|'), u"hint"_s},
            {u"summary"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "In text, print only one screen of figures"))},
            {u"no-cache"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Neither use nor keep what earlier runs found in the same files"))}}
            + CheckSettings::options() + BaselineRun::options());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto choices = choicesOf(parser, console);
    auto settings = CheckSettings::from(parser, console);
    auto baseline = BaselineRun::from(parser, console);
    if (!choices || !settings || !baseline)
        return Failed;
    CheckRun run(choices->format, choices->isSummary, console);
    LibraryCheck library(parser.positional());
    const QList<FileChecker::Wanted> wanted = wantedFiles(parser.positional(), *settings, console);
    FileChecker checker(choices->options, run.showsFixes(),
                        choices->remembers && wanted.size() >= FileChecker::kFewestRemembered);
    checkEach(wanted, checker, {run, *baseline, library, console});
    checker.save();
    const auto take = [&](CheckedFile checked) {
        baseline->filter(checked);
        const QString shown = run.shown(checked);
        run.take(std::move(checked), shown);
    };
    library.run(choices->options, *settings, take, console);
    run.finish();
    baseline->finish(console);
    return console.hasFailed() ? Failed : run.hasFindings(choices->failOn) ? Findings : Fine;
}

} // namespace Agentwright::App
