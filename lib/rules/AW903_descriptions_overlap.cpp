// SPDX-License-Identifier: MIT
#include "library_support.h"

#include <agentwright/model/text_similarity.h>

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
have count little. At 75 per cent and more it is a *warning*, from the limit `overlap` (60) on a *hint*. Each pair is reported
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
        TextSimilarity(texts).forEachPair(0.3, [&](const SimilarPair &pair) {
            SimilarPair &best = nearest[pair.second];
            if (pair.similarity > best.similarity || (pair.similarity == best.similarity && pair.first < best.first))
                best = pair;
        });
        for (const SimilarPair &pair : std::as_const(nearest)) {
            const LibraryFile &file = context.files[scope[pair.second]];
            const LibraryFile &other = context.files[scope[pair.first]];
            const int percent = int(pair.similarity * 100 + 0.5);
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
