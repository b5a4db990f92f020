// SPDX-License-Identifier: MIT
#include "write_journal.h"

#include "bundle_paths.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/io/bundle_writer.h>
#include <agentwright/io/file_store.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <filesystem>
#include <optional>

#ifdef Q_OS_UNIX
#    include <fcntl.h>
#    include <sys/stat.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kStagePrefix = ".agentwright-"_L1;
constexpr auto kLockSuffix = ".lock"_L1;

/// In a folder that others can write to as well, anybody may put a stage; only our own is finished.
bool isOurs(const QString &stage)
{
    const QFileInfo info(stage);
#ifdef Q_OS_UNIX
    return !info.isSymLink() && (!info.exists() || info.ownerId() == ::geteuid());
#else
    return !info.isSymLink();
#endif
}

bool leadsIntoGit(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part.compare(".git"_L1, Qt::CaseInsensitive) == 0 || part.startsWith("git~"_L1, Qt::CaseInsensitive);
    });
}

/// Nullopt when there is none, or when it is none of ours.
std::optional<QList<WriteStep>> readJournal(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return std::nullopt;
    QList<WriteStep> steps;
    for (const QJsonValue &step : QJsonDocument::fromJson(*bytes).object().value("steps"_L1).toArray())
        steps.append({step["target"_L1].toString(), step["replaces"_L1].toBool(), step["time"_L1].toInteger(),
                      step["identity"_L1].toString()});
    return steps;
}

bool holdTheSame(const QString &a, const QString &b)
{
    const Result<QByteArray> first = readFile(a), second = readFile(b);
    return first && second && *first == *second;
}

/// Empty for a place that no step may touch.
QString permittedTarget(const QString &folder, const WriteStep &step)
{
    if (leadsIntoGit(step.target) || !safeRelativePath(step.target))
        return {};
    const Result<QString> target = resolvedTarget(folder, step.target);
    // A folder is fine as well: a step may have made it.
    return target ? *target : target.error().code == ErrorCode::IsDirectory ? folder + u'/' + step.target : QString();
}

/// Its backup may be the same file under another name, so it shows no change that was made in place: the time does.
bool isAsItWas(const QString &target, const QString &backup, const WriteStep &step)
{
    if (!step.replaces)
        return !QFileInfo::exists(target);
    return QFileInfo(target).lastModified().toMSecsSinceEpoch() == step.time && holdTheSame(target, backup);
}

/// Is there anything to do for it, and may it be done?
enum class StepState { Done, Possible, Impossible };

StepState stateOf(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    const QFileInfo staged(stage + u'/' + stagedName(number));
    if (!staged.exists() && !staged.isSymLink())
        return StepState::Done;
    const QString target = permittedTarget(folder, step);
    const bool isPossible = !staged.isSymLink() && !target.isEmpty()
                            && isAsItWas(target, stage + u'/' + backupName(number), step);
    return isPossible ? StepState::Possible : StepState::Impossible;
}

bool finishStep(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    if (stateOf(folder, stage, step, number) == StepState::Done)
        return true;
    const QFileInfo staged(stage + u'/' + stagedName(number));
    if (staged.isFile() && !step.replaces)
        QFile::setPermissions(staged.filePath(),
                              staged.permissions() & ~(QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    return moveEntry(staged.filePath(), permittedTarget(folder, step)).has_value();
}

/// True when it has not been done, or is undone.
bool takeBackStep(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    const QString staged = stage + u'/' + stagedName(number);
    const QString target = permittedTarget(folder, step);
    if (target.isEmpty() || QFileInfo::exists(staged) || step.identity.isEmpty() || identityOf(target) != step.identity)
        return true;
    return step.replaces ? moveEntry(stage + u'/' + backupName(number), target).has_value()
                         : moveEntry(target, staged).has_value();
}

/// All or nothing: false when a step is impossible, before any is done, or failed.
bool finishSteps(const QString &folder, const QString &stage, const QList<WriteStep> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (stateOf(folder, stage, steps[i], i) == StepState::Impossible)
            return false;
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (!finishStep(folder, stage, steps[i], i))
            return false;
    }
    return true;
}

/// Does or takes back what its process has left; true when there was any of it.
bool finishStage(const QString &folder, const QString &stage)
{
    const QString journal = stage + u'/' + kJournalName, undo = stage + u'/' + kUndoJournalName;
    if (const auto steps = readJournal(undo)) {
        (void)takeBack(folder, stage, *steps);
        return true;
    }
    const std::optional<QList<WriteStep>> steps = readJournal(journal);
    if (steps && !finishSteps(folder, stage, *steps) && moveEntry(journal, undo))
        (void)takeBack(folder, stage, *steps);
    return steps.has_value();
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
    if (m_lock && !m_isKept)
        QDir(m_path).removeRecursively();
}

Result<void> WriteStage::open(const QString &base)
{
    m_path = base + u'/' + kStagePrefix + QUuid::createUuid().toString(QUuid::Id128).first(12);
    m_lock = FileLock::tryLock(m_path + kLockSuffix);
    if (m_lock && QDir().mkdir(m_path))
        return {};
    m_lock.reset();
    return Error{ErrorCode::NotWritable, base};
}

QString identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status;
    const bool isThere = ::lstat(QFile::encodeName(path).constData(), &status) == 0;
    return isThere ? QString::number(qulonglong(status.st_ino)) : QString();
#else
    const QFileInfo info(path);
    return info.exists() ? u"%1 %2"_s.arg(info.lastModified().toMSecsSinceEpoch()).arg(info.size()) : QString();
#endif
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
    const Result<FileFingerprint> saved = saveFile(stage + u'/' + kJournalName, QJsonDocument(journal).toJson());
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> moveEntry(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return Error{ErrorCode::NotWritable, to + u": "_s + QString::fromStdString(error.message())};
    return {};
}

bool takeBack(const QString &folder, const QString &stage, const QList<WriteStep> &steps)
{
    bool isComplete = true;
    for (qsizetype i = steps.size() - 1; i >= 0; --i)
        isComplete = takeBackStep(folder, stage, steps[i], i) && isComplete;
    return isComplete;
}

bool finishStagesIn(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty())
        return false;
    bool isFinished = false;
    const QStringList names = QDir(root).entryList({kStagePrefix + u'*' + kLockSuffix}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString stage = root + u'/' + name.chopped(kLockSuffix.size());
        const std::unique_ptr<FileLock> lock = isOurs(stage) ? FileLock::tryLock(root + u'/' + name) : nullptr;
        if (!lock)
            continue;
        isFinished |= finishStage(root == u"/" ? QString() : root, stage);
        QDir(stage).removeRecursively();
    }
    return isFinished;
}

bool isWriteStage(QStringView name)
{
    return name.startsWith(kStagePrefix) && !name.endsWith(kLockSuffix);
}

} // namespace Agentwright
