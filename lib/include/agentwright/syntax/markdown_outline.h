// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

namespace Agentwright {

struct Heading {
    enum class Kind {
        Atx, ///< "## Title"
        Setext, ///< underlined with = or -
        Bold, ///< a paragraph that is one bold phrase, "**Title:**", as most prompts use instead
    };
    Kind kind = Kind::Atx;
    int level = 1; ///< 1..6; a bold one is one deeper than the last real heading (1 when there is none), 6 at most
    QString title; ///< without marks and a closing colon
    TextRange range; ///< the heading's line or lines, without the last line break
    TextRange section; ///< from the heading to the next one of the same or a higher level
};

struct CodeFence {
    TextRange range; ///< from the opening line to the end of the closing one (or of the text)
    TextRange opening; ///< the opening line without its line break
    TextRange content;
    QString info;
    QChar mark; ///< ` or ~
    int markLength = 3;
    bool isClosed = true;
};

/// Headings and fenced code of a prompt, by CommonMark's block rules as far as prompts use them (lists and quotes may hold
/// fences; four-blank code and HTML blocks hold no headings). Linear, never fails.
struct AGENTWRIGHT_EXPORT MarkdownOutline {
    QList<Heading> headings;
    QList<CodeFence> fences;

    /// Ranges are offsets in text; only the given part of it is read.
    static MarkdownOutline parse(const QString &text, const TextRange &part);

    bool isInsideFence(qsizetype offset) const;
};

} // namespace Agentwright
