// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/export_target.h>
#include <agentwright/readings/reading.h>

#include <QTest>

#include <algorithm>

namespace Agentwright::Testing {

using namespace Qt::StringLiterals;

inline SourceDefinition sourceOf(const QByteArray &header, const QByteArray &body = "You do as you are told.\n"_ba)
{
    return SourceDefinition::fromBytes(u"x/an agent.md"_s, "---\n"_ba + header + "---\n"_ba + body);
}

inline ExportOutcome exported(const QString &target, const QList<SourceDefinition> &sources,
                              bool limitsIntoPrompt = false)
{
    return renderTargets({findExportTarget(target)},
                         {.sources = sources, .plugin = {.name = u"p"_s}, .limitsIntoPrompt = limitsIntoPrompt});
}

/// All but the two whose files are definitions of Claude Code.
inline QStringList newTargets()
{
    QStringList ids;
    for (const ExportTarget *target : allExportTargets()) {
        if (!QLatin1StringView(target->id).startsWith("claude-"_L1))
            ids.append(QLatin1StringView(target->id));
    }
    return ids;
}

inline void addTargetRows()
{
    QTest::addColumn<QString>("target");
    for (const QString &target : newTargets())
        QTest::newRow(qPrintable(target)) << target;
}

inline const FieldOutcome *outcomeOf(const LossReport &report, QStringView key)
{
    const auto it = std::ranges::find(report.fields, key, &FieldOutcome::key);
    return it == report.fields.end() ? nullptr : &*it;
}

inline Reading readingBy(const char *reader, const SourceDefinition &source)
{
    return findReader(QString(QLatin1StringView(reader)))->read({source.definition, source.format, source.path});
}

/// For snapshots.
inline QByteArray shown(const ExportOutcome &outcome)
{
    QByteArray text;
    for (const BundleFile &file : outcome.files)
        text += "=== "_ba + file.path.toUtf8() + '\n' + file.bytes;
    for (const LossReport &report : outcome.reports)
        text += "=== report of "_ba + report.source.toUtf8() + '\n' + report.toText().toUtf8();
    for (const ExportRefusal &refusal : outcome.refused)
        text += "=== refused: "_ba + refusal.source.toUtf8() + '\n' + reasonText(refusal).toUtf8() + '\n';
    return text;
}

} // namespace Agentwright::Testing
