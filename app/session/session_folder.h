// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"

#include <agentwright/base/result.h>
#include <agentwright/io/file_lock.h>

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace Agentwright::App {

/// The session of one running program in a folder of its own, which nobody else takes while the program lives: a list of
/// what is open, and a readable file for each text that is not saved. Every file is replaced as a whole, texts before the list
/// that names them. One thread at a time.
class SessionFolder
{
public:
    /// A new one for the running program. Errors as saveFile().
    static Result<std::shared_ptr<SessionFolder>> create(const QString &stateFolder);
    /// Those that no running program holds, the latest first. They belong to the caller now.
    static std::vector<std::shared_ptr<SessionFolder>> takeAbandoned(const QString &stateFolder);

    ~SessionFolder();

    /// Total. A text that the list does not name (it was damaged) is a document that was never saved.
    Session read() const;
    /// Only what is another than at the last call. Errors as saveFile().
    Result<void> write(Session session);
    /// The text of one document is not wanted any more; without any left the folder goes.
    void forget(const QString &id);
    /// With everything that is in it.
    void remove();

private:
    SessionFolder(const QString &path, std::unique_ptr<FileLock> lock);
    QString textPath(const QString &id) const;
    Result<void> writeTexts(const Session &session);
    void removeTextsBut(const Session &session);

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
    Session m_written;
    QHash<QString, FileText> m_writtenTexts; ///< by id
};

} // namespace Agentwright::App
