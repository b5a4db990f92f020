// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/json_text.h>
#include <agentwright/rules/library_rule.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// A manifest that is JSON with an object in it.
struct Manifest {
    const ManifestFile *file = nullptr;
    JsonNode root;
    QString folder; ///< of the plugin or marketplace: the one that holds .claude-plugin
};

QList<Manifest> manifestsOf(const LibraryContext &context, ManifestFile::Kind kind);

/// The folder that a manifest is for.
QString folderOfManifest(const QString &path);

/// Where a missing key is reported: the opening brace.
TextRange openingOf(const JsonNode &object);

/// The text of a member, empty when it is none.
QString textOf(const JsonNode &object, QStringView key);

/// Relative paths in a plugin's manifest, with the key they stand under.
struct ManifestPath {
    QString key;
    const JsonNode *node = nullptr;
};
QList<ManifestPath> pathsIn(const JsonNode &root);

bool isKebabName(const QString &name);
/// Names that the vendor keeps for itself; those of marketplaces are others than those of plugins.
bool isReservedPluginName(const QString &name);
bool isReservedMarketplaceName(const QString &name);

} // namespace Agentwright
