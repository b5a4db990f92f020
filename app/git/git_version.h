// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Agentwright::App {

/// What git answers when it is asked for a file as it was committed.
struct GitVersion {
    enum class Outcome {
        Found,
        NoGit, ///< not installed, or it does not start
        NotThere, ///< no repository, no such revision, or the file is not in it
        TooSlow, ///< no answer within ten seconds
    };
    Outcome outcome = Outcome::NoGit;
    QByteArray bytes;
    QString message; ///< git's own first line, English, for NotThere
};

/// Runs `git cat-file blob REVISION:./NAME` in the file's folder: no shell, no pager, no filter and no program that the repository
/// names. Blocks; for any thread.
GitVersion committedVersion(const QString &path, const QString &revision);

} // namespace Agentwright::App
