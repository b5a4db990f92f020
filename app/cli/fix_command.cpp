// SPDX-License-Identifier: MIT
#include "check_settings.h"
#include "command.h"
#include "console.h"
#include "definition_file.h"
#include "earlier_runs.h"
#include "library_check.h"

#include <agentwright/base/unified_diff.h>
#include <agentwright/rules/runner.h>

#include <QMap>

#include <limits>
#include <utility>

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

enum class Output { Write, Say, Diff };

/// First what each file tells alone, then one round of what only several files together tell; writing comes last.
class FixRun
{
public:
    FixRun(const QStringList &paths, const FixOptions &options, CheckSettings &settings, Console &console)
        : m_options(options)
        , m_settings(settings)
        , m_console(console)
        , m_library(paths)
    { }

    void fixAlone(const QString &path)
    {
        const CheckSettings::ForFile wanted = m_settings.of(path, m_console);
        const auto file = wanted.isExcluded ? std::nullopt : openDefinition(path, m_console);
        if (!file)
            return;
        FixOutcome outcome = applyFixes(file->context(wanted.settings, wanted.isInPlugin), m_options);
        const DefinitionView after = outcome.isEmpty() ? file->definition : DefinitionView::parse(outcome.text);
        m_library.add(path, libraryFileOf(after, file->absolutePath(), wanted.isInPlugin, wanted.settings));
        if (!outcome.isEmpty())
            m_changed.insert(path, {*file, std::move(outcome)});
    }

    void fixTogether()
    {
        const auto take = [&](const CheckedFile &checked) {
            auto known = m_changed.find(checked.path);
            if (known == m_changed.end()) {
                const auto file = openDefinition(checked.path, m_console);
                if (!file)
                    return;
                known = m_changed.insert(checked.path,
                                         {*file, {.text = file->definition.text(), .format = file->format}});
            }
            FixOutcome &outcome = known->outcome;
            const FixOutcome round = applyFixesOf(checked.diagnostics, outcome.text, outcome.format, m_options);
            outcome.text = round.text;
            outcome.applied += round.applied;
            if (outcome.isEmpty())
                m_changed.erase(known);
        };
        m_library.run({.onlyCodes = m_options.onlyCodes}, m_settings, take, m_console);
    }

    bool hasChanges() const { return !m_changed.isEmpty(); }

    void finish(Output output)
    {
        for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
            const QString &path = it.key();
            const auto &[file, outcome] = it.value();
            if (output == Output::Diff)
                m_console.print(unifiedDiff(path, file.definition.text(), outcome.text)
                                + (file.format == outcome.format ? QString() : formatChangeText(path)));
            else if (output == Output::Say)
                m_console.print(
                    appliedText(path, outcome, QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: would fix: %2 [%3 %4]")));
            else if (saveDefinition(file, outcome.text, outcome.format, m_console))
                m_console.print(
                    appliedText(path, outcome, QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: fixed: %2 [%3 %4]")));
        }
    }

private:
    struct Changed {
        DefinitionFile file;
        FixOutcome outcome;
    };

    const FixOptions m_options;
    CheckSettings &m_settings;
    Console &m_console;
    LibraryCheck m_library;
    QMap<QString, Changed> m_changed; ///< by path as given
};

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
    const Output output = parser.has(u"diff"_s) ? Output::Diff : parser.has(u"dry-run"_s) ? Output::Say : Output::Write;
    FixRun run(parser.positional(), {.includeReview = parser.has(u"unsafe"_s), .onlyCodes = *codes}, *settings, console);
    lookForEarlierRuns(parser.positional(), output == Output::Write ? EarlierRuns::Finish : EarlierRuns::Tell, console);
    for (const QString &path : filesNamedBy(parser.positional(), console)) {
        if (path == u"-")
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "fix works on files, not on standard input")));
        else
            run.fixAlone(path);
    }
    run.fixTogether();
    run.finish(output);
    return console.hasFailed() ? Failed : output != Output::Write && run.hasChanges() ? Findings : Fine;
}

} // namespace Agentwright::App
