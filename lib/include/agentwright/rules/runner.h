// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/rules/rule.h>

#include <QList>
#include <QSet>
#include <QString>

namespace Agentwright {

struct CheckOptions {
    QSet<QString> onlyCodes; ///< empty: all
    Severity minimum = Severity::Hint;
};

/// Runs the rules on one file and leaves out what its comments allow (suppression.h); findings sorted by position, then code. Pure; thread-safe.
AGENTWRIGHT_EXPORT QList<Diagnostic> runRules(const RuleContext &context, const CheckOptions &options = {});

struct FixOptions {
    bool includeReview = false;
    QSet<QString> onlyCodes; ///< empty: all
};

struct FixOutcome {
    TextEdit edit; ///< against the text that was given; empty when nothing could be fixed
    QString text; ///< afterwards
    TextFormat format; ///< afterwards
    QList<Diagnostic> applied; ///< what was removed, in the order it was
    int rounds = 0;

    /// True when neither the text nor its format changed.
    bool isEmpty() const { return applied.isEmpty(); }
};

/// Takes the non-overlapping fixes in order, reads the result anew and goes on until nothing more can be fixed, ten rounds
/// at most. Pure; thread-safe.
AGENTWRIGHT_EXPORT FixOutcome applyFixes(const RuleContext &context, const FixOptions &options = {});

/// One round of the same with findings that are there already, as those of the library rules; their ranges count in this text.
AGENTWRIGHT_EXPORT FixOutcome applyFixesOf(const QList<Diagnostic> &found, const QString &text,
                                           const TextFormat &format, const FixOptions &options = {});

} // namespace Agentwright
