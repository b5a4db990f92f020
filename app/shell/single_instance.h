// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace Agentwright::App {

/// One window for all files of a user: a second start hands its files over to the program that runs with the same state
/// folder and ends. The socket is the user's alone, and all that can be asked through it is to open files.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    static constexpr int kAnswerMs = 3000;
    static constexpr qint64 kMaxRequestBytes = 1024 * 1024;

    explicit SingleInstance(const QString &stateFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// False when no program answers; then this one opens the files itself.
    bool handOver(const QStringList &files) const;
    /// Takes requests from now on; false when another program does already.
    bool listen();
    /// Of the socket.
    const QString &name() const { return m_name; }

Q_SIGNALS:
    /// Absolute paths; none when only the window is wanted. The token is what lets a window come to the front on Wayland.
    void requested(const QStringList &files, const QString &activationToken);

private:
    void onConnection();
    void onData(QLocalSocket &socket);

    const QString m_stateFolder;
    const QString m_name;
    QLocalServer *m_server;
};

} // namespace Agentwright::App
