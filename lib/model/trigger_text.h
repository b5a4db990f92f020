// SPDX-License-Identifier: MIT
#pragma once

#include <agentwright/model/trigger.h>
#include <agentwright/model/trigger_tags.h>

#include <QString>

#include <optional>
#include <span>

namespace Agentwright {

struct QuotePair {
    TurnQuoting kind;
    QStringView open;
    QStringView close;
};

std::span<const QuotePair> quotePairs();
/// Empty quotes for None.
QuotePair quotePair(TurnQuoting kind);
/// The quotes that open at the start of the text; None when there are none.
QuotePair openingQuote(QStringView text);

/// A blank, a tab or a line feed.
bool isWhite(QChar c);
/// The range without white space (of the scannable text) at its ends; at its start when nothing is left.
TextRange trimmed(QStringView scan, TextRange range);
/// Says how many blanks the line of a position begins with. Remembers where it looked last: asking for neighbours costs
/// what lies between them, not the length of a line that may hold the whole text.
class LineIndents
{
public:
    /// The text must outlive this.
    explicit LineIndents(QStringView scan) : m_scan(scan) { }

    qsizetype at(qsizetype position);

private:
    QStringView m_scan;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
};

/// True at the "<" of a tag or placeholder.
bool isTagStart(QStringView scan, qsizetype at);
/// A quote that may end a turn: not escaped, and no apostrophe inside a word.
bool isClosingQuote(QStringView scan, qsizetype at, const QuotePair &pair);
/// The quote that ends a turn: the last one of the region, or the one in front of a placeholder. -1 when there is none.
qsizetype closingQuote(QStringView scan, TextRange region, const QuotePair &pair);

/// A part as the reader sees it: line ends decoded, up to `indent` blanks behind each taken off, escaped quotes bare.
QString decodedText(QStringView written, qsizetype indent, TurnQuoting quoting = TurnQuoting::None);

struct TextSpelling {
    TriggerLineEnds lineEnds = TriggerLineEnds::Real;
    qsizetype indent = 0;
    TurnQuoting quoting = TurnQuoting::None;
    bool escapesQuotes = false;
};

/// The other way round, without the quotes themselves.
QString encodedText(const QString &text, const TextSpelling &spelling);

} // namespace Agentwright
