// SPDX-License-Identifier: MIT
#include "command.h"
#include "command_help.h"
#include "completion_shells.h"
#include "console.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

struct Shell {
    QLatin1StringView name;
    QString (*script)(const QList<CommandHelp> &commands);
};

constexpr std::array kShells{
    Shell{"bash"_L1, bashCompletion},
    Shell{"zsh"_L1, zshCompletion},
    Shell{"fish"_L1, fishCompletion},
};

} // namespace

int runCompletion(const QStringList &arguments, Console &console)
{
    CommandParser parser("completion", {});
    if (!parser.parse(arguments, 1, 1, console))
        return parser.exitCode();
    const QString name = parser.positional().first();
    const auto shell = std::ranges::find(kShells, name, &Shell::name);
    if (shell == kShells.end()) {
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "there is completion for bash, zsh and fish, not for “%1”"),
                    {name}));
        return Failed;
    }
    QList<CommandHelp> commands;
    for (const Command &command : commandTable())
        commands.append(helpOf(command));
    console.print(shell->script(commands));
    return Fine;
}

} // namespace Agentwright::App
