// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/rules/rule.h>
#include <agentwright/rules/suppression.h>

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Agentwright {

/// Something that a definition names, and where.
struct NamedPlace {
    enum class Kind {
        AgentOfTool, ///< in the list of `Agent(…)`: hands work over
        AgentCalled, ///< as `subagent_type`
        AgentHandedTo, ///< in prose that hands over: "delegate to the `x` agent"
        AgentHandedToPlainly, ///< the same with a name that nothing marks, or without the word "agent"
        AgentInProse, ///< "the `x` agent"
        Link, ///< a relative link of the prompt
        Import, ///< "@file.md" at the start of a line
        Skill, ///< of the field `skills`
        Server, ///< an MCP server, of a tool's name or the field `mcpServers`
    };
    Kind kind = Kind::Link;
    QString name;
    TextRange range;
    TextRange lastPart; ///< of links and imports: the file's own name as written, without "#anchor" and "?query";
        ///< empty for a file of a skill that is only mentioned
};

/// What the rules over several files need of one: small, so that ten thousand of them are. The text is not kept.
struct LibraryFile {
    QString path; ///< absolute and clean
    FilePlace place;
    bool isLoaded = false; ///< name and description are texts
    QString name;
    TextRange nameRange;
    QString description;
    TextRange descriptionRange;
    QList<NamedPlace> named;
    QList<Suppression> suppressions;
    RuleSettings settings;
};

AGENTWRIGHT_EXPORT LibraryFile libraryFileOf(const DefinitionView &definition, const QString &absolutePath,
                                             bool isInPlugin, const RuleSettings &settings);

/// Where a name counts: two files of one scope with one name are in each other's way. The agents folder; in a plugin, where a
/// sub-folder becomes part of the id, and outside of an agents folder, the file's own folder.
AGENTWRIGHT_EXPORT QString scopeOf(const LibraryFile &file);

/// A JSON file that belongs to the set: a plugin's manifest or a marketplace.
struct ManifestFile {
    enum class Kind {
        Plugin, ///< .claude-plugin/plugin.json
        Marketplace, ///< .claude-plugin/marketplace.json
        Misplaced, ///< a plugin's manifest outside of .claude-plugin
        Parts, ///< hooks/hooks.json or .mcp.json of a plugin
    };
    QString path; ///< absolute and clean
    Kind kind = Kind::Plugin;
    QString text;
    RuleSettings settings;
};

/// What is known of a project outside of its definitions.
struct ProjectFacts {
    QSet<QString> skills; ///< names of the skills in .claude/skills
    QSet<QString> servers; ///< of .mcp.json
    bool hasServerFile = false;
};

/// A set of definitions with what the rules may know of the disk, looked up beforehand (workspace/library_snapshot.h).
struct LibraryContext {
    QList<LibraryFile> files;
    QList<ManifestFile> manifests;
    QSet<QString> existingPaths; ///< of those that pathsToLookUp() named; absolute and clean
    QHash<QString, QStringList> folders; ///< of the folders that pathsToLookUp() named with "/" at the end: what is in them
    QHash<QString, ProjectFacts> projects; ///< by folder: the one that holds .claude
    QSet<QString> scriptsWithoutInterpreter; ///< of the paths looked up: scripts without "#!"
    QSet<QString> shortReadmes; ///< of the paths looked up: README.md with fewer than 40 words
    QSet<QString> linksOutOfPlugins; ///< checked files in a plugin that are links to somewhere else
    QString homeFolder; ///< "" when it does not matter
};

/// What the rules will ask for: paths that may exist; with "/" at the end, a folder whose entries matter. Pure.
AGENTWRIGHT_EXPORT QStringList pathsToLookUp(const LibraryContext &context);
/// The folder of a link, resolved; empty for what is no path below any folder.
AGENTWRIGHT_EXPORT QString resolvedPath(const LibraryFile &file, const NamedPlace &link);

struct RelatedPlace {
    QString path;
    TextRange range;
};

/// A finding in one file of the set. The diagnostic's own related ranges are in that file, `elsewhere` has those in others.
struct LibraryFinding {
    QString path;
    Diagnostic diagnostic;
    QList<RelatedPlace> elsewhere;
    /// Whose settings and comments count; empty: those of `path`.
    QString owner;
};

/// Collects what one rule finds.
class AGENTWRIGHT_EXPORT LibrarySink
{
public:
    LibrarySink(const RuleSpec &rule, QList<LibraryFinding> &out) : m_rule(rule), m_out(out) { }
    /// Adds a finding with the rule's own severity and returns it; valid until the next call.
    LibraryFinding &report(const QString &path, TextRange range, const char *message, const QStringList &arguments = {});

private:
    const RuleSpec &m_rule;
    QList<LibraryFinding> &m_out;
};

struct CheckOptions;

/// Runs the rules over the set: by path, then position. Severities, "off" and comments count as set for the file that a finding
/// is in. Pure; near-linear.
AGENTWRIGHT_EXPORT QList<LibraryFinding> runLibraryRules(const LibraryContext &context, const CheckOptions &options);

} // namespace Agentwright
