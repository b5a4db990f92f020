// SPDX-License-Identifier: MIT
#include "completion_shells.h"

#include "command.h"
#include "command_help.h"
#include "completion_words.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// In single quotes, as the three shells understand them alike.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QStringList dashedNames(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append(dashed(name));
    return names;
}

QList<QCommandLineOption> allOptions(const CommandHelp &help)
{
    return help.options + QList{helpOption()};
}

QStringList commandNames(const QList<CommandHelp> &commands)
{
    QStringList names;
    for (const CommandHelp &help : commands)
        names.append(QLatin1StringView(help.command->name));
    return names;
}

// ---- bash -----------------------------------------------------------------------------------------------------------

constexpr auto kBashStart = R"(# bash completion for agentwright-cli, made by "agentwright-cli completion bash"
_agentwright_cli()
{
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} words='' files='' first=''
    # The equals sign of --option=value is a word of its own.
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
)"_L1;

constexpr auto kBashEnd = R"(    # The last word of a list.
    if [[ $cur == *,* && -z $files ]]; then
        first=${cur%,*},
        cur=${cur##*,}
    fi
    [[ -n $words ]] && mapfile -t COMPREPLY < <(compgen -P "$first" -W "$words" -- "$cur")
    if [[ -n $files ]]; then
        compopt -o filenames
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
    fi
}
complete -F _agentwright_cli agentwright-cli
)"_L1;

QString bashCase(const QString &pattern, const CompletionWords &completion)
{
    QStringList lines;
    if (!completion.words.isEmpty())
        lines.append(u"words="_s + quoted(completion.words.join(u' ')));
    if (completion.isFile)
        lines.append(u"files=1"_s);
    return u"    "_s + pattern + u") "_s + lines.join(u"; "_s) + u" ;;\n"_s;
}

QString bashCases(const CommandHelp &help)
{
    const QString name = QLatin1StringView(help.command->name);
    QString cases;
    QStringList options;
    for (const QCommandLineOption &option : allOptions(help)) {
        options += dashedNames(option);
        if (!option.valueName().isEmpty()) {
            const QString names = dashedNames(option).join(u" | "_s + name + u':');
            cases += bashCase(name + u':' + names, completionOfValue(option.valueName()));
        }
    }
    CompletionWords rest = completionOfArguments(help);
    cases += u"    "_s + name + u":*)\n        if [[ $cur == -* ]]; then words="_s + quoted(options.join(u' '))
             + u"; else words="_s + quoted(rest.words.join(u' ')) + (rest.isFile ? u"; files=1"_s : QString())
             + u"; fi ;;\n"_s;
    return cases;
}

// ---- zsh ------------------------------------------------------------------------------------------------------------

/// For the inside of an _arguments specification.
QString zshText(QString text)
{
    for (const QChar special : u"\\:[]"_s)
        text.replace(special, u"\\"_s + special);
    return text;
}

QString zshAction(const QString &name, const CompletionWords &completion)
{
    const QString words = completion.words.join(u' ');
    QString action = u" "_s;
    if (completion.isList)
        action = u"_values -s , "_s + name + u' ' + words;
    else if (completion.isFile && !words.isEmpty())
        action = u"{_alternative \"words:word:("_s + words + u")\" \"files:file:_files\"}"_s;
    else if (completion.isFile)
        action = u"_files"_s;
    else if (!words.isEmpty())
        action = u'(' + words + u')';
    return u':' + name + u':' + action;
}

QString zshCase(const CommandHelp &help)
{
    QString text = u"    "_s + QLatin1StringView(help.command->name) + u")\n        _arguments -s -S"_s;
    const auto add = [&text](const QString &word) { text += u" \\\n            "_s + word; };
    for (const QCommandLineOption &option : allOptions(help)) {
        const bool takesValue = !option.valueName().isEmpty();
        const QString what = u'[' + zshText(option.description()) + u']'
                             + (takesValue ? zshAction(u"value"_s, completionOfValue(option.valueName())) : QString());
        for (const QString &name : dashedNames(option))
            add(quoted(u'*' + name + (!takesValue ? u""_s : name.startsWith("--"_L1) ? u"="_s : u"+"_s) + what));
    }
    if (const CompletionWords rest = completionOfArguments(help); !rest.isFree())
        add(quoted(u'*' + zshAction(u"argument"_s, rest)));
    return text + u" ;;\n"_s;
}

// ---- fish -----------------------------------------------------------------------------------------------------------

constexpr auto kFishStart = R"(# fish completion for agentwright-cli, made by "agentwright-cli completion fish"
function __agentwright_cli_is
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test "$words[2]" = "$argv[1]"
end
complete -c agentwright-cli -f
)"_L1;

/// Backslashes count within quotes there.
QString fishQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// One word of a list is offered at a time.
QString fishWords(const CompletionWords &completion)
{
    QString text = completion.isFile ? u" -F"_s : QString();
    if (completion.words.isEmpty())
        return text;
    const QString words = completion.words.join(u' ');
    if (completion.isList)
        return text + u" -a "_s + fishQuoted(u"(__fish_complete_list , 'string split \" \" \""_s + words + u"\"')"_s);
    return text + u" -a "_s + fishQuoted(words);
}

QString fishLines(const CommandHelp &help)
{
    const QString start = u"complete -c agentwright-cli -n '__agentwright_cli_is "_s
                          + QLatin1StringView(help.command->name) + u'\'';
    QString lines;
    for (const QCommandLineOption &option : allOptions(help)) {
        lines += start;
        for (const QString &name : option.names())
            lines += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
        if (!option.valueName().isEmpty())
            lines += u" -r"_s + fishWords(completionOfValue(option.valueName()));
        lines += u" -d "_s + fishQuoted(option.description()) + u'\n';
    }
    if (const CompletionWords rest = completionOfArguments(help); !rest.isFree())
        lines += start + fishWords(rest) + u'\n';
    return lines;
}

} // namespace

QString bashCompletion(const QList<CommandHelp> &commands)
{
    QString script = kBashStart + u"    if ((COMP_CWORD == 1)); then\n        words="_s
                     + quoted((commandNames(commands) + QStringList{u"--help"_s, u"--version"_s}).join(u' '))
                     + u"\n    else case ${COMP_WORDS[1]}:$prev in\n"_s;
    for (const CommandHelp &help : commands)
        script += bashCases(help);
    return script + u"    esac fi\n"_s + kBashEnd;
}

QString zshCompletion(const QList<CommandHelp> &commands)
{
    QString script = u"#compdef agentwright-cli\n# made by \"agentwright-cli completion zsh\"\n"
                     "if ((CURRENT == 2)); then\n    local -a commands=("_s;
    for (const CommandHelp &help : commands)
        script += u"\n        "_s + quoted(QLatin1StringView(help.command->name) + u':' + zshText(help.summary()));
    script += u"\n    )\n    _describe command commands\nelse\n    shift words\n    ((CURRENT--))\n"
              "    case $words[1] in\n"_s;
    for (const CommandHelp &help : commands)
        script += zshCase(help);
    return script + u"    esac\nfi\n"_s;
}

QString fishCompletion(const QList<CommandHelp> &commands)
{
    QString script = kFishStart;
    for (const CommandHelp &help : commands)
        script += u"complete -c agentwright-cli -n __fish_use_subcommand -a "_s + QLatin1StringView(help.command->name)
                  + u" -d "_s + fishQuoted(help.summary()) + u'\n';
    for (const CommandHelp &help : commands)
        script += fishLines(help);
    return script;
}

} // namespace Agentwright::App
