// SPDX-License-Identifier: MIT
#include <agentwright/readings/claude_hooks.h>

#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

enum class FieldType { Text, Flag, PositiveNumber, TextList, Map, ShellName };

struct HookField {
    QLatin1StringView name;
    FieldType type;
};

struct HookKind {
    QLatin1StringView type;
    QLatin1StringView required[2];
};

// Measured: every one of these is checked, unknown keys are not.
constexpr HookField kHookFields[] = {
    {"command"_L1, FieldType::Text},
    {"prompt"_L1, FieldType::Text},
    {"url"_L1, FieldType::Text},
    {"server"_L1, FieldType::Text},
    {"tool"_L1, FieldType::Text},
    {"model"_L1, FieldType::Text},
    {"if"_L1, FieldType::Text},
    {"statusMessage"_L1, FieldType::Text},
    {"async"_L1, FieldType::Flag},
    {"once"_L1, FieldType::Flag},
    {"timeout"_L1, FieldType::PositiveNumber},
    {"args"_L1, FieldType::TextList},
    {"headers"_L1, FieldType::Map},
    {"shell"_L1, FieldType::ShellName},
};

constexpr HookKind kKinds[] = {
    {"command"_L1, {"command"_L1, {}}}, {"prompt"_L1, {"prompt"_L1, {}}},          {"agent"_L1, {"prompt"_L1, {}}},
    {"http"_L1, {"url"_L1, {}}},        {"mcp_tool"_L1, {"server"_L1, "tool"_L1}},
};

constexpr QLatin1StringView kCheckedEvents[] = {"PreToolUse"_L1, "PermissionRequest"_L1};

bool isScriptFalse(const YamlValue &value)
{
    if (value.isNull() || value.toBool() == false)
        return true;
    if (value.isString())
        return value.text.isEmpty();
    if (const std::optional<qint64> number = value.toInteger())
        return *number == 0;
    bool isOk = false;
    const double number = value.text.toDouble(&isOk);
    return value.isNumber() && (isOk ? number == 0 : value.text.endsWith("nan"_L1, Qt::CaseInsensitive));
}

bool hasType(const YamlValue &value, FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return value.isString();
    case FieldType::Flag:
        return value.toBool().has_value();
    case FieldType::PositiveNumber:
        return value.isNumber() && value.text.toDouble() > 0;
    case FieldType::TextList:
        return value.kind == YamlValue::Kind::Sequence && std::ranges::all_of(value.items, &YamlValue::isString);
    case FieldType::Map:
        return value.kind == YamlValue::Kind::Mapping;
    case FieldType::ShellName:
        return value.isString() && (value.text == u"bash" || value.text == u"powershell");
    }
    return false;
}

bool isUrl(const YamlValue &value)
{
    return value.text.indexOf(u':') > 0;
}

bool isHook(const YamlValue &hook)
{
    const YamlValue *type = hook.find(u"type");
    if (!type || !type->isString())
        return false;
    const auto kind = std::ranges::find_if(kKinds, [&](const HookKind &row) { return type->text == row.type; });
    if (kind == std::end(kKinds))
        return false;
    for (const QLatin1StringView name : kind->required) {
        if (!name.isEmpty() && !hook.find(name))
            return false;
    }
    const bool hasTypes = std::ranges::all_of(kHookFields, [&](const HookField &field) {
        const YamlValue *value = hook.find(field.name);
        return !value || hasType(*value, field.type);
    });
    return hasTypes && (kind->type != "http"_L1 || isUrl(*hook.find(u"url")));
}

bool isMatcher(const YamlValue &matcher)
{
    const YamlValue *pattern = matcher.find(u"matcher");
    const YamlValue *hooks = matcher.find(u"hooks");
    return (!pattern || pattern->isString()) && hooks && hooks->kind == YamlValue::Kind::Sequence
           && std::ranges::all_of(hooks->items, isHook);
}

} // namespace

bool isLoadableHooksValue(const YamlValue &hooks)
{
    if (isScriptFalse(hooks))
        return true;
    if (hooks.kind != YamlValue::Kind::Mapping)
        return false;
    return std::ranges::all_of(kCheckedEvents, [&](QLatin1StringView event) {
        const YamlValue *matchers = hooks.find(event);
        if (!matchers || matchers->isNull())
            return true;
        return matchers->kind == YamlValue::Kind::Sequence && std::ranges::all_of(matchers->items, isMatcher);
    });
}

} // namespace Agentwright
