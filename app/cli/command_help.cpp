// SPDX-License-Identifier: MIT
#include "command_help.h"

#include "command.h"
#include "console.h"

#include <QBuffer>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Keeps the options of the help that it is to show.
class HelpListener : public Console
{
public:
    explicit HelpListener(QBuffer *nowhere) : Console(nowhere, nowhere) { }

    void showHelp(const CommandHelp &help) override { m_options = help.options; }
    QList<QCommandLineOption> options() const { return m_options; }

private:
    QList<QCommandLineOption> m_options;
};

} // namespace

QString CommandHelp::usage() const
{
    return QLatin1StringView(command->name) + u' ' + QString::fromUtf8(command->synopsis);
}

QString CommandHelp::summary() const
{
    return cliText(command->summary);
}

QString CommandHelp::toText() const
{
    // QCommandLineParser makes the list of options well; the usage line in front of it is ours.
    QCommandLineParser parser;
    parser.addOptions(options);
    parser.addOption(helpOption());
    const QString text = parser.helpText();
    const qsizetype list = text.indexOf(u"\n\n"_s);
    return cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Usage: agentwright-cli %1"), {usage()}) + u'\n' + summary()
           + u'\n' + (list < 0 ? QString() : text.sliced(list + 1));
}

CommandHelp helpOf(const Command &command)
{
    QBuffer nowhere;
    HelpListener listener(&nowhere);
    command.run({u"--help"_s}, listener);
    return {&command, listener.options()};
}

QCommandLineOption helpOption()
{
    return {{u"h"_s, u"help"_s}, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Print this help"))};
}

} // namespace Agentwright::App
