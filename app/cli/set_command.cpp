// SPDX-License-Identifier: MIT
#include "command.h"
#include "console.h"
#include "definition_file.h"

#include <agentwright/importing/import_format.h>
#include <agentwright/model/edit_builder.h>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Fences in front of TOML or JSON would make it neither that nor a definition.
bool isOfAnotherKind(const DefinitionFile &file)
{
    const bool isMarkdown = file.path.endsWith(".md"_L1) || file.path.endsWith(".mdc"_L1);
    return !isMarkdown && mayBeImported(file.path) && !file.definition.syntax().hasFrontmatter();
}

int change(const QString &path, const QString &key, const FieldValue &value, Console &console)
{
    if (path == u"-") {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "a field is set in a file, not in standard input")));
        return Failed;
    }
    if (key.trimmed().isEmpty() || key.contains(u'\n')) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "“%1” cannot be a key"), {key}));
        return Failed;
    }
    if (key.contains(QChar::ReplacementCharacter) || value.text.contains(QChar::ReplacementCharacter)) {
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "the value for “%1” is not UTF-8 text: nothing is written"),
                    {key}));
        return Failed;
    }
    const auto file = openDefinition(path, console);
    if (!file)
        return Failed;
    if (isOfAnotherKind(*file)) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                               "%1: is no Markdown and has no frontmatter; import makes definitions of "
                                               "other programs' files"),
                             {path}));
        return Failed;
    }
    const Result<TextEdit> edit = setField(file->definition, key, value);
    if (!edit) {
        console.fail(errorText(path, edit.error()));
        return Failed;
    }
    if (edit->isEmpty())
        return Fine;
    return saveDefinition(*file, edit->appliedTo(file->definition.text()), file->format, console) ? Fine : Failed;
}

} // namespace

int runSet(const QStringList &arguments, Console &console)
{
    CommandParser parser("set", {});
    if (!parser.parse(arguments, 3, 3, console))
        return parser.exitCode();
    const QStringList given = parser.positional();
    return change(given[0], given[1], fieldValueFromInput(given[1], given[2]), console);
}

int runUnset(const QStringList &arguments, Console &console)
{
    CommandParser parser("unset", {});
    if (!parser.parse(arguments, 2, 2, console))
        return parser.exitCode();
    const QStringList given = parser.positional();
    return change(given[0], given[1], FieldValue::absent(), console);
}

} // namespace Agentwright::App
