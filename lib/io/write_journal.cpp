// SPDX-License-Identifier: MIT
#include "write_journal.h"

#include "bundle_paths.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/io/file_store.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>

#ifdef Q_OS_LINUX
#    include <fcntl.h>
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kStagePrefix = ".agentwright-"_L1;
constexpr auto kLockSuffix = ".lock"_L1;

/// Null when a living process holds it, or when it cannot be made.
std::unique_ptr<QLockFile> lockOf(const QString &stage)
{
    auto lock = std::make_unique<QLockFile>(stage + kLockSuffix);
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone loses it
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

bool leadsIntoGit(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return std::ranges::any_of(parts, [](const QString &part) {
        return part.compare(".git"_L1, Qt::CaseInsensitive) == 0 || part.startsWith("git~"_L1, Qt::CaseInsensitive);
    });
}

/// Nullopt when there is none, or when it is none of ours.
std::optional<QList<WriteStep>> readJournal(const QString &stage)
{
    const Result<QByteArray> bytes = readFile(stage + u'/' + kJournalName);
    if (!bytes)
        return std::nullopt;
    QList<WriteStep> steps;
    for (const QJsonValue &step : QJsonDocument::fromJson(*bytes).object().value("steps"_L1).toArray())
        steps.append({step["target"_L1].toString(), step["replaces"_L1].toBool()});
    return steps;
}

bool holdTheSame(const QString &a, const QString &b)
{
    const Result<QByteArray> first = readFile(a), second = readFile(b);
    return first && second && *first == *second;
}

void finishStep(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    const QString staged = stage + u'/' + stagedName(number);
    const QFileInfo info(staged);
    if (!info.exists() || info.isSymLink() || leadsIntoGit(step.target) || !safeRelativePath(step.target))
        return;
    const Result<QString> target = resolvedTarget(folder, step.target);
    if (!target)
        return;
    const bool isAsItWas = step.replaces ? holdTheSame(*target, stage + u'/' + backupName(number))
                                         : !QFileInfo::exists(*target);
    if (!isAsItWas)
        return;
    if (info.isFile() && !step.replaces)
        QFile::setPermissions(staged, info.permissions() & ~(QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    (void)moveEntry(staged, *target);
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
    m_lock = lockOf(m_path);
    if (m_lock && QDir().mkdir(m_path))
        return {};
    m_lock.reset();
    return Error{ErrorCode::NotWritable, base};
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
        list.append(QJsonObject{{u"target"_s, step.target}, {u"replaces"_s, step.replaces}});
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

bool finishStagesIn(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    if (root.isEmpty())
        return false;
    bool isFinished = false;
    const QStringList names = QDir(root).entryList({kStagePrefix + u'*' + kLockSuffix}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString stage = root + u'/' + name.chopped(kLockSuffix.size());
        if (!QFileInfo::exists(stage) && QFileInfo(root + u'/' + name).size() == 0)
            QFile::remove(root + u'/' + name); // killed between making the lock and writing into it
        const std::unique_ptr<QLockFile> lock = QFileInfo(stage).isSymLink() ? nullptr : lockOf(stage);
        if (!lock)
            continue;
        const std::optional<QList<WriteStep>> steps = readJournal(stage);
        for (qsizetype i = 0; steps && i < steps->size(); ++i)
            finishStep(root == u"/" ? QString() : root, stage, (*steps)[i], i);
        isFinished |= steps.has_value();
        QDir(stage).removeRecursively();
    }
    return isFinished;
}

} // namespace Agentwright
