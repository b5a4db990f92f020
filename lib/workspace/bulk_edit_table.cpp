// SPDX-License-Identifier: MIT
// The edits that can be made in many definitions at once: one row each.
#include "agent_rename.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/model/tool_entry.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/bulk_edit.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

BulkChange changeTo(const BulkSource &source, const QString &text)
{
    return {source.path, source.path, source.content, {text, source.content.format}};
}

Result<BulkChange> withField(const BulkSource &source, const DefinitionView &definition, const QString &key,
                             const FieldValue &value)
{
    const FieldSpec *spec = findField(key);
    const bool isTrigger = spec && spec->kind == FieldKind::Trigger && value.kind == FieldValue::Kind::Text;
    const Result<TextEdit> edit = isTrigger ? setDescription(definition, value.text) : setField(definition, key, value);
    return edit ? Result<BulkChange>(changeTo(source, edit->appliedTo(source.content.text)))
                : Result<BulkChange>(edit.error());
}

Result<BulkChange> setOneField(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    return withField(source, definition, arguments[0], fieldValueFromInput(arguments[0], arguments[1]));
}

Result<BulkChange> removeField(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    return withField(source, definition, arguments[0], FieldValue::absent());
}

/// "Bash" stands for "Bash(git:*)" too.
bool isTool(const QString &written, const QString &wanted)
{
    const ToolEntry tool = ToolEntry::parse(written);
    return written == wanted || (!ToolEntry::parse(wanted).hasSpecifier && tool.name == wanted);
}

bool hasTool(const QStringList &tools, const QString &wanted)
{
    return std::ranges::any_of(tools, [&](const QString &tool) { return tool == u"*" || isTool(tool, wanted); });
}

Result<BulkChange> addTool(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    const FieldValue tools = definition.value(u"tools");
    // Without the key all tools are there already, and a list would take the others away.
    if (tools.isAbsent() || hasTool(tools.items, arguments[0]))
        return changeTo(source, source.content.text);
    return withField(source, definition, u"tools"_s, FieldValue::ofList(tools.items + QStringList{arguments[0]}));
}

Result<BulkChange> removeTool(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    QStringList tools = definition.value(u"tools").items;
    if (tools.removeIf([&](const QString &tool) { return isTool(tool, arguments[0]); }) == 0)
        return changeTo(source, source.content.text);
    return withField(source, definition, u"tools"_s, FieldValue::ofList(tools));
}

Result<BulkChange> renameModel(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    const FieldValue model = definition.value(u"model");
    if (model.kind != FieldValue::Kind::Text || model.text.compare(arguments[0], Qt::CaseInsensitive) != 0)
        return changeTo(source, source.content.text);
    return withField(source, definition, u"model"_s, FieldValue::ofText(arguments[1]));
}

Result<void> areAgentNames(const QStringList &arguments)
{
    for (const QString &name : arguments) {
        if (!isAgentName(name))
            return Error{ErrorCode::InvalidArgument, name};
    }
    return {};
}

Result<BulkChange> renameAgent(const BulkSource &source, const DefinitionView &definition, const QStringList &arguments)
{
    const Result<QString> text = withAgentRenamed(definition, arguments[0], arguments[1]);
    if (!text)
        return text.error();
    BulkChange change = changeTo(source, *text);
    const QFileInfo file(source.path);
    if (definition.name() == arguments[0] && file.completeBaseName() == arguments[0])
        change.newPath = file.path() + u'/' + arguments[1] + u'.' + file.suffix();
    return change;
}

Result<void> isFolder(const QStringList &arguments)
{
    return QDir::isAbsolutePath(arguments[0]) ? Result<void>()
                                              : Result<void>(Error{ErrorCode::InvalidArgument, arguments[0]});
}

Result<BulkChange> move(const BulkSource &source, const DefinitionView &, const QStringList &arguments)
{
    BulkChange change = changeTo(source, source.content.text);
    change.newPath = QDir::cleanPath(arguments[0]) + u'/' + source.path.section(u'/', -1);
    return change;
}

Result<BulkChange> fixSafely(const BulkSource &source, const DefinitionView &definition, const QStringList &)
{
    const FixOutcome outcome = applyFixes(
        {definition, source.content.format, FilePlace(source.path, source.isInPlugin), source.settings});
    BulkChange change = changeTo(source, source.content.text);
    if (!outcome.isEmpty())
        change.after = {outcome.text, outcome.format};
    return change;
}

using Kind = BulkParameter::Kind;

constexpr std::array kKeyAndValue{BulkParameter{Kind::Key, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&Field")},
                                  BulkParameter{Kind::Text, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&Value")}};
constexpr std::array kKey{BulkParameter{Kind::Key, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&Field")}};
constexpr std::array kTool{BulkParameter{Kind::Tool, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&Tool")}};
constexpr std::array kTwoModels{BulkParameter{Kind::Model, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&Model now")},
                                BulkParameter{Kind::Model, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&New model")}};
constexpr std::array kTwoAgents{BulkParameter{Kind::Agent, QT_TRANSLATE_NOOP("Agentwright::Workspace", "Name n&ow")},
                                BulkParameter{Kind::Text, QT_TRANSLATE_NOOP("Agentwright::Workspace", "&New name")}};
constexpr std::array kFolder{BulkParameter{Kind::Folder, QT_TRANSLATE_NOOP("Agentwright::Workspace", "F&older")}};

constexpr auto kEdits = std::to_array<BulkEdit>({
    {"set-field", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Set a field"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace",
                       "Gives the field this value in every definition, and adds it where it is "
                       "missing. Lists are written with commas."),
     kKeyAndValue, setOneField, nullptr},
    {"remove-field", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Remove a field"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Takes the field out of every definition that has it."), kKey,
     removeField, nullptr},
    {"add-tool", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Add a tool"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Adds the tool to every list of tools. Definitions without a list may "
                                                 "use every tool already and stay as they are."),
     kTool, addTool, nullptr},
    {"remove-tool", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Remove a tool"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Takes the tool out of every list of tools, with its rules in brackets "
                                                 "too. Definitions without a list stay as they are."),
     kTool, removeTool, nullptr},
    {"rename-model", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Change a model"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Definitions with the one model get the other."), kTwoModels,
     renameModel, nullptr},
    {"rename-agent", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Rename an agent everywhere"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace",
                       "Changes the agent's name, its file's name where it is the same, and "
                       "what other definitions call it: in lists of tools, examples and prompts."),
     kTwoAgents, renameAgent, areAgentNames},
    {"move", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Move to another scope"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Moves the files into the folder: of another project, a plugin, or the "
                                                 "user's own. Existing files are never replaced."),
     kFolder, move, isFolder},
    {"fix-safe",
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Fix what can be fixed safely"),
     QT_TRANSLATE_NOOP("Agentwright::Workspace", "Applies every fix that keeps the meaning."),
     {},
     fixSafely,
     nullptr},
});

} // namespace

std::span<const BulkEdit> bulkEdits()
{
    return kEdits;
}

} // namespace Agentwright
