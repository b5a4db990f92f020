// SPDX-License-Identifier: MIT
#include <agentwright/syntax/frontmatter_edit.h>

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/entry_after_edit.h>
#include <agentwright/syntax/scalar_codec.h>
#include <agentwright/syntax/text_lines.h>

#include "list_codec.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// What an entry says, for comparing before and after an edit. Obstacles may change: of two equal keys one may go.
bool readsTheSame(const Entry &a, const Entry &b)
{
    return a.keyText == b.keyText && a.reading == b.reading && a.data == b.data;
}

enum class Change { Value, Inserted, Removed };

/// Law L5: a fresh parse shows the intended value in that entry and the old ones in all others, and the body stays.
bool isUnderstood(const DocumentSyntax &before, const TextEdit &edit, qsizetype entry, Change change,
                  const std::function<bool(const Entry &)> &isIntended)
{
    if (change == Change::Value) {
        if (const std::optional<Entry> now = entryAfterEdit(before, entry, edit); now && isIntended(*now))
            return true;
    }
    const DocumentSyntax fresh = DocumentSyntax::parse(edit.appliedTo(before.text()));
    const QList<Entry> &old = before.entries();
    const QList<Entry> &now = fresh.entries();
    const qsizetype grown = change == Change::Inserted ? 1 : change == Change::Removed ? -1 : 0;
    if (now.size() != old.size() + grown || fresh.textOf(fresh.body()) != before.textOf(before.body()))
        return false;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (i == entry && change != Change::Inserted)
            continue;
        const bool isBehind = i >= entry;
        if (!readsTheSame(old[i], now[isBehind ? i + grown : i]))
            return false;
    }
    return change == Change::Removed || isIntended(now[entry]);
}

bool hasForeignSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() && !StandIn::isStandIn(c.unicode()))
            return true;
    }
    return false;
}

bool hasForeignSurrogate(const QStringList &texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return hasForeignSurrogate(text); });
}

Error notEditable(const Entry &entry)
{
    return {ErrorCode::NotEditable, entry.keyText};
}

bool isBlockScalar(QStringView source)
{
    return source.startsWith(u'|') || source.startsWith(u'>');
}

/// The blanks in front of the value on its line.
qsizetype columnOf(const DocumentSyntax &syntax, const Entry &entry)
{
    return entry.value.start - syntax.text().lastIndexOf(u'\n', entry.value.start - 1) - 1;
}

/// What stands between the colon and a value on a line below it: a comment behind the colon, lines of comments.
TextRange aboveValue(const DocumentSyntax &syntax, const Entry &entry)
{
    const TextRange between(entry.colon.end, entry.value.start);
    const qsizetype feed = between.in(syntax.text()).lastIndexOf(u'\n');
    return {between.start, between.start + std::max<qsizetype>(feed, 0)};
}

/// From below to behind the colon; comments in between stay where they are.
TextEdit movedUp(const DocumentSyntax &syntax, const Entry &entry, const QString &source)
{
    const TextRange above = aboveValue(syntax, entry);
    const qsizetype headerEnd = isBlockScalar(source) ? std::max<qsizetype>(source.indexOf(u'\n'), 0) : source.size();
    QList<TextChange> changes{{{above.start, above.start}, u' ' + source.first(headerEnd)},
                              {{above.end, entry.value.end}, source.sliced(headerEnd)}};
    return TextEdit::fromChanges(std::move(changes)).value_or(TextEdit());
}

/// A blank goes between colon and value. A value that stands on its own line below the key stays there, unless a scalar
/// could not: in the key's column, or as a block, whose header belongs behind the colon.
TextEdit scalarEdit(const DocumentSyntax &syntax, const Entry &entry, const QString &source)
{
    const bool isBelow = TextRange(entry.colon.end, entry.value.start).in(syntax.text()).contains(u'\n');
    if (isBelow && (columnOf(syntax, entry) <= syntax.rootIndent() || isBlockScalar(source)))
        return movedUp(syntax, entry, source);
    const bool needsBlank = entry.value.start == entry.colon.end && !source.isEmpty();
    return TextEdit(entry.value, needsBlank ? u' ' + source : source).minimized(syntax.text());
}

ScalarContext contextOf(const DocumentSyntax &syntax)
{
    return {.insideFlow = false, .parentIndent = syntax.rootIndent()};
}

QString scalarSource(const DocumentSyntax &syntax, const Entry &entry, const QString &text)
{
    const ScalarContext context = contextOf(syntax);
    const bool hasLines = text.contains(u'\n');
    if (entry.reading == ValueReading::Lenient)
        return hasLines ? encodeScalar(text, ValueStyle::Literal, context) : encodeQuoted(text);
    const bool isQuoted = entry.style == ValueStyle::SingleQuoted || entry.style == ValueStyle::DoubleQuoted;
    // One line that grows into several would be hard to read in its quotes: it becomes a block, as a plain one does.
    const bool growsLines = isQuoted && hasLines && !entry.data.text.contains(u'\n');
    switch (growsLines ? ValueStyle::Plain : entry.style) {
    case ValueStyle::Literal:
        return encodeLiteral(text, syntax.textOf(entry.value), context);
    case ValueStyle::SingleQuoted:
    case ValueStyle::DoubleQuoted:
    case ValueStyle::Folded:
        return encodeScalar(text, entry.style, context);
    default:
        // Between a block's header and its lines no line of comment has a place.
        if (hasLines && aboveValue(syntax, entry).in(syntax.text()).contains(u'\n'))
            return encodeScalar(text, ValueStyle::DoubleQuoted, context);
        return encodeScalar(text, ValueStyle::Plain, context);
    }
}

bool isText(const Entry &entry, const QString &text)
{
    return entry.data.kind == YamlValue::Kind::Scalar && entry.data.isString() && entry.data.text == text;
}

/// A sequence where there was none: for no items at all ("[]", which nobody takes for an absent key), and for items that a
/// comma string cannot hold.
Result<TextEdit> setFlowList(const DocumentSyntax &syntax, qsizetype index, const QStringList &items)
{
    const QString source = encodeList(items, ValueStyle::FlowSequence, contextOf(syntax));
    const TextEdit edit = scalarEdit(syntax, syntax.entries().at(index), source);
    const auto isIntended = [&](const Entry &now) {
        return now.reading == ValueReading::Exact && now.data.kind == YamlValue::Kind::Sequence
               && listItems(now.data) == items;
    };
    if (isUnderstood(syntax, edit, index, Change::Value, isIntended))
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, syntax.entries().at(index).keyText};
}

} // namespace

Result<TextEdit> setScalar(const DocumentSyntax &syntax, qsizetype index, const QString &text)
{
    const Entry &entry = syntax.entries().at(index);
    if (isText(entry, text))
        return TextEdit();
    if (!entry.isEditable())
        return notEditable(entry);
    if (hasForeignSurrogate(text))
        return Error{ErrorCode::InvalidArgument, entry.keyText};
    const auto isIntended = [&](const Entry &now) { return now.reading == ValueReading::Exact && isText(now, text); };
    for (const QString &source : {scalarSource(syntax, entry, text), encodeScalar(text, ValueStyle::DoubleQuoted)}) {
        const TextEdit edit = scalarEdit(syntax, entry, source);
        if (isUnderstood(syntax, edit, index, Change::Value, isIntended))
            return edit;
    }
    return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
}

Result<TextEdit> setTyped(const DocumentSyntax &syntax, qsizetype index, const QString &plainText)
{
    const Entry &entry = syntax.entries().at(index);
    const auto isIntended = [&](const Entry &now) {
        const bool isNullSource = plainText.isEmpty() && now.data.isNull();
        return now.reading == ValueReading::Exact
               && (isNullSource
                   || (now.data.kind == YamlValue::Kind::Scalar && now.data.isPlain && now.data.text == plainText)
                   || (now.data.isNull() && plainText == u"null"));
    };
    if (isIntended(entry))
        return TextEdit();
    if (!entry.isEditable())
        return notEditable(entry);
    if (hasForeignSurrogate(plainText))
        return Error{ErrorCode::InvalidArgument, entry.keyText};
    const TextEdit edit = scalarEdit(syntax, entry, plainText);
    if (isUnderstood(syntax, edit, index, Change::Value, isIntended))
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
}

static Result<TextEdit> setListText(const DocumentSyntax &syntax, qsizetype index, const QStringList &items)
{
    for (const QString &text : {rewrittenListText(syntax.entries().at(index).data.text, items), items.join(", "_L1)}) {
        if (splitListText(text) == items)
            return setScalar(syntax, index, text);
    }
    return setFlowList(syntax, index, items);
}

Result<TextEdit> setList(const DocumentSyntax &syntax, qsizetype index, const QStringList &items)
{
    const Entry &entry = syntax.entries().at(index);
    const QStringList oldItems = listItems(entry.data);
    if (oldItems == items && (!items.isEmpty() || entry.data.kind == YamlValue::Kind::Sequence))
        return TextEdit();
    if (!entry.isEditable())
        return notEditable(entry);
    if (hasForeignSurrogate(items))
        return Error{ErrorCode::InvalidArgument, entry.keyText};
    const QStringView source = syntax.textOf(entry.value);
    std::optional<QString> rewritten;
    if (items.isEmpty() && holdsComment(source))
        return notEditable(entry); // "[]" would have no place for the comments
    if (items.isEmpty() && entry.data.kind == YamlValue::Kind::Sequence)
        rewritten = u"[]"_s;
    else if (items.isEmpty())
        return setFlowList(syntax, index, items);
    else if (entry.style == ValueStyle::FlowSequence)
        rewritten = rewrittenFlowList(source, oldItems, items);
    else if (entry.style == ValueStyle::BlockSequence)
        rewritten = rewrittenBlockList(source, columnOf(syntax, entry), oldItems, items);
    else if (entry.data.kind == YamlValue::Kind::Scalar || entry.data.isNull())
        return setListText(syntax, index, items);
    if (!rewritten)
        return notEditable(entry);
    const bool isBlock = entry.style == ValueStyle::BlockSequence;
    const TextRange lines(entry.value.start - columnOf(syntax, entry), entry.value.end);
    const TextEdit edit = items.isEmpty() && isBlock
                              ? movedUp(syntax, entry, *rewritten)
                              : TextEdit(isBlock ? lines : entry.value, *rewritten).minimized(syntax.text());
    const auto isIntended = [&](const Entry &now) {
        return now.reading == ValueReading::Exact && now.data.kind == YamlValue::Kind::Sequence
               && listItems(now.data) == items;
    };
    if (isUnderstood(syntax, edit, index, Change::Value, isIntended))
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
}

namespace {

/// Some people put a blank line between all entries: a new one then gets one too.
bool hasBlankLinesBetween(const DocumentSyntax &syntax)
{
    const QList<Entry> &entries = syntax.entries();
    return entries.size() > 1 && std::all_of(entries.begin() + 1, entries.end(), [&](const Entry &entry) {
               const TextLine first = lineAt(syntax.text(), entry.leading.start, entry.leading.end);
               return !entry.leading.isEmpty() && isBlankLine(syntax.text(), first);
           });
}

/// A stand-in of a line end in front of one belongs to it, and is no part of a value.
bool losesLineEnds(const QString &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const char16_t standIn = StandIn::at(lines, i);
        if (!StandIn::isLineEnd(standIn))
            continue;
        const char16_t next = i + 1 < lines.size() ? lines[i + 1].unicode() : u'\n';
        if (standIn == StandIn::kBareLineFeed || next == u'\n' || StandIn::isLineEnd(next))
            return true;
    }
    return false;
}

Result<TextEdit> insertFrontmatter(const DocumentSyntax &syntax, const QString &line)
{
    const bool needsBlankLine = !syntax.text().isEmpty() && !syntax.text().startsWith(u'\n');
    const QString source = u"---\n"_s + line + (needsBlankLine ? u"---\n\n"_s : u"---\n"_s);
    const TextEdit edit({0, 0}, source);
    const DocumentSyntax fresh = DocumentSyntax::parse(edit.appliedTo(syntax.text()));
    if (fresh.isStrictYaml() && fresh.entries().size() == 1)
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, line};
}

/// A line of text, or an object in braces: YAML, until an entry stands beside it.
bool isReadInTwoWays(const DocumentSyntax &syntax)
{
    return std::ranges::any_of(syntax.issues(), [](const SyntaxIssue &issue) {
        return issue.kind == SyntaxIssue::Kind::AmbiguousStructure;
    });
}

} // namespace

Result<TextEdit> insertEntry(const DocumentSyntax &syntax, qsizetype after, const QString &key,
                             const QString &valueSource)
{
    if (hasForeignSurrogate(key) || hasForeignSurrogate(valueSource))
        return Error{ErrorCode::InvalidArgument, key};
    const QString keySource = canBePlain(key) ? key : encodeScalar(key, ValueStyle::DoubleQuoted);
    const bool needsBlank = !valueSource.isEmpty() && !valueSource.startsWith(u'\n');
    const QString line = QString(syntax.rootIndent(), u' ') + keySource + (needsBlank ? u": "_s : u":"_s) + valueSource
                         + u'\n';
    if (losesLineEnds(line))
        return Error{ErrorCode::NotUnderstoodAfterEdit, key};
    if (!syntax.hasFrontmatter())
        return insertFrontmatter(syntax, line);
    if (syntax.fences() == FenceState::Unterminated || syntax.indexOf(key) >= 0 || isReadInTwoWays(syntax))
        return Error{ErrorCode::NotEditable, key};
    const bool isFirst = after < 0;
    const bool isSpaced = hasBlankLinesBetween(syntax);
    const qsizetype at = isFirst ? syntax.frontmatter().start : syntax.entries().at(after).whole.end;
    const QString insert = !isSpaced ? line : isFirst ? line + u'\n' : u'\n' + line;
    const TextEdit edit({at, at}, insert);
    // What stands behind the new lines may change what they mean: a block that keeps its line ends takes blank lines over.
    const DocumentSyntax alone = DocumentSyntax::parse(u"---\n"_s + line + u"---\n"_s);
    const auto isIntended = [&](const Entry &now) {
        return now.keyText == key && now.reading == ValueReading::Exact && alone.entries().size() == 1
               && now.data == alone.entries().first().data;
    };
    if (isUnderstood(syntax, edit, after + 1, Change::Inserted, isIntended))
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, key};
}

namespace {

/// Comments directly above the key go with it; those beyond a blank line stay. The blank line that set the entry apart
/// goes too.
qsizetype removalStart(const DocumentSyntax &syntax, const Entry &entry)
{
    QList<TextLine> lines;
    for (qsizetype at = entry.leading.start; at < entry.leading.end; at = lines.last().next)
        lines.append(lineAt(syntax.text(), at, entry.leading.end));
    while (!lines.isEmpty() && !isBlankLine(syntax.text(), lines.last()))
        lines.removeLast();
    if (lines.size() > 0)
        lines.removeLast();
    return lines.isEmpty() ? entry.leading.start : lines.last().next;
}

} // namespace

Result<TextEdit> removeEntry(const DocumentSyntax &syntax, qsizetype index)
{
    const Entry &entry = syntax.entries().at(index);
    if (!entry.isEditable() && entry.obstacle != EditObstacle::DuplicateKey
        && entry.obstacle != EditObstacle::NestedMapping && entry.obstacle != EditObstacle::AliasAnchorOrTag
        && entry.obstacle != EditObstacle::NotYaml && entry.obstacle != EditObstacle::CommentInside)
        return notEditable(entry);
    const TextEdit edit({removalStart(syntax, entry), entry.whole.end}, {});
    if (isUnderstood(syntax, edit, index, Change::Removed, {}))
        return edit;
    return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
}

Result<TextEdit> rewriteLenient(const DocumentSyntax &syntax, qsizetype index)
{
    const Entry &entry = syntax.entries().at(index);
    if (entry.reading != ValueReading::Lenient)
        return TextEdit();
    if (!entry.isEditable())
        return notEditable(entry);
    const QString text = entry.data.text;
    const auto isIntended = [&](const Entry &now) { return now.reading == ValueReading::Exact && isText(now, text); };
    for (const QString &source : {scalarSource(syntax, entry, text), encodeScalar(text, ValueStyle::DoubleQuoted)}) {
        const TextEdit edit = scalarEdit(syntax, entry, source);
        if (isUnderstood(syntax, edit, index, Change::Value, isIntended))
            return edit;
    }
    return Error{ErrorCode::NotUnderstoodAfterEdit, entry.keyText};
}

QStringList splitListText(QStringView text)
{
    QStringList items;
    const bool hasCommas = text.contains(u',');
    qsizetype depth = 0;
    qsizetype start = 0;
    const auto take = [&](qsizetype end) {
        const QStringView item = text.sliced(start, end - start).trimmed();
        if (!item.isEmpty())
            items.append(item.toString());
        start = end + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        else if (text[i] == u')' && depth > 0)
            --depth;
        else if (depth == 0 && (hasCommas ? text[i] == u',' : text[i].isSpace()))
            take(i);
    }
    take(text.size());
    return items;
}

QStringList listItems(const YamlValue &value)
{
    if (value.kind == YamlValue::Kind::Scalar)
        return value.isNull() ? QStringList() : splitListText(value.text);
    QStringList items;
    for (const YamlValue &item : value.items) {
        if (item.kind == YamlValue::Kind::Scalar && !item.text.isEmpty())
            items.append(item.text);
    }
    return items;
}

} // namespace Agentwright
