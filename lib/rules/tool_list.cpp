// SPDX-License-Identifier: MIT
#include "tool_list.h"

#include "rule_support.h"

#include <agentwright/model/tool_catalog.h>
#include <agentwright/syntax/entry_after_edit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

ListedTool listedTool(QStringView written)
{
    ListedTool tool{.written = written, .name = written, .specifier = {}, .hasSpecifier = false};
    const qsizetype open = written.indexOf(u'(');
    if (open > 0 && written.endsWith(u')')) {
        tool.name = written.first(open).trimmed();
        tool.specifier = written.sliced(open + 1).chopped(1);
        tool.hasSpecifier = true;
    }
    return tool;
}

void splitTools(QStringView text, QList<ListedTool> &tools)
{
    qsizetype start = 0;
    bool isInside = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u',');
        if (c == u'(')
            isInside = true;
        else if (c == u')')
            isInside = false;
        if (i < text.size() && (isInside || (c != u',' && c != u' ')))
            continue;
        const QStringView written = text.sliced(start, i - start).trimmed();
        if (!written.isEmpty())
            tools.append(listedTool(written));
        start = i + 1;
    }
}

bool isList(const DocumentSyntax &syntax, const Entry &entry)
{
    return entry.reading != ValueReading::None && entry.key.start <= firstStrayLine(syntax)
           && entry.data.kind != YamlValue::Kind::Mapping && entry.data.kind != YamlValue::Kind::Alias;
}

QList<ListedTool> toolsOf(const Entry &entry)
{
    QList<ListedTool> tools;
    if (entry.data.isString())
        splitTools(entry.data.text, tools);
    for (const YamlValue &item : entry.data.items) {
        if (item.isString())
            splitTools(item.text, tools);
    }
    return tools;
}

QStringList written(const QList<ListedTool> &tools)
{
    QStringList names;
    names.reserve(tools.size());
    for (const ListedTool &tool : tools)
        names.append(tool.written.toString());
    return names;
}

QStringList writtenIn(const Entry &entry)
{
    return written(toolsOf(entry));
}

bool isResolved(const ListedTool &tool)
{
    if (tool.isMcp())
        return ToolEntry::parse(tool.written).kind != ToolEntry::Kind::McpPattern;
    const LegacyTool *legacy = findLegacyTool(tool.name);
    const ToolSpec *spec = findTool(tool.name);
    const bool isForMainSession = spec && spec->has(ToolSpec::NeverInSubAgents) && tool.name != u"ExitPlanMode";
    return tool.isAll() || (spec && !isForMainSession) || (legacy && legacy->isRenamed);
}

QString todaysName(QStringView name)
{
    const LegacyTool *legacy = findLegacyTool(name);
    return legacy && legacy->isRenamed ? legacy->today.toString() : name.toString();
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\'';
}

/// Behind a "#" that begins a comment, on the line that ends at `at`.
bool isInComment(QStringView text, qsizetype from, qsizetype at)
{
    const QStringView between = text.sliced(from, at - from);
    return between.sliced(between.lastIndexOf(u'\n') + 1).contains(u'#');
}

qsizetype placeOf(QStringView written, QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(written, from); at >= 0; at = text.indexOf(written, at + 1)) {
        const QChar before = at > from ? text[at - 1] : QChar(u' ');
        const qsizetype end = at + written.size();
        const QChar after = end < text.size() ? text[end] : QChar(u' ');
        const bool isWhole = (before.isSpace() || isQuote(before) || QStringView(u",[").contains(before))
                             && (after.isSpace() || isQuote(after) || QStringView(u",]").contains(after));
        if (isWhole && !isInComment(text, from, at))
            return at;
    }
    return -1;
}

} // namespace

bool ListedTool::isMcp() const
{
    constexpr auto kPrefix = "mcp__"_L1;
    return name.startsWith(kPrefix) && name.size() > kPrefix.size();
}

ToolList::ToolList(const DocumentSyntax &syntax, QStringView key, bool wantsFixes)
    : m_syntax(syntax)
    , m_wantsFixes(wantsFixes)
{
    const Entry *entry = syntax.find(key);
    if (!entry || !isList(syntax, *entry))
        return;
    m_entry = entry;
    m_tools = toolsOf(*entry);
    m_hasPresentTool = std::ranges::any_of(m_tools, isResolved);
    locate();
}

bool ToolList::hasAll() const
{
    return std::ranges::any_of(m_tools, &ListedTool::isAll);
}

bool ToolList::holds(QStringView name) const
{
    return std::ranges::any_of(m_tools, [&](const ListedTool &tool) { return tool.name == name; });
}

void ToolList::locate()
{
    const QStringView text = m_syntax.text();
    const QStringView value = text.first(m_entry->value.end);
    qsizetype from = m_entry->value.start;
    m_ranges.reserve(m_tools.size());
    for (const ListedTool &tool : m_tools) {
        const qsizetype at = placeOf(tool.written, value, from);
        if (at < 0) {
            m_ranges.fill(TextRange(), m_tools.size());
            return;
        }
        m_ranges.append({at, at + tool.written.size()});
        from = m_ranges.last().end;
    }
}

TextRange ToolList::range(qsizetype tool) const
{
    return m_ranges.at(tool).isEmpty() ? m_entry->value : m_ranges.at(tool);
}

TextRange ToolList::nameRange(qsizetype tool) const
{
    const TextRange whole = range(tool);
    const qsizetype length = m_ranges.at(tool).isEmpty() ? whole.length() : m_tools.at(tool).name.size();
    return {whole.start, whole.start + length};
}

/// True when quotes stand directly around the entry, so that it is an item of its own.
bool ToolList::isItem(const TextRange &range) const
{
    const QString &text = m_syntax.text();
    return range.start > 0 && range.end < text.size() && isQuote(text[range.start - 1])
           && text[range.start - 1] == text[range.end];
}

QString ToolList::separatorAt(qsizetype tool) const
{
    const bool isSequence = m_entry->data.kind == YamlValue::Kind::Sequence;
    if (!isSequence)
        return m_entry->data.text.contains(u',') || m_tools.size() == 1 ? u", "_s : u" "_s;
    const QString &text = m_syntax.text();
    const TextRange at = range(tool);
    const QString quote = isItem(at) ? QString(text[at.end]) : QString();
    if (m_entry->style != ValueStyle::BlockSequence)
        return quote + u", "_s + quote;
    const qsizetype lineStart = text.lastIndexOf(u'\n', at.start) + 1;
    return quote + u'\n' + text.sliced(lineStart, at.start - lineStart);
}

Result<TextEdit> ToolList::renamed(qsizetype tool, const QStringList &names) const
{
    const TextRange at = names.size() > 1 ? range(tool) : nameRange(tool);
    if (m_ranges.at(tool).isEmpty() || names.isEmpty())
        return Error{ErrorCode::NotEditable, m_entry->keyText};
    QStringList intended = written(m_tools);
    const QString rest = names.size() > 1 ? QString() : intended.at(tool).sliced(m_tools.at(tool).name.size());
    intended.removeAt(tool);
    for (qsizetype i = 0; i < names.size(); ++i)
        intended.insert(tool + i, names.at(i) + rest);
    return verified(TextEdit(at, names.join(separatorAt(tool))), intended);
}

Result<TextEdit> ToolList::removed(qsizetype tool) const
{
    const QString &text = m_syntax.text();
    const auto around = [&](qsizetype index) {
        const TextRange at = range(index);
        return m_entry->data.kind == YamlValue::Kind::Sequence && isItem(at) ? TextRange(at.start - 1, at.end + 1) : at;
    };
    if (m_tools.size() < 2 || m_entry->value.isEmpty())
        return Error{ErrorCode::NotEditable, m_entry->keyText};
    TextRange gone = around(tool);
    if (m_ranges.at(tool).isEmpty())
        return Error{ErrorCode::NotEditable, m_entry->keyText};
    if (m_entry->style == ValueStyle::BlockSequence) {
        const qsizetype lineStart = text.lastIndexOf(u'\n', gone.start) + 1;
        const bool isWholeLine = QStringView(text).sliced(lineStart, gone.start - lineStart).trimmed() == u"-";
        const qsizetype lineEnd = text.indexOf(u'\n', gone.end);
        if (isWholeLine && lineEnd >= 0)
            gone = {lineStart, lineEnd + 1};
    } else if (tool + 1 < m_tools.size()) {
        gone.end = around(tool + 1).start;
    } else {
        gone.start = around(tool - 1).end;
    }
    QStringList intended = written(m_tools);
    intended.removeAt(tool);
    return verified(TextEdit(gone, {}), intended);
}

Result<TextEdit> ToolList::verified(const TextEdit &edit, const QStringList &intended) const
{
    const DocumentSyntax &before = m_syntax;
    const qsizetype entry = m_entry - before.entries().constData();
    if (const std::optional<Entry> now = entryAfterEdit(before, entry, edit); now && writtenIn(*now) == intended)
        return edit;
    // The body plays no part.
    const DocumentSyntax after = DocumentSyntax::parse(edit.appliedTo(before.text().first(before.closing().end)));
    const QList<Entry> &old = before.entries();
    const QList<Entry> &now = after.entries();
    const auto isSame = [this](const Entry &a, const Entry &b) {
        return &a == m_entry || (a.keyText == b.keyText && a.reading == b.reading && a.data == b.data);
    };
    const bool isUnderstood = old.size() == now.size() && std::equal(old.begin(), old.end(), now.begin(), isSame)
                              && isList(after, now.at(entry)) && writtenIn(now.at(entry)) == intended;
    if (isUnderstood)
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, m_entry->keyText};
}

DeniedTools::DeniedTools(const ToolList &denied)
{
    for (qsizetype i = 0; i < denied.tools().size(); ++i) {
        const ListedTool &tool = denied.tools().at(i);
        if (!tool.hasSpecifier && !m_names.contains(todaysName(tool.name)))
            m_names.insert(todaysName(tool.name), i);
    }
}

qsizetype DeniedTools::entryThatTakes(const ListedTool &tool) const
{
    if (tool.isAll())
        return -1;
    if (!tool.isMcp())
        return m_names.value(todaysName(tool.name), -1);
    const ToolEntry entry = ToolEntry::parse(tool.written);
    const QString server = u"mcp__"_s + entry.server;
    for (const QString &name : {entry.name, server, server + u"__*"_s, u"mcp__*"_s}) {
        if (const auto found = m_names.constFind(name); found != m_names.constEnd())
            return *found;
    }
    return -1;
}

bool DeniedTools::takes(const QString &name) const
{
    return m_names.contains(name);
}

bool DeniedTools::takesAllOf(const ToolList &allowed) const
{
    return !allowed.tools().isEmpty() && std::ranges::all_of(allowed.tools(), [this](const ListedTool &tool) {
        return entryThatTakes(tool) >= 0;
    });
}

} // namespace Agentwright
