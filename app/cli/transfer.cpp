// SPDX-License-Identifier: MIT
#include "transfer.h"

#include <agentwright/io/bundle_writer.h>

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QList<QCommandLineOption> transferOptions()
{
    return {{u"format"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "How the report is written")), u"text|json"_s,
             u"text"_s},
            {u"strict"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                       "Exit code 1 when anything is lost; nothing is written when an agent may "
                                       "do more than it should"))},
            {u"force"_s, cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Replace files that are there"))},
            {u"dry-run"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; list the files as new, same or changed"))},
            {u"diff"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write nothing; show what would change as a diff"))}};
}

bool passesStrictly(bool mayDoMore, Console &console)
{
    if (mayDoMore)
        console.fail(
            cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                      "nothing is written: an agent may do more than it should, see the report")));
    return !mayDoMore;
}

void finishEarlierRuns(const QStringList &paths, Console &console)
{
    QSet<QString> folders; // many files may be named, of few folders
    for (const QString &path : paths)
        folders.insert(QFileInfo(path).isDir() || !QFileInfo::exists(path) ? path : QFileInfo(path).path());
    for (const QString &folder : std::as_const(folders)) {
        if (finishInterruptedWrite(folder))
            console.note(
                cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                          "%1: an earlier run was cut off while it wrote there; the rest is written "
                                          "now"),
                        {folder}));
    }
}

} // namespace Agentwright::App
