// SPDX-License-Identifier: MIT
#include "definition_writer.h"

#include "foreign_value.h"

#include <agentwright/model/definition_view.h>
#include <agentwright/model/field_spec.h>
#include <agentwright/readings/reading.h>
#include <agentwright/syntax/scalar_codec.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

qsizetype positionOf(const QString &key)
{
    const FieldSpec *spec = findField(key);
    return spec ? spec - fieldTable().data() : std::numeric_limits<qsizetype>::max();
}

/// Behind the colon, with the blank.
QString valueText(const QString &key, const FieldValue &value)
{
    const FieldSpec *spec = findField(key);
    const bool isListText = spec && isListKind(spec->kind); // elsewhere, a comma string would be a text
    switch (value.kind) {
    case FieldValue::Kind::Absent:
    case FieldValue::Kind::Null:
        return {};
    case FieldValue::Kind::Text:
        return blockYaml(YamlValue::ofText(value.text), 0);
    case FieldValue::Kind::Typed:
        return u' ' + value.text;
    case FieldValue::Kind::List:
        return u' ' + encodeList(value.items, isListText ? ValueStyle::Plain : ValueStyle::FlowSequence);
    case FieldValue::Kind::Structure:
        return blockYaml(value.structure, 0);
    }
    return {};
}

bool readsAsWritten(const QString &text, const QList<WrittenField> &fields, const QString &body)
{
    const DefinitionView view = DefinitionView::parse(text);
    if (view.body() != body || view.fields().size() != fields.size() || !view.syntax().isStrictYaml())
        return false;
    const bool isSame = std::ranges::all_of(fields, [&](const WrittenField &field) {
        const FieldValue there = view.value(field.key);
        // Types inside of structures are those of the text that was written; only what nobody can check is left to it.
        return field.value.kind == FieldValue::Kind::Structure ? there.kind == FieldValue::Kind::Structure
                                                               : there == field.value;
    });
    return isSame && findReader(u"claude-code")->read({view, TextFormat(), {}}).loads;
}

} // namespace

std::optional<QString> definitionText(QList<WrittenField> fields, const QString &body)
{
    std::ranges::stable_sort(fields, {}, [](const WrittenField &field) { return positionOf(field.key); });
    QString text = u"---\n"_s;
    for (const WrittenField &field : std::as_const(fields))
        text += encodeScalar(field.key, ValueStyle::Plain) + u':' + valueText(field.key, field.value) + u'\n';
    text += "---\n"_L1 + body;
    return readsAsWritten(text, fields, body) ? std::optional(text) : std::nullopt;
}

} // namespace Agentwright
