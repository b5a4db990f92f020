// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/result.h>
#include <agentwright/importing/import_format.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// What could not be read of the paths that somebody wants to import.
struct UnreadSource {
    QString path; ///< below a folder or archive: with it in front
    Error error;

    friend bool operator==(const UnreadSource &, const UnreadSource &) = default;
};

struct ImportSources {
    QList<ImportInput> inputs;
    QList<UnreadSource> unread;
};

/// Reads files, folders and zip archives (by their suffix), within the limits of BundleLimits; a file that is named goes in
/// whatever it is called. May take a while for a large folder.
AGENTWRIGHT_EXPORT ImportSources readImportSources(const QStringList &paths);

} // namespace Agentwright
