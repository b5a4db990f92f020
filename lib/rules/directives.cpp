// SPDX-License-Identifier: MIT
#include "directives.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Agentwright {

namespace {

constexpr std::array kDemands = {"always",          "must always",       "you must", "must",
                                 "you must always", "you should always", "please",   "you should",
                                 "make sure to",    "be sure to",        "do"};
const PhraseSet demands(kDemands);
constexpr std::array kProhibitions = {"never",          "do not",
                                      "don't",          "must not",
                                      "you must not",   "you must never",
                                      "must never",     "you should never",
                                      "you should not", "under no circumstances"};
const PhraseSet prohibitions(kProhibitions);
constexpr std::array kArticles = {"the", "a", "an", "any", "all", "your", "ever"};
const PhraseSet articles(kArticles);

bool isFirm(const PhraseHit &hit)
{
    const std::string_view words(hit.set->phrases[std::size_t(hit.phrase)]);
    constexpr auto kNone = std::string_view::npos;
    return words.find("always") != kNone || words.find("must") != kNone || words.find("never") != kNone;
}

/// Where sentences end: a mark with white space behind it, or the end of a line that the next one does not go on with.
class SentenceReader
{
public:
    explicit SentenceReader(const PromptText &prompt) : m_prompt(prompt), m_prose(prompt.prose()) { }

    QList<Directive> run()
    {
        const QList<PromptLine> &lines = m_prompt.lines();
        for (qsizetype i = 0; i < lines.size();) {
            qsizetype end = i + 1;
            const bool isText = lines[i].kind == PromptLine::Kind::Text && !lines[i].isTableRow;
            while (isText && end < lines.size() && lines[end].kind == PromptLine::Kind::Text && !lines[end].isItem
                   && !lines[end].isTableRow)
                ++end;
            if (isText)
                takeBlock({lines[i].content, lines[end - 1].range.end});
            i = end;
        }
        return std::move(m_found);
    }

private:
    void takeBlock(const TextRange &block)
    {
        qsizetype start = block.start;
        for (qsizetype at = block.start; at < block.end; ++at) {
            const QChar c = m_prose[at];
            const bool isEnd = (c == u'.' || c == u'!' || c == u'?' || c == u';')
                               && (at + 1 >= block.end || m_prose[at + 1].isSpace());
            if (!isEnd)
                continue;
            takeSentence({start, at + 1});
            start = at + 1;
        }
        takeSentence({start, block.end});
    }

    void takeSentence(const TextRange &sentence)
    {
        const QList<PromptWord> &words = m_prompt.words();
        while (m_word < words.size() && words[m_word].range.start < sentence.start)
            ++m_word;
        const qsizetype first = m_word;
        while (m_word < words.size() && words[m_word].range.start < sentence.end)
            ++m_word;
        const QStringView text = sentence.in(m_prose);
        if (first == m_word || text.endsWith(u'?') || text.endsWith(u':') || text.contains(u'\uFFFC'))
            return;
        constexpr quint64 kFactor = 0x9E3779B97F4A7C15ULL;
        Directive directive{.range = {words[first].range.start, sentence.end}};
        for (qsizetype i = first; i < m_word; ++i) {
            const PhraseHit *hit = hitAt(i, i == first);
            directive.isNegative = directive.isNegative || (hit && hit->set == &prohibitions);
            directive.isFirm = directive.isFirm || (hit && hit->set != &articles && isFirm(*hit));
            if (hit) {
                i += hit->wordCount - 1;
                continue;
            }
            directive.key = (directive.key ^ words[i].hash) * kFactor;
            ++directive.wordCount;
        }
        m_found.append(directive);
    }

    /// The article there, or what makes the sentence a demand or a prohibition at its start; nullptr for other words.
    const PhraseHit *hitAt(qsizetype word, bool isFirst)
    {
        const QList<PhraseHit> &hits = m_prompt.hits();
        while (m_hit < hits.size() && hits[m_hit].word < word)
            ++m_hit;
        for (qsizetype i = m_hit; i < hits.size() && hits[i].word == word; ++i) {
            const bool isOpening = hits[i].set == &demands || hits[i].set == &prohibitions;
            if (hits[i].set == &articles || (isFirst && isOpening))
                return &hits[i];
        }
        return nullptr;
    }

    const PromptText &m_prompt;
    const QString &m_prose;
    QList<Directive> m_found;
    qsizetype m_word = 0;
    qsizetype m_hit = 0;
};

} // namespace

QList<Directive> directivesIn(const PromptText &prompt)
{
    return SentenceReader(prompt).run();
}

} // namespace Agentwright
