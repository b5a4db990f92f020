// SPDX-License-Identifier: MIT
#include <agentwright/model/definition_view.h>

#include <agentwright/model/syntax_values.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

qsizetype estimatedTokens(QStringView text)
{
    qsizetype characters = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --characters;
    }
    constexpr qsizetype kCharactersPerToken = 4;
    return (characters + kCharactersPerToken - 1) / kCharactersPerToken;
}

DefinitionView::DefinitionView(const DocumentSyntax &syntax)
    : m_syntax(syntax)
    , m_outline(MarkdownOutline::parse(syntax.text(), syntax.body()))
{
    const QList<Entry> &entries = m_syntax.entries();
    m_fields.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Entry &entry = entries[i];
        const FieldSpec *spec = findField(entry.keyText);
        m_fields.append({.key = entry.keyText, .spec = spec, .entry = i, .value = fieldValueOf(m_syntax, entry, spec)});
    }
    m_trigger = Trigger::parse(description());
}

const Field *DefinitionView::field(QStringView key) const
{
    const auto it = std::find_if(m_fields.crbegin(), m_fields.crend(),
                                 [key](const Field &field) { return field.key == key; });
    return it == m_fields.crend() ? nullptr : &*it;
}

FieldValue DefinitionView::value(QStringView key) const
{
    const Field *found = field(key);
    return found ? found->value : FieldValue::absent();
}

const Entry *DefinitionView::entry(const Field &field) const
{
    return field.entry >= 0 && field.entry < m_syntax.entries().size() ? &m_syntax.entries()[field.entry] : nullptr;
}

QString DefinitionView::name() const
{
    return plainTextOf(value(u"name"));
}

QString DefinitionView::description() const
{
    return plainTextOf(value(u"description"));
}

TokenEstimate DefinitionView::tokens() const
{
    return tokensOf(name(), description(), body());
}

} // namespace Agentwright
