// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"

#include <agentwright/base/result.h>
#include <agentwright/exporting/export_target.h>

#include <QString>

namespace Agentwright::App {

/// What to tell instead of writing.
struct ExportPreview {
    bool lists = false; ///< every file as new, same or changed
    bool shows = false; ///< a diff
    bool checks = false; ///< only files that are not up to date

    bool isWanted() const { return lists || shows || checks; }
};

/// Why comparing or writing failed.
QString exportErrorText(const QString &folder, const Error &error);

/// Compares with what is below the folder and prints; true when every file is there and up to date. Failures are reported.
bool previewExport(const QString &folder, const ExportOutcome &outcome, const ExportPreview &preview, bool asJson,
                   Console &console);

} // namespace Agentwright::App
