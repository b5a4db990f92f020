// SPDX-License-Identifier: MIT
#include <agentwright/io/bundle_writer.h>

#include "bundle_paths.h"
#include "zip_archive.h"

#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// One file on its way to its place.
struct Step {
    QString target; ///< absolute, links resolved
    QString staged;
    QString backup; ///< empty when there was no such file
};

/// Stages, renames into place and, unless everything went well, puts back.
class FolderWriter
{
public:
    FolderWriter(const QString &root, ExistingFiles existing) : m_root(root), m_existing(existing) { }

    Result<void> write(const QList<BundleFile> &files)
    {
        if (const Result<void> ready = prepareRoot(); !ready)
            return failed(ready.error());
        for (const BundleFile &file : files) {
            if (const Result<void> staged = stage(file); !staged)
                return failed(staged.error());
        }
        for (const Step &step : std::as_const(m_steps)) {
            if (const Result<void> moved = moveIntoPlace(step); !moved)
                return failed(moved.error());
        }
        return {};
    }

private:
    Result<void> prepareRoot();
    Result<void> stage(const BundleFile &file);
    Result<void> moveIntoPlace(const Step &step);
    Result<void> makeFolder(const QString &path);
    bool putBack();
    Error failed(const Error &error);

    QString m_root;
    ExistingFiles m_existing;
    std::unique_ptr<QTemporaryDir> m_stage;
    QList<Step> m_steps;
    QSet<QString> m_targets; ///< of the steps
    qsizetype m_moved = 0;
    QStringList m_madeFolders;
};

Result<void> FolderWriter::prepareRoot()
{
    if (m_root.isEmpty())
        return Error{ErrorCode::InvalidArgument, {}};
    const QFileInfo info(m_root);
    if (info.exists() && !info.isDir())
        return Error{ErrorCode::AlreadyExists, m_root};
    if (const Result<void> made = makeFolder(info.absoluteFilePath()); !made)
        return made;
    m_root = info.canonicalFilePath();
    if (m_root.endsWith(u'/')) // the root of the file system: paths below begin with its slash
        m_root.chop(1);
    return {};
}

Result<void> FolderWriter::stage(const BundleFile &file)
{
    const Result<QString> target = resolvedTarget(m_root, file.path);
    if (!target)
        return target.error();
    if (m_targets.contains(*target))
        return Error{ErrorCode::Duplicate, file.path}; // by way of a link
    Step step{*target, {}, {}};
    const QFileInfo present(step.target);
    if (present.exists()) {
        const Result<LoadedFile> old = loadFile(step.target);
        if (old && old->bytes == file.bytes)
            return {};
        if (m_existing == ExistingFiles::Refuse || file.merge)
            return Error{ErrorCode::AlreadyExists, file.path};
        if (!present.isFile() || !present.isWritable())
            return Error{ErrorCode::NotWritable, file.path};
    }
    if (!m_stage)
        m_stage = std::make_unique<QTemporaryDir>(m_root + u"/.agentwright-XXXXXX"_s);
    if (!m_stage->isValid())
        return Error{ErrorCode::NotWritable, m_root + u": "_s + m_stage->errorString()};
    const QString number = QString::number(m_steps.size());
    step.staged = m_stage->filePath(number + u"-new"_s);
    if (const Result<FileFingerprint> saved = saveFile(step.staged, file.bytes); !saved)
        return Error{saved.error().code, file.path + u": "_s + saved.error().detail};
    if (present.exists()) {
        step.backup = m_stage->filePath(number + u"-old"_s);
        std::error_code error;
        std::filesystem::copy_file(nativePath(step.target), nativePath(step.backup), error);
        if (error)
            return Error{ErrorCode::NotReadable, file.path + u": "_s + QString::fromStdString(error.message())};
        QFile::setPermissions(step.staged, present.permissions());
    }
    m_targets.insert(step.target);
    m_steps.append(step);
    return {};
}

Result<void> FolderWriter::moveIntoPlace(const Step &step)
{
    if (const Result<void> made = makeFolder(QFileInfo(step.target).path()); !made)
        return made;
    std::error_code error;
    std::filesystem::rename(nativePath(step.staged), nativePath(step.target), error); // replaces in one go
    if (error)
        return Error{ErrorCode::NotWritable, step.target + u": "_s + QString::fromStdString(error.message())};
    ++m_moved;
    return {};
}

Result<void> FolderWriter::makeFolder(const QString &path)
{
    QStringList missing;
    for (QString folder = path; !QFileInfo::exists(folder); folder = QFileInfo(folder).path())
        missing.prepend(folder);
    for (const QString &folder : std::as_const(missing)) {
        if (!QDir().mkdir(folder))
            return Error{ErrorCode::NotWritable, folder};
        m_madeFolders.append(folder);
    }
    return {};
}

bool FolderWriter::putBack()
{
    bool isComplete = true;
    for (; m_moved > 0; --m_moved) {
        const Step &step = m_steps[m_moved - 1];
        std::error_code error;
        if (step.backup.isEmpty())
            std::filesystem::remove(nativePath(step.target), error);
        else
            std::filesystem::rename(nativePath(step.backup), nativePath(step.target), error);
        isComplete = isComplete && !error;
    }
    if (m_stage && isComplete)
        m_stage.reset();
    while (!m_madeFolders.isEmpty())
        QDir().rmdir(m_madeFolders.takeLast()); // stays when somebody else put something in
    return isComplete;
}

Error FolderWriter::failed(const Error &error)
{
    if (putBack())
        return error;
    m_stage->setAutoRemove(false);
    return {ErrorCode::InputOutput, m_stage->path()};
}

} // namespace

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
