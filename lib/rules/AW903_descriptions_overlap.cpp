// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <agentwright/model/text_similarity.h>
#include <agentwright/model/text_words.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace Agentwright::AW903 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW903",
    .name = "descriptions-overlap",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Two descriptions claim the same work."),
    .documentation = R"(## What it finds

Two agents of one scope whose descriptions, examples included, share most of their telling words. Words that many descriptions
have count little; in a set of few agents nearly equal texts are found by the words they share. At 75 per cent and more it is a *warning*, from the limit `overlap` (60) on a *hint*. Each pair is reported
once, at the later file; an agent that resembles many is compared with the nearest.

## Why it matters

The description alone decides which agent is called. Where two say the same, the choice is a matter of luck.

## Example

“Use this agent to review code for security problems” and “Use this agent when code is to be reviewed for security”.

## Fix

None: say in one of them what the other is not for, or merge them.
)",
    .evidence = "A measure of our own: cosine of TF-IDF vectors (agentwright/model/text_similarity.h).",
};

constexpr int kCertain = 75; ///< per cent

constexpr qsizetype kFew = 8;

/// Which part of the words of both is in both. Only a nearly equal text reaches what counts here.
double sharedWords(const QString &a, const QString &b)
{
    QSet<QString> left, right;
    for (const TextWord &word : textWords(a))
        left.insert(word.stem);
    for (const TextWord &word : textWords(b))
        right.insert(word.stem);
    const qsizetype both = QSet<QString>(left).intersect(right).size();
    const qsizetype all = left.size() + right.size() - both;
    constexpr qsizetype kFewWords = 6;
    return all < kFewWords ? 0 : double(both) / double(all);
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    QHash<QString, QList<qsizetype>> scopes;
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        if (isAgent(context.files[i]))
            scopes[scopeOf(context.files[i])].append(i);
    }
    for (const QList<qsizetype> &scope : std::as_const(scopes)) {
        QList<QString> texts;
        for (const qsizetype i : scope)
            texts.append(context.files[i].description);
        QHash<qsizetype, SimilarPair> nearest;
        // Below this, every pair of agents of one trade would be compared.
        constexpr qsizetype kLeast = 20;
        qsizetype limit = 100;
        for (const qsizetype i : scope)
            limit = std::min(limit, context.files[i].settings.limit(Limit::Overlap));
        // Where few texts are compared, words that all of them have count less than they say: look at more pairs.
        const bool areFew = scope.size() <= kFew;
        const double threshold = double(std::max(areFew ? kLeast : limit, kLeast)) / 100;
        TextSimilarity(texts).forEachPair(threshold, [&](const SimilarPair &pair) {
            SimilarPair &best = nearest[pair.second];
            if (pair.similarity > best.similarity || (pair.similarity == best.similarity && pair.first < best.first))
                best = pair;
        });
        for (const SimilarPair &pair : std::as_const(nearest)) {
            const LibraryFile &file = context.files[scope[pair.second]];
            const LibraryFile &other = context.files[scope[pair.first]];
            const double shared = scope.size() <= kFew ? sharedWords(file.description, other.description) : 0;
            const int percent = int(std::max(pair.similarity, shared) * 100 + 0.5);
            // Equal names are AW901's.
            if (percent < file.settings.limit(Limit::Overlap) || file.name == other.name)
                continue;
            LibraryFinding &found = sink.report(file.path, file.descriptionRange,
                                                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                  "The descriptions of “%1” and “%2” agree by %3 per "
                                                                  "cent: either may be called for the same work"),
                                                {file.name, other.name, QString::number(percent)});
            found.diagnostic.severity = percent < kCertain ? Severity::Hint : Severity::Warning;
            found.elsewhere.append({other.path, other.descriptionRange});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW903
