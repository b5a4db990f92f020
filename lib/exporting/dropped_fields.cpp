// SPDX-License-Identifier: MIT
#include "dropped_fields.h"

#include <agentwright/model/behaviour_catalog.h>
#include <agentwright/model/field_effect.h>
#include <agentwright/model/field_spec.h>

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

using Severity = FieldOutcome::Severity;

QString noSentence(const FieldValue &)
{
    return {};
}

QString sentenceOfTools(const FieldValue &value)
{
    return toolLimitSentence(value.items);
}

QString sentenceOfDisallowed(const FieldValue &value)
{
    return u"Never use these tools (names as in Claude Code): %1."_s.arg(value.items.join(", "_L1));
}

QString sentenceOfMode(const FieldValue &value)
{
    if (value.text == "plan"_L1)
        return u"Only read and plan: do not change files, and run no command that changes anything."_s;
    return value.text == "dontAsk"_L1 ? u"Do nothing that would need a permission of the user."_s : QString();
}

QString sentenceOfTurns(const FieldValue &value)
{
    return u"Stop after at most %1 turns."_s.arg(value.text);
}

QString sentenceOfIsolation(const FieldValue &)
{
    return u"Do not change files of the user's own checkout: work in a Git worktree of your own."_s;
}

Severity severityOfTools(const FieldValue &value)
{
    return value.items.contains("*"_L1) ? Severity::Note : Severity::Error;
}

Severity severityOfDisallowed(const FieldValue &value)
{
    return value.items.isEmpty() ? Severity::Note : Severity::Error;
}

/// Both allow less than the session may.
Severity severityOfMode(const FieldValue &value)
{
    return value.text == "plan"_L1 || value.text == "dontAsk"_L1 ? Severity::Error : Severity::Warning;
}

template<Severity severity>
Severity always(const FieldValue &)
{
    return severity;
}

struct LossRow {
    QLatin1StringView key;
    Severity (*severity)(const FieldValue &value) = always<Severity::Warning>;
    QString (*limit)(const FieldValue &value) = noSentence;
};

/// Fields of Claude Code; what is not here is a Note. Severities are our judgement: Error where the field limits what the agent
/// may do. Hooks count as a limit because they often guard tools.
constexpr std::array kRows{
    LossRow{"tools"_L1, severityOfTools, sentenceOfTools},
    LossRow{"disallowedTools"_L1, severityOfDisallowed, sentenceOfDisallowed},
    LossRow{"permissionMode"_L1, severityOfMode, sentenceOfMode},
    LossRow{"hooks"_L1, always<Severity::Error>},
    LossRow{"isolation"_L1, always<Severity::Error>, sentenceOfIsolation},
    LossRow{"maxTurns"_L1, always<Severity::Warning>, sentenceOfTurns},
    LossRow{"model"_L1},
    LossRow{"skills"_L1},
    LossRow{"mcpServers"_L1},
    LossRow{"memory"_L1},
    LossRow{"effort"_L1},
    LossRow{"omitClaudeMd"_L1},
    LossRow{"observer"_L1},
};

} // namespace

QString toolLimitSentence(const QStringList &tools)
{
    return tools.isEmpty() ? u"Use no tools at all."_s
                           : u"Use only these tools (names as in Claude Code): %1."_s.arg(tools.join(", "_L1));
}

FieldLoss lossOf(const QString &key, const FieldValue &value)
{
    if (!findField(key))
        return {.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code does not know this key either")};
    if (isWithoutEffect(key, value))
        return {.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code ignores this value, too")};
    FieldLoss loss{.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "%1 has nothing for it")};
    const auto row = std::ranges::find(kRows, key, &LossRow::key);
    if (row == kRows.end())
        return loss;
    loss.severity = row->severity(value);
    loss.limit = row->limit(value);
    if (loss.severity == Severity::Error)
        loss.reason = QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                        "%1 has nothing for it: the agent may do more than it should");
    return loss;
}

} // namespace Agentwright
