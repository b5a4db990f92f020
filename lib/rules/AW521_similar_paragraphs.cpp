// SPDX-License-Identifier: MIT
#include "prompt_text.h"
#include "rule_support.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Agentwright::AW521 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW521",
    .name = "similar-paragraphs",
    .severity = Severity::Hint,
    .stage = RuleStage::Prompt,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Two paragraphs say nearly the same."),
    .documentation = R"(## What it finds

Two paragraphs of 25 words or more that share at least four of five word triples. Equal sentences are AW520 and no
finding here.

## Why it matters

Mostly one is the older text of the other. The model gets both, and they differ where it matters.

## Example

A paragraph that was copied, changed in two words, and never deleted.

## Fix

None: keep one.
)",
    .evidence = "Own rule: Jaccard index of word triples, 0.8 and more.",
};

constexpr qsizetype kShortest = 25;

struct Paragraph {
    TextRange range;
    std::vector<quint64> triples; ///< sorted, each once
};

std::vector<quint64> triplesOf(const QList<PromptWord> &words, qsizetype first, qsizetype end)
{
    constexpr quint64 kFactor = 0x9E3779B97F4A7C15ULL;
    std::vector<quint64> triples;
    for (qsizetype i = first; i + 2 < end; ++i)
        triples.push_back(((words[i].hash * kFactor) ^ words[i + 1].hash) * kFactor ^ words[i + 2].hash);
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    return triples;
}

QList<Paragraph> longParagraphs(const PromptText &prompt)
{
    QList<Paragraph> found;
    const QList<PromptLine> &lines = prompt.lines();
    qsizetype word = 0;
    for (qsizetype i = 0; i < lines.size();) {
        const auto isPlain = [&](qsizetype at) {
            return at < lines.size() && lines[at].kind == PromptLine::Kind::Text && !lines[at].isItem
                   && !lines[at].isTableRow;
        };
        qsizetype end = i + 1;
        while (isPlain(i) && isPlain(end))
            ++end;
        const TextRange range{lines[i].range.start, lines[end - 1].range.end};
        qsizetype first = word;
        while (first < prompt.words().size() && prompt.words()[first].range.start < range.start)
            ++first;
        word = first;
        while (word < prompt.words().size() && prompt.words()[word].range.end <= range.end)
            ++word;
        if (isPlain(i) && word - first >= kShortest)
            found.append({range, triplesOf(prompt.words(), first, word)});
        i = end;
    }
    return found;
}

bool areAlike(const Paragraph &a, const Paragraph &b)
{
    std::vector<quint64> shared;
    std::set_intersection(a.triples.begin(), a.triples.end(), b.triples.begin(), b.triples.end(),
                          std::back_inserter(shared));
    const std::size_t all = a.triples.size() + b.triples.size() - shared.size();
    constexpr std::size_t kPerCent = 80;
    return shared.size() * 100 >= all * kPerCent && shared.size() < all;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr std::size_t kSketch = 12; ///< smallest triples by which a paragraph is found again
    if (!hasPrompt(context))
        return;
    const QList<Paragraph> paragraphs = longParagraphs(context.prompt());
    QHash<quint64, qsizetype> seen;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        qsizetype like = -1;
        const std::vector<quint64> &triples = paragraphs[i].triples;
        for (std::size_t k = 0; k < std::min(kSketch, triples.size()); ++k) {
            const auto other = seen.constFind(triples[k]);
            if (other == seen.constEnd())
                seen.insert(triples[k], i);
            else if (like < 0 && *other != i && areAlike(paragraphs[*other], paragraphs[i]))
                like = *other;
        }
        if (like < 0)
            continue;
        Diagnostic &found = sink.report(paragraphs[i].range,
                                        QT_TRANSLATE_NOOP("Agentwright::Rules", "Says nearly the same as “%1”"),
                                        {excerpt(context.syntax().textOf(paragraphs[like].range))});
        found.related.append(paragraphs[like].range);
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW521
