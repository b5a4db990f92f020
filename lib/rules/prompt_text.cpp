// SPDX-License-Identifier: MIT
#include "prompt_text.h"

#include "prompt_scanner.h"

#include <algorithm>
#include <array>

namespace Agentwright {

namespace {

constexpr std::array kAgainst =
    {"never",      "don't",     "do not",      "does not",     "avoid",         "avoiding",      "no",
     "not",        "must not",  "cannot",      "can't",        "without",       "forbidden",     "prohibited",
     "disallowed", "dangerous", "destructive", "refuse",       "reject",        "block",         "blocks",
     "blocked",    "prevent",   "prevents",    "detect",       "detects",       "flag",          "flags",
     "look for",   "check for", "checks for",  "search for",   "scan for",      "scan",          "unsafe",
     "insecure",   "bad",       "wrong",       "anti pattern", "anti patterns", "antipattern",   "red flags",
     "risk",       "risky",     "risks",       "warning",      "vulnerable",    "vulnerability", "vulnerabilities",
     "forbid",     "ban",       "banned",      "instead of",   "attack",        "attacks",       "malicious",
     "injection",  "such as",   "e.g",         "examples of",  "suspicious",    "harmful",       "exclude",
     "ignore any"};
const PhraseSet against(kAgainst);

bool isSentenceEnd(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return (c == u'.' || c == u'!' || c == u'?') && (at + 1 == text.size() || text[at + 1].isSpace());
}

} // namespace

PromptText::PromptText(const DefinitionView &definition) : m_outline(&definition.outline())
{
    PromptScanner(definition, *this).run();
    m_words = wordsOf(m_prose, m_body);
    m_hits = findPhrases(m_prose, m_words);
}

QList<PhraseHit> PromptText::hitsOf(const PhraseSet &set) const
{
    QList<PhraseHit> found;
    std::copy_if(m_hits.begin(), m_hits.end(), std::back_inserter(found),
                 [&set](const PhraseHit &hit) { return hit.set == &set; });
    return found;
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

bool PromptText::isAdvisedAgainst(qsizetype offset) const
{
    const auto says = [this](const TextRange &range) {
        auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), range.start,
                                    [](const PhraseHit &a, qsizetype start) { return a.range.start < start; });
        for (; hit != m_hits.end() && hit->range.start < range.end; ++hit) {
            if (hit->set == &against)
                return true;
        }
        return false;
    };
    if (says(sentenceAt(offset)))
        return true;
    // Items of a list, table rows and code: what introduces them decides too.
    for (qsizetype line = lineAt(offset) - 1; line >= 0; --line) {
        const PromptLine &above = m_lines[line];
        if (above.kind == PromptLine::Kind::Heading)
            break;
        const bool introduces = above.kind == PromptLine::Kind::Text && !above.isTableRow
                                && m_prose.sliced(above.range.start, above.range.length()).trimmed().endsWith(u':');
        if (introduces && says(above.range))
            return true;
        if (above.kind == PromptLine::Kind::Text && !above.isItem && !above.isTableRow)
            break;
    }
    return std::any_of(m_outline->headings.begin(), m_outline->headings.end(),
                       [&](const Heading &heading) { return heading.section.contains(offset) && says(heading.range); });
}

} // namespace Agentwright
