// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/exporting/export_target.h>

#include <QJsonObject>
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

/// {"files":[path],"reports":[see LossReport::toJson()],"refused":[{"source","reason","targets":[id]}]}
AGENTWRIGHT_EXPORT QJsonObject exportReportJson(const ExportOutcome &outcome);

/// The whole account for people, as a Markdown document in the user's language: a table of what each target does to each agent,
/// every field of every agent, what is left out, the files. LF line ends; deterministic.
AGENTWRIGHT_EXPORT QString exportReportMarkdown(const ExportOutcome &outcome);

/// "kept", "translated" …; "note", "warning" …: untranslated, context "Agentwright::Exporting", and the words of the JSON form.
AGENTWRIGHT_EXPORT const char *outcomeWord(FieldOutcome::Kind kind);
AGENTWRIGHT_EXPORT const char *severityWord(FieldOutcome::Severity severity);

} // namespace Agentwright
