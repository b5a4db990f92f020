// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_scope.h>

#include <agentwright/base/message_text.h>
#include <agentwright/workspace/agent_folders.h>

#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr std::array kPlaces{
    AgentPlace{QLatin1StringView(".claude/agents"), Target::ClaudeCode},
    AgentPlace{QLatin1StringView(".claude/skills"), Target::Skill},
    AgentPlace{QLatin1StringView(".github/agents"), Target::Copilot},
    AgentPlace{QLatin1StringView(".github/chatmodes"), Target::Copilot},
    AgentPlace{QLatin1StringView(".copilot/agents"), Target::Copilot},
    AgentPlace{QLatin1StringView(".cursor/agents"), Target::Cursor},
    AgentPlace{QLatin1StringView(".opencode/agents"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".opencode/agent"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".opencode/modes"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".opencode/mode"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".config/opencode/agents"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".config/opencode/agent"), Target::OpenCode},
    AgentPlace{QLatin1StringView(".codex/agents"), Target::Codex},
    AgentPlace{QLatin1StringView(".gemini/agents"), Target::Gemini},
    AgentPlace{QLatin1StringView(".qwen/agents"), Target::Qwen},
    AgentPlace{QLatin1StringView(".factory/droids"), Target::Factory},
    AgentPlace{QLatin1StringView(".kiro/agents"), Target::Kiro},
    AgentPlace{QLatin1StringView(".amazonq/cli-agents"), Target::Kiro},
    AgentPlace{QLatin1StringView(".aws/amazonq/cli-agents"), Target::Kiro},
    AgentPlace{QLatin1StringView(".cline/agents"), Target::Cline},
    AgentPlace{QLatin1StringView("Cline/Agents"), Target::Cline},
    AgentPlace{QLatin1StringView(".agents/agents"), Target::Goose},
    AgentPlace{QLatin1StringView(".goose/agents"), Target::Goose},
    AgentPlace{QLatin1StringView(".agents/skills"), Target::Skill},
};

struct ProjectFile {
    QLatin1StringView name;
    Target target = Target::ClaudeCode;
};

/// They lie in the project's folder itself.
constexpr std::array kProjectFiles{
    ProjectFile{QLatin1StringView(".roomodes"), Target::Roo},
    ProjectFile{QLatin1StringView(".kilocodemodes"), Target::Roo}, // Kilo Code's name of it, and its format
    ProjectFile{QLatin1StringView("opencode.json"), Target::OpenCode},
    ProjectFile{QLatin1StringView("opencode.jsonc"), Target::OpenCode},
};

QString translatedTitle(const char *text, const QString &argument = {})
{
    return messageText("Agentwright::Workspace", text, {argument});
}

QString plainTitle(const LibraryScope &scope)
{
    const QString name = scope.folder.section(u'/', -1);
    switch (scope.kind) {
    case LibraryScope::Kind::Project:
        return translatedTitle(QT_TRANSLATE_NOOP("Agentwright::Workspace", "Project %1"), name);
    case LibraryScope::Kind::User:
        return translatedTitle(QT_TRANSLATE_NOOP("Agentwright::Workspace", "User"));
    case LibraryScope::Kind::Plugin:
        return translatedTitle(QT_TRANSLATE_NOOP("Agentwright::Workspace", "Plugin %1"), name);
    case LibraryScope::Kind::Folder:
        break;
    }
    return QDir::toNativeSeparators(scope.folder);
}

} // namespace

std::span<const AgentPlace> agentPlaces()
{
    return kPlaces;
}

QString scopeTitle(const LibraryScope &scope)
{
    const QString title = plainTitle(scope);
    if (scope.target == Target::ClaudeCode || scope.kind == LibraryScope::Kind::Folder
        || scope.kind == LibraryScope::Kind::Plugin)
        return title;
    return messageText("Agentwright::Workspace", QT_TRANSLATE_NOOP("Agentwright::Workspace", "%1 (%2)"),
                       {title, targetLabel(scope.target)});
}

QString scopeKey(const LibraryScope &scope)
{
    return QString::number(int(scope.kind)) + u' ' + scope.folder + u' ' + QString::number(int(scope.target));
}

ScopeFinder::ScopeFinder() : ScopeFinder(QDir::homePath()) { }

ScopeFinder::ScopeFinder(const QString &homeFolder) : m_home(QDir::cleanPath(homeFolder)) { }

LibraryScope ScopeFinder::scopeOf(const QString &path)
{
    const QString folder = path.first(qMax<qsizetype>(path.lastIndexOf(u'/'), 0));
    for (const ProjectFile &file : kProjectFiles) {
        if (path.size() == folder.size() + 1 + file.name.size() && path.endsWith(file.name))
            return {LibraryScope::Kind::Project, folder, file.target};
    }
    if (const auto known = m_byFolder.constFind(folder); known != m_byFolder.constEnd())
        return *known;
    const QString inside = folder + u'/';
    const qsizetype agents = inside.lastIndexOf("/agents/"_L1);
    LibraryScope scope{LibraryScope::Kind::Folder, agents < 0 ? folder : folder.first(agents + 7)};
    const QString plugin = m_plugins.rootOf(path);
    qsizetype nearest = -1; // a project may lie in a project
    for (const AgentPlace &place : kPlaces) {
        const qsizetype at = inside.lastIndexOf(u'/' + place.folder + u'/');
        if (at <= nearest)
            continue;
        nearest = at;
        const QString base = path.first(at);
        scope = {base == m_home ? LibraryScope::Kind::User : LibraryScope::Kind::Project, base, place.target};
    }
    const bool isInPlugin = !plugin.isEmpty() && plugin.size() > nearest && inside.startsWith(plugin + "/agents/"_L1);
    if (isInPlugin)
        scope = {LibraryScope::Kind::Plugin, plugin, Target::ClaudePlugin};
    else if (inside.startsWith(userAgentFolder() + u'/'))
        scope = {LibraryScope::Kind::User, m_home, Target::ClaudeCode};
    m_byFolder.insert(folder, scope);
    return scope;
}

} // namespace Agentwright
