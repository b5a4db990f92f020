// SPDX-License-Identifier: MIT
#include "write_note.h"

#include "write_journal.h"

#include <agentwright/io/file_store.h>
#include <agentwright/io/state_folder.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kNoteLockSuffix = ".lock"_L1;

QString notesFolder()
{
    return platformStateFolder() + u"/writes"_s;
}

QString notePath(const QString &name)
{
    return notesFolder() + u'/' + name;
}

} // namespace

WriteNote::WriteNote(const QString &path, std::unique_ptr<FileLock> lock) : m_path(path), m_lock(std::move(lock)) { }

WriteNote::~WriteNote()
{
    if (!m_isKept)
        QFile::remove(m_path); // before the lock, so that it is nobody else's
}

std::unique_ptr<WriteNote> WriteNote::make(const QString &stage)
{
    if (!makePrivateFolder(platformStateFolder()) || !makePrivateFolder(notesFolder()))
        return nullptr;
    const QString path = notePath(noteNameOf(stage));
    std::unique_ptr<FileLock> lock = FileLock::tryLock(path + kNoteLockSuffix);
    if (!lock)
        return nullptr;
    std::unique_ptr<WriteNote> note(new WriteNote(path, std::move(lock)));
    const QByteArray bytes = stage.toUtf8();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size())
        return nullptr;
    file.close();
    syncFile(path);
    return note;
}

std::unique_ptr<WriteNote> WriteNote::take(const QString &name)
{
    const QString path = notePath(name);
    std::unique_ptr<FileLock> lock = FileLock::tryLock(path + kNoteLockSuffix);
    return lock ? std::unique_ptr<WriteNote>(new WriteNote(path, std::move(lock))) : nullptr;
}

QStringList WriteNote::names()
{
    QStringList names = QDir(notesFolder()).entryList(QDir::Files | QDir::Hidden);
    for (QString &name : names) {
        if (name.endsWith(kNoteLockSuffix))
            name.chop(kNoteLockSuffix.size());
    }
    names.removeDuplicates();
    return names;
}

QString WriteNote::stageOf(const QString &name)
{
    const Result<QByteArray> bytes = readFile(notePath(name));
    const QString stage = bytes ? QString::fromUtf8(*bytes) : QString();
    return QDir::isAbsolutePath(stage) && noteNameOf(stage) == name ? stage : QString();
}

} // namespace Agentwright
