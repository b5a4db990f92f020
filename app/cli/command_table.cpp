// SPDX-License-Identifier: MIT
#include "command.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Agentwright::App {

namespace {

constexpr std::array kCommands{
    Command{"check", "[options] PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Report what is wrong in files and folders; - reads standard input"),
            runCheck},
    Command{"fix", "[options] PATH…", QT_TRANSLATE_NOOP("Agentwright::Cli", "Apply safe fixes and say what changed"),
            runFix},
    Command{"find", "[options] QUERY PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "Find definitions by words, \"phrases\", /expressions/ and fields (tools:Bash -color:*)"),
            runFind},
    Command{"show", "[options] FILE",
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "Show the fields, examples and outline of a definition; - reads standard input"),
            runShow},
    Command{"explain", "[options] PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Tell what each tool's own loader makes of a definition"), runExplain},
    Command{"set", "FILE KEY VALUE",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Give one field a value and leave everything else as it is"), runSet},
    Command{"unset", "FILE KEY",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Remove one field and leave everything else as it is"), runUnset},
    Command{"export", "--to TARGET[,TARGET…] -o OUT [options] PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "Write definitions in the format of another tool and report every loss"),
            runExport},
    Command{"import", "[--from FORMAT] -o OUT [options] PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "Turn agents of other tools into definitions and report what has no home in them"),
            runImport},
    Command{"new", "--template ID [--set PARAMETER=VALUE]… [-o FILE] [options]",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Make a definition from a template"), runNew},
    Command{"templates", "[options]", QT_TRANSLATE_NOOP("Agentwright::Cli", "List the templates and blocks"),
            runTemplates},
    Command{"template", "check [options] FILE…",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Report what is wrong in templates"), runTemplate},
    Command{"compare", "[options] LEFT RIGHT [BASE] | --git [options] FILE | --export TARGET [options] FILE",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Tell what two definitions say differently, part by part"),
            runCompare},
    Command{"overlap", "[options] PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Tell which agents claim the same work, prompt or name"), runOverlap},
    Command{"route", "REQUEST PATH… | --test PATH… | --suite FILE PATH… | --write-suite FILE PATH…",
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "Estimate which agent a request would go to, from the words of the descriptions"),
            runRoute},
    Command{"rules", "[options] [RULE]", QT_TRANSLATE_NOOP("Agentwright::Cli", "List the rules, or explain one"),
            runRulesCommand},
    Command{"completion", "bash|zsh|fish",
            QT_TRANSLATE_NOOP("Agentwright::Cli", "Print what a shell needs to complete this program's arguments"),
            runCompletion},
    Command{"manual", "", QT_TRANSLATE_NOOP("Agentwright::Cli", "Print the manual page, for man"), runManual},
};

} // namespace

std::span<const Command> commandTable()
{
    return kCommands;
}

const Command *findCommand(QStringView name)
{
    const auto it = std::ranges::find_if(kCommands, [name](const Command &command) {
        return name == QLatin1StringView(command.name);
    });
    return it == kCommands.end() ? nullptr : &*it;
}

} // namespace Agentwright::App
