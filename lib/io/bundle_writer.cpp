// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_writer.h>

#include "bundle_merge.h"
#include "bundle_paths.h"
#include "file_parts.h"
#include "write_journal.h"
#include "zip_archive.h"

#include <agentwright/io/file_store.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <filesystem>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// From here on one sync of the whole file system is faster than one of each file.
constexpr qsizetype kManyFiles = 64;

} // namespace

/// Stages, renames into place and, unless everything went well, puts back. Folders that are not there are staged as a whole
/// and take one rename: a write into a new root is one step.
class FolderWriter
{
public:
    FolderWriter(const QString &root, ExistingFiles existing) : m_root(root), m_existing(existing) { }

    Result<void> add(const BundleFile &file);
    Result<void> begin(const BundleFile &start);
    Result<void> extend(const QString &path, const QByteArray &more);
    Result<void> end(const QString &path);
    Result<void> commit();

private:
    /// A file that is not whole yet.
    struct Growing {
        QString staged; ///< empty: there is one already, and only the whole can be compared with it
        QString target;
        BundleFile file;
    };

    Result<void> prepareRoot();
    Result<QString> targetOf(const BundleFile &file);
    Result<void> stageReplacement(const QString &target, const BundleFile &file);
    Result<void> backUp(const QFileInfo &present, qsizetype step, const QString &path);
    Result<QString> stageFile(const QString &target, const QString &path, const QByteArray &bytes);
    Result<QString> placeFor(const QString &target, const QString &path);
    qsizetype folderStep(const QString &topFolder);
    void syncStage();
    Result<void> lookAgain() const;
    Result<void> moveAll();
    Result<void> stop(const Error &error);
    Error failed(const Error &error);
    QString staged(qsizetype step) const { return m_stage.filePath(stagedName(step)); }
    QString target(qsizetype step) const { return m_base + u'/' + m_steps[step].target; }

    QString m_root; ///< once prepared: without links, may not exist
    QString m_base; ///< exists and holds the stage: the root, or what will hold it
    ExistingFiles m_existing;
    WriteStage m_stage;
    QList<WriteStep> m_steps; ///< targets relative to the base
    QHash<QString, qsizetype> m_folderSteps; ///< of folders that are not there, by path
    QSet<QString> m_folders; ///< that are there
    QSet<QString> m_stagedFolders; ///< that have been made
    QSet<QString> m_targets;
    PathSet m_paths;
    QHash<QString, Growing> m_growing; ///< by path
    QStringList m_unsynced; ///< staged files, unless they are many
    bool m_isReady = false;
    std::optional<Error> m_error; ///< the first
};

Result<void> FolderWriter::stop(const Error &error)
{
    m_error = error;
    return error;
}

Result<void> FolderWriter::prepareRoot()
{
    if (m_root.isEmpty())
        return Error{ErrorCode::InvalidArgument, {}};
    (void)finishInterruptedWrite(m_root);
    const QFileInfo info(m_root);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::AlreadyExists, m_root};
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    const QString present = existingFolder(absolute);
    if (!QFileInfo(present).isDir())
        return Error{ErrorCode::AlreadyExists, present};
    m_base = withoutSlash(QFileInfo(present).canonicalFilePath());
    m_root = m_base + absolute.sliced(withoutSlash(present).size());
    m_isReady = true;
    return {};
}

/// Where the file goes, once it is known that it may.
Result<QString> FolderWriter::targetOf(const BundleFile &file)
{
    if (m_error)
        return *m_error;
    if (!m_isReady) {
        if (const Result<void> ready = prepareRoot(); !ready)
            return ready.error();
    }
    if (const Result<void> fits = m_paths.add(file.path); !fits)
        return fits.error();
    Result<QString> target = resolvedTarget(m_root, file.path);
    if (target && m_targets.contains(*target))
        return Error{ErrorCode::Duplicate, file.path}; // by way of a link
    if (target)
        m_targets.insert(*target);
    return target;
}

Result<void> FolderWriter::add(const BundleFile &file)
{
    const Result<QString> target = targetOf(file);
    if (!target)
        return stop(target.error());
    if (QFileInfo::exists(*target)) {
        const Result<void> replaced = stageReplacement(*target, file);
        return replaced ? replaced : stop(replaced.error());
    }
    const Result<QString> staged = stageFile(*target, file.path, file.bytes);
    return staged ? Result<void>() : stop(staged.error());
}

Result<void> FolderWriter::begin(const BundleFile &start)
{
    const Result<QString> target = targetOf(start);
    if (!target)
        return stop(target.error());
    if (QFileInfo::exists(*target)) {
        m_growing.insert(start.path, {{}, *target, start});
        return {};
    }
    const Result<QString> staged = stageFile(*target, start.path, start.bytes);
    if (!staged)
        return stop(staged.error());
    m_growing.insert(start.path, {*staged, *target, {}});
    return {};
}

Result<void> FolderWriter::extend(const QString &path, const QByteArray &more)
{
    if (m_error)
        return *m_error;
    Growing &growing = m_growing[path];
    if (growing.staged.isEmpty()) {
        growing.file.bytes += more;
        return {};
    }
    const Result<void> appended = appendToFile(growing.staged, more);
    return appended ? appended : stop(Error{appended.error().code, path + u": "_s + appended.error().detail});
}

Result<void> FolderWriter::end(const QString &path)
{
    if (m_error)
        return *m_error;
    const Growing growing = m_growing.take(path);
    const Result<void> replaced = growing.staged.isEmpty() ? stageReplacement(growing.target, growing.file)
                                                           : Result<void>();
    return replaced ? replaced : stop(replaced.error());
}

Result<void> FolderWriter::stageReplacement(const QString &target, const BundleFile &file)
{
    const QFileInfo present(target);
    const qint64 time = present.lastModified().toMSecsSinceEpoch(); // before it is read: what changes later is seen
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
    const Result<QString> staged = stageFile(target, file.path, merged->bytes);
    if (!staged)
        return staged.error();
    m_steps[step].replaces = true;
    m_steps[step].time = time;
    QFile::setPermissions(*staged, present.permissions());
    return backUp(present, step, file.path);
}

Result<void> FolderWriter::backUp(const QFileInfo &present, qsizetype step, const QString &path)
{
    const std::filesystem::path from = present.filesystemFilePath();
    const std::filesystem::path backup = QFileInfo(m_stage.filePath(backupName(step))).filesystemFilePath();
    std::error_code error;
    std::filesystem::create_hard_link(from, backup, error); // where there are no hard links, a copy
    if (error)
        std::filesystem::copy_file(from, backup, error);
    if (error)
        return Error{ErrorCode::NotReadable, path + u": "_s + QString::fromStdString(error.message())};
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

/// In the stage, in a step of its own or in that of its folder.
Result<QString> FolderWriter::placeFor(const QString &target, const QString &path)
{
    QString missing;
    QString folder = QFileInfo(target).path();
    for (; !m_folders.contains(folder) && !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing = folder;
    m_folders.insert(folder);
    if (missing.isEmpty()) {
        m_steps.append({target.sliced(m_base.size() + 1)});
        return staged(m_steps.size() - 1);
    }
    const QString place = staged(folderStep(missing)) + target.sliced(missing.size());
    const QString above = QFileInfo(place).path();
    if (!m_stagedFolders.contains(above) && !QDir().mkpath(above))
        return Error{ErrorCode::NotWritable, path};
    m_stagedFolders.insert(above);
    return place;
}

Result<QString> FolderWriter::stageFile(const QString &target, const QString &path, const QByteArray &bytes)
{
    if (const Result<void> open = m_stage.isOpen() ? Result<void>() : m_stage.open(m_base); !open)
        return open.error();
    Result<QString> place = placeFor(target, path);
    if (!place)
        return place;
    if (const Result<void> created = createPlainFile(*place, bytes); !created)
        return Error{created.error().code, path + u": "_s + created.error().detail};
    if (m_unsynced.size() <= kManyFiles)
        m_unsynced.append(*place);
    return place;
}

void FolderWriter::syncStage()
{
    if (m_unsynced.size() > kManyFiles)
        return syncFileSystem(m_base);
    for (const QString &file : std::as_const(m_unsynced))
        syncFile(file);
}

Result<void> FolderWriter::commit()
{
    if (m_error)
        return *m_error;
    if (!m_isReady) {
        if (const Result<void> ready = prepareRoot(); !ready)
            return stop(ready.error());
    }
    if (m_steps.isEmpty())
        return QDir().mkpath(m_root) ? Result<void>() : Error{ErrorCode::NotWritable, m_root};
    syncStage();
    const Result<void> moved = moveAll();
    return moved ? moved : stop(moved.error());
}

/// Since the first look all the rest was staged, and brought to the disk.
Result<void> FolderWriter::lookAgain() const
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const QString place = target(i);
        if (isAsItWas(place, m_stage.filePath(backupName(i)), m_steps[i]))
            continue;
        const ErrorCode code = m_existing == ExistingFiles::Refuse && !m_steps[i].replaces ? ErrorCode::AlreadyExists
                                                                                           : ErrorCode::ChangedOnDisk;
        return Error{code, place.startsWith(m_root + u'/') ? place.sliced(m_root.size() + 1) : place};
    }
    return {};
}

Result<void> FolderWriter::moveAll()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps[i].identity = identityOf(staged(i));
    if (const Result<void> journal = writeJournal(m_stage.path(), m_steps); !journal)
        return journal;
    if (const Result<void> same = lookAgain(); !same)
        return failed(same.error());
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        if (const Result<void> moved = moveEntry(staged(i), target(i)); !moved)
            return failed(moved.error());
    }
    return {};
}

Error FolderWriter::failed(const Error &error)
{
    const bool isComplete = moveEntry(m_stage.filePath(kJournalName), m_stage.filePath(kUndoJournalName)).has_value()
                            && takeBack(m_base, m_stage.path(), m_steps);
    if (isComplete)
        return error;
    m_stage.keep();
    return {ErrorCode::InputOutput, m_stage.path()};
}

FolderWrite::FolderWrite(const QString &root, ExistingFiles existing)
    : m_writer(std::make_unique<FolderWriter>(root, existing))
{ }

FolderWrite::~FolderWrite() = default;

Result<void> FolderWrite::add(const BundleFile &file)
{
    return m_writer->add(file);
}

Result<void> FolderWrite::begin(const BundleFile &start)
{
    return m_writer->begin(start);
}

Result<void> FolderWrite::extend(const QString &path, const QByteArray &more)
{
    return m_writer->extend(path, more);
}

Result<void> FolderWrite::end(const QString &path)
{
    return m_writer->end(path);
}

Result<void> FolderWrite::commit()
{
    return m_writer->commit();
}

Result<void> writeFolder(const QString &root, const QList<BundleFile> &files, ExistingFiles existing)
{
    FolderWriter writer(root, existing);
    for (const BundleFile &file : files) {
        if (const Result<void> added = writer.add(file); !added)
            return added;
    }
    return writer.commit();
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
