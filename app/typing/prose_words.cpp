// SPDX-License-Identifier: MIT
#include "typing/prose_words.h"

#include "typing/text_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::App {

namespace {

constexpr qsizetype kLongestLine = 20'000; ///< nobody proofreads such a line

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == u'\u2019';
}

/// Where inline code that opens there ends; the position behind the back-ticks when it closes nowhere.
qsizetype behindCode(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == u'`')
        ++end;
    const qsizetype length = end - at;
    for (qsizetype close = line.indexOf(u'`', end); close >= 0;) {
        qsizetype closeEnd = close;
        while (closeEnd < line.size() && line[closeEnd] == u'`')
            ++closeEnd;
        if (closeEnd - close == length)
            return closeEnd;
        close = line.indexOf(u'`', closeEnd);
    }
    return end;
}

/// The goal of a link, "](…)", or a tag, "<…>": the position behind it, or the same position.
qsizetype behindMarkup(QStringView line, qsizetype at)
{
    if (line[at] == u'<') {
        const qsizetype end = line.indexOf(u'>', at);
        const bool isTag = end > at + 1 && (line[at + 1].isLetter() || line[at + 1] == u'/');
        return isTag ? end + 1 : at;
    }
    if (line[at] != u']' || at + 1 == line.size() || line[at + 1] != u'(')
        return at;
    const qsizetype end = line.indexOf(u')', at);
    return end < 0 ? at : end + 1;
}

/// Signs that make what is between blanks an address, a path or an identifier.
bool isTechnical(QStringView chunk)
{
    if (chunk.contains(u'/') || chunk.contains(u'\\') || chunk.contains(u'_') || chunk.contains(u'@')
        || chunk.contains(u'=') || chunk.contains(u'$') || chunk.contains(u'#') || chunk.contains(u"::"))
        return true;
    // "file.md" but not "end."
    const qsizetype dot = chunk.indexOf(u'.');
    return dot > 0 && dot + 1 < chunk.size() && chunk[dot + 1].isLetterOrNumber() && chunk[dot - 1].isLetterOrNumber();
}

bool isWordOfALanguage(QStringView word)
{
    if (word.size() < 2 || std::ranges::any_of(word, [](QChar unit) { return unit.isDigit() || unit.isSurrogate(); }))
        return false;
    // camelCase, ACRONYM
    return std::ranges::none_of(word.sliced(1), [](QChar unit) { return unit.isUpper(); });
}

void takeChunk(QList<TextRange> &words, QStringView line, const TextRange &chunk, qsizetype lineStart)
{
    if (isTechnical(chunk.in(line)))
        return;
    for (qsizetype at = chunk.start; at < chunk.end;) {
        if (!line[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < chunk.end && (line[end].isLetterOrNumber() || line[end].isMark() || isApostrophe(line[end])))
            ++end;
        TextRange word(at, end);
        at = end;
        while (!word.isEmpty() && isApostrophe(line[word.end - 1]))
            --word.end;
        if (isWordOfALanguage(word.in(line)))
            words.append(word.shifted(lineStart));
    }
}

/// The part of a line of the frontmatter that belongs to the description.
TextRange descriptionIn(const DefinitionView &definition, const TextRange &line)
{
    const Entry *entry = definition.syntax().find(u"description"_s);
    if (!entry)
        return {line.start, line.start};
    return {std::max(line.start, entry->value.start),
            std::max(std::max(line.start, entry->value.start), std::min(line.end, entry->value.end))};
}

} // namespace

QList<TextRange> wordsToCheck(const DefinitionView &definition, const TextRange &line)
{
    TextRange part = line;
    switch (placeOf(definition, line.start)) {
    case TextPlace::Code:
        return {};
    case TextPlace::Frontmatter:
        part = descriptionIn(definition, line);
        break;
    case TextPlace::Prose:
        break;
    }
    if (part.isEmpty() || part.length() > kLongestLine)
        return {};
    QList<TextRange> words;
    const QStringView text = part.in(definition.text());
    qsizetype chunk = 0;
    for (qsizetype at = 0; at < text.size();) {
        const QChar unit = text[at];
        const qsizetype behind = unit == u'`' ? behindCode(text, at) : behindMarkup(text, at);
        if (behind == at && !unit.isSpace()) {
            ++at;
            continue;
        }
        takeChunk(words, text, {chunk, at}, part.start);
        at = chunk = behind == at ? at + 1 : behind;
    }
    takeChunk(words, text, {chunk, text.size()}, part.start);
    return words;
}

} // namespace Agentwright::App
