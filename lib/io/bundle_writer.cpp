// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_writer.h>

#include "bundle_merge.h"
#include "bundle_paths.h"
#include "write_journal.h"
#include "zip_archive.h"

#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// From here on one sync of the whole file system is faster than one of each file.
constexpr qsizetype kManyFiles = 64;

/// The nearest folder that is there, at or above the path.
QString existingFolder(const QString &path)
{
    QString folder = path;
    while (!QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    return folder;
}

QString withoutSlash(QString folder)
{
    if (folder.endsWith(u'/')) // the root of the file system: paths below begin with its slash
        folder.chop(1);
    return folder;
}

/// Stages, renames into place and, unless everything went well, puts back. Folders that are not there are staged as a whole
/// and take one rename: a write into a new root is one step.
class FolderWriter
{
public:
    FolderWriter(const QString &root, ExistingFiles existing) : m_root(root), m_existing(existing) { }

    Result<void> write(const QList<BundleFile> &files)
    {
        if (const Result<void> ready = prepareRoot(); !ready)
            return ready;
        m_syncsAtEnd = files.size() > kManyFiles;
        for (const BundleFile &file : files) {
            if (const Result<void> staged = stage(file); !staged)
                return staged;
        }
        if (m_syncsAtEnd)
            syncFileSystem(m_base);
        if (m_steps.isEmpty())
            return QDir().mkpath(m_root) ? Result<void>() : Error{ErrorCode::NotWritable, m_root};
        if (const Result<void> journal = writeJournal(m_stage.path(), m_steps); !journal)
            return journal;
        for (; m_moved < m_steps.size(); ++m_moved) {
            const Result<void> moved = moveEntry(staged(m_moved), target(m_moved));
            if (!moved)
                return failed(moved.error());
        }
        return {};
    }

private:
    Result<void> prepareRoot();
    Result<void> stage(const BundleFile &file);
    Result<void> stageFile(const QString &target, const BundleFile &file, const QByteArray &bytes);
    Result<void> stageReplacement(const QString &target, const BundleFile &file);
    qsizetype folderStep(const QString &topFolder);
    QString staged(qsizetype step) const { return m_stage.filePath(stagedName(step)); }
    QString target(qsizetype step) const { return m_base + u'/' + m_steps[step].target; }
    Error failed(const Error &error);

    QString m_root; ///< once prepared: without links, may not exist
    QString m_base; ///< exists and holds the stage: the root, or what will hold it
    ExistingFiles m_existing;
    WriteStage m_stage;
    QList<WriteStep> m_steps; ///< targets relative to the base
    QHash<QString, qsizetype> m_folderSteps; ///< of folders that are not there, by path
    QSet<QString> m_folders; ///< that are there
    QSet<QString> m_targets;
    qsizetype m_moved = 0;
    bool m_syncsAtEnd = false;
};

Result<void> FolderWriter::prepareRoot()
{
    if (m_root.isEmpty())
        return Error{ErrorCode::InvalidArgument, {}};
    const QFileInfo info(m_root);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::AlreadyExists, m_root};
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    const QString present = existingFolder(absolute);
    if (!QFileInfo(present).isDir())
        return Error{ErrorCode::AlreadyExists, present};
    m_base = withoutSlash(QFileInfo(present).canonicalFilePath());
    m_root = m_base + absolute.sliced(withoutSlash(present).size());
    finishStagesIn(m_base);
    return {};
}

Result<void> FolderWriter::stage(const BundleFile &file)
{
    const Result<QString> target = resolvedTarget(m_root, file.path);
    if (!target)
        return target.error();
    if (m_targets.contains(*target))
        return Error{ErrorCode::Duplicate, file.path}; // by way of a link
    m_targets.insert(*target);
    return QFileInfo::exists(*target) ? stageReplacement(*target, file) : stageFile(*target, file, file.bytes);
}

Result<void> FolderWriter::stageReplacement(const QString &target, const BundleFile &file)
{
    const QFileInfo present(target);
    const Result<QByteArray> old = readFile(target);
    if (old && *old == file.bytes)
        return {};
    if (!old && file.merge)
        return Error{old.error().code, file.path};
    const Result<MergedFile> merged = file.merge ? mergedFile(*old, file) : MergedFile{file.bytes, true};
    if (!merged)
        return merged.error();
    if (old && *old == merged->bytes)
        return {};
    if (m_existing == ExistingFiles::Refuse && merged->replaces)
        return Error{ErrorCode::AlreadyExists, file.path};
    if (!present.isFile() || !present.isWritable())
        return Error{ErrorCode::NotWritable, file.path};
    const qsizetype step = m_steps.size();
    if (const Result<void> done = stageFile(target, file, merged->bytes); !done)
        return done;
    m_steps[step].replaces = true;
    QFile::setPermissions(staged(step), present.permissions());
    const std::filesystem::path from = present.filesystemFilePath();
    const std::filesystem::path backup = QFileInfo(m_stage.filePath(backupName(step))).filesystemFilePath();
    std::error_code error;
    std::filesystem::create_hard_link(from, backup, error); // where there are no hard links, a copy
    if (error)
        std::filesystem::copy_file(from, backup, error);
    if (error)
        return Error{ErrorCode::NotReadable, file.path + u": "_s + QString::fromStdString(error.message())};
    return {};
}

/// The step that makes a folder with everything below it.
qsizetype FolderWriter::folderStep(const QString &topFolder)
{
    const auto known = m_folderSteps.constFind(topFolder);
    if (known != m_folderSteps.constEnd())
        return *known;
    m_steps.append({topFolder.sliced(m_base.size() + 1)});
    m_folderSteps.insert(topFolder, m_steps.size() - 1);
    return m_steps.size() - 1;
}

Result<void> FolderWriter::stageFile(const QString &target, const BundleFile &file, const QByteArray &bytes)
{
    if (const Result<void> open = m_stage.isOpen() ? Result<void>() : m_stage.open(m_base); !open)
        return open;
    QString missing;
    QString folder = QFileInfo(target).path();
    for (; !m_folders.contains(folder) && !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing = folder;
    m_folders.insert(folder);
    QString place;
    if (missing.isEmpty()) {
        m_steps.append({target.sliced(m_base.size() + 1)});
        place = staged(m_steps.size() - 1);
    } else {
        place = staged(folderStep(missing)) + target.sliced(missing.size());
        if (!QDir().mkpath(QFileInfo(place).path()))
            return Error{ErrorCode::NotWritable, file.path};
    }
    const Result<FileFingerprint> saved = m_syncsAtEnd ? createFile(place, bytes) : saveFile(place, bytes);
    return saved ? Result<void>() : Result<void>(Error{saved.error().code, file.path + u": "_s + saved.error().detail});
}

Error FolderWriter::failed(const Error &error)
{
    bool isComplete = QFile::remove(m_stage.filePath(kJournalName)); // nobody shall go on
    for (; m_moved > 0; --m_moved) {
        const qsizetype step = m_moved - 1;
        const QString from = m_steps[step].replaces ? m_stage.filePath(backupName(step)) : target(step);
        const QString to = m_steps[step].replaces ? target(step) : staged(step);
        isComplete = moveEntry(from, to).has_value() && isComplete;
    }
    if (isComplete)
        return error;
    m_stage.keep();
    return {ErrorCode::InputOutput, m_stage.path()};
}

} // namespace

bool finishInterruptedWrite(const QString &root)
{
    return finishStagesIn(existingFolder(QDir::cleanPath(QFileInfo(root).absoluteFilePath())));
}

Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing)
{
    const Result<QList<BundleFile>> checked = checkedFiles(files);
    if (!checked)
        return checked.error();
    return FolderWriter(root, existing).write(*checked);
}

Result<void> writeZip(const QString &path, const QList<BundleFile> &files, ExistingFiles existing)
{
    const Result<QList<BundleFile>> checked = checkedFiles(files);
    if (!checked)
        return checked.error();
    const Result<QByteArray> zip = zipOf(*checked);
    if (!zip)
        return zip.error();
    if (QFileInfo::exists(path)) {
        const Result<LoadedFile> old = loadFile(path);
        if (old && old->bytes == *zip)
            return {};
        if (!old && old.error().code == ErrorCode::IsDirectory)
            return old.error();
        if (existing == ExistingFiles::Refuse)
            return Error{ErrorCode::AlreadyExists, path};
    } else if (const QString folder = QFileInfo(path).absolutePath(); !QDir().mkpath(folder)) {
        return Error{ErrorCode::NotWritable, folder};
    }
    const Result<FileFingerprint> saved = saveFile(path, *zip);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace Agentwright
