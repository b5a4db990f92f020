// SPDX-License-Identifier: MIT
#include "checks.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/document_syntax.h>

using namespace Qt::StringLiterals;

namespace Agentwright::Fuzz {

namespace {

bool splitsPair(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

bool isSound(const DocumentSyntax &syntax, const TextRange &range)
{
    return range.start >= 0 && range.end <= syntax.text().size() && !splitsPair(syntax.text(), range.start)
           && !splitsPair(syntax.text(), range.end);
}

QString checkCover(const DocumentSyntax &syntax)
{
    if (!syntax.hasFrontmatter()) {
        const bool isAllBody = syntax.pieces().isEmpty() && syntax.body() == TextRange(0, syntax.text().size());
        return isAllBody ? QString() : u"no frontmatter, but not all is body"_s;
    }
    qsizetype at = syntax.frontmatter().start;
    for (const FrontmatterPiece &piece : syntax.pieces()) {
        if (piece.range.start != at || piece.range.isEmpty() || !isSound(syntax, piece.range))
            return u"a gap or an empty piece at %1"_s.arg(at);
        at = piece.range.end;
    }
    const bool isGapless = syntax.opening().start == 0 && syntax.opening().end == syntax.frontmatter().start
                           && at == syntax.frontmatter().end && syntax.closing().start == at
                           && syntax.closing().end == syntax.body().start && syntax.body().end == syntax.text().size()
                           && isSound(syntax, syntax.body());
    return isGapless ? QString() : u"opening, frontmatter, closing and body leave a gap"_s;
}

QString checkEntry(const DocumentSyntax &syntax, const Entry &entry)
{
    qsizetype at = entry.whole.start;
    for (const TextRange &range : {entry.leading, entry.key, entry.colon, entry.value, entry.tail,
                                   TextRange(entry.whole.end, entry.whole.end)}) {
        if (range.start < at || !isSound(syntax, range))
            return u"parts of '%1' out of order"_s.arg(entry.keyText);
        at = range.end;
    }
    if (syntax.textOf(entry.colon) != u":" || entry.tail.start != entry.value.end
        || entry.leading.start != entry.whole.start)
        return u"parts of '%1' where they cannot be"_s.arg(entry.keyText);
    if (entry.reading == ValueReading::None && entry.isEditable())
        return u"'%1' has no value, but can be edited"_s.arg(entry.keyText);
    return {};
}

QString checkParts(const DocumentSyntax &syntax)
{
    qsizetype index = 0;
    for (const FrontmatterPiece &piece : syntax.pieces()) {
        if (piece.kind != FrontmatterPiece::Kind::Entry)
            continue;
        if (piece.entry != index || index >= syntax.entries().size() || syntax.entries()[index].whole != piece.range)
            return u"pieces and entries do not match"_s;
        if (const QString broken = checkEntry(syntax, syntax.entries()[index++]); !broken.isEmpty())
            return broken;
    }
    if (index != syntax.entries().size())
        return u"an entry without a piece"_s;
    for (const SyntaxIssue &issue : syntax.issues()) {
        if (!isSound(syntax, issue.range) || issue.entry < -1 || issue.entry >= syntax.entries().size())
            return u"an issue out of range"_s;
    }
    return {};
}

/// A mixed file reads like one whose line ends are all the same: the stand-ins in front of line feeds mean nothing.
QString checkLineEnds(const DocumentSyntax &syntax)
{
    QString text;
    for (qsizetype i = 0; i < syntax.text().size(); ++i) {
        const bool isBeforeFeed = i + 1 < syntax.text().size() && syntax.text()[i + 1] == u'\n';
        if (!(isBeforeFeed && StandIn::isLineEnd(StandIn::at(syntax.text(), i))))
            text += syntax.text()[i];
    }
    if (text == syntax.text())
        return {};
    const DocumentSyntax plain = DocumentSyntax::parse(text);
    if (plain.fences() != syntax.fences() || plain.isStrictYaml() != syntax.isStrictYaml()
        || plain.entries().size() != syntax.entries().size())
        return u"line ends change the structure"_s;
    for (qsizetype i = 0; i < plain.entries().size(); ++i) {
        const Entry &a = plain.entries()[i];
        const Entry &b = syntax.entries()[i];
        if (a.keyText != b.keyText || a.style != b.style || a.reading != b.reading || a.obstacle != b.obstacle
            || a.data != b.data)
            return u"line ends change what '%1' reads"_s.arg(a.keyText);
    }
    return {};
}

} // namespace

QString checkSyntax(QByteArrayView input)
{
    const FileText file = decodeText(input);
    const Result<QByteArray> again = encodeText(file.text, file.format);
    if (!again || *again != input)
        return u"the bytes did not survive"_s;
    const DocumentSyntax syntax = DocumentSyntax::parse(file.text);
    if (syntax.text() != file.text)
        return u"another text"_s;
    for (const auto check : {checkCover, checkParts, checkLineEnds}) {
        if (const QString broken = check(syntax); !broken.isEmpty())
            return broken;
    }
    return {};
}

} // namespace Agentwright::Fuzz
