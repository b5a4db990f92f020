// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>

#include <QFlags>
#include <QString>

namespace Agentwright {

/// Whose loader a file is meant for, as far as its place and name tell.
enum class FileKind : quint8 {
    Agent = 1 << 0, ///< a definition for Claude Code; also a document that was never saved
    PluginAgent = 1 << 1, ///< the same below a plugin's agents folder: some fields do not count there
    Skill = 1 << 2, ///< SKILL.md
    OtherAgent = 1 << 3, ///< "x.agent.md", "x.chatmode.md", and what lies in another product's folder (.opencode, .gemini)
    Command = 1 << 4, ///< below a folder "commands": a slash command
    Document = 1 << 5, ///< "x.prompt.md", "x.instructions.md", and what a walk finds to be no definition
};
Q_DECLARE_FLAGS(FileKinds, FileKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(FileKinds)

/// Files with the fields of a Claude Code agent.
inline constexpr FileKinds kClaudeAgents{FileKind::Agent, FileKind::PluginAgent};
/// Everything that defines an agent or a skill.
inline constexpr FileKinds kDefinitions{FileKind::Agent, FileKind::PluginAgent, FileKind::Skill, FileKind::OtherAgent};

/// Whatever may be checked at all.
inline constexpr FileKinds kEveryFile{FileKind::Agent,      FileKind::PluginAgent, FileKind::Skill,
                                      FileKind::OtherAgent, FileKind::Command,     FileKind::Document};

/// Where a file is. Nothing is looked up on disk: what only the disk tells (a manifest above) is told by the caller.
struct AGENTWRIGHT_EXPORT FilePlace {
    QString fileName; ///< without folders ("reviewer.md"); empty for a document that was never saved
    QString folder; ///< as given, "/" between the parts, none at the end; empty when it is not known
    FileKind kind = FileKind::Agent;

    FilePlace() = default;
    /// The kind follows from the path; "/" separates folders.
    FilePlace(const QString &path, bool isInPlugin = false);

    /// True when one of the folders above is called "agents".
    bool isInAgentsFolder() const;
};

} // namespace Agentwright
