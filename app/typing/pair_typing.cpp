// SPDX-License-Identifier: MIT
#include "typing/pair_typing.h"

#include "typing/text_lines.h"

#include <agentwright/syntax/tag_blocks.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kReach = 20'000;

/// Null for a character that opens nothing.
QChar closingOf(QChar opening)
{
    switch (opening.unicode()) {
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    case u'"':
    case u'\'':
    case u'`':
        return opening;
    default:
        return {};
    }
}

bool isClosing(QChar unit)
{
    return unit == u')' || unit == u']' || unit == u'}' || unit == u'"' || unit == u'\'' || unit == u'`';
}

QChar at(QStringView text, qsizetype offset)
{
    return offset >= 0 && offset < text.size() ? text[offset] : QChar(u'\n');
}

/// Both ends of what the character puts around a selection; empty for one that does not.
std::pair<QString, QString> around(QChar typed)
{
    if (const QChar closing = closingOf(typed); !closing.isNull())
        return {typed, closing};
    if (typed == u'*' || typed == u'_' || typed == u'~')
        return {typed, typed};
    if (typed == u'<')
        return {u"<"_s, u">"_s};
    return {};
}

TypedEdit surrounded(const QString &text, const Selection &selection, QChar typed)
{
    const auto [before, behind] = around(typed);
    if (before.isEmpty() || selection.range().in(text).contains(u'\n'))
        return TypedEdit::none();
    const auto edit = TextEdit::fromChanges(
        {{{selection.start(), selection.start()}, before}, {{selection.end(), selection.end()}, behind}});
    return TypedEdit::of(*edit, {selection.anchor + 1, selection.caret + 1});
}

/// The closing character at the caret already closes what was opened in the line.
bool isClosedAhead(QStringView text, qsizetype caret, QChar opening, QChar closing)
{
    const TextRange line = lineOf(text, caret);
    const QStringView before = text.sliced(line.start, caret - line.start);
    const QStringView behind = text.sliced(caret, line.end - caret);
    if (opening == closing)
        return before.count(opening) % 2 == 1 && behind.count(closing) % 2 == 1;
    return before.count(opening) - before.count(closing) <= behind.count(closing) - behind.count(opening);
}

bool mayOpen(QStringView text, qsizetype caret, QChar typed)
{
    const QChar next = at(text, caret);
    const bool isFree = next.isSpace() || isClosing(next) || next == u',' || next == u'.' || next == u';'
                        || next == u':' || next == u'<';
    if (!isFree || closingOf(typed) != typed)
        return isFree;
    // A quote behind a letter is an apostrophe, and a row of back-ticks begins a code block.
    const QChar before = at(text, caret - 1);
    return !before.isLetterOrNumber() && before != typed && before != u'\\';
}

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit == u'_' || unit == u'-' || unit == u'.' || unit == u':';
}

/// ">" has just been typed behind "<name …": what closes that, unless it is closed already.
QString closingTagFor(QStringView text, qsizetype caret)
{
    const qsizetype lineStart = lineStartOf(text, caret);
    const qsizetype open = text.first(caret).lastIndexOf(u'<');
    if (open < lineStart || !text.sliced(lineStart, open - lineStart).trimmed().isEmpty() || open + 1 >= caret
        || !text[open + 1].isLetter() || at(text, caret - 1) == u'/' || text.sliced(open, caret - open).contains(u'>'))
        return {};
    qsizetype end = open + 1;
    while (end < caret && isNameUnit(text[end]))
        ++end;
    const QString name = text.sliced(open + 1, end - open - 1).toString();
    const QString closing = u"</"_s + name + u'>';
    const QStringView behind = text.sliced(caret, std::min(kReach, text.size() - caret));
    const qsizetype closed = behind.indexOf(closing);
    const qsizetype opened = behind.indexOf(QString(u'<' + name + u'>'));
    const bool isClosed = closed >= 0 && (opened < 0 || closed < opened);
    return isClosed || end == open + 1 ? QString() : closing;
}

/// The last tag in front of the offset that is still open.
QString openTagBefore(QStringView text, const TextRange &body, qsizetype offset)
{
    QStringList open;
    const qsizetype from = std::max(body.start, offset - kReach);
    for (const PromptTagMark &tag : tagMarks(text, {from, offset})) {
        const QString name = tag.name.in(text).toString();
        if (!tag.isClosing)
            open.append(name);
        else if (const qsizetype last = open.lastIndexOf(name); last >= 0)
            open.resize(last);
    }
    return open.isEmpty() ? QString() : open.last();
}

TypedEdit tagTyped(const DefinitionView &definition, qsizetype caret, QChar typed)
{
    const QString &text = definition.text();
    if (placeOf(definition, caret) != TextPlace::Prose)
        return TypedEdit::none();
    if (typed == u'>') {
        const QString closing = closingTagFor(text, caret);
        return closing.isEmpty() ? TypedEdit::none() : TypedEdit::replace({caret, caret}, u'>' + closing, 1);
    }
    if (typed != u'/' || at(text, caret - 1) != u'<')
        return TypedEdit::none();
    const QString name = openTagBefore(text, definition.syntax().body(), caret - 1);
    if (name.isEmpty())
        return TypedEdit::none();
    const QString rest = u'/' + name + (at(text, caret) == u'>' ? QString() : u">"_s);
    return TypedEdit::replace({caret, caret}, rest, rest.size());
}

std::optional<std::pair<TextRange, TextRange>> bracketPairAt(QStringView text, qsizetype place)
{
    static constexpr QStringView kBrackets = u"()[]{}";
    const qsizetype kind = place >= 0 && place < text.size() ? kBrackets.indexOf(text[place]) : -1;
    if (kind < 0)
        return {};
    const bool forward = kind % 2 == 0;
    const QChar partner = kBrackets[forward ? kind + 1 : kind - 1];
    const qsizetype last = forward ? std::min(text.size(), place + kReach) : std::max<qsizetype>(-1, place - kReach);
    int depth = 0;
    for (qsizetype i = place; i != last; i += forward ? 1 : -1) {
        depth += text[i] == text[place] ? 1 : text[i] == partner ? -1 : 0;
        if (depth == 0)
            return std::pair(TextRange(std::min(place, i), std::min(place, i) + 1),
                             TextRange(std::max(place, i), std::max(place, i) + 1));
    }
    return {};
}

std::optional<std::pair<TextRange, TextRange>> tagPairAt(QStringView text, const TextRange &body, qsizetype offset)
{
    if (!body.touches(offset))
        return {};
    const TextRange reach(std::max(body.start, offset - kReach), std::min(body.end, offset + kReach));
    QList<PromptTagMark> open;
    for (const PromptTagMark &tag : tagMarks(text, reach)) {
        if (!tag.isClosing) {
            open.append(tag);
            continue;
        }
        const auto partner = std::find_if(open.crbegin(), open.crend(), [&](const PromptTagMark &candidate) {
            return candidate.name.in(text) == tag.name.in(text);
        });
        if (partner == open.crend())
            continue;
        if (tag.range.touches(offset) || partner->range.touches(offset))
            return std::pair(partner->range, tag.range);
        open.resize(open.crend() - partner - 1);
    }
    return {};
}

} // namespace

TypedEdit characterTyped(const DefinitionView &definition, const Selection &selection, QChar typed)
{
    const QString &text = definition.text();
    if (!selection.isEmpty())
        return surrounded(text, selection, typed);
    const qsizetype caret = selection.caret;
    if (typed == u'>' || typed == u'/')
        return tagTyped(definition, caret, typed);
    if (isClosing(typed) && at(text, caret) == typed) {
        const QChar opening = typed == u')'   ? QChar(u'(')
                              : typed == u']' ? QChar(u'[')
                              : typed == u'}' ? QChar(u'{')
                                              : typed;
        if (isClosedAhead(text, caret, opening, typed))
            return TypedEdit::move(Selection::at(caret + 1));
    }
    const QChar closing = closingOf(typed);
    if (closing.isNull() || !mayOpen(text, caret, typed))
        return TypedEdit::none();
    return TypedEdit::replace({caret, caret}, QString(typed) + closing, 1);
}

TypedEdit backspaceTyped(const DefinitionView &definition, const Selection &selection)
{
    const QString &text = definition.text();
    const qsizetype caret = selection.caret;
    if (!selection.isEmpty() || caret == 0)
        return TypedEdit::none();
    const QChar closing = closingOf(at(text, caret - 1));
    if (closing.isNull() || at(text, caret) != closing)
        return TypedEdit::none();
    return TypedEdit::replace({caret - 1, caret + 1}, {}, 0);
}

std::optional<std::pair<TextRange, TextRange>> pairAt(const DefinitionView &definition, qsizetype offset)
{
    const QString &text = definition.text();
    if (const auto pair = bracketPairAt(text, offset))
        return pair;
    if (const auto pair = bracketPairAt(text, offset - 1))
        return pair;
    return tagPairAt(text, definition.syntax().body(), offset);
}

} // namespace Agentwright::App
