// SPDX-License-Identifier: MIT
#pragma once

#include "library/search_job.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright::App {

struct CheckRequest {
    QStringList paths;
    QHash<QString, FileText> open; ///< by path: what is in an editor counts as it is there
};

/// What the rules find in these files and in all of them together, as places to go to. Files without findings are left out. Reads
/// files; for another thread.
QList<SearchedFile> checkedFiles(const CheckRequest &request);

} // namespace Agentwright::App
