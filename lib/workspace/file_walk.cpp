// SPDX-License-Identifier: MIT
#include <agentwright/workspace/file_walk.h>

#include "foreign_rows.h"

#include <agentwright/io/bundle_writer.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace fs = std::filesystem;

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr int kEntriesAStep = 1000;
constexpr int kUndecodableNamesAFolder = 20; ///< more are not named one by one

/// Markdown that no tool loads: in a folder of agents somebody should be told.
bool isPassedOver(const QString &name)
{
    return name.endsWith(".md"_L1, Qt::CaseInsensitive) || name.endsWith(".markdown"_L1, Qt::CaseInsensitive)
           || name.endsWith(".mdc"_L1, Qt::CaseInsensitive);
}

/// Nullopt where the name is not UTF-8, and Qt could not open what has it.
std::optional<QString> decodedName(const fs::path &name)
{
#ifdef Q_OS_WIN
    return QString::fromStdWString(name.native());
#else
    const QByteArrayView bytes(name.native());
    return bytes.isValidUtf8() ? std::optional(QFile::decodeName(bytes.toByteArray())) : std::nullopt;
#endif
}

fs::path encodedPath(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdWString();
#else
    return QFile::encodeName(path).toStdString();
#endif
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
    case WalkProblem::Kind::WriteLeft:
        return QT_TRANSLATE_NOOP("Agentwright::Workspace",
                                 "A write was cut off here that can be neither finished nor taken back. This folder "
                                 "holds the files that it has replaced; remove it when you have what you need of it.");
    }
    Q_UNREACHABLE_RETURN("");
}

} // namespace

QString problemText(const WalkProblem &problem)
{
    return QCoreApplication::translate("Agentwright::Workspace", textOf(problem.kind));
}

/// What is in a folder, as the system names it: an iterator of Qt (6.8) ends at a name that is not UTF-8.
struct FolderWalk::Entries {
    fs::directory_iterator next;
};

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
        if (m_entries->next == fs::directory_iterator()) {
            m_entries.reset();
            continue;
        }
        takeNext(found);
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
        m_undecodable = 0;
        std::error_code failed;
        m_entries = std::make_unique<Entries>(fs::directory_iterator(encodedPath(m_current.folder), failed));
        if (failed && failed != std::errc::no_such_file_or_directory)
            leave(WalkProblem::Kind::NotReadable);
    }
    return true;
}

/// Of definitions and folders; of what nobody looks for, the name does not count.
void FolderWalk::leaveUndecodable(const QString &name, bool isFolder)
{
    if ((isFolder || isPassedOver(name)) && ++m_undecodable <= kUndecodableNamesAFolder)
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

void FolderWalk::takeNext(QList<WalkedFile> &found)
{
    std::error_code failed;
    const fs::directory_entry entry = *m_entries->next;
    m_entries->next.increment(failed);
    if (failed)
        leave(WalkProblem::Kind::NotReadable); // after this one
    if (++m_allEntries > m_limits.entries)
        return stop(WalkProblem::Kind::TooManyEntries);
    const bool isFolder = entry.is_directory(failed); // it may be gone
    const fs::path native = entry.path().filename();
    const std::optional<QString> decoded = decodedName(native);
    if (!decoded)
        return leaveUndecodable(QString::fromStdString(native.string()), isFolder);
    const QString &name = *decoded;
    const QString path = pathOf(name);
    if (isFolder) {
        if (name != u".git" && name != u"node_modules" && !isWriteStage(name))
            m_pending.push_back({path, m_current.depth + 1});
        return;
    }
    if (!entry.is_regular_file(failed))
        return;
    const bool isMarkdown = name.endsWith(".md"_L1) || (m_isForAgents && isPassedOver(name));
    const bool isForeign = !isMarkdown && m_takes == Takes::ForeignToo && mayHoldForeignAgents(m_inside, name);
    if (isMarkdown || isForeign) {
        if (++m_fileCount > m_limits.files)
            return stop(WalkProblem::Kind::TooManyFiles);
        const QFileInfo file(path);
        found.append({path, file.size(), file.lastModified(QTimeZone::UTC).toMSecsSinceEpoch(), isForeign});
    } else if (++m_otherEntries > m_limits.otherEntries) {
        leave(WalkProblem::Kind::FolderTooFull);
    }
}

QList<WalkProblem> finishWritesAround(const QString &folder)
{
    QList<WalkProblem> problems;
    for (const InterruptedWrite &write : finishInterruptedWrite(folder)) {
        if (write.outcome == InterruptedWrite::Outcome::Left)
            problems.append({WalkProblem::Kind::WriteLeft, write.stage});
    }
    return problems;
}

FileList filesOf(const QStringList &paths, const WalkLimits &limits)
{
    FileList list;
    QSet<QString> seen;
    const auto add = [&](const QString &file) {
        if (!seen.contains(file))
            list.files.append(file);
        seen.insert(file);
    };
    for (const QString &path : paths) {
        if (path == u"-" || !QFileInfo(path).isDir()) {
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
