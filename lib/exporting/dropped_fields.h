// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/exporting/loss_report.h>
#include <agentwright/model/definition_view.h>

#include <QString>

namespace Agentwright {

/// What it means that a target does not hold a field at all.
struct FieldLoss {
    FieldOutcome::Severity severity = FieldOutcome::Severity::Note;
    const char *reason = ""; ///< untranslated; %1 is the target's label
    QString limit; ///< English, for the prompt: the limit as a sentence; empty where there is none
};

FieldLoss lossOf(const QString &key, const FieldValue &value);

/// "Use only these tools …", or that there are none.
QString toolLimitSentence(const QStringList &tools);

} // namespace Agentwright
