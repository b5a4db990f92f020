// SPDX-License-Identifier: MIT
#include "git/git_version.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr int kPatienceMs = 10'000;

} // namespace

GitVersion committedVersion(const QString &path, const QString &revision)
{
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    const QFileInfo file(path);
    if (program.isEmpty())
        return {};
    // A revision that begins with a dash would be an option.
    if (revision.startsWith(u'-') || !file.dir().exists())
        return {GitVersion::Outcome::NotThere, {}, {}};
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(file.absolutePath());
    git.start(program, {u"cat-file"_s, u"blob"_s, revision + u":./"_s + file.fileName()});
    if (!git.waitForStarted(kPatienceMs))
        return {};
    git.closeWriteChannel();
    if (!git.waitForFinished(kPatienceMs)) {
        git.kill();
        git.waitForFinished();
        return {GitVersion::Outcome::TooSlow, {}, {}};
    }
    if (git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return {GitVersion::Outcome::NotThere,
                {},
                QString::fromLocal8Bit(git.readAllStandardError()).section(u'\n', 0, 0)};
    return {GitVersion::Outcome::Found, git.readAllStandardOutput(), {}};
}

} // namespace Agentwright::App
