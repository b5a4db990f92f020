// SPDX-License-Identifier: MIT
#include <agentwright/model/tool_meaning.h>

#include <agentwright/model/tool_equivalents.h>

#include <algorithm>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Kind = ToolMeaning::Kind;

struct NamePair {
    QLatin1StringView name;
    QLatin1StringView claude; ///< separated by blanks; empty when there is nothing like it
};

/// What VS Code's chat called its tools before they were put into sets, as its documentation of 2025 and a hundred published
/// chat modes have them; the pairing is ours.
constexpr NamePair kFormerVsCode[] = {
    {"changes"_L1, {}},
    {"codebase"_L1, "Grep Glob"_L1},
    {"createDirectory"_L1, "Write"_L1},
    {"createFile"_L1, "Write"_L1},
    {"editFiles"_L1, "Edit"_L1},
    {"editNotebook"_L1, "NotebookEdit"_L1},
    {"extensions"_L1, {}},
    {"fetch"_L1, "WebFetch"_L1},
    {"fileSearch"_L1, "Glob"_L1},
    {"findTestFiles"_L1, "Glob"_L1},
    {"githubRepo"_L1, {}},
    {"listDirectory"_L1, "Glob"_L1},
    {"new"_L1, {}},
    {"openSimpleBrowser"_L1, {}},
    {"problems"_L1, {}},
    {"readFile"_L1, "Read"_L1},
    {"runCommands"_L1, "Bash"_L1},
    {"runInTerminal"_L1, "Bash"_L1},
    {"runNotebooks"_L1, {}},
    {"runSubagent"_L1, "Agent"_L1},
    {"runTasks"_L1, "Bash"_L1},
    {"runTests"_L1, "Bash"_L1},
    {"terminalLastCommand"_L1, {}},
    {"terminalSelection"_L1, {}},
    {"testFailure"_L1, {}},
    {"textSearch"_L1, "Grep"_L1},
    {"think"_L1, {}},
    {"todos"_L1, "TodoWrite"_L1},
    {"usages"_L1, "Grep"_L1},
    {"vscodeAPI"_L1, {}},
};

/// VS Code's sets of tools: "search/codebase" and the like are part of one.
constexpr NamePair kVsCodeSets[] = {
    {"agent"_L1, "Agent"_L1}, {"edit"_L1, "Edit"_L1},      {"execute"_L1, "Bash"_L1}, {"read"_L1, "Read"_L1},
    {"search"_L1, "Grep"_L1}, {"todo"_L1, "TodoWrite"_L1}, {"vscode"_L1, {}},         {"web"_L1, "WebFetch"_L1},
};

/// Names that no product has, but that people give to what one does; without case, hyphens and underscores.
constexpr NamePair kSynonyms[] = {
    {"createfile"_L1, "Write"_L1}, {"editfile"_L1, "Edit"_L1},   {"fetchurl"_L1, "WebFetch"_L1},
    {"fileedit"_L1, "Edit"_L1},    {"fileread"_L1, "Read"_L1},   {"filesearch"_L1, "Glob"_L1},
    {"filewrite"_L1, "Write"_L1},  {"findfiles"_L1, "Glob"_L1},  {"listfiles"_L1, "Glob"_L1},
    {"readfile"_L1, "Read"_L1},    {"runcommand"_L1, "Bash"_L1}, {"searchfiles"_L1, "Grep"_L1},
    {"shell"_L1, "Bash"_L1},       {"strreplace"_L1, "Edit"_L1}, {"subagent"_L1, "Agent"_L1},
    {"terminal"_L1, "Bash"_L1},    {"updatefile"_L1, "Edit"_L1}, {"writefile"_L1, "Write"_L1},
};

QStringList words(QLatin1StringView names)
{
    return names.toString().split(u' ', Qt::SkipEmptyParts);
}

const NamePair *rowOf(std::span<const NamePair> table, QStringView name)
{
    const auto found = std::ranges::find_if(table, [&](const NamePair &row) { return name == row.name; });
    return found == table.end() ? nullptr : &*found;
}

ToolMeaning legacyMeaning(const LegacyTool &legacy)
{
    return {.kind = Kind::Legacy, .instead = words(legacy.today), .legacy = &legacy};
}

std::optional<ToolMeaning> inAnotherCase(QStringView name)
{
    const QLatin1StringView same = toolNameInAnyCase(name);
    if (same.isEmpty())
        return std::nullopt;
    const LegacyTool *legacy = findLegacyTool(same.toString());
    if (legacy && !legacy->isRenamed)
        return legacyMeaning(*legacy);
    return ToolMeaning{.kind = Kind::WrongCase, .instead = {(legacy ? legacy->today : same).toString()}};
}

/// "Read;", "Read/Write", "Read|Edit", and a lone ";", "|", "&", "and".
std::optional<ToolMeaning> joined(QStringView name)
{
    ToolMeaning meaning{.kind = Kind::Joined};
    if (name == u"and" || name == u"or")
        return meaning;
    qsizetype start = 0;
    bool hasMark = false;
    for (qsizetype i = 0; i <= name.size(); ++i) {
        if (i < name.size() && !QStringView(u";|/+&[]\"'").contains(name[i]))
            continue;
        const QStringView part = name.sliced(start, i - start);
        start = i + 1;
        hasMark |= i < name.size();
        if (part.isEmpty())
            continue;
        if (!findTool(part))
            return std::nullopt;
        meaning.instead.append(part.toString());
    }
    return hasMark ? std::optional(meaning) : std::nullopt;
}

std::optional<ToolMeaning> ofVsCode(QStringView name)
{
    const qsizetype slash = name.indexOf(u'/');
    const NamePair *row = rowOf(kFormerVsCode, slash < 0 ? name : name.sliced(slash + 1));
    if (slash >= 0 && !rowOf(kVsCodeSets, name.first(slash)))
        return std::nullopt;
    if (slash >= 0 && !row)
        row = rowOf(kVsCodeSets, name.first(slash));
    if (!row)
        return std::nullopt;
    return ToolMeaning{.kind = Kind::OtherProduct, .instead = words(row->claude), .products = u"VS Code"_s};
}

QString plainWord(QStringView name)
{
    QString word;
    word.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'-' && c != u'_' && c != u' ')
            word.append(c.toLower());
    }
    if (word.size() > 4 && word.endsWith("tool"_L1))
        word.chop(4);
    return word;
}

std::optional<ToolMeaning> ofAnotherProduct(QStringView name)
{
    ToolMeaning meaning{.kind = Kind::OtherProduct};
    QStringList products;
    for (const ToolDialectSpec &dialect : toolDialects()) {
        if (!isKnownTool(dialect.dialect, name))
            continue;
        const QString product = QString::fromLatin1(dialect.product);
        if (!products.contains(product))
            products.append(product);
        if (meaning.instead.isEmpty())
            meaning.instead = presentToolsFor(dialect.dialect, name);
    }
    if (products.isEmpty())
        return ofVsCode(name);
    if (const QLatin1StringView same = toolNameInAnyCase(plainWord(name)); meaning.instead.isEmpty() && !same.isEmpty())
        meaning.instead = presentTools({same.toString()});
    meaning.products = products.join(", "_L1);
    return meaning;
}

QString joinedMcp(QStringView server, QStringView tool)
{
    QString name = u"mcp__"_s;
    name += server;
    if (!tool.isEmpty() && tool != u"*") {
        name += "__"_L1;
        name += tool;
    }
    return name;
}

/// "@server/tool", "server/tool", "server__tool", "mcp_server_tool", "mcp:server:tool", "chrome-mcp".
std::optional<ToolMeaning> mcpLike(QStringView name)
{
    ToolMeaning meaning{.kind = Kind::Mcp};
    const bool isPrefixed = name.startsWith("mcp"_L1, Qt::CaseInsensitive) && name.size() > 4
                            && QStringView(u"_-:.").contains(name[3]);
    QStringView rest = name;
    if (isPrefixed)
        rest = name.sliced(name[4] == name[3] ? 5 : 4);
    else if (name.startsWith(u'@'))
        rest = name.sliced(1);
    for (const QLatin1StringView separator : {"__"_L1, "/"_L1, ":"_L1, "."_L1}) {
        const qsizetype at = rest.indexOf(separator);
        if (at <= 0 || at + separator.size() >= rest.size())
            continue;
        meaning.instead = {joinedMcp(rest.first(at), rest.sliced(at + separator.size()))};
        return meaning;
    }
    if (isPrefixed && name[3] == u'_') {
        const qsizetype at = rest.indexOf(u'_');
        meaning.instead = {at > 0 ? joinedMcp(rest.first(at), rest.sliced(at + 1)) : joinedMcp(rest, {})};
        return meaning;
    }
    if (!isPrefixed && rest.size() == name.size() && !name.contains("mcp"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    if (!rest.isEmpty())
        meaning.instead = {joinedMcp(rest, {})};
    return meaning;
}

} // namespace

ToolMeaning toolMeaning(QStringView name)
{
    if (findTool(name))
        return {.kind = Kind::Present};
    if (const LegacyTool *legacy = findLegacyTool(name))
        return legacyMeaning(*legacy);
    for (const auto &attempt : {inAnotherCase, joined, ofAnotherProduct, mcpLike}) {
        if (std::optional<ToolMeaning> meaning = attempt(name))
            return *meaning;
    }
    return {};
}

QStringList likelyTools(QStringView name)
{
    const QString word = plainWord(name);
    QLatin1StringView nearest = toolNameInAnyCase(word);
    if (nearest.isEmpty()) {
        if (const NamePair *row = rowOf(kSynonyms, word))
            nearest = row->claude;
    }
    if (nearest.isEmpty())
        nearest = nearestToolName(name);
    const LegacyTool *legacy = findLegacyTool(nearest.toString());
    return words(legacy ? legacy->today : nearest);
}

} // namespace Agentwright
