// SPDX-License-Identifier: MIT
#include <agentwright/model/field_value.h>

#include <agentwright/syntax/frontmatter_edit.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isListOfScalars(const YamlValue &value)
{
    return value.kind == YamlValue::Kind::Sequence && std::ranges::all_of(value.items, [](const YamlValue &item) {
               return item.kind == YamlValue::Kind::Scalar || item.kind == YamlValue::Kind::Null;
           });
}

/// Deep enough for what people write; what lies deeper is shown as "…".
constexpr int kShownDepth = 8;

QString flowText(const YamlValue &value, int depth = 0)
{
    if (depth > kShownDepth)
        return u"…"_s;
    QStringList parts;
    switch (value.kind) {
    case YamlValue::Kind::Null:
    case YamlValue::Kind::Alias:
    case YamlValue::Kind::Scalar:
        return value.text.simplified();
    case YamlValue::Kind::Sequence:
        for (const YamlValue &item : value.items)
            parts.append(flowText(item, depth + 1));
        return u'[' + parts.join(", "_L1) + u']';
    case YamlValue::Kind::Mapping:
        for (const YamlPair &pair : value.pairs)
            parts.append(flowText(pair.key, depth + 1) + ": "_L1 + flowText(pair.value, depth + 1));
        return u'{' + parts.join(", "_L1) + u'}';
    }
    return {};
}

} // namespace

FieldValue FieldValue::null()
{
    return {.kind = Kind::Null};
}

FieldValue FieldValue::ofText(const QString &text)
{
    return {.kind = Kind::Text, .text = text};
}

FieldValue FieldValue::ofTyped(const QString &text)
{
    return {.kind = Kind::Typed, .text = text};
}

FieldValue FieldValue::ofList(const QStringList &items)
{
    return {.kind = Kind::List, .items = items};
}

FieldValue FieldValue::notUnderstood(const QString &source)
{
    return {.kind = Kind::Structure, .text = source};
}

FieldValue FieldValue::ofYaml(const YamlValue &value, const FieldSpec *spec)
{
    if (value.isNull())
        return null();
    const bool isScalar = value.kind == YamlValue::Kind::Scalar;
    if (isListOfScalars(value) || (isScalar && spec && isListKind(spec->kind)))
        return ofList(listItems(value));
    if (!isScalar)
        return {.kind = Kind::Structure, .structure = value};
    return value.isString() ? ofText(value.text) : ofTyped(value.text);
}

QString FieldValue::displayText() const
{
    switch (kind) {
    case Kind::Absent:
    case Kind::Null:
        return {};
    case Kind::Text:
    case Kind::Typed:
        return text.simplified();
    case Kind::List:
        return items.join(", "_L1);
    case Kind::Structure:
        return text.isEmpty() ? flowText(structure) : text.simplified();
    }
    return {};
}

} // namespace Agentwright
