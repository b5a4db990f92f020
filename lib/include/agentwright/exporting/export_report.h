// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/exporting/export_target.h>

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Agentwright {

/// One refusal, however many targets it holds for.
struct GroupedRefusal {
    ExportRefusal refusal;
    QStringList targets; ///< ids, in order
};

/// In the order of their first appearance.
AGENTWRIGHT_EXPORT QList<GroupedRefusal> groupedRefusals(const QList<ExportRefusal> &refused);

/// [{"source","reason","targets":[id]}], grouped
AGENTWRIGHT_EXPORT QJsonArray refusalsJson(const QList<ExportRefusal> &refused);

/// The whole account for people, as a Markdown document in the user's language: a table of what each target does to each agent,
/// what is left out, every field of every agent, the files. LF line ends; deterministic.
class AGENTWRIGHT_EXPORT ExportReportMarkdown
{
public:
    void add(const LossReport &report);
    /// Files in the order they are to be listed.
    QByteArray text(const QList<ExportRefusal> &refused, const QStringList &files) const;

private:
    QByteArray m_rows;
    QByteArray m_details;
};

/// "kept", "translated" …; "note", "warning" …: untranslated, context "Agentwright::Exporting", and the words of the JSON form.
AGENTWRIGHT_EXPORT const char *outcomeWord(FieldOutcome::Kind kind);
AGENTWRIGHT_EXPORT const char *severityWord(FieldOutcome::Severity severity);

} // namespace Agentwright
