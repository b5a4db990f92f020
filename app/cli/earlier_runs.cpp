// SPDX-License-Identifier: MIT
#include "earlier_runs.h"

#include <agentwright/io/bundle_writer.h>

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

void tellEarlierRun(const InterruptedWrite &write, Console &console)
{
    const QString folder = QFileInfo(write.stage).path();
    switch (write.outcome) {
    case InterruptedWrite::Outcome::Finished:
        return console.note(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "%1: an earlier run was cut off while it wrote there; the rest is written now"),
                    {folder}));
    case InterruptedWrite::Outcome::TakenBack:
        return console.note(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "%1: an earlier run was cut off while it wrote there; as something has changed "
                                      "since, what it had written is taken back"),
                    {folder}));
    case InterruptedWrite::Outcome::Left:
        return console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "%1: an earlier run was cut off while it wrote there, and can be neither finished "
                                      "nor taken back. The files that it has replaced are in %2; remove that folder when "
                                      "you have what you need of it"),
                    {folder, write.stage}));
    case InterruptedWrite::Outcome::Pending:
        return console.note(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "%1: an earlier run was cut off while it wrote there; what is there may be half "
                                      "of it until a run that writes, or a check, finishes it"),
                    {folder}));
    }
}

} // namespace

void lookForEarlierRuns(const QStringList &paths, EarlierRuns wanted, Console &console)
{
    QSet<QString> folders, told; // many files may be named, of few folders
    for (const QString &path : paths) {
        if (path != u"-")
            folders.insert(QFileInfo(path).isFile() ? QFileInfo(path).path() : path);
    }
    for (const QString &folder : std::as_const(folders)) {
        const QList<InterruptedWrite> writes = wanted == EarlierRuns::Finish ? finishInterruptedWrite(folder)
                                                                             : interruptedWrites(folder);
        for (const InterruptedWrite &write : writes) {
            if (!told.contains(write.stage))
                tellEarlierRun(write, console);
            told.insert(write.stage);
        }
    }
}

} // namespace Agentwright::App
