// SPDX-License-Identifier: MIT
#include "field_outcomes.h"

using namespace Qt::StringLiterals;

namespace Agentwright {

QString shownSource(const DefinitionView &definition, const Field &field)
{
    constexpr qsizetype kMaxShown = 200;
    const Entry *entry = definition.entry(field);
    QString source = entry ? definition.syntax().textOf(entry->value).toString().simplified() : QString();
    if (source.size() <= kMaxShown)
        return source;
    source.truncate(source[kMaxShown - 2].isHighSurrogate() ? kMaxShown - 2 : kMaxShown - 1);
    return source + u'…';
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
