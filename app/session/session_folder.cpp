// SPDX-License-Identifier: MIT
#include "session/session_folder.h"

#include "session/session_json.h"

#include <agentwright/io/file_store.h>
#include <agentwright/io/state_folder.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kListName = "session.json"_L1;
constexpr auto kLockName = "lock"_L1;
constexpr auto kTextSuffix = ".md"_L1;

QString sessionsFolder(const QString &stateFolder)
{
    return stateFolder + "/sessions"_L1;
}

/// As it would be saved; text that no encoding can hold loses the halves of characters that nobody could save either.
QByteArray bytesOf(const FileText &content)
{
    if (const Result<QByteArray> bytes = encodeText(content.text, content.format))
        return *bytes;
    if (const Result<QByteArray> bytes = encodeText(content.text, {}))
        return *bytes;
    return cleanedForDocument(content.text).toUtf8();
}

} // namespace

SessionFolder::SessionFolder(const QString &path, std::unique_ptr<FileLock> lock)
    : m_path(path)
    , m_lock(std::move(lock))
{ }

SessionFolder::~SessionFolder() = default;

Result<std::shared_ptr<SessionFolder>> SessionFolder::create(const QString &stateFolder)
{
    const QString path = sessionsFolder(stateFolder) + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!makePrivateFolder(stateFolder) || !makePrivateFolder(sessionsFolder(stateFolder)) || !makePrivateFolder(path))
        return Error{ErrorCode::NotWritable, path};
    auto lock = FileLock::tryLock(path + u'/' + kLockName);
    if (!lock)
        return Error{ErrorCode::NotWritable, path};
    return std::shared_ptr<SessionFolder>(new SessionFolder(path, std::move(lock)));
}

std::vector<std::shared_ptr<SessionFolder>> SessionFolder::takeAbandoned(const QString &stateFolder)
{
    const QFileInfoList folders = QDir(sessionsFolder(stateFolder)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::vector<std::pair<QDateTime, std::shared_ptr<SessionFolder>>> found;
    for (const QFileInfo &folder : folders) {
        auto lock = FileLock::tryLock(folder.filePath() + u'/' + kLockName);
        if (!lock)
            continue;
        const std::shared_ptr<SessionFolder> taken(new SessionFolder(folder.filePath(), std::move(lock)));
        found.emplace_back(taken->read().writtenAt, taken);
    }
    std::ranges::sort(found, [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<std::shared_ptr<SessionFolder>> sessions;
    for (const auto &[time, session] : found)
        sessions.push_back(session);
    return sessions;
}

QString SessionFolder::textPath(const QString &id) const
{
    return m_path + u'/' + id + kTextSuffix;
}

// --- Reading ---

Session SessionFolder::read() const
{
    const Result<QByteArray> json = readFile(m_path + u'/' + kListName);
    ReadSession read = sessionFromJson(json ? *json : QByteArray());
    const QStringList texts = QDir(m_path).entryList({u'*' + kTextSuffix}, QDir::Files, QDir::Name);
    for (const QString &name : texts) {
        const Result<QByteArray> bytes = readFile(m_path + u'/' + name);
        if (!bytes)
            continue;
        const QString id = name.chopped(kTextSuffix.size());
        QList<SessionDocument> &documents = read.session.documents;
        const auto named = std::ranges::find(documents, id, &SessionDocument::id);
        if (named == documents.end())
            documents.append({.id = id, .unsaved = decodeText(*bytes)});
        else if (read.withText.contains(id))
            named->unsaved = decodeText(*bytes);
    }
    return read.session;
}

// --- Writing ---

Result<void> SessionFolder::writeTexts(const Session &session)
{
    for (const SessionDocument &document : session.documents) {
        if (!document.unsaved || m_writtenTexts.value(document.id) == *document.unsaved)
            continue;
        const Result<FileFingerprint> written = saveFile(textPath(document.id), bytesOf(*document.unsaved));
        if (!written)
            return written.error();
        m_writtenTexts.insert(document.id, *document.unsaved);
    }
    return {};
}

void SessionFolder::removeTextsBut(const Session &session)
{
    const QStringList ids = m_writtenTexts.keys();
    for (const QString &id : ids) {
        const auto document = std::ranges::find(session.documents, id, &SessionDocument::id);
        if (document != session.documents.end() && document->unsaved)
            continue;
        m_writtenTexts.remove(id);
        QFile::remove(textPath(id));
    }
}

Result<void> SessionFolder::write(Session session)
{
    session.writtenAt = m_written.writtenAt;
    if (session == m_written)
        return {};
    if (const Result<void> written = writeTexts(session); !written)
        return written;
    session.writtenAt = QDateTime::currentDateTimeUtc();
    const Result<FileFingerprint> written = saveFile(m_path + u'/' + kListName, sessionToJson(session));
    if (!written)
        return written.error();
    removeTextsBut(session);
    m_written = session;
    return {};
}

void SessionFolder::forget(const QString &id)
{
    QFile::remove(textPath(id));
    if (QDir(m_path).entryList({u'*' + kTextSuffix}, QDir::Files).isEmpty())
        remove();
}

void SessionFolder::remove()
{
    QDir(m_path).removeRecursively();
}

} // namespace Agentwright::App
