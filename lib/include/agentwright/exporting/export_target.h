// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/bundle_file.h>
#include <agentwright/base/result.h>
#include <agentwright/exporting/loss_report.h>
#include <agentwright/model/definition_view.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace Agentwright {

struct SourceDefinition {
    DefinitionView definition;
    TextFormat format;
    QString path; ///< as given, for reports; may be empty
    QByteArray bytes; ///< the file as it is, for targets that take it over untouched
};

struct PluginInfo {
    QString name; ///< kebab-case
    QString version = QStringLiteral("0.1.0");
    QString description;
    QString author;
    QString license;
    bool withMarketplace = false;
    QString marketplaceName;
    QString marketplaceOwner;
};

struct ExportRequest {
    QList<SourceDefinition> sources;
    PluginInfo plugin; ///< only targets that make bundles look at it
};

struct ExportOutcome {
    QList<BundleFile> files; ///< sorted by path, paths unique whatever the case
    QList<LossReport> reports; ///< one for each source that was exported, in order
    QList<Error> refused; ///< sources that could not be exported: detail names the file and why
};

/// One tool's format: one .cpp in lib/exporting/targets with AGENTWRIGHT_EXPORT_TARGET. Deterministic: same input, same bytes.
struct ExportTarget {
    const char *id = ""; ///< "claude-code", as on the command line
    const char *label = ""; ///< untranslated, context "Agentwright::Exporting"
    const char *summary = ""; ///< what is lost and where the files go, untranslated
    ExportOutcome (*render)(const ExportRequest &request) = nullptr;
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

} // namespace Agentwright
