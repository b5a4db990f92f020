// SPDX-License-Identifier: MIT
#include "misplaced_header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Headers are short; a text file without one is not parsed as a whole for nothing.
constexpr qsizetype kLongestHeader = 32 * 1024;

qsizetype skipWhiteSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

qsizetype skipComments(QStringView text, qsizetype at)
{
    while (text.sliced(at).startsWith("<!--"_L1)) {
        const qsizetype end = text.indexOf("-->"_L1, at);
        if (end < 0)
            break;
        at = skipWhiteSpace(text, end + 3);
    }
    return at;
}

TextRange firstLine(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return {0, end < 0 ? text.size() : end};
}

/// Length of the header that the text begins with, 0 when there is none.
qsizetype headerLength(const QString &text)
{
    const DocumentSyntax syntax = DocumentSyntax::parse(text.left(kLongestHeader));
    const bool isClosed = syntax.fences() == FenceState::Closed || syntax.fences() == FenceState::OddClosing;
    const bool isAgent = syntax.find(u"name") || syntax.find(u"description");
    const bool hasJunk = std::any_of(syntax.issues().begin(), syntax.issues().end(), [](const SyntaxIssue &issue) {
        return issue.kind == SyntaxIssue::Kind::JunkLine;
    });
    return isClosed && isAgent && !hasJunk ? syntax.closing().end : 0;
}

bool beginsWithKey(QStringView text)
{
    for (const QLatin1StringView key : {"name:"_L1, "description:"_L1, "model:"_L1, "tools:"_L1, "color:"_L1}) {
        if (text.startsWith(key))
            return true;
    }
    return false;
}

} // namespace

std::optional<MisplacedHeader> findMisplacedHeader(const DocumentSyntax &syntax)
{
    using Kind = MisplacedHeader::Kind;
    const QString &text = syntax.text();
    if (syntax.hasFrontmatter() || text.isEmpty())
        return std::nullopt;
    const qsizetype blanks = skipWhiteSpace(text, 0);
    const qsizetype start = skipComments(text, blanks);
    const TextRange line = firstLine(text);
    if (start > 0) {
        const qsizetype length = headerLength(text.sliced(start));
        const Kind kind = start == blanks ? Kind::BehindBlanks : Kind::BehindComment;
        return length == 0 ? std::nullopt : std::optional(MisplacedHeader{kind, {0, start}, {start, start + length}});
    }
    const QString fence = u"---\n"_s;
    if (text.startsWith("---"_L1) && line.end < text.size()) {
        const qsizetype length = headerLength(fence + text.sliced(line.end + 1));
        const TextRange header{0, line.end + 1 + length - fence.size()};
        return length == 0 ? std::nullopt : std::optional(MisplacedHeader{Kind::OddOpening, line, header});
    }
    if (beginsWithKey(text)) {
        const qsizetype length = headerLength(fence + text);
        return length == 0 ? std::nullopt
                           : std::optional(MisplacedHeader{Kind::NoOpening, line, {0, length - fence.size()}});
    }
    return std::nullopt;
}

} // namespace Agentwright
