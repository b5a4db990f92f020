// SPDX-License-Identifier: MIT
#include "prompt_text.h"

#include "prompt_scanner.h"

#include <algorithm>
#include <array>

namespace Agentwright {

namespace {

constexpr std::array kAgainst =
    {"never",       "don't",      "do not",        "must not",        "should not",  "avoid",       "avoiding",
     "not allowed", "forbidden",  "prohibited",    "disallowed",      "dangerous",   "destructive", "refuse",
     "reject",      "prevent",    "prevents",      "detect",          "detects",     "flag",        "flags",
     "look for",    "check for",  "checks for",    "search for",      "scan for",    "unsafe",      "insecure",
     "bad",         "wrong",      "anti pattern",  "anti patterns",   "antipattern", "red flags",   "risky",
     "risks",       "vulnerable", "vulnerability", "vulnerabilities", "forbid",      "ban",         "banned",
     "instead of",  "attack",     "attacks",       "malicious",       "injection",   "suspicious",  "harmful",
     "matches",     "match",      "pattern",       "patterns",        "blocked",     "blocks"};
const PhraseSet against(kAgainst);

constexpr std::array kForms = {"output",      "outputs",      "format",    "formats",    "template", "templates",
                               "report",      "reporting",    "response",  "responses",  "example",  "examples",
                               "deliverable", "deliverables", "structure", "schema",     "return",   "summary",
                               "placeholder", "placeholders", "variables", "parameters", "form"};
const PhraseSet forms(kForms);

/// At the start of a word, as a whole word when it is short: a "badge" is not bad.
bool hasMark(QStringView line, QStringView mark)
{
    for (qsizetype at = line.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0;
         at = line.indexOf(mark, at + mark.size(), Qt::CaseInsensitive)) {
        const bool isWord = mark[0].isLetter();
        const qsizetype end = at + mark.size();
        if (!isWord
            || ((at == 0 || !line[at - 1].isLetter())
                && (mark.size() > 3 || end == line.size() || !line[end].isLetter())))
            return true;
    }
    return false;
}

/// Marks that code uses for "not like this".
bool isMarkedAsBad(QStringView line)
{
    static constexpr std::array kMarks = {u"never",      u"don't",     u"do not",   u"bad",    u"avoid",
                                          u"wrong",      u"dangerous", u"unsafe",   u"\u274C", u"\U0001F6AB",
                                          u"vulnerable", u"attack",    u"malicious"};
    return std::any_of(kMarks.begin(), kMarks.end(),
                       [line](const char16_t *mark) { return hasMark(line, QStringView(mark)); });
}

QList<PhraseHit> only(const QList<PhraseHit> &hits, const PhraseSet &set)
{
    QList<PhraseHit> found;
    std::copy_if(hits.begin(), hits.end(), std::back_inserter(found),
                 [&set](const PhraseHit &hit) { return hit.set == &set; });
    return found;
}

/// Units to either side of a place that are looked at: a line may be as long as the file.
constexpr qsizetype kFarthest = 1000;
constexpr qsizetype kMostLinesAbove = 200;

TextRange clipped(const TextRange &range, qsizetype offset)
{
    return {std::max(range.start, offset - kFarthest), std::min(range.end, offset + kFarthest)};
}

bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return (c == u'.' || c == u'!' || c == u'?') && (at + 1 == text.size() || text[at + 1].isSpace());
}

bool hasHit(const QList<PhraseHit> &hits, const PhraseSet &set, const TextRange &range, const TextRange &without)
{
    auto hit = std::lower_bound(hits.begin(), hits.end(), range.start,
                                [](const PhraseHit &a, qsizetype start) { return a.range.start < start; });
    for (; hit != hits.end() && hit->range.start < range.end; ++hit) {
        if (hit->set == &set && !without.contains(hit->range))
            return true;
    }
    return false;
}

} // namespace

PromptText::PromptText(const DefinitionView &definition) : m_outline(&definition.outline()), m_text(definition.text())
{
    PromptScanner(definition, *this).run();
    m_words = wordsOf(m_prose, m_body);
    m_hits = findPhrases(m_prose, m_words);
    QList<PromptWord> hidden;
    for (const PromptSpan &span : m_spans)
        hidden += wordsOf(m_text, span.range);
    m_hiddenHits = findPhrases(m_text, hidden);
    markHeadings();
}

void PromptText::markHeadings()
{
    const QList<Heading> &headings = m_outline->headings;
    QList<qsizetype> open;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        while (!open.isEmpty() && !headings[open.last()].section.contains(headings[i].range.start))
            open.removeLast();
        HeadingMark mark;
        mark.parent = open.isEmpty() ? -1 : open.last();
        const HeadingMark above = mark.parent < 0 ? HeadingMark() : m_headings[mark.parent];
        mark.isAgainst = above.isAgainst || hasHit(m_hits, against, headings[i].range, {});
        mark.isForm = above.isForm || hasHit(m_hits, forms, headings[i].range, {});
        m_headings.append(mark);
        open.append(i);
    }
}

qsizetype PromptText::headingAround(qsizetype offset) const
{
    const QList<Heading> &headings = m_outline->headings;
    const auto behind = std::upper_bound(headings.begin(), headings.end(), offset,
                                         [](qsizetype at, const Heading &heading) { return at < heading.range.start; });
    qsizetype index = behind - headings.begin() - 1;
    while (index >= 0 && !headings[index].section.contains(offset))
        index = m_headings[index].parent;
    return index;
}

QList<PhraseHit> PromptText::hitsOf(const PhraseSet &set) const
{
    return only(m_hits, set);
}

QList<TextRange> PromptText::meantPlaces(const PhraseSet &set) const
{
    QList<TextRange> places;
    for (const PhraseHit &hit : m_hits) {
        if (hit.set == &set && !isQuotation(hit.range) && !isAdvisedAgainst(hit.range.start, hit.range))
            places.append(hit.range);
    }
    return places;
}

QList<PhraseHit> PromptText::hiddenHitsOf(const PhraseSet &set) const
{
    return only(m_hiddenHits, set);
}

QList<PhraseHit> PromptText::allHitsOf(const PhraseSet &set) const
{
    QList<PhraseHit> all = hitsOf(set) + hiddenHitsOf(set);
    std::stable_sort(all.begin(), all.end(),
                     [](const PhraseHit &a, const PhraseHit &b) { return a.range.start < b.range.start; });
    return all;
}

const PromptSpan *PromptText::spanAt(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_spans.begin(), m_spans.end(), offset,
                                         [](qsizetype at, const PromptSpan &span) { return at < span.range.start; });
    return behind != m_spans.begin() && std::prev(behind)->range.contains(offset) ? &*std::prev(behind) : nullptr;
}

qsizetype PromptText::lineAt(qsizetype offset) const
{
    const auto behind = std::upper_bound(m_lines.begin(), m_lines.end(), offset,
                                         [](qsizetype at, const PromptLine &line) { return at < line.range.start; });
    return behind - m_lines.begin() - 1;
}

TextRange PromptText::sentenceAt(qsizetype offset) const
{
    const qsizetype at = lineAt(offset);
    if (at < 0)
        return {offset, offset};
    const auto joins = [this](qsizetype index) {
        return index > 0 && m_lines[index].kind == PromptLine::Kind::Text && !m_lines[index].isItem
               && !m_lines[index].isTableRow && m_lines[index - 1].kind == PromptLine::Kind::Text
               && !m_lines[index - 1].isTableRow;
    };
    constexpr qsizetype kMostLines = 20;
    qsizetype first = at;
    while (joins(first) && at - first < kMostLines)
        --first;
    qsizetype last = at;
    while (last + 1 < m_lines.size() && joins(last + 1) && last - at < kMostLines)
        ++last;
    TextRange sentence{m_lines[first].content, m_lines[last].range.end};
    sentence.start = std::max(sentence.start, offset - kFarthest);
    sentence.end = std::max(offset, std::min(sentence.end, offset + kFarthest));
    for (qsizetype i = std::min(offset, sentence.end) - 1; i > sentence.start; --i) {
        if (isSentenceEnd(m_prose, i)) {
            sentence.start = i + 1;
            break;
        }
    }
    for (qsizetype i = std::max(offset, sentence.start); i < sentence.end; ++i) {
        if (isSentenceEnd(m_prose, i)) {
            sentence.end = i + 1;
            break;
        }
    }
    return sentence;
}

bool PromptText::isAdvisedAgainst(qsizetype offset, const TextRange &own) const
{
    const auto says = [this, &own](const TextRange &range) { return hasHit(m_hits, against, range, own); };
    const qsizetype at = lineAt(offset);
    if (at < 0 || says(sentenceAt(offset))
        || (own.isEmpty() && isMarkedAsBad(clipped(m_lines[at].range, offset).in(m_text)))
        || (at > 0 && m_lines[at].kind == PromptLine::Kind::Fenced
            && isMarkedAsBad(clipped(m_lines[at - 1].range, m_lines[at - 1].range.start).in(m_text))))
        return true;
    // Items of a list, table rows and code: what introduces them decides too.
    for (qsizetype line = at - 1; line >= std::max<qsizetype>(0, at - kMostLinesAbove); --line) {
        const PromptLine &above = m_lines[line];
        if (above.kind == PromptLine::Kind::Heading)
            break;
        const TextRange tail = clipped(above.range, above.range.end);
        const bool introduces = above.kind == PromptLine::Kind::Text && !above.isTableRow
                                && tail.in(m_prose).trimmed().endsWith(u':');
        if (introduces && says(tail))
            return true;
        if (above.kind == PromptLine::Kind::Text && !above.isItem && !above.isTableRow)
            break;
    }
    const qsizetype heading = headingAround(offset);
    if (heading < 0)
        return false;
    // In a heading itself the phrase that was found may be the one that says so.
    const HeadingMark &mark = m_headings[heading];
    if (!m_outline->headings[heading].range.contains(offset))
        return mark.isAgainst;
    return says(m_outline->headings[heading].range) || (mark.parent >= 0 && m_headings[mark.parent].isAgainst);
}

bool PromptText::isQuotation(const TextRange &range) const
{
    const qsizetype at = lineAt(range.start);
    if (at < 0)
        return false;
    const TextRange sentence = sentenceAt(range.start);
    const TextRange line = clipped(m_lines[at].range, range.start);
    const TextRange whole{std::min(sentence.start, line.start), std::max({sentence.end, line.end, range.end})};
    const QStringView before = TextRange{whole.start, range.start}.in(m_text);
    const QStringView after = TextRange{range.end, whole.end}.in(m_text);
    const bool hasCurly = before.lastIndexOf(u'\u201C') > before.lastIndexOf(u'\u201D') && after.contains(u'\u201D');
    const bool hasSingle = before.contains(u" '") && after.contains(u'\'');
    return hasCurly || hasSingle || (before.count(u'"') % 2 == 1 && after.contains(u'"'));
}

bool PromptText::isInOutputForm(qsizetype offset) const
{
    const auto announces = [this](const TextRange &range) { return hasHit(m_hits, forms, range, {}); };
    const qsizetype at = lineAt(offset);
    for (qsizetype line = at;
         line >= std::max<qsizetype>(0, at - kMostLinesAbove) && m_lines[line].kind != PromptLine::Kind::Heading;
         --line) {
        if (m_lines[line].kind == PromptLine::Kind::Text && m_text[m_lines[line].range.end - 1] == u':'
            && announces(clipped(m_lines[line].range, m_lines[line].range.end)))
            return true;
    }
    const qsizetype heading = headingAround(offset);
    return heading >= 0 && m_headings[heading].isForm;
}

} // namespace Agentwright
