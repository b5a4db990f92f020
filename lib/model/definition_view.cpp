// SPDX-License-Identifier: MIT
#include <agentwright/model/definition_view.h>

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
        const bool isRead = entry.reading != ValueReading::None;
        m_fields.append({.key = entry.keyText,
                         .spec = spec,
                         .entry = i,
                         .value = isRead ? FieldValue::ofYaml(entry.data, spec)
                                         : FieldValue::notUnderstood(m_syntax.textOf(entry.value).toString())});
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
    const FieldValue found = value(u"name");
    return found.kind == FieldValue::Kind::Text ? found.text : QString();
}

QString DefinitionView::description() const
{
    const FieldValue found = value(u"description");
    return found.kind == FieldValue::Kind::Text ? found.text : QString();
}

TokenEstimate DefinitionView::tokens() const
{
    return {.alwaysOn = estimatedTokens(name()) + estimatedTokens(description()), .whenCalled = estimatedTokens(body())};
}

} // namespace Agentwright
