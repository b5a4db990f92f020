// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
#include <span>

namespace Agentwright::App {

class Console;

/// What a program like this ends with.
enum ExitCode { Fine = 0, Findings = 1, Failed = 2 };

/// One word behind the program's name. Help is made from this.
struct Command {
    const char *name = "";
    const char *synopsis = ""; ///< behind the name
    const char *summary = ""; ///< untranslated, context "Agentwright::Cli"
    int (*run)(const QStringList &arguments, Console &console) = nullptr;
};

/// All commands in the order of the help; command_table.cpp is the one place that lists them.
std::span<const Command> commandTable();
const Command *findCommand(QStringView name);

/// Everything behind the program's name; returns an ExitCode.
int runCommandLine(const QStringList &arguments, Console &console);

/// Options of one command. False when the run is over: help was printed, or the usage is wrong and was reported.
class CommandParser
{
public:
    CommandParser(const char *command, const QList<QCommandLineOption> &options);

    bool parse(const QStringList &arguments, qsizetype minimum, qsizetype maximum, Console &console);
    /// The exit code when parse() says that the run is over.
    int exitCode() const { return m_exitCode; }

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    QStringList positional() const { return m_parser.positionalArguments(); }
    /// For an option whose value is named after what it may be, "text|json": the value when it is one of those, nullopt
    /// (and reported) when it is another.
    std::optional<QString> choice(const QString &option, Console &console) const;
    /// The same with what is allowed given.
    std::optional<QString> choice(const QString &option, const QStringList &allowed, Console &console) const;

private:
    bool isUsable(const QStringList &arguments, qsizetype minimum, qsizetype maximum, Console &console);

    const Command &m_command;
    const QList<QCommandLineOption> m_options; ///< without --help
    QCommandLineParser m_parser;
    int m_exitCode = Fine;
};

int runCheck(const QStringList &arguments, Console &console);
int runFind(const QStringList &arguments, Console &console);
int runFix(const QStringList &arguments, Console &console);
int runShow(const QStringList &arguments, Console &console);
int runExplain(const QStringList &arguments, Console &console);
int runSet(const QStringList &arguments, Console &console);
int runUnset(const QStringList &arguments, Console &console);
int runExport(const QStringList &arguments, Console &console);
int runImport(const QStringList &arguments, Console &console);
int runNew(const QStringList &arguments, Console &console);
int runTemplates(const QStringList &arguments, Console &console);
int runTemplate(const QStringList &arguments, Console &console);
int runCompare(const QStringList &arguments, Console &console);
int runOverlap(const QStringList &arguments, Console &console);
int runRoute(const QStringList &arguments, Console &console);
int runRulesCommand(const QStringList &arguments, Console &console);
int runCompletion(const QStringList &arguments, Console &console);
int runManual(const QStringList &arguments, Console &console);

} // namespace Agentwright::App
