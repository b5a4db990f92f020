// SPDX-License-Identifier: MIT
#include "agent_rename.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/model/tool_entry.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// The tool's entry with the agent's other name; as it is when it does not name it.
QString renamedInTool(const QString &written, const QString &from, const QString &to)
{
    const ToolEntry tool = ToolEntry::parse(written);
    if (!tool.hasSpecifier || (tool.name != "Agent"_L1 && tool.name != "Task"_L1))
        return written;
    QStringList names = tool.specifier.split(u',');
    bool isNamed = false;
    for (QString &name : names) {
        if (name.trimmed() != from)
            continue;
        name.replace(from, to);
        isNamed = true;
    }
    return isNamed ? tool.name + u'(' + names.join(u',') + u')' : written;
}

/// Where a text speaks of the agent.
QRegularExpression mentionsOf(const QString &name)
{
    const QString word = QRegularExpression::escape(name);
    QStringList ways{
        uR"(@agent-\K%1(?![\w-]))"_s,
        uR"(\bsubagent_type["']?\s*[:=]\s*\\?["']?\K%1(?![\w-]))"_s,
        uR"((?<![\w/@.:-])%1(?=[`"'*]{0,3}\s+(?i:sub-?)?(?i:agents?)\b))"_s,
        uR"(\b(?i:agents?)\s+[`"'*]{1,3}\K%1(?=[`"'*]))"_s,
    };
    if (name.contains(u'-'))
        ways.append(uR"((?<![\w/@.:-])%1(?![\w/:-]|\.\w))"_s);
    for (QString &way : ways)
        way = way.arg(word);
    return QRegularExpression(ways.join(u'|'));
}

void addMentions(const DefinitionView &definition, const TextRange &part, const QRegularExpression &mentions,
                 const QString &to, QList<TextChange> &changes)
{
    for (const QRegularExpressionMatch &match : mentions.globalMatchView(part.in(definition.text())))
        changes.append({{part.start + match.capturedStart(), part.start + match.capturedEnd()}, to});
}

Result<QString> withTools(const QString &text, const QString &key, const QString &from, const QString &to)
{
    const DefinitionView definition = DefinitionView::parse(text);
    QStringList items = definition.value(key).items;
    const QStringList before = items;
    for (QString &item : items)
        item = renamedInTool(item, from, to);
    if (items == before)
        return text;
    const Result<TextEdit> edit = setField(definition, key, FieldValue::ofList(items));
    return edit ? Result<QString>(edit->appliedTo(text)) : Result<QString>(edit.error());
}

} // namespace

bool isAgentName(const QString &name)
{
    static const QRegularExpression allowed(uR"(\A[^-\s:,()\[\]{}"'`<>][^\s:,()\[\]{}"'`<>]{0,255}\z)"_s);
    return allowed.match(name).hasMatch();
}

Result<QString> withAgentRenamed(const DefinitionView &definition, const QString &from, const QString &to)
{
    const QRegularExpression mentions = mentionsOf(from);
    QList<TextChange> changes;
    if (const Entry *description = definition.syntax().find(u"description"))
        addMentions(definition, description->value, mentions, to, changes);
    addMentions(definition, definition.syntax().body(), mentions, to, changes);
    const auto edit = TextEdit::fromChanges(changes);
    Result<QString> text = edit ? edit->appliedTo(definition.text()) : definition.text();
    for (const QString &key : {u"tools"_s, u"disallowedTools"_s}) {
        if (text)
            text = withTools(*text, key, from, to);
    }
    if (!text || definition.name() != from)
        return text;
    const Result<TextEdit> name = setField(DefinitionView::parse(*text), u"name"_s, FieldValue::ofText(to));
    return name ? Result<QString>(name->appliedTo(*text)) : Result<QString>(name.error());
}

} // namespace Agentwright
