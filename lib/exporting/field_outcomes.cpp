// SPDX-License-Identifier: MIT
#include "field_outcomes.h"

namespace Agentwright {

QString shownSource(const DefinitionView &definition, const Field &field)
{
    const Entry *entry = definition.entry(field);
    return entry ? shownText(definition.syntax().textOf(entry->value).toString()) : QString();
}

QList<FieldOutcome> allKept(const DefinitionView &definition)
{
    QList<FieldOutcome> outcomes;
    for (const Field &field : definition.fields()) {
        const QString source = shownSource(definition, field);
        outcomes.append({.key = field.key, .from = source, .to = source});
    }
    return outcomes;
}

} // namespace Agentwright
