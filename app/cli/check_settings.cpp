// SPDX-License-Identifier: MIT
#include "check_settings.h"

#include "console.h"
#include "definition_file.h"

#include <agentwright/base/line_index.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

QList<QCommandLineOption> CheckSettings::options()
{
    return {{u"config"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Use this configuration instead of .agentwright.yaml")),
             u"FILE"_s},
            {u"target"_s,
             cliText(
                 QT_TRANSLATE_NOOP("Agentwright::Cli",
                                   "Check for this tool instead of the configured ones; may be given several times")),
             u"TARGET"_s}};
}

std::optional<CheckSettings> CheckSettings::from(const CommandParser &parser, Console &console)
{
    CheckSettings settings;
    for (const QString &id : parser.values(u"target"_s)) {
        const std::optional<Target> target = findTarget(id);
        if (!target) {
            QStringList ids;
            for (const TargetName &row : targetNames())
                ids.append(row.id);
            console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "--%1 takes one of %2, not “%3”"),
                                 {u"target"_s, ids.join(u", "_s), id}));
            return std::nullopt;
        }
        settings.m_targets |= *target;
    }
    if (const QString path = parser.value(u"config"_s); !path.isEmpty()) {
        const Result<FoundConfig> given = readProjectConfig(path);
        if (!given) {
            console.fail(errorText(path, given.error()));
            return std::nullopt;
        }
        settings.m_given = std::make_shared<const FoundConfig>(*given);
    }
    return settings;
}

std::shared_ptr<const FoundConfig> CheckSettings::configFor(const QString &path, Console &console)
{
    std::shared_ptr<const FoundConfig> found = m_given        ? m_given
                                               : path == u"-" ? m_configs.forFolder(QDir::currentPath())
                                                              : m_configs.forFile(path);
    if (found->config.problems.isEmpty() || m_reported.contains(found->path))
        return found;
    m_reported.insert(found->path);
    const LineIndex lines(found->text);
    for (const ConfigProblem &problem : found->config.problems) {
        const LineColumn at = lines.at(problem.range.start);
        console.fail(u"%1:%2:%3: "_s.arg(QDir::current().relativeFilePath(found->path)).arg(at.line).arg(at.column)
                     + u"error: "_s + problemText(problem));
    }
    return found;
}

const CheckSettings::ForFile &CheckSettings::ofFolder(const QString &path, Console &console)
{
    const QString folder = path == u"-" ? path : path.first(path.lastIndexOf(u'/') + 1);
    if (const auto known = m_folders.constFind(folder); known != m_folders.constEnd())
        return *known;
    ForFile result{configFor(path, console), {}, false, false};
    result.settings = result.config->config.settings;
    if (m_targets)
        result.settings.targets = m_targets;
    if (path != u"-")
        result.isInPlugin = !m_plugins.rootOf(QDir::cleanPath(QFileInfo(path).absoluteFilePath())).isEmpty();
    return *m_folders.insert(folder, result);
}

CheckSettings::ForFile CheckSettings::of(const QString &path, Console &console)
{
    ForFile result = ofFolder(path, console);
    if (path != u"-" && !result.config->config.excluded.isEmpty())
        result.isExcluded = result.config->config.isExcluded(
            QDir(result.config->folder).relativeFilePath(QFileInfo(path).absoluteFilePath()));
    return result;
}

QList<QCommandLineOption> BaselineRun::options()
{
    return {{u"baseline"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Leave out the findings that this file knows of")),
             u"FILE"_s},
            {u"write-baseline"_s,
             cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "Write all findings to this file as known ones")),
             u"FILE"_s}};
}

namespace {

Result<Baseline> readBaseline(const QString &path, Console &console)
{
    const Result<LoadedFile> loaded = loadFile(path);
    const Result<Baseline> baseline = loaded ? Baseline::fromJson(loaded->bytes) : Result<Baseline>(loaded.error());
    if (!baseline)
        console.fail(loaded ? cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1:%2: this is no baseline"),
                                      {path, baseline.error().detail})
                            : errorText(path, baseline.error()));
    return baseline;
}

/// A forgotten file name makes the next argument, an agent, the one to be written.
bool mayBeWritten(const QString &path, Console &console)
{
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive)) {
        console.fail(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli",
                                               "%1: --write-baseline takes the name of a baseline, not of an agent"),
                             {path}));
        return false;
    }
    const QFileInfo info(path);
    if ((!info.exists() && !info.isSymLink()) || readBaseline(path, console))
        return true;
    console.fail(
        cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: --write-baseline replaces nothing but a baseline"), {path}));
    return false;
}

} // namespace

std::optional<BaselineRun> BaselineRun::from(const CommandParser &parser, Console &console)
{
    BaselineRun run;
    run.m_writePath = parser.value(u"write-baseline"_s);
    const QString path = parser.value(u"baseline"_s);
    if (!path.isEmpty()) {
        const Result<Baseline> baseline = readBaseline(path, console);
        if (!baseline)
            return std::nullopt;
        run.m_known = *baseline;
    }
    if (!run.m_writePath.isEmpty() && !mayBeWritten(run.m_writePath, console))
        return std::nullopt;
    if (const QString any = path.isEmpty() ? run.m_writePath : path; !any.isEmpty())
        run.m_folder = QFileInfo(any).absoluteDir();
    return run;
}

QString BaselineRun::relative(const QString &path) const
{
    return path == u"-" ? path : m_folder->relativeFilePath(QFileInfo(path).absoluteFilePath());
}

void BaselineRun::filter(CheckedFile &checked)
{
    if (!isWanted() || checked.diagnostics.isEmpty())
        return;
    const QString name = relative(checked.path);
    if (!m_writePath.isEmpty())
        m_written.add(name, checked.text, checked.diagnostics);
    QList<Diagnostic> rest;
    QHash<qsizetype, QList<PlaceElsewhere>> elsewhere;
    for (const qsizetype i : m_known.beyond(name, checked.text, checked.diagnostics)) {
        elsewhere.insert(rest.size(), checked.elsewhere.value(i));
        rest.append(checked.diagnostics[i]);
    }
    checked.diagnostics = rest;
    checked.elsewhere = elsewhere;
}

void BaselineRun::finish(Console &console) const
{
    if (m_writePath.isEmpty())
        return;
    const Result<FileFingerprint> saved = saveFile(m_writePath, m_written.toJson());
    if (!saved)
        console.fail(errorText(m_writePath, saved.error()));
    else
        console.note(cliText(QT_TRANSLATE_NOOP("Agentwright::Cli", "%1: holds %2 findings now"),
                             {m_writePath, QString::number(m_written.size())}));
}

} // namespace Agentwright::App
