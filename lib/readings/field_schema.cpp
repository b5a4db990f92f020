// SPDX-License-Identifier: MIT
#include "field_schema.h"

#include "reading_notes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QLatin1StringView kOwnMembers[] = {"name"_L1, "description"_L1, "model"_L1, "tools"_L1};

const FieldRule *ruleFor(const FieldSchema &schema, QStringView key)
{
    const auto found = std::ranges::find_if(schema.fields, [&](const FieldRule &rule) { return key == rule.key; });
    return found == schema.fields.end() ? nullptr : &*found;
}

bool isAllowed(const YamlValue &value, const FieldRule &rule)
{
    if (rule.allowed.isEmpty() || !value.isString())
        return true;
    for (const QLatin1StringView word : rule.allowed.tokenize(u' ')) {
        if (value.text == word)
            return true;
    }
    return false;
}

bool isAcceptable(const YamlValue &value, const FieldRule &rule)
{
    return hasFieldType(value, rule.types) && isAllowed(value, rule);
}

QString shownValue(const YamlValue &value)
{
    if (value.kind == YamlValue::Kind::Scalar)
        return value.text;
    QStringList parts;
    for (const YamlValue &item : value.items)
        parts.append(item.kind == YamlValue::Kind::Scalar ? item.text : u"…"_s);
    for (const YamlPair &pair : value.pairs)
        parts.append(pair.value.kind == YamlValue::Kind::Scalar ? pair.key.text + u": "_s + pair.value.text
                                                                : pair.key.text);
    return parts.join(", "_L1);
}

} // namespace

bool isOwnMember(QStringView key)
{
    return std::ranges::any_of(kOwnMembers, [key](QLatin1StringView own) { return key == own; });
}

bool hasFieldType(const YamlValue &value, unsigned types)
{
    if (value.isNull())
        return types & FieldRule::Null;
    switch (value.kind) {
    case YamlValue::Kind::Mapping:
        return types & FieldRule::Map;
    case YamlValue::Kind::Sequence:
        return (types & FieldRule::AnyList)
               || ((types & FieldRule::TextList) && std::ranges::all_of(value.items, &YamlValue::isString));
    default:
        break;
    }
    if (value.toBool())
        return types & FieldRule::Flag;
    if (value.isNumber())
        return (types & FieldRule::Number)
               || ((types & FieldRule::PositiveInteger) && value.toInteger().value_or(0) > 0);
    return types & FieldRule::Text;
}

std::optional<Reading> refusalBySchema(const YamlValue &root, const FieldSchema &schema)
{
    if (root.kind != YamlValue::Kind::Mapping)
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The header holds no “key: value” entries."));
    for (const FieldRule &rule : schema.fields) {
        const YamlValue *value = root.find(rule.key);
        const bool isMissing = !value || value->isNull() || (value->isString() && value->text.isEmpty());
        if (rule.isRequired && isMissing)
            return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "“%1” is required."), {rule.key.toString()});
        if (!value || isAcceptable(*value, rule) || (!schema.refusesWrongValues && !rule.isRequired))
            continue;
        return refusal(QT_TRANSLATE_NOOP("Agentwright::Readings", "The value of “%1” is not one the tool takes."),
                       {rule.key.toString()});
    }
    if (!schema.refusesUnknownKeys)
        return std::nullopt;
    for (const YamlPair &pair : root.pairs) {
        if (!ruleFor(schema, pair.key.text))
            return refusal(
                QT_TRANSLATE_NOOP("Agentwright::Readings",
                                  "“%1” is no key of this tool, and one unknown key is enough to refuse the file."),
                {pair.key.text});
    }
    return std::nullopt;
}

void readOtherFields(const YamlValue &root, const FieldSchema &schema, Reading &reading)
{
    QStringList unknown, ignored;
    QSet<QString> seen;
    for (const YamlPair &pair : root.pairs) {
        const QString &key = pair.key.text;
        const bool isOwn = isOwnMember(key);
        const FieldRule *rule = ruleFor(schema, key);
        if (seen.contains(key) || (isOwn && rule))
            continue;
        seen.insert(key);
        if (!rule) {
            unknown.append(key);
            continue;
        }
        const YamlValue &value = *root.find(key);
        if (isAcceptable(value, *rule))
            reading.otherFields.append({key, shownValue(value)});
        else
            ignored.append(key);
    }
    if (!ignored.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Ignored for its value: %1"),
                {ignored.join(", "_L1)});
    if (!unknown.isEmpty())
        addLoss(reading, QT_TRANSLATE_NOOP("Agentwright::Readings", "Unknown and ignored: %1"), {unknown.join(", "_L1)});
}

std::optional<QString> optionalTextField(const YamlValue &root, QStringView key)
{
    const YamlValue *value = root.find(key);
    return value && value->isString() && !value->text.isEmpty() ? std::optional(value->text) : std::nullopt;
}

QString textField(const YamlValue &root, QStringView key)
{
    return optionalTextField(root, key).value_or(QString());
}

QStringList commaItems(const YamlValue &value)
{
    QStringList items;
    if (value.isString()) {
        for (const QString &part : value.text.split(u',')) {
            if (!part.trimmed().isEmpty())
                items.append(part.trimmed());
        }
    }
    for (const YamlValue &item : value.items) {
        if (item.isString())
            items.append(item.text);
    }
    return items;
}

} // namespace Agentwright
