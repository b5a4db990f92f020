// SPDX-License-Identifier: MIT
#pragma once

#include "phrase_set.h"

#include <agentwright/base/text_range.h>
#include <agentwright/model/definition_view.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// One line of the prompt, without its line break.
struct PromptLine {
    enum class Kind { Blank, Text, Heading, Fenced, IndentedCode, Comment };
    Kind kind = Kind::Blank;
    TextRange range;
    qsizetype content = 0; ///< behind indentation, quote marks, list marks
    bool isItem = false; ///< starts a list item
    bool isQuoted = false; ///< "> …"
    bool isTableRow = false;
};

/// A part of the prompt that is no prose. Spans are sorted and disjoint.
struct PromptSpan {
    enum class Kind { Fence, IndentedCode, InlineCode, Comment, LinkTarget, Tag };
    Kind kind = Kind::InlineCode;
    TextRange range;
};

/// "<name …>", "</name>" or "<name/>" outside code.
struct PromptTag {
    TextRange range;
    TextRange name;
    bool isClosing = false;
    bool isSelfClosing = false;
    bool isAlone = false; ///< nothing else on its line
};

/// The prompt cut into lines, prose and what is no prose (code, comments, link targets, tags): made once a check, in linear
/// time, for all rules that look at it. Ranges are offsets in the document's text.
class PromptText
{
public:
    explicit PromptText(const DefinitionView &definition);

    TextRange body() const { return m_body; }
    const QList<PromptLine> &lines() const { return m_lines; }
    const QList<PromptSpan> &spans() const { return m_spans; }
    const QList<PromptTag> &tags() const { return m_tags; }
    /// As long as the document; blanks stand for everything that is no prose of the prompt, U+FFFC for inline code. Line
    /// breaks are kept.
    const QString &prose() const { return m_prose; }
    const QList<PromptWord> &words() const { return m_words; }
    const QList<PhraseHit> &hits() const { return m_hits; }
    QList<PhraseHit> hitsOf(const PhraseSet &set) const;
    /// Where one of its phrases is meant: neither quoted nor advised against.
    QList<TextRange> meantPlaces(const PhraseSet &set) const;
    /// What is found in code, comments, link targets and tags.
    QList<PhraseHit> hiddenHitsOf(const PhraseSet &set) const;
    /// Both, in text order.
    QList<PhraseHit> allHitsOf(const PhraseSet &set) const;

    /// The span that holds the offset, or nullptr.
    const PromptSpan *spanAt(qsizetype offset) const;
    /// Index of the line that holds the offset; -1 when it is not in the prompt.
    qsizetype lineAt(qsizetype offset) const;
    /// The sentence around the offset: ends at . ! ? with a blank behind, at the line's end of list items, table rows and
    /// headings, and at blank lines.
    TextRange sentenceAt(qsizetype offset) const;
    /// True when what stands there is described as something not to do, or as something to look for: the sentence, the line
    /// that introduces the list or the headings above say so.
    /// Words inside `own` do not count: the phrase that was found may itself hold a "not".
    bool isAdvisedAgainst(qsizetype offset, const TextRange &own = {}) const;
    /// True between quotation marks that open and close in the sentence or on the line.
    bool isQuotation(const TextRange &range) const;
    /// True below a heading that announces a form to be filled in or a text to be produced (template, format, example …).
    bool isInOutputForm(qsizetype offset) const;

private:
    friend class PromptScanner;

    /// What a heading and those above it say of their part.
    struct HeadingMark {
        qsizetype parent = -1; ///< index of the heading whose part this one is in
        bool isAgainst = false;
        bool isForm = false;
    };
    void markHeadings();
    /// The innermost heading whose part holds the offset, or -1.
    qsizetype headingAround(qsizetype offset) const;

    const MarkdownOutline *m_outline;
    QString m_text;
    TextRange m_body;
    QList<PromptLine> m_lines;
    QList<PromptSpan> m_spans;
    QList<PromptTag> m_tags;
    QString m_prose;
    QList<PromptWord> m_words;
    QList<PhraseHit> m_hits;
    QList<PhraseHit> m_hiddenHits;
    QList<HeadingMark> m_headings; ///< of the outline's headings
};

} // namespace Agentwright
