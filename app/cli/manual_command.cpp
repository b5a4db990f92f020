// SPDX-License-Identifier: MIT
#include "command.h"
#include "command_help.h"
#include "console.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Plain text for roff: no escapes, no requests, hyphens that can be copied.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return text.startsWith(u'.') || text.startsWith(u'\'') ? u"\\&"_s + text : text;
}

QString bold(const QString &text)
{
    return u"\\fB"_s + roff(text) + u"\\fR"_s;
}

QString italic(const QString &text)
{
    return u"\\fI"_s + roff(text) + u"\\fR"_s;
}

QString optionText(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(bold((name.size() == 1 ? u"-"_s : u"--"_s) + name));
    QString text = u".TP\n"_s + names.join(u", "_s);
    if (!option.valueName().isEmpty())
        text += u' ' + italic(option.valueName());
    text += u'\n' + roff(option.description());
    if (const QStringList values = option.defaultValues(); !values.isEmpty())
        text += u' ' + roff(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "(default: %1)"), {values.join(u' ')}));
    return text + u'\n';
}

QString commandText(const Command &command)
{
    const CommandHelp help = helpOf(command);
    QString text = u".SS "_s + roff(help.usage()).trimmed() + u'\n' + roff(help.summary()) + u".\n"_s;
    for (const QCommandLineOption &option : help.options)
        text += optionText(option);
    return text;
}

struct Section {
    const char *title = "";
    const char *text = ""; ///< paragraphs, separated by line ends
};

constexpr std::array kSections{
    Section{QT_TRANSLATE_NOOP("Agentwright::Cli", "EXIT STATUS"),
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              "0: fine. 1: findings; for export: losses with --strict, files that are not up to date with "
                              "--check. 2: wrong usage, or a file that cannot be read or written.")},
    Section{QT_TRANSLATE_NOOP("Agentwright::Cli", "FILES"),
            QT_TRANSLATE_NOOP("Agentwright::Cli",
                              ".agentwright.yaml: what a project wants of the checks; looked for from the folder of each "
                              "file upward, the nearest one counts.\n"
                              ".agentwright/templates: the templates of a project.")},
    Section{QT_TRANSLATE_NOOP("Agentwright::Cli", "ENVIRONMENT"),
            QT_TRANSLATE_NOOP("Agentwright::Cli", "NO_COLOR: when it is not empty, nothing is printed in colour.")},
    Section{QT_TRANSLATE_NOOP("Agentwright::Cli", "SEE ALSO"), "agentwright(1)"},
};

QString sectionText(const Section &section)
{
    QString text = u".SH "_s + cliText(section.title) + u'\n';
    QStringList paragraphs;
    for (const QString &paragraph : cliText(section.text).split(u'\n'))
        paragraphs.append(roff(paragraph) + u'\n');
    return text + paragraphs.join(u".PP\n"_s);
}

QString manual()
{
    const QString summary = cliText(
        QT_TRANSLATE_NOOP("Agentwright::Cli", "check, change, export and explain agent definitions"));
    QString text = u".TH AGENTWRIGHT\\-CLI 1 \"\" \"Agentwright " AGENTWRIGHT_VERSION "\" \"User Commands\"\n"_s;
    text += u".SH NAME\nagentwright\\-cli \\- "_s + roff(summary) + u'\n';
    text += u".SH SYNOPSIS\n"_s + bold(u"agentwright-cli"_s) + u' ' + italic(u"COMMAND"_s) + u" …\n"_s;
    text += u".SH DESCRIPTION\n"_s
            + roff(cliText(
                QT_TRANSLATE_NOOP("Agentwright::Cli",
                                  "Agent definitions are Markdown files with YAML frontmatter that define sub-agents for "
                                  "Claude Code and other assistants. Each command tells its options with --help.")))
            + u"\n.SH COMMANDS\n"_s;
    for (const Command &command : commandTable())
        text += commandText(command);
    for (const Section &section : kSections)
        text += sectionText(section);
    return text;
}

} // namespace

int runManual(const QStringList &arguments, Console &console)
{
    CommandParser parser("manual", {});
    if (!parser.parse(arguments, 0, 0, console))
        return parser.exitCode();
    console.print(manual());
    return Fine;
}

} // namespace Agentwright::App
