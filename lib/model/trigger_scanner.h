// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/base/text_range.h>
#include <agentwright/model/trigger_tags.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// "user:", "Context:", "Marta:" in front of a text. Found, as everything here, in the scannable text (trigger_tags.h).
struct TriggerLabel {
    enum class Kind { Context, Commentary, Role };
    Kind kind = Kind::Role;
    TextRange word; ///< without marks and colon
    qsizetype start = 0; ///< with bold marks
    qsizetype lead = 0; ///< with the list mark in front; equals start when there is none
    qsizetype end = 0; ///< behind the colon
    bool isAtLineStart = false; ///< nothing but a list mark in front
    bool isUser = false; ///< a word for the one who asks
};

/// Labels in the part, sorted. A word that is no known role counts only at the start of a line and in front of a quote.
QList<TriggerLabel> findLabels(const QString &scan, TextRange part);

/// Where the lead-in to the examples ("Examples:", "**Example usage:**") that ends the range begins, list mark included;
/// the end of the range when there is none.
qsizetype leadInStart(const QString &scan, TextRange range);
/// Behind the first "Examples:" of the range; -1 when there is none.
qsizetype firstLeadInEnd(const QString &scan, TextRange range);

} // namespace Agentwright
