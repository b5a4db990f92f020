// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/agentwright_export.h>
#include <agentwright/base/text_range.h>

#include <QList>
#include <QString>

namespace Agentwright {

/// How a turn's text is quoted in the description.
enum class TurnQuoting {
    None,
    Double,
    Single,
    EscapedDouble, ///< \" at both ends, what a value holds that was escaped twice
    CurlyDouble,
    CurlySingle,
    Guillemets,
    Corner, ///< as Japanese has them
};

/// One "user: …" or "assistant: …" of an example. Ranges are UTF-16 units of the *description's decoded value*.
struct ExampleTurn {
    QString role; ///< as written: "user", "Assistant", a speaker's name
    QString text; ///< without the quotes, line ends and escaped quotes decoded, the block's indentation taken off
    TurnQuoting quoting = TurnQuoting::None;
    TextRange range; ///< role .. closing quote
    TextRange textRange; ///< inside the quotes

    friend bool operator==(const ExampleTurn &, const ExampleTurn &) = default;
};

/// One example of when the agent is to be called. Text that is neither context, turn nor commentary (a placeholder for a
/// tool call, a remark behind a quote, an example inside the example) stays where it is.
struct ExampleBlock {
    QString context;
    TextRange contextRange; ///< the text alone; empty when there is none
    TextRange contextPart; ///< with its label or tags
    QList<ExampleTurn> turns;
    QString commentary; ///< that of the first <commentary>
    TextRange commentaryRange; ///< the text alone
    TextRange commentaryPart; ///< with its label or tags
    TextRange range; ///< the whole block, tags included
    TextRange content; ///< between the tags
    bool hasTags = true; ///< false for examples told without <example> tags
    bool isClosed = true; ///< false when </example> is missing; the block then ends where the next one begins

    bool hasContext() const { return !contextPart.isEmpty(); }
    bool hasCommentary() const { return !commentaryPart.isEmpty(); }
};

/// How the description spells its line ends.
enum class TriggerLineEnds {
    Inline, ///< everything on one line, parts separated by blanks
    Real, ///< line feeds in the value
    LiteralBackslashN, ///< the two characters backslash and n, which Claude Code reads as a line end
};

/// The description seen as what it is: when to call the agent. Parsing never fails, is linear and loses nothing: blocks are
/// sorted and disjoint, and what is in no range stays text.
///
/// In every decoded text a literal backslash-n is a line end, as Claude Code 2.1.329 reads it whatever the quoting
/// (measured). One thing is our own: a backslash doubled before an n stands for the two characters, so that every text can
/// be written.
struct AGENTWRIGHT_EXPORT Trigger {
    QString value; ///< the description, decoded by YAML
    QString summary; ///< what stands in front of the examples, without the "Examples:" lead-in, decoded
    TextRange summaryRange;
    QList<ExampleBlock> examples;
    /// Example tags that pair with nothing, that are quoted as code, and examples inside examples.
    QList<TextRange> notUnderstood;
    TriggerLineEnds lineEnds = TriggerLineEnds::Inline;

    static Trigger parse(const QString &description);
};

} // namespace Agentwright
