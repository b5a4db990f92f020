// SPDX-License-Identifier: MIT
#include "file_walk.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

/// Markdown that no tool loads: in a folder of agents somebody should be told.
bool isPassedOver(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive)
           || name.endsWith(".mdc"_L1, Qt::CaseInsensitive);
}

class FolderWalk
{
public:
    explicit FolderWalk(qsizetype limit) : m_limit(limit) { }

    QStringList files(const QString &folder)
    {
        m_pending = {folder};
        while (!m_pending.isEmpty() && !m_isFull)
            readFolder(m_pending.takeLast());
        std::sort(m_files.begin(), m_files.end());
        return m_files;
    }
    bool isFull() const { return m_isFull; }
    QStringList unreadable() const { return m_unreadable; }

private:
    void readFolder(const QString &folder)
    {
        // A link may lead back to where we came from.
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        if (canonical.isEmpty() || m_seen.contains(canonical))
            return;
        m_seen.insert(canonical);
        if (!QFileInfo(folder).isReadable()) {
            m_unreadable.append(folder);
            return;
        }
        const QDir dir(folder);
        const bool isForAgents = (canonical + u'/').contains("/agents/"_L1);
        const QString prefix = folder.endsWith(u'/') ? folder : folder + u'/';
        for (const QFileInfo &entry :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString name = entry.fileName();
            if (entry.isDir()) {
                if (name != u".git" && name != u"node_modules")
                    m_pending.append(prefix + name);
            } else if (name.endsWith(".md"_L1) || (isForAgents && isPassedOver(name))) {
                if (m_files.size() == m_limit) {
                    m_isFull = true;
                    return;
                }
                m_files.append(prefix + name);
            }
        }
    }

    const qsizetype m_limit;
    QStringList m_pending;
    QStringList m_files;
    QStringList m_unreadable;
    QSet<QString> m_seen;
    bool m_isFull = false;
};

} // namespace

FileList filesOf(const QStringList &paths, qsizetype limit)
{
    FileList list;
    QSet<QString> seen;
    for (const QString &path : paths) {
        FolderWalk walk(limit);
        const bool isFolder = path != u"-" && QFileInfo(path).isDir();
        const QStringList found = isFolder ? walk.files(path) : QStringList{path};
        list.unreadableFolders += walk.unreadable();
        if (walk.isFull())
            list.truncatedFolders.append(path);
        for (const QString &file : found) {
            if (!seen.contains(file))
                list.files.append(file);
            seen.insert(file);
        }
    }
    return list;
}

} // namespace Agentwright::App
