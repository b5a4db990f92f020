// SPDX-License-Identifier: MIT
#include "shell/single_instance.h"

#include <agentwright/io/state_folder.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr auto kAnswer = "ok\n";

/// In a folder of the user alone; short, because the path of a socket has room for about a hundred bytes.
QString socketName(const QString &stateFolder)
{
    const QByteArray hash = QCryptographicHash::hash(stateFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = u"agentwright-"_s + QString::fromLatin1(hash.first(16));
#ifdef Q_OS_UNIX
    // QStandardPaths::RuntimeLocation complains where the session has none.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QDir::isAbsolutePath(runtime) ? runtime : stateFolder) + u'/' + name;
#else
    return name;
#endif
}

QByteArray requestOf(const QStringList &files)
{
    QJsonArray paths;
    for (const QString &file : files)
        paths.append(QFileInfo(file).absoluteFilePath());
    const QJsonObject request{{u"files"_s, paths}, {u"token"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_stateFolder(stateFolder)
    , m_name(socketName(stateFolder))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    socket.write(requestOf(files));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(kAnswerMs))
            return false;
    }
    return socket.readLine() == kAnswer;
}

bool SingleInstance::listen()
{
    makePrivateFolder(m_stateFolder);
    // With these options listening takes the name from whoever has it, also from one who is only busy.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(kAnswerMs))
        return false;
    if (m_server->listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // what a killed program left behind lets nobody in
    return m_server->listen(m_name);
}

void SingleInstance::onConnection()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onData(*socket); });
        onData(*socket);
    }
}

void SingleInstance::onData(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kMaxRequestBytes)
            socket.abort();
        return;
    }
    const QJsonDocument request = QJsonDocument::fromJson(socket.readLine(kMaxRequestBytes));
    if (!request.isObject()) {
        socket.abort();
        return;
    }
    QStringList files;
    for (const QJsonValue &file : request["files"_L1].toArray()) {
        if (QFileInfo(file.toString()).isAbsolute())
            files.append(file.toString());
    }
    socket.write(kAnswer);
    socket.flush();
    socket.disconnectFromServer();
    // Opening may take long: the other program has its answer by then.
    QMetaObject::invokeMethod(
        this, [this, files, token = request["token"_L1].toString()] { Q_EMIT requested(files, token); },
        Qt::QueuedConnection);
}

} // namespace Agentwright::App
