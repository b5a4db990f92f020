// SPDX-License-Identifier: MIT
#include "write_journal.h"

#include "bundle_paths.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/file_store.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kStagePrefix = ".agentwright-"_L1;
/// Whoever clears up may hold the lock of a note for a moment that has just been made.
constexpr int kAttemptsAtANote = 3;

bool leadsIntoGit(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part.compare(".git"_L1, Qt::CaseInsensitive) == 0 || part.startsWith("git~"_L1, Qt::CaseInsensitive);
    });
}

/// The same file under two names, or two with the same bytes.
bool holdTheSame(const QString &a, const QString &b)
{
    std::error_code failed;
    if (std::filesystem::equivalent(QFileInfo(a).filesystemFilePath(), QFileInfo(b).filesystemFilePath(), failed))
        return true;
    const Result<QByteArray> first = readFile(a), second = readFile(b);
    return first && second && *first == *second;
}

/// Moves what a step has made back to where it was staged, unless it is another by now, or becomes another meanwhile.
bool takeBackNew(const QString &target, const QString &staged, const WriteStep &step)
{
    if (target.isEmpty() || identityOf(target) != step.identity)
        return true;
    if (!moveEntry(target, staged))
        return false;
    return identityOf(staged) == step.identity || moveEntry(staged, target).has_value();
}

/// True when the stage holds nothing of it that anybody needs: it has not been done, is undone, or was given up for something else
/// that was new as well.
bool takeBackStep(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    const QString staged = stage + u'/' + stagedName(number), backup = stage + u'/' + backupName(number);
    const QString target = permittedTarget(folder, step);
    if (entryExists(staged))
        return identityOf(staged) == step.identity;
    if (!step.replaces)
        return takeBackNew(target, staged, step);
    if (!entryExists(backup) || (!target.isEmpty() && holdTheSame(target, backup)))
        return true;
    return !target.isEmpty() && identityOf(target) == step.identity && moveEntry(backup, target);
}

/// Of everything below a folder, in whatever order the system names it; times of folders do not count, as moving may change them.
quint64 stampOfContent(const QString &folder)
{
    namespace fs = std::filesystem;
    const fs::path root = QFileInfo(folder).filesystemFilePath();
    const size_t skipped = root.native().size();
    quint64 stamp = 0;
    std::error_code failed; // then it is another one
    for (fs::recursive_directory_iterator it(root, failed), end; it != end; it.increment(failed)) {
        const fs::path::string_type &path = it->path().native();
        QByteArray entry(reinterpret_cast<const char *>(path.data() + skipped),
                         qsizetype((path.size() - skipped) * sizeof(fs::path::value_type)));
        if (!it->is_symlink(failed) && it->is_regular_file(failed))
            entry += '\0' + QByteArray::number(quint64(it->file_size(failed))) + ' '
                     + QByteArray::number(qint64(it->last_write_time(failed).time_since_epoch().count()));
        stamp += qFromLittleEndian<quint64>(QCryptographicHash::hash(entry, QCryptographicHash::Sha1).constData());
    }
    return stamp;
}

/// What tells it from all others of its file system.
QString nodeOf(const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    struct stat status;
    const bool isKnown = ::lstat(QFile::encodeName(info.filePath()).constData(), &status) == 0;
    return isKnown ? QString::number(qulonglong(status.st_ino)) : QString();
#else
    Q_UNUSED(info)
    return {};
#endif
}

} // namespace

QString stagedName(qsizetype step)
{
    return QString::number(step) + u"-new"_s;
}

QString backupName(qsizetype step)
{
    return QString::number(step) + u"-old"_s;
}

WriteStage::~WriteStage()
{
    const bool isLeft = m_isOpen && (m_isKept || !removeStage(m_path));
    if (isLeft && m_note)
        m_note->keep();
}

Result<void> WriteStage::open(const QString &base)
{
    for (int attempt = 0; attempt < kAttemptsAtANote && !m_note; ++attempt) {
        m_path = base + u'/' + kStagePrefix + QUuid::createUuid().toString(QUuid::Id128).first(12);
        m_note = WriteNote::make(m_path);
    }
    m_isOpen = QDir().mkdir(m_path);
    if (m_isOpen)
        return {};
    m_note.reset();
    return Error{ErrorCode::NotWritable, base};
}

QString noteNameOf(const QString &stage)
{
    const QString name = QFileInfo(stage).fileName();
    return isWriteStage(name) ? name.sliced(kStagePrefix.size()) : QString();
}

QString identityOf(const QString &path)
{
    const QFileInfo info(path);
    if (!entryExists(path))
        return {};
    if (info.isDir() && !info.isSymLink())
        return u"%1 %2"_s.arg(nodeOf(info)).arg(stampOfContent(path), 0, 16);
    return u"%1 %2 %3"_s.arg(nodeOf(info)).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

bool entryExists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

QString permittedTarget(const QString &folder, const WriteStep &step)
{
    if (leadsIntoGit(step.target) || !safeRelativePath(step.target))
        return {};
    const Result<QString> target = resolvedTarget(folder, step.target);
    // A folder is fine as well: a step may have made it.
    return target ? *target : target.error().code == ErrorCode::IsDirectory ? folder + u'/' + step.target : QString();
}

void syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

void syncFileSystem(const QString &folder)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(folder + u'/').constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::syncfs(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(folder)
#endif
}

Result<void> writeJournal(const QString &stage, const QList<WriteStep> &steps)
{
    QJsonArray list;
    for (const WriteStep &step : steps)
        list.append(QJsonObject{{u"target"_s, step.target},
                                {u"replaces"_s, step.replaces},
                                {u"time"_s, step.time},
                                {u"identity"_s, step.identity}});
    const QJsonObject journal{{u"steps"_s, list}};
    const Result<FileFingerprint> saved = saveFile(stage + u'/' + kJournalName,
                                                   QJsonDocument(journal).toJson(QJsonDocument::Compact));
    return saved ? Result<void>() : Result<void>(saved.error());
}

QList<WriteStep> readJournal(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    QList<WriteStep> steps;
    if (!bytes)
        return steps;
    for (const QJsonValue &step : QJsonDocument::fromJson(*bytes).object().value("steps"_L1).toArray())
        steps.append({step["target"_L1].toString(), step["replaces"_L1].toBool(), step["time"_L1].toInteger(),
                      step["identity"_L1].toString()});
    return steps;
}

Result<void> moveEntry(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return Error{ErrorCode::NotWritable, to + u": "_s + QString::fromStdString(error.message())};
    return {};
}

bool isAsItWas(const QString &target, const QString &backup, const WriteStep &step)
{
    // The backup may be the same file under another name, and shows no change that was made in place: the time does.
    if (!step.replaces)
        return !entryExists(target);
    return QFileInfo(target).lastModified().toMSecsSinceEpoch() == step.time && holdTheSame(target, backup);
}

bool takeBack(const QString &folder, const QString &stage, const QList<WriteStep> &steps)
{
    bool isComplete = true;
    for (qsizetype i = steps.size() - 1; i >= 0; --i)
        isComplete = takeBackStep(folder, stage, steps[i], i) && isComplete;
    return isComplete;
}

bool removeStage(const QString &stage)
{
    for (const QString &journal : {stage + u'/' + kJournalName, stage + u'/' + kUndoJournalName}) {
        if (entryExists(journal) && !QFile::remove(journal))
            return false;
    }
    return QDir(stage).removeRecursively();
}

bool isWriteStage(QStringView name)
{
    return name.startsWith(kStagePrefix);
}

} // namespace Agentwright
