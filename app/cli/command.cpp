// SPDX-License-Identifier: MIT
#include "command.h"

#include "command_help.h"
#include "console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

QString generalHelp()
{
    QString help = cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Usage: agentwright-cli COMMAND …")) + u"\n\n"_s;
    for (const Command &command : commandTable())
        help += u"  %1  %2\n"_s.arg(QLatin1StringView(command.name), -7).arg(cliText(command.summary));
    help += u'\n'
            + cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                        "agentwright-cli COMMAND --help tells more. Exit codes: 0 fine, 1 findings, 2 "
                                        "wrong usage or a file that cannot be read or written."))
            + u'\n';
    return help;
}

} // namespace

int runCommandLine(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (first == u"--version" || first == u"-v") {
        console.print(u"agentwright-cli " AGENTWRIGHT_VERSION "\n"_s);
        return Fine;
    }
    const bool isHelp = first == u"help" || first == u"--help" || first == u"-h";
    if (isHelp && arguments.size() == 1) {
        console.print(generalHelp());
        return Fine;
    }
    const Command *command = findCommand(isHelp ? arguments[1] : first);
    if (!command) {
        const char *text = first.isEmpty() ? QT_TRANSLATE_NOOP("Agentwright::Cli", "no command given; try --help")
                                           : QT_TRANSLATE_NOOP("Agentwright::Cli", "unknown command “%1”; try --help");
        console.fail(cliText(text, {isHelp ? arguments[1] : first}));
        return Failed;
    }
    return command->run(isHelp ? QStringList{u"--help"_s} : arguments.sliced(1), console);
}

CommandParser::CommandParser(const char *command, const QList<QCommandLineOption> &options)
    : m_command(*findCommand(QString::fromLatin1(command)))
    , m_options(options)
{
    m_parser.addOptions(options);
    m_parser.addOption(helpOption());
}

bool CommandParser::parse(const QStringList &arguments, qsizetype minimum, qsizetype maximum, Console &console)
{
    if (isUsable(arguments, minimum, maximum, console))
        return true;
    if (console.hasFailed())
        m_exitCode = Failed;
    return false;
}

bool CommandParser::isUsable(const QStringList &arguments, qsizetype minimum, qsizetype maximum, Console &console)
{
    const bool isParsed = m_parser.parse(QStringList{u"agentwright-cli"_s} + arguments);
    if (m_parser.isSet(u"help"_s)) {
        console.showHelp({&m_command, m_options});
        return false;
    }
    if (!isParsed) {
        console.fail(!m_options.isEmpty()
                         ? m_parser.errorText()
                         : cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                                     "%1 Put -- in front of a file or value that begins with a dash."),
                                   {m_parser.errorText()}));
        return false;
    }
    const qsizetype count = m_parser.positionalArguments().size();
    if (count < minimum || count > maximum) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "usage: %1 %2"),
                             {QLatin1StringView(m_command.name), QString::fromUtf8(m_command.synopsis)}));
        return false;
    }
    return true;
}

std::optional<QString> CommandParser::choice(const QString &option, Console &console) const
{
    const auto it = std::ranges::find_if(m_options,
                                         [&](const QCommandLineOption &each) { return each.names().contains(option); });
    return choice(option, it->valueName().split(u'|'), console);
}

std::optional<QString> CommandParser::choice(const QString &option, const QStringList &allowed, Console &console) const
{
    const QString given = m_parser.value(option);
    if (allowed.contains(given))
        return given;
    console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "--%1 takes one of %2, not “%3”"),
                         {option, allowed.join(u", "_s), given}));
    return std::nullopt;
}

} // namespace Agentwright::App
