// SPDX-License-Identifier: MIT
#include "check_settings.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/base/unified_diff.h>
#include <agentwright/rules/runner.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// The codes of the rules named on the command line; nullopt (and reported) when one does not exist.
std::optional<QSet<QString>> codesOf(const QStringList &rules, Console &console)
{
    QSet<QString> codes;
    for (const QString &name : rules) {
        const RuleSpec *rule = findRule(name);
        if (!rule) {
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is no rule “%1”"), {name}));
            return std::nullopt;
        }
        codes.insert(QLatin1StringView(rule->code));
    }
    return codes;
}

QString appliedText(const QString &path, const FixOutcome &outcome, const char *pattern)
{
    QString text;
    for (const Diagnostic &diagnostic : outcome.applied)
        text += cliText(pattern, {path, message(diagnostic), QLatin1StringView(diagnostic.rule->code),
                                  QLatin1StringView(diagnostic.rule->name)})
                + u'\n';
    return text;
}

} // namespace

int runFix(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "fix",
        QList<QCommandLineOption>{
            {u"unsafe"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Apply fixes that may change the meaning, too"))},
            {u"dry-run"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                     "Only say what would change; exit code 1 if anything would"))},
            {u"diff"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                  "Print the change as a unified diff and write nothing; exit code 1 "
                                                  "if there is one"))},
            {u"rule"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Only this rule; may be given several times")),
             u"RULE"_s}}
            + CheckSettings::options());
    if (!parser.parse(arguments, 1, std::numeric_limits<qsizetype>::max(), console))
        return parser.exitCode();
    const auto codes = codesOf(parser.values(u"rule"_s), console);
    auto settings = CheckSettings::from(parser, console);
    if (!codes || !settings)
        return Failed;
    const bool isDiff = parser.has(u"diff"_s);
    const bool isDryRun = isDiff || parser.has(u"dry-run"_s);
    bool wouldChange = false;
    for (const QString &path : inputFiles(parser.positional(), console)) {
        if (path == u"-") {
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "fix works on files, not on standard input")));
            continue;
        }
        const CheckSettings::ForFile wanted = settings->of(path, console);
        const auto file = wanted.isExcluded ? std::nullopt : openDefinition(path, console);
        if (!file)
            continue;
        const FixOutcome outcome = applyFixes(file->context(wanted.settings, wanted.isInPlugin),
                                              {.includeReview = parser.has(u"unsafe"_s), .onlyCodes = *codes});
        if (outcome.isEmpty())
            continue;
        wouldChange = true;
        if (isDiff)
            console.print(unifiedDiff(path, file->definition.text(), outcome.text)
                          + (file->format == outcome.format ? QString() : formatChangeText(path)));
        else if (isDryRun)
            console.print(
                appliedText(path, outcome, QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: would fix: %2 [%3 %4]")));
        else if (saveDefinition(*file, outcome.text, outcome.format, console))
            console.print(appliedText(path, outcome, QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: fixed: %2 [%3 %4]")));
    }
    return console.hasFailed() ? Failed : isDryRun && wouldChange ? Findings : Fine;
}

} // namespace Agentwright::App
