// SPDX-License-Identifier: MIT
#include "claude_fields.h"

#include "claude_tools.h"

#include "readings/field_schema.h"
#include "readings/reading_notes.h"
#include "readings/source_text.h"

#include <agentwright/model/field_spec.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Members of a Reading of their own.
constexpr auto kSmallestWindow = 100'000;

bool isAmong(QStringView key, std::span<const QLatin1StringView> keys)
{
    return std::ranges::any_of(keys, [&](QLatin1StringView candidate) { return key == candidate; });
}

std::optional<QString> textOf(const YamlValue &value)
{
    return value.isString() && !value.text.isEmpty() ? std::optional(value.text) : std::nullopt;
}

std::optional<QString> integerOf(const YamlValue &value, qint64 smallest)
{
    const std::optional<qint64> number = value.toInteger();
    return number && *number >= smallest ? std::optional(QString::number(*number)) : std::nullopt;
}

/// Names of servers and events are enough to see what takes effect.
std::optional<QString> structureOf(const YamlValue &value)
{
    QStringList names;
    for (const YamlPair &pair : value.pairs)
        names.append(pair.key.text);
    for (const YamlValue &item : value.items) {
        if (item.isString())
            names.append(item.text);
        else if (item.pairs.size() == 1)
            names.append(item.pairs.first().key.text);
    }
    return names.isEmpty() ? std::nullopt : std::optional(names.join(", "_L1));
}

std::optional<QString> choiceOf(const YamlValue &value, const FieldSpec &spec)
{
    const bool isKnown = value.isString() && isAmong(value.text, spec.values);
    return isKnown ? std::optional(value.text) : std::nullopt;
}

std::optional<QString> valueOf(const YamlValue &value, const FieldSpec &spec)
{
    switch (spec.kind) {
    case FieldKind::Choice:
    case FieldKind::Colour:
        return choiceOf(value, spec);
    case FieldKind::Flag: {
        const QString text = value.kind == YamlValue::Kind::Scalar ? value.text : QString();
        const std::optional<bool> flag = value.toBool()    ? value.toBool()
                                         : text == u"true" ? std::optional(true)
                                                           : std::nullopt;
        return flag ? std::optional(*flag ? u"true"_s : u"false"_s) : std::nullopt;
    }
    case FieldKind::Integer:
        return integerOf(value, spec.key == "autoCompactWindow"_L1 ? kSmallestWindow : 1);
    case FieldKind::EffortLevel:
        return value.toInteger() ? integerOf(value, 1) : choiceOf(value, spec);
    case FieldKind::ToolList:
    case FieldKind::TextList: {
        const QStringList entries = claudeToolEntries(value);
        return entries.isEmpty() ? std::nullopt : std::optional(entries.join(", "_L1));
    }
    case FieldKind::Structure:
        return structureOf(value);
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Trigger:
    case FieldKind::OpenChoice:
        return textOf(value);
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> effectiveClaudeValue(const YamlValue &root, QStringView key)
{
    const FieldSpec *spec = findField(key);
    const YamlValue *value = root.find(key);
    return spec && value ? valueOf(*value, *spec) : std::nullopt;
}

std::optional<QString> claudeModel(const YamlValue &root)
{
    const YamlValue *value = root.find(u"model");
    if (!value || !value->isString())
        return std::nullopt;
    const QStringView model = scriptTrimmed(value->text);
    const bool isInherited = model.isEmpty() || model.compare("inherit"_L1, Qt::CaseInsensitive) == 0;
    return isInherited ? std::nullopt : std::optional(model.toString());
}

void readClaudeFields(const YamlValue &root, std::span<const QLatin1StringView> withoutEffect, Reading &reading)
{
    QStringList unknown, ignored;
    QSet<QString> seen;
    for (const YamlPair &pair : root.pairs) {
        const QString &key = pair.key.text;
        const FieldSpec *spec = findField(key);
        if (seen.contains(key) || isOwnMember(key))
            continue;
        seen.insert(key);
        if (!spec || isAmong(key, withoutEffect)) {
            if (!spec)
                unknown.append(key);
            continue;
        }
        const YamlValue &value = *root.find(key);
        if (const std::optional<QString> effective = valueOf(value, *spec))
            reading.otherFields.append({key, *effective});
        else if (!value.isNull())
            ignored.append(key);
    }
    if (!ignored.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Ignored for its value: %1"),
                {ignored.join(", "_L1)});
    if (!unknown.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Unknown and ignored: %1"), {unknown.join(", "_L1)});
}

} // namespace Agentwright
