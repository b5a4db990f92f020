// SPDX-License-Identifier: MIT
#include "nearest_word.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW705 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW705",
    .name = "skill-unknown-key",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Field,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "A skill has a key that neither the standard nor Claude Code knows."),
    .documentation = R"(## What it finds

A key of a `SKILL.md` beside those of the standard (`name`, `description`, `license`, `compatibility`, `metadata`, `allowed-tools`) and those of Claude Code.

## Why it matters

It has no effect; tools that follow the standard, and the upload to claude.ai, refuse the skill.

## Example

`licence: MIT`.

## Fix

Writes the key that is nearest: *to be looked at*. What belongs to nobody goes below `metadata`.
)",
    .evidence =
        "agentskills.io/specification (August 2026); reference validator of agentskills/agentskills. code.claude.com/docs/en/skills (August 2026).",
    .kinds = FileKind::Skill,
};

void check(const RuleContext &context, DiagnosticSink &sink)
{
    static const QStringList keys{u"name"_s,           u"description"_s,
                                  u"license"_s,        u"compatibility"_s,
                                  u"metadata"_s,       u"allowed-tools"_s,
                                  u"when_to_use"_s,    u"argument-hint"_s,
                                  u"arguments"_s,      u"disable-model-invocation"_s,
                                  u"user-invocable"_s, u"disallowed-tools"_s,
                                  u"model"_s,          u"effort"_s,
                                  u"context"_s,        u"agent"_s,
                                  u"background"_s,     u"hooks"_s,
                                  u"paths"_s,          u"shell"_s,
                                  u"version"_s};
    if (!hasKeys(context))
        return;
    int count = 0;
    for (const Entry &entry : context.syntax().entries()) {
        if (keys.contains(entry.keyText) || ++count > kMaxFixesInOneRun)
            continue;
        Diagnostic &found = sink.report(entry.key,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                          "Neither the standard nor Claude Code knows “%1”"),
                                        {excerpt(entry.keyText)});
        if (const QString nearest = nearestWord(entry.keyText, keys); !nearest.isEmpty())
            addFix(found, FixSafety::Review, TextEdit(entry.key, nearest),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {nearest});
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW705
