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

/// The line that begins there, without its line break.
TextRange lineAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return {start, end < 0 ? text.size() : end};
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

bool isRowOf(QStringView line, QChar mark)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [mark](QChar c) { return c == mark; });
}

/// What somebody took for a fence: "+++", "...", "***", a dash that an editor made of three hyphens, "```yaml".
bool isFenceOfOtherKind(QStringView line)
{
    constexpr QStringView kMarks = u"+.*_=~\u2014\u2013-";
    return line.startsWith("```"_L1)
           || (!line.isEmpty() && kMarks.contains(line.front()) && isRowOf(line, line.front()));
}

std::optional<MisplacedHeader> betweenOtherFences(const QString &text, TextRange first)
{
    const QStringView mark = first.in(text).trimmed();
    if (!isFenceOfOtherKind(mark) || first.end == text.size() || !beginsWithKey(QStringView(text).sliced(first.end + 1)))
        return std::nullopt;
    for (TextRange line = lineAt(text, first.end + 1); line.end < std::min(text.size(), kLongestHeader);
         line = lineAt(text, line.end + 1)) {
        const QStringView words = line.in(text).trimmed();
        if (words != u"---" && !isRowOf(words, mark.front()))
            continue;
        const QString header = u"---\n"_s + text.sliced(first.end + 1, line.start - first.end - 1) + u"---\n"_s;
        if (headerLength(header) != header.size())
            return std::nullopt;
        return MisplacedHeader{MisplacedHeader::Kind::OddOpening, first, {first.start, line.end + 1}, line};
    }
    return std::nullopt;
}

std::optional<MisplacedHeader> inCodeFence(const QString &text, TextRange first)
{
    if (!text.startsWith("```"_L1) || first.end == text.size()
        || !QStringView(text).sliced(first.end + 1).startsWith("---\n"_L1))
        return std::nullopt;
    const qsizetype length = headerLength(text.sliced(first.end + 1));
    if (length == 0)
        return std::nullopt;
    const TextRange header{first.end + 1, first.end + 1 + length};
    TextRange closing = lineAt(text, header.end);
    if (closing.in(text).trimmed() != u"```") {
        const qsizetype last = QStringView(text).trimmed().size();
        closing = lineAt(text, text.lastIndexOf(u'\n', last - 1) + 1);
    }
    closing = closing.in(text).trimmed() == u"```" ? TextRange{closing.start, std::min(closing.end + 1, text.size())}
                                                   : TextRange{header.end, header.end};
    return MisplacedHeader{MisplacedHeader::Kind::InCodeFence, {0, first.end + 1}, header, closing};
}

/// A whole header below a title or some prose. A name alone is too little to tell it from two rules.
std::optional<MisplacedHeader> behindText(const QString &text)
{
    bool isInCode = false;
    for (TextRange line = lineAt(text, 0); line.end < std::min(text.size(), kLongestHeader);
         line = lineAt(text, line.end + 1)) {
        const QStringView words = line.in(text);
        isInCode = isInCode != words.trimmed().startsWith("```"_L1);
        if (isInCode || words.trimmed() != u"---" || !beginsWithKey(QStringView(text).sliced(line.end + 1)))
            continue;
        const QString rest = text.sliced(line.start, std::min(text.size() - line.start, kLongestHeader));
        const qsizetype length = headerLength(rest);
        const DocumentSyntax syntax = DocumentSyntax::parse(rest.first(length));
        if (!syntax.find(u"name") || !syntax.find(u"description"))
            return std::nullopt;
        return MisplacedHeader{MisplacedHeader::Kind::BehindText,
                               {0, line.start},
                               {line.start, line.start + length},
                               {}};
    }
    return std::nullopt;
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
    const TextRange line = lineAt(text, 0);
    if (start > 0) {
        const Kind kind = start == blanks ? Kind::BehindBlanks : Kind::BehindComment;
        if (const qsizetype length = headerLength(text.sliced(start)); length > 0)
            return MisplacedHeader{kind, {0, start}, {start, start + length}, {}};
        return behindText(text);
    }
    const QString fence = u"---\n"_s;
    if (text.startsWith("---"_L1) && line.end < text.size()) {
        const qsizetype length = headerLength(fence + text.sliced(line.end + 1));
        if (length > 0)
            return MisplacedHeader{Kind::OddOpening, line, {0, line.end + 1 + length - fence.size()}, {}};
    }
    if (beginsWithKey(text)) {
        const qsizetype length = headerLength(fence + text);
        return length == 0 ? std::nullopt
                           : std::optional(MisplacedHeader{Kind::NoOpening, line, {0, length - fence.size()}, {}});
    }
    if (const auto header = betweenOtherFences(text, line))
        return header;
    if (const auto header = inCodeFence(text, line))
        return header;
    return behindText(text);
}

} // namespace Agentwright
