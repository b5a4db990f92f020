// SPDX-License-Identifier: MIT
#include "../field_import.h"
#include "../tool_import.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright::Importers::opencode {

namespace {

constexpr auto kId = "opencode";
constexpr auto kLabel = QT_TRANSLATE_NOOP("Agentwright::Exporting", "OpenCode");

using Kind = FieldOutcome::Kind;
using Severity = FieldOutcome::Severity;
using Shape = ForeignFile::Shape;

// anomalyco/opencode: packages/core/src/v1/config/agent.ts and permission.ts, August 2026, source.
constexpr std::array kDialects{ToolDialect::OpenCode};
constexpr ForeignKeys kKeys{.harmless = "hidden"_L1, .limits = "disable"_L1};
constexpr auto kPermission = "permission"_L1;

bool isConfig(const ForeignFile &file)
{
    return file.shape() == Shape::Json && file.has("agent"_L1);
}

int recognise(const ForeignFile &file)
{
    if (isConfig(file))
        return file.fileName() == "opencode.json"_L1 || file.fileName() == "opencode.jsonc"_L1 ? Sign::kPlace
                                                                                               : Sign::kShape;
    const bool isPlaced = file.isIn(".opencode/agents/"_L1) || file.isIn(".opencode/agent/"_L1)
                          || file.isIn("opencode/agents/"_L1) || file.isIn("opencode/agent/"_L1);
    if (file.shape() != Shape::Header)
        return isPlaced && file.shape() == Shape::Text && file.path().endsWith(".md"_L1) ? Sign::kPlace : Sign::kNone;
    const YamlValue *mode = file.root().find("mode"_L1);
    const bool hasMode = mode && QStringList{u"subagent"_s, u"primary"_s, u"all"_s}.contains(mode->text);
    return isPlaced ? Sign::kPlace
                    : (hasMode ? Sign::kShape : Sign::kNone)
                          + file.keyEvidence({kPermission, "steps"_L1, "maxSteps"_L1, "temperature"_L1, "top_p"_L1});
}

/// What the rules of an agent come to: the last one that matches counts, and what no rule names is mostly allowed.
struct Rules {
    bool isAllowList = false; ///< "*" is denied
    bool asksForAll = false;
    QStringList allowed, denied, asked, lost;
};

void addCommands(const YamlValue &rules, Rules &result)
{
    QString all;
    QStringList allowed, denied;
    for (const YamlPair &rule : rules.pairs) {
        const QString &pattern = rule.key.text;
        const QString entry = u"Bash(%1)"_s.arg(pattern);
        if (pattern == "*"_L1) {
            all = rule.value.text;
            allowed.clear();
            denied.clear();
        } else if (rule.value.text == "deny"_L1) {
            denied.append(entry);
        } else {
            allowed.append(entry);
        }
    }
    if (all == "deny"_L1 && result.isAllowList)
        result.allowed += allowed;
    else if (all == "deny"_L1)
        (allowed.isEmpty() ? result.denied : result.lost).append(u"bash"_s);
    else if (result.isAllowList && !all.isEmpty())
        result.allowed.append(u"bash"_s);
    else if (result.isAllowList)
        result.allowed += allowed;
    if (all == "ask"_L1)
        result.asked.append(u"bash"_s);
    result.denied += denied;
}

/// What counts for everything that no later rule names.
Rules rulesFor(const QString &action)
{
    Rules rules;
    rules.isAllowList = action == "deny"_L1;
    rules.asksForAll = action == "ask"_L1;
    return rules;
}

Rules rulesOf(const YamlValue &permission)
{
    Rules result = rulesFor(permission.kind == YamlValue::Kind::Scalar ? permission.text : QString());
    for (const YamlPair &rule : permission.pairs) {
        const QString &key = rule.key.text;
        const QString action = rule.value.kind == YamlValue::Kind::Scalar ? rule.value.text : QString();
        if (key == "*"_L1)
            result = rulesFor(action);
        else if (rule.value.kind == YamlValue::Kind::Mapping && key == "bash"_L1)
            addCommands(rule.value, result);
        else if (rule.value.kind == YamlValue::Kind::Mapping)
            result.lost.append(key);
        else if (action != "deny"_L1 && result.isAllowList)
            result.allowed.append(key);
        else if (action == "deny"_L1 && !result.isAllowList)
            result.denied.append(key);
        if (action == "ask"_L1 && key != "*"_L1)
            result.asked.append(key);
    }
    return result;
}

void importPermission(ImportDraft &draft)
{
    const YamlValue *permission = draft.value(kPermission);
    if (!permission)
        return;
    const Rules rules = rulesOf(*permission);
    if (rules.isAllowList)
        importTools(draft, kPermission, rules.allowed, {.dialects = kDialects});
    if (!rules.denied.isEmpty())
        importDenied(draft, kPermission, rules.denied, kDialects);
    if (!rules.lost.isEmpty())
        draft.note(kPermission, rules.isAllowList ? u"tools"_s : u"disallowedTools"_s, Kind::Approximated,
                   rules.isAllowList ? Severity::Warning : Severity::Error,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting", "Rules for a part of these have no like here: %1"),
                   {rules.lost.join(", "_L1)});
    if (!rules.asked.isEmpty() || rules.asksForAll || !draft.isClaimed(kPermission))
        draft.note(kPermission, kPermission, Kind::Dropped, Severity::Note,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting",
                                     "Permissions that are granted or asked for are settings of the session here"));
}

/// An older way: names with flags.
void importFlags(ImportDraft &draft)
{
    const auto from = "tools"_L1;
    const YamlValue *flags = draft.value(from);
    QStringList denied, allowed;
    for (const YamlPair &flag : flags ? flags->pairs : QList<YamlPair>())
        (flag.value.toBool() == false ? denied : allowed).append(flag.key.text);
    if (denied.contains("*"_L1))
        importTools(draft, from, allowed, {.dialects = kDialects});
    else if (!denied.isEmpty())
        importDenied(draft, from, denied, kDialects);
    else if (flags && flags->kind == YamlValue::Kind::Mapping)
        draft.settle(from, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Says what is so anyway"));
}

void importMode(ImportDraft &draft)
{
    const QString mode = draft.text("mode"_L1);
    if (mode == "subagent"_L1 || mode == "all"_L1)
        draft.settle("mode"_L1, QT_TRANSLATE_NOOP("Agentwright::Exporting", "Says what is so anyway"));
    else if (!mode.isEmpty())
        draft.drop("mode"_L1, Severity::Warning,
                   QT_TRANSLATE_NOOP("Agentwright::Exporting", "It was one that users talk to; here others call it"));
}

void translate(ImportDraft &draft)
{
    importName(draft);
    importDescription(draft);
    if (draft.has("prompt"_L1) && draft.body().trimmed().isEmpty())
        importPrompt(draft, "prompt"_L1);
    importMode(draft);
    importModel(draft);
    draft.carry(draft.has("steps"_L1) ? "steps"_L1 : "maxSteps"_L1, u"maxTurns"_s);
    importColour(draft, "color"_L1);
    importFlags(draft);
    importPermission(draft);
}

void read(const ForeignFile &file, bool keepsUnknown, ImportOutcome &outcome)
{
    const FormatSpec spec{.id = kId, .label = kLabel, .keys = kKeys};
    if (file.shape() != Shape::Json) {
        const QString name = file.nameBelow(
            {"opencode/agents/"_L1, "opencode/agent/"_L1, ".opencode/agents/"_L1, ".opencode/agent/"_L1});
        importAgents(file, agentOfHeader(file, name), spec, keepsUnknown, translate, outcome);
        return;
    }
    QList<ForeignAgent> agents;
    const YamlValue *map = file.root().find("agent"_L1);
    for (const YamlPair &pair : map ? map->pairs : QList<YamlPair>()) {
        const YamlValue *prompt = pair.value.find("prompt"_L1);
        if (prompt && prompt->text.startsWith("{file:"_L1))
            outcome.refused.append(
                file.refusal(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Agentwright::Importing",
                                               "Its prompt stands in another file, which is not read: %1"),
                             {prompt->text}));
        else
            agents.append({.nameByPath = pair.key.text, .entries = pair.value.pairs, .body = {}});
    }
    importAgents(file, agents, spec, keepsUnknown, translate, outcome);
}

constexpr ImportFormat kFormat{.id = kId,
                               .label = kLabel,
                               .shapes = shapeBits({Shape::Header, Shape::Json, Shape::Text}),
                               .recognise = recognise,
                               .read = read};

AGENTWRIGHT_IMPORT_FORMAT(kFormat);

} // namespace

} // namespace Agentwright::Importers::opencode
