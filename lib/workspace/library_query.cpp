// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_query.h>

#include "query_parser.h"

#include <agentwright/base/message_text.h>
#include <agentwright/model/tool_entry.h>
#include <agentwright/workspace/library_index.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kBody = "body"_L1;
constexpr auto kPath = "path"_L1;

bool isKey(const QueryTerm &term, QLatin1StringView key)
{
    return term.key.compare(key, Qt::CaseInsensitive) == 0;
}

bool isLongText(const FieldSpec *spec)
{
    return spec && (spec->kind == FieldKind::LongText || spec->kind == FieldKind::Trigger);
}

bool holds(const QueryTerm &term, const QString &text)
{
    return !text.isEmpty() && (term.kind == QueryTerm::Kind::Present || term.expression.match(text).hasMatch());
}

/// A value that is no long text matches as a whole, a regular expression anywhere in it.
bool isValue(const QueryTerm &term, const QString &text)
{
    if (term.kind == QueryTerm::Kind::Present)
        return true;
    return (term.kind == QueryTerm::Kind::Text ? term.whole : term.expression).match(text).hasMatch();
}

bool isItem(const QueryTerm &term, const QStringList &items)
{
    if (term.kind == QueryTerm::Kind::Present)
        return true;
    return std::ranges::any_of(items, [&term](const QString &item) {
        return isValue(term, item) || isValue(term, ToolEntry::parse(item).name);
    });
}

/// Where one condition holds in one file.
class TermSearch
{
public:
    TermSearch(const QueryTerm &term, const DefinitionView &definition, const QString &path)
        : m_term(term)
        , m_definition(definition)
        , m_path(path)
    { }

    /// False when it does not, whether it is negated or not.
    bool run(QList<TextRange> &places)
    {
        const QString &text = m_definition.text();
        if (m_term.key.isEmpty())
            return inText(TextRange(0, text.size()), places);
        if (isKey(m_term, kPath))
            return holds(m_term, m_path);
        const Field *field = fieldOfTerm();
        if (!field && isKey(m_term, kBody))
            return inText(m_definition.syntax().body(), places);
        return field && inField(*field, places);
    }

private:
    const Field *fieldOfTerm() const
    {
        for (const Field &field : m_definition.fields()) {
            if (field.key.compare(m_term.key, Qt::CaseInsensitive) == 0)
                return m_definition.field(field.key);
        }
        return nullptr;
    }

    bool inText(const TextRange &part, QList<TextRange> &places) const
    {
        if (m_term.kind == QueryTerm::Kind::Present)
            return !part.in(m_definition.text()).trimmed().isEmpty();
        const qsizetype before = places.size();
        bool isFound = false;
        for (const QRegularExpressionMatch &match : m_term.expression.globalMatchView(part.in(m_definition.text()))) {
            isFound = true;
            if (places.size() - before == kMostPlaces)
                break;
            places.append({part.start + match.capturedStart(), part.start + match.capturedEnd()});
        }
        return isFound;
    }

    bool inField(const Field &field, QList<TextRange> &places) const
    {
        const Entry *entry = m_definition.entry(field);
        const bool isLong = isLongText(field.spec);
        const bool isFound = isLong                                       ? holds(m_term, field.value.displayText())
                             : field.value.kind == FieldValue::Kind::List ? isItem(m_term, field.value.items)
                                                                          : isValue(m_term, field.value.displayText());
        if (!isFound || !entry)
            return isFound;
        // The words themselves where they are written as they read, else all of the value.
        const qsizetype before = places.size();
        if (m_term.kind != QueryTerm::Kind::Present && entry->value.length() > 0)
            inText(entry->value, places);
        if (places.size() == before)
            places.append(isLong || entry->value.isEmpty() ? entry->key : entry->value);
        return true;
    }

    const QueryTerm &m_term;
    const DefinitionView &m_definition;
    const QString &m_path;
};

bool rowHolds(const QueryTerm &term, const LibraryRow &row)
{
    if (term.key.isEmpty())
        return holds(term, row.name) || holds(term, row.description) || holds(term, row.path) || holds(term, row.model)
               || (row.tools && holds(term, row.tools->join(u' ')));
    if (isKey(term, "name"_L1))
        return !row.name.isEmpty() && isValue(term, row.name);
    if (isKey(term, "description"_L1))
        return holds(term, row.description);
    if (isKey(term, kPath))
        return holds(term, row.path);
    if (isKey(term, "model"_L1))
        return !row.model.isEmpty() && isValue(term, row.model);
    if (isKey(term, "color"_L1))
        return !row.colour.isEmpty() && isValue(term, row.colour);
    return isKey(term, "tools"_L1) && row.tools && isItem(term, *row.tools);
}

/// "$1" and the like replaced by what was found.
QString expanded(const QString &pattern, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar next = at + 1 < pattern.size() ? pattern[at + 1] : QChar();
        if (pattern[at] != u'$' || (next != u'$' && (next < u'0' || next > u'9'))) {
            text += pattern[at];
            continue;
        }
        text += next == u'$' ? u"$"_s : match.captured(next.unicode() - u'0');
        ++at;
    }
    return text;
}

QList<TextRange> disjoint(QList<TextRange> places)
{
    std::ranges::sort(places, {}, &TextRange::start);
    QList<TextRange> kept;
    for (const TextRange &place : std::as_const(places)) {
        if (kept.isEmpty() || place.start >= kept.last().end)
            kept.append(place);
    }
    return kept.first(std::min(kept.size(), kMostPlaces));
}

} // namespace

QString errorText(const QueryError &error)
{
    return messageText("Agentwright::Workspace", QT_TRANSLATE_NOOP("Agentwright::Workspace", "Column %1: %2"),
                       {QString::number(error.range.start + 1),
                        messageText("Agentwright::Workspace", error.text, error.arguments)});
}

LibraryQuery LibraryQuery::parse(const QString &text)
{
    LibraryQuery query;
    QueryParser parser(text);
    query.m_terms = parser.terms();
    query.m_error = parser.error();
    return query;
}

bool LibraryQuery::needsText() const
{
    static constexpr std::array kKnown{"name"_L1, "description"_L1, "path"_L1, "model"_L1, "color"_L1, "tools"_L1};
    return std::ranges::any_of(m_terms, [](const QueryTerm &term) {
        return !term.key.isEmpty()
               && std::ranges::none_of(kKnown, [&term](QLatin1StringView key) { return isKey(term, key); });
    });
}

bool LibraryQuery::matches(const LibraryRow &row) const
{
    return !m_error && std::ranges::all_of(m_terms, [&row](const QueryTerm &term) {
        return rowHolds(term, row) != term.isNegated;
    });
}

std::optional<QList<TextRange>> LibraryQuery::find(const DefinitionView &definition, const QString &path) const
{
    if (m_error)
        return std::nullopt;
    QList<TextRange> places;
    for (const QueryTerm &term : m_terms) {
        QList<TextRange> ofTerm;
        if (TermSearch(term, definition, path).run(ofTerm) == term.isNegated)
            return std::nullopt;
        if (!term.isNegated)
            places += ofTerm;
    }
    if (places.isEmpty()) {
        const Entry *name = definition.syntax().find(u"name");
        places.append(name ? name->value : TextRange());
    }
    return disjoint(places);
}

const QueryTerm *LibraryQuery::replaced() const
{
    const QueryTerm *found = nullptr;
    for (const QueryTerm &term : m_terms) {
        const bool isText = term.kind != QueryTerm::Kind::Present && (term.key.isEmpty() || isKey(term, kBody));
        if (term.isNegated || !isText)
            continue; // narrows down where
        if (found)
            return nullptr;
        found = &term;
    }
    return found;
}

TextEdit LibraryQuery::replacement(const DefinitionView &definition, const QString &path, const QString &text) const
{
    const QueryTerm *term = replaced();
    if (!term || !find(definition, path))
        return {};
    const TextRange part = term->key.isEmpty() ? TextRange(0, definition.text().size()) : definition.syntax().body();
    QList<TextChange> changes;
    for (const QRegularExpressionMatch &match : term->expression.globalMatchView(part.in(definition.text()))) {
        const QString insert = term->kind == QueryTerm::Kind::Pattern ? expanded(text, match) : text;
        if (match.capturedLength() == 0 || match.capturedView() == insert)
            continue;
        changes.append({{part.start + match.capturedStart(), part.start + match.capturedEnd()}, insert});
    }
    return TextEdit::fromChanges(changes).value_or(TextEdit());
}

} // namespace Agentwright
