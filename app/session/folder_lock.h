// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#ifndef Q_OS_UNIX
#    include <QLockFile>

#    include <memory>
#endif

namespace Agentwright::App {

/// Held by one process at a time and given back by the system when that one dies. QLockFile goes by process numbers, which
/// say nothing where every program has the same one, as in a Flatpak.
class FolderLock
{
public:
    /// The file is made when missing.
    explicit FolderLock(const QString &file);
    ~FolderLock();
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

    bool isHeld() const;

private:
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_lock;
#endif
};

} // namespace Agentwright::App
