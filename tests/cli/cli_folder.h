// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace Agentwright::Testing {

// Definitions with nothing to say about, or with findings of one severity.
inline const QByteArray kClean =
    "---\nname: clean\ndescription: Use this agent when code has to be reviewed.\n---\n\nYou review code with care.\n";
inline const QByteArray kHint = "---\nname: hint\ndescription: Use it when code has changed.\nversion: 2\n---\n\n"
                                "You review code with care.\n";
inline const QByteArray kWarning =
    "---\nname: warning\ndescription: Use it when code has changed.\ncolor: teal # once\n---\n\n"
    "You review code with care.\n";
inline const QByteArray kError = "---\nname: error\n---\n\nYou review code with care.\n";
inline const QByteArray kTolerant =
    "---\r\nname: tolerant\r\ndescription: Two things: use it when it rains.\r\n---\r\n\r\n"
    "Caf\xE9\r\n";

/// A folder with a blank and an umlaut in its name, and the program run in it as others do.
class CliFolder
{
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray error;
    };

    /// An empty one; before each test.
    bool renew()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/agentwright tëst-XXXXXX"));
        m_cache = std::make_unique<QTemporaryDir>();
        return m_folder->isValid() && m_cache->isValid();
    }

    QString at(const QString &name = {}) const { return name.isEmpty() ? m_folder->path() : m_folder->filePath(name); }

    /// What the program remembers from run to run lies below it.
    QString cacheFolder() const { return m_cache->path(); }

    /// What the program knows of writes under way lies below it.
    QString stateFolder() const { return cacheFolder() + QStringLiteral("/state"); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QVERIFY(QDir().mkpath(QFileInfo(file.fileName()).path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void start(QProcess &process, const QStringList &arguments, const std::function<void()> &inChild = {}) const
    {
        process.setWorkingDirectory(at());
        QProcessEnvironment environment = process.processEnvironment();
        if (environment.isEmpty())
            environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), cacheFolder());
        environment.insert(QStringLiteral("XDG_STATE_HOME"), stateFolder());
        process.setProcessEnvironment(environment);
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start(QStringLiteral(AGENTWRIGHT_CLI), arguments);
    }

    Outcome run(const QStringList &arguments, const QByteArray &input = {},
                const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        start(process, arguments, inChild);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished())
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_cache;
};

} // namespace Agentwright::Testing
