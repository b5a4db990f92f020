// SPDX-License-Identifier: MIT
#include "bundle_paths.h"
#include "write_journal.h"
#include "write_note.h"

#include <agentwright/io/bundle_writer.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>
#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#    include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Outcome = InterruptedWrite::Outcome;

/// Is there anything to do for it, and may it be done?
enum class StepState { Done, Possible, Impossible };

StepState stateOf(const QString &folder, const QString &stage, const WriteStep &step, qsizetype number)
{
    const QFileInfo staged(stage + u'/' + stagedName(number));
    if (!entryExists(staged.filePath()))
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

/// Nullopt when nothing had been renamed yet.
std::optional<Outcome> stateOfStage(const QString &stage)
{
    const bool isJournalThere = entryExists(stage + u'/' + kJournalName)
                                || entryExists(stage + u'/' + kUndoJournalName);
    return isJournalThere ? std::optional(Outcome::Pending) : std::nullopt;
}

/// Where a target has been changed since, or a step would lead out of the folder, everything is taken back. The stage itself stays.
std::optional<Outcome> finishStage(const QString &folder, const QString &stage)
{
    const QString journal = stage + u'/' + kJournalName, undo = stage + u'/' + kUndoJournalName;
    if (!stateOfStage(stage))
        return std::nullopt;
    const bool isTakenBack = entryExists(undo);
    const QList<WriteStep> steps = readJournal(isTakenBack ? undo : journal);
    if (steps.isEmpty())
        return Outcome::Left;
    if (!isTakenBack && finishSteps(folder, stage, steps))
        return Outcome::Finished;
    if (!isTakenBack && !moveEntry(journal, undo))
        return Outcome::Left;
    return takeBack(folder, stage, steps) ? Outcome::TakenBack : Outcome::Left;
}

QString withSlash(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : folder + u'/';
}

/// In a folder that others can write to as well, somebody may have put another one there.
bool isOurs(const QString &stage)
{
    const QFileInfo info(stage);
#ifdef Q_OS_UNIX
    return info.isDir() && !info.isSymLink() && info.ownerId() == ::geteuid();
#else
    return info.isDir() && !info.isSymLink();
#endif
}

using AtStage = std::function<std::optional<Outcome>(const QString &base, const QString &stage, WriteNote &note)>;

/// Looks at each stage whose process is gone, in the folder, above or below it.
QList<InterruptedWrite> interruptedAround(const QString &root, const AtStage &lookAt)
{
    QList<InterruptedWrite> writes;
    const QStringList names = WriteNote::names();
    if (names.isEmpty() || root.isEmpty())
        return writes;
    const QString present = existingFolder(QDir::cleanPath(QFileInfo(root).absoluteFilePath()));
    const QString folder = withSlash(QFileInfo(present).canonicalFilePath());
    for (const QString &name : names) {
        const QString stage = WriteNote::stageOf(name);
        const QString base = QFileInfo(stage).path();
        const bool isAround = folder.startsWith(withSlash(base)) || withSlash(base).startsWith(folder);
        const std::unique_ptr<WriteNote> note = stage.isEmpty() || isAround ? WriteNote::take(name) : nullptr;
        if (!note || WriteNote::stageOf(name).isEmpty())
            continue;
        if (!isOurs(stage)) {
            if (!QFileInfo::exists(base) || QFileInfo::exists(stage)) // not mounted now, or somebody else's
                note->keep();
            continue;
        }
        if (const auto outcome = lookAt(withoutSlash(base), stage, *note))
            writes.append({*outcome, stage});
    }
    return writes;
}

} // namespace

QList<InterruptedWrite> finishInterruptedWrite(const QString &root)
{
    return interruptedAround(root, [](const QString &base, const QString &stage, WriteNote &note) {
        const auto outcome = finishStage(base, stage);
        if (outcome == Outcome::Left || !removeStage(stage))
            note.keep();
        return outcome;
    });
}

QList<InterruptedWrite> interruptedWrites(const QString &root)
{
    return interruptedAround(root, [](const QString &, const QString &stage, WriteNote &note) {
        note.keep();
        return stateOfStage(stage);
    });
}

} // namespace Agentwright
