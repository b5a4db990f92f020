// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>
#include <agentwright/base/text_format.h>
#include <agentwright/exporting/loss_report.h>
#include <agentwright/model/definition_view.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Agentwright {

struct AGENTWRIGHT_EXPORT SourceDefinition {
    DefinitionView definition;
    TextFormat format;
    QString path; ///< as given, for reports and where a name is missing; may be empty
    QByteArray bytes; ///< the file as it is, for targets that take it over untouched
    /// Where the file is below the root that is exported to, "/" between the parts; empty when it is elsewhere. A target whose files
    /// are definitions like this one keeps it there, so that nothing is there twice.
    QString pathInRoot = {};

    static SourceDefinition fromBytes(const QString &path, const QByteArray &bytes);
};

/// What goes into a plugin's manifest. Empty fields are left out of it.
struct PluginInfo {
    QString name; ///< kebab-case; names that pass as the vendor's own are refused
    QString version = QStringLiteral("0.1.0");
    QString description;
    QString author;
    QString license; ///< SPDX identifier
    QByteArray licenseText; ///< goes into LICENSE; empty: the text that belongs to the identifier, where we know it
    bool withReadme = true;
    /// Hooks and MCP servers of the agents, which Claude Code ignores in a plugin's agents, go into hooks/hooks.json and .mcp.json, where
    /// they hold for the whole session.
    bool withSessionParts = true;
    bool withMarketplace = false; ///< the plugin goes to plugins/<name>/ below a marketplace that lists it
    QString marketplaceName; ///< kebab-case; empty: "<name>-marketplace"
    QString marketplaceOwner; ///< empty: the author, or else the marketplace's name
};

enum class ExportScope {
    Project, ///< the root is a project
    User, ///< the root is the user's home folder
};

struct ExportRequest {
    QList<SourceDefinition> sources;
    PluginInfo plugin; ///< only targets that make bundles look at it
    /// Limits that a target cannot hold (tools, permission mode …) are written into the prompt as English sentences, and are
    /// then no errors but approximations. Nothing enforces them there.
    bool limitsIntoPrompt = false;
    ExportScope scope = ExportScope::Project; ///< targets do not look at it
};

/// Why something could not be exported.
struct ExportRefusal {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString source; ///< path as given; empty when it is the whole request that is refused
    const char *reason = ""; ///< untranslated, context "Agentwright::Exporting", numbered placeholders
    QStringList reasonArguments;
    QString target = {}; ///< id

    friend bool operator==(const ExportRefusal &, const ExportRefusal &) = default;
};

AGENTWRIGHT_EXPORT QString reasonText(const ExportRefusal &refusal);

struct ExportOutcome {
    QList<BundleFile> files; ///< for writeFolder() or writeZip(): sorted by path, paths unique whatever the case
    QList<LossReport> reports; ///< one for each source that was exported, in order
    QList<ExportRefusal> refused; ///< sources that are in no file, in order
};

class TargetWriter;

/// One tool's format: one .cpp in lib/exporting/targets with AGENTWRIGHT_EXPORT_TARGET. Deterministic: same input, same bytes.
struct ExportTarget {
    const char *id = ""; ///< "claude-code", as on the command line
    const char *label = ""; ///< untranslated, context "Agentwright::Exporting"
    const char *summary = ""; ///< what is lost and where the files go, untranslated
    /// See lib/exporting/target_writer.h; the request's sources are not looked at.
    std::unique_ptr<TargetWriter> (*writer)(const ExportRequest &request) = nullptr;
    /// Its files are a thing of their own (a plugin, JSON for a command line) and have no place in a project.
    bool isBundle = false;
    bool hasUserScope = true; ///< it is known where it looks below the home folder
    /// Where its files are in a project and below the home folder, when that differs: files elsewhere are for projects only.
    const char *projectFolder = "";
    const char *userFolder = "";
    const char *projectOnly = ""; ///< what is said in the user's scope where not all files have a place; untranslated
};

struct AGENTWRIGHT_EXPORT ExportTargetRegistration {
    explicit ExportTargetRegistration(const ExportTarget &target);
    const ExportTarget &target;
    ExportTargetRegistration *next;
};

#define AGENTWRIGHT_EXPORT_TARGET(target) static const ::Agentwright::ExportTargetRegistration registration(target)

/// Sorted by id.
AGENTWRIGHT_EXPORT QList<const ExportTarget *> allExportTargets();
AGENTWRIGHT_EXPORT const ExportTarget *findExportTarget(QStringView id);

/// Several targets in one go, below one root: each file where its target looks for it in a project. Beside others, what is a
/// bundle goes into a folder with the target's id. In the user's scope files go where the target looks below the home folder.
AGENTWRIGHT_EXPORT ExportOutcome renderTargets(const QList<const ExportTarget *> &targets, const ExportRequest &request);

} // namespace Agentwright
