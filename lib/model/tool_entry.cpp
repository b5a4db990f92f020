// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_entry.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kMcpPrefix = "mcp__"_L1;
constexpr auto kMcpSeparator = "__"_L1;

void readMcpName(ToolEntry &entry)
{
    const QStringView rest = QStringView(entry.name).sliced(kMcpPrefix.size());
    const qsizetype separator = rest.indexOf(kMcpSeparator);
    const QStringView server = separator < 0 ? rest : rest.first(separator);
    const QStringView tool = separator < 0 ? QStringView() : rest.sliced(separator + kMcpSeparator.size());
    entry.server = server.toString();
    entry.tool = tool.toString();
    if (server.contains(u'*'))
        entry.kind = ToolEntry::Kind::McpPattern;
    else if (tool.isEmpty() || tool == u"*")
        entry.kind = ToolEntry::Kind::McpServer;
    else
        entry.kind = tool.contains(u'*') ? ToolEntry::Kind::McpPattern : ToolEntry::Kind::McpTool;
}

} // namespace

ToolEntry ToolEntry::parse(QStringView written)
{
    ToolEntry entry;
    const QStringView text = written.trimmed();
    const qsizetype open = text.indexOf(u'(');
    if (open > 0 && text.endsWith(u')')) {
        entry.name = text.first(open).trimmed().toString();
        entry.specifier = text.sliced(open + 1).chopped(1).toString();
        entry.hasSpecifier = true;
    } else {
        entry.name = text.toString();
    }
    if (entry.name == u"*")
        entry.kind = Kind::All;
    else if (entry.name.startsWith(kMcpPrefix) && entry.name.size() > kMcpPrefix.size())
        readMcpName(entry);
    return entry;
}

} // namespace Agentwright
