// SPDX-License-Identifier: MIT
#include <agentwright/model/syntax_values.h>

namespace Agentwright {

FieldValue fieldValueOf(const DocumentSyntax &syntax, const Entry &entry, const FieldSpec *spec)
{
    return entry.reading == ValueReading::None ? FieldValue::notUnderstood(syntax.textOf(entry.value).toString())
                                               : FieldValue::ofYaml(entry.data, spec);
}

FieldValue fieldValueOf(const DocumentSyntax &syntax, QStringView key)
{
    const Entry *entry = syntax.find(key);
    return entry ? fieldValueOf(syntax, *entry, findField(entry->keyText)) : FieldValue::absent();
}

QString plainTextOf(const FieldValue &value)
{
    return value.kind == FieldValue::Kind::Text ? value.text : QString();
}

TokenEstimate tokensOf(QStringView name, QStringView description, QStringView body)
{
    return {.alwaysOn = estimatedTokens(name) + estimatedTokens(description), .whenCalled = estimatedTokens(body)};
}

} // namespace Agentwright
