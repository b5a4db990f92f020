// SPDX-License-Identifier: MIT
#include <agentwright/workspace/file_walk.h>

#include "foreign_rows.h"

#include <agentwright/io/bundle_writer.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

#ifdef Q_OS_UNIX
#    include <dirent.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kEntriesAStep = 1000;
constexpr qsizetype kUndecodableNamesAFolder = 20;

/// Markdown that no tool loads: in a folder of agents somebody should be told.
bool isPassedOver(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive)
           || name.endsWith(".mdc"_L1, Qt::CaseInsensitive);
}

/// Of definitions and folders. Qt passes over names that are not UTF-8 without a word, and cannot open them.
QStringList undecodableNames([[maybe_unused]] const QString &folder, [[maybe_unused]] qsizetype entries)
{
    QStringList names;
#ifdef Q_OS_UNIX
    struct Closer {
        void operator()(DIR *directory) const { closedir(directory); }
    };
    const std::unique_ptr<DIR, Closer> directory(opendir(QFile::encodeName(folder).constData()));
    for (; directory && entries > 0 && names.size() < kUndecodableNamesAFolder; --entries) {
        const dirent *entry = readdir(directory.get());
        if (!entry)
            break;
        if (QByteArrayView(entry->d_name).isValidUtf8())
            continue;
        const QString name = QString::fromUtf8(entry->d_name);
        if (isPassedOver(name) || entry->d_type == DT_DIR)
            names.append(name);
    }
#endif
    return names;
}

const char *textOf(WalkProblem::Kind kind)
{
    switch (kind) {
    case WalkProblem::Kind::NotFound:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace", "There is no such folder.");
    case WalkProblem::Kind::NotReadable:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace", "The folder cannot be read.");
    case WalkProblem::Kind::FolderTooFull:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                 "The folder holds so many other files that it is no folder of agents; the rest of it is "
                                 "left out.");
    case WalkProblem::Kind::TooManyFiles:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                 "There are too many Markdown files below the folder; the rest is left out.");
    case WalkProblem::Kind::TooManyEntries:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                 "There are too many files below the folder; the rest is left out.");
    case WalkProblem::Kind::TooDeep:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace", "The folder lies too deep and is left out.");
    case WalkProblem::Kind::NameNotDecodable:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace", "The name is not UTF-8: left out. Rename it.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString problemText(const WalkProblem &problem)
{
    return QCoreApplication::translate("Agentwright::Workspace", textOf(problem.kind));
}

FolderWalk::FolderWalk(const QString &folder, const WalkLimits &limits, Takes takes)
    : m_root(folder)
    , m_limits(limits)
    , m_takes(takes)
{
    m_pending.push_back({folder, 0});
}

FolderWalk::~FolderWalk() = default;

bool FolderWalk::readOn(QList<WalkedFile> &found)
{
    for (int left = kEntriesAStep; left > 0; --left) {
        if (!m_entries && !enterNext())
            return false;
        if (!m_entries)
            continue;
        if (!m_entries->hasNext()) {
            m_entries.reset();
            continue;
        }
        take(m_entries->nextFileInfo(), found);
    }
    return true;
}

/// False when there is no other folder. The one that is next may turn out to be known, or unreadable.
bool FolderWalk::enterNext()
{
    if (m_pending.empty())
        return false;
    m_current = m_pending.front();
    m_pending.pop_front();
    if (m_current.depth == 0)
        finishInterruptedWrite(m_current.folder);
    const QFileInfo info(m_current.folder);
    // A link may lead back to where we came from.
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty()) {
        if (m_current.depth == 0)
            leave(WalkProblem::Kind::NotFound);
        return true; // gone since its name was read
    }
    if (m_current.depth == 0)
        m_around = canonical + u'/';
    const bool leadsOut = m_around.startsWith(canonical.endsWith(u'/') ? canonical : canonical + u'/');
    if (m_seen.contains(canonical) || (leadsOut && m_current.depth > 0))
        return true;
    m_seen.insert(canonical);
    if (!info.isReadable())
        leave(WalkProblem::Kind::NotReadable);
    else if (m_current.depth > m_limits.depth)
        leave(WalkProblem::Kind::TooDeep);
    else {
        m_folders.append(m_current.folder);
        m_inside = canonical + u'/';
        m_isForAgents = m_inside.contains("/agents/"_L1);
        m_otherEntries = 0;
        m_entries = std::make_unique<QDirIterator>(m_current.folder,
                                                   QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        noteUndecodableNames();
    }
    return true;
}

void FolderWalk::noteUndecodableNames()
{
    for (const QString &name : undecodableNames(m_current.folder, m_limits.otherEntries))
        m_problems.append({WalkProblem::Kind::NameNotDecodable, pathOf(name)});
}

QString FolderWalk::pathOf(const QString &name) const
{
    return m_current.folder.endsWith(u'/') ? m_current.folder + name : m_current.folder + u'/' + name;
}

void FolderWalk::leave(WalkProblem::Kind why)
{
    m_problems.append({why, m_current.folder});
    m_entries.reset();
}

void FolderWalk::stop(WalkProblem::Kind why)
{
    m_problems.append({why, m_root});
    m_entries.reset();
    m_pending.clear();
}

void FolderWalk::take(const QFileInfo &entry, QList<WalkedFile> &found)
{
    if (++m_allEntries > m_limits.entries)
        return stop(WalkProblem::Kind::TooManyEntries);
    const QString name = entry.fileName();
    const QString path = pathOf(name);
    if (entry.isDir()) {
        if (name != u".git" && name != u"node_modules" && !isWriteStage(name))
            m_pending.push_back({path, m_current.depth + 1});
        return;
    }
    const bool isMarkdown = name.endsWith(".md"_L1) || (m_isForAgents && isPassedOver(name));
    const bool isForeign = !isMarkdown && m_takes == Takes::ForeignToo && mayHoldForeignAgents(m_inside, name);
    if (isMarkdown || isForeign) {
        if (++m_fileCount > m_limits.files)
            return stop(WalkProblem::Kind::TooManyFiles);
        found.append({path, entry.size(), entry.lastModified(QTimeZone::UTC).toMSecsSinceEpoch(), isForeign});
    } else if (++m_otherEntries > m_limits.otherEntries) {
        leave(WalkProblem::Kind::FolderTooFull);
    }
}

FileList filesOf(const QStringList &paths, const WalkLimits &limits)
{
    FileList list;
    QSet<QString> seen, finished;
    const auto add = [&](const QString &file) {
        if (!seen.contains(file))
            list.files.append(file);
        seen.insert(file);
    };
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir()) {
            if (const QString folder = QFileInfo(path).path(); path != u"-" && !finished.contains(folder)) {
                finishInterruptedWrite(folder);
                finished.insert(folder);
            }
            add(path);
            continue;
        }
        FolderWalk walk(path, limits);
        QList<WalkedFile> found;
        while (walk.readOn(found)) {
        }
        std::ranges::sort(found, {}, &WalkedFile::path);
        for (const WalkedFile &file : std::as_const(found))
            add(file.path);
        list.problems += walk.problems();
    }
    return list;
}

} // namespace Agentwright
