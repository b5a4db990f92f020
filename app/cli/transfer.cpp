// SPDX-License-Identifier: MIT
#include "transfer.h"

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QList<QCommandLineOption> transferOptions()
{
    return {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How the report is written")), u"text|json"_s,
             u"text"_s},
            {u"strict"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Exit code 1 when anything is lost; nothing is written when an agent may "
                                       "do more than it should"))},
            {u"force"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Replace files that are there"))},
            {u"dry-run"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; list the files as new, same or changed"))},
            {u"diff"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; show what would change as a diff"))}};
}

bool passesStrictly(bool mayDoMore, Console &console)
{
    if (mayDoMore)
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "nothing is written: an agent may do more than it should, see the report")));
    return !mayDoMore;
}

} // namespace Agentwright::App
