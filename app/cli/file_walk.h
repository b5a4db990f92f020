// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Agentwright::App {

/// Files beyond this number in one folder argument are left out, and that is reported.
inline constexpr qsizetype kMaxFilesPerFolder = 200'000;

struct FileList {
    QStringList files;
    QStringList unreadableFolders;
    QStringList truncatedFolders; ///< hold more files than the limit
};

/// The paths as given; folders are replaced by the Markdown files below them, sorted: ".md", and below a folder "agents" also
/// those endings that tools pass over (".MD", ".markdown", ".mdc"). Hidden folders such as .claude are
/// entered, .git and node_modules are not; links to folders are followed, each folder once. Files given twice come once.
/// Missing paths stay in the list: whoever opens them reports it.
FileList filesOf(const QStringList &paths, qsizetype limit = kMaxFilesPerFolder);

} // namespace Agentwright::App
