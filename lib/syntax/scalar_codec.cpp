// SPDX-License-Identifier: MIT
#include <agentwright/syntax/scalar_codec.h>

#include <agentwright/base/text_format.h>
#include <agentwright/syntax/frontmatter_edit.h>
#include <agentwright/syntax/text_lines.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

/// Characters that only double quotes carry the same way through every reader; all that YAML calls not printable are among
/// them.
bool needsEscape(QChar c)
{
    return c < u' ' || (c >= QChar(0x7F) && c <= QChar(0x9F)) || c >= QChar(0xFFFE) || c == QChar(0x2028)
           || c == QChar(0x2029) || c == QChar::ByteOrderMark;
}

bool isAnyWord(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

/// What some YAML 1.1 or 1.2 reader takes for null, a boolean, a number, a date or a merge. Numbers and dates are caught
/// wide: whatever starts like one and has only characters that they have.
bool looksTyped(QStringView text)
{
    if (isAnyWord(text, {u"~", u"null", u"true", u"false", u"yes", u"no", u"on", u"off", u"y", u"n", u"<<", u"=",
                         u".inf", u"-.inf", u"+.inf", u".nan"}))
        return true;
    const QChar first = text.front();
    const bool startsLikeNumber = first.isDigit()
                                  || ((first == u'-' || first == u'+' || first == u'.') && text.size() > 1
                                      && (text[1].isDigit() || text[1] == u'.'));
    return startsLikeNumber && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isDigit() || QStringView(u"+-._:, abcdefABCDEFxXoOtTzZ").contains(c);
           });
}

QString doubleQuoted(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            out += u"\\\"";
            break;
        case u'\\':
            out += u"\\\\";
            break;
        case u'\n':
            out += u"\\n";
            break;
        case u'\t':
            out += u"\\t";
            break;
        case u'\r':
            out += u"\\r";
            break;
        default:
            if (needsEscape(c))
                out += (c.unicode() < 0x100 ? u"\\x%1"_s : u"\\u%1"_s)
                           .arg(c.unicode(), c.unicode() < 0x100 ? 2 : 4, 16, QChar(u'0'));
            else
                out += c;
        }
    }
    return out + u'"';
}

bool canBeSingleQuoted(const QString &text)
{
    return std::none_of(text.begin(), text.end(), needsEscape);
}

QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', "''"_L1) + u'\'';
}

bool isFence(QStringView line)
{
    return line.trimmed().startsWith("---"_L1);
}

/// A block scalar holds the text only when no line of it is a fence (which would end the frontmatter) and there is something
/// in it for the indentation to be read from.
bool canBeBlock(const QString &text)
{
    bool hasContent = false;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool isBlankOne = line.trimmed().isEmpty();
        if (isFence(line) || (isBlankOne && !line.isEmpty()))
            return false;
        hasContent |= !isBlankOne;
    }
    return hasContent && std::none_of(text.begin(), text.end(), [](QChar c) {
               return needsEscape(c) && c != u'\n' && c != u'\t';
           });
}

QChar chompingFor(const QString &text)
{
    if (!text.endsWith(u'\n'))
        return u'-';
    return text.endsWith("\n\n"_L1) ? QChar(u'+') : QChar();
}

bool needsIndentDigit(const QString &text)
{
    const auto content = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\n'; });
    return content != text.end() && isBlank(*content);
}

/// "|", "|-", ">2+", and what was behind it.
QString blockHeader(QChar indicator, const QString &text, qsizetype indentStep, QStringView comment)
{
    QString header(indicator);
    if (needsIndentDigit(text))
        header += QString::number(indentStep);
    if (const QChar chomping = chompingFor(text); !chomping.isNull())
        header += chomping;
    header += comment;
    return header;
}

QString indented(QStringView text, qsizetype indent)
{
    QString out;
    const QString blanks(indent, u' ');
    for (const QStringView line : text.split(u'\n')) {
        out += u'\n';
        if (line.isEmpty())
            continue;
        out += blanks;
        out += line;
    }
    return out;
}

/// The value's lines without the line feed that clipping or keeping adds back.
QStringView blockLines(const QString &text)
{
    return text.endsWith(u'\n') ? QStringView(text).chopped(1) : QStringView(text);
}

QString literalBlock(const QString &text, const ScalarContext &context, qsizetype indentStep, QStringView comment)
{
    return blockHeader(u'|', text, indentStep, comment) + indented(blockLines(text), context.parentIndent + indentStep);
}

bool canBeFolded(const QString &text)
{
    const QStringView lines = blockLines(text);
    if (!canBeBlock(text))
        return false;
    const auto all = lines.split(u'\n');
    return std::none_of(all.begin(), all.end(),
                        [](QStringView line) { return line.isEmpty() || isBlank(line.front()); });
}

QString foldedBlock(const QString &text, const ScalarContext &context)
{
    QString spaced = blockLines(text).toString();
    spaced.replace(u'\n', "\n\n"_L1); // a single line break would be read as a blank
    return blockHeader(u'>', text, 2, {}) + indented(spaced, context.parentIndent + 2);
}

} // namespace

bool canBePlain(QStringView text, const ScalarContext &context)
{
    if (text.isEmpty() || isBlank(text.front()) || isBlank(text.back()) || looksTyped(text) || isFence(text)
        || text == u"...")
        return false;
    const QChar first = text.front();
    if (QStringView(u",[]{}#&*!|>'\"%@`").contains(first))
        return false;
    // yaml-cpp 0.8.0 ends a plain scalar in a flow list at any question mark, YAML does not.
    if (QStringView(u"-?:").contains(first) && (text.size() == 1 || isBlank(text[1]) || context.insideFlow))
        return false;
    if (context.insideFlow
        && std::any_of(text.begin(), text.end(), [](QChar c) { return QStringView(u",[]{}?").contains(c); }))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (needsEscape(c))
            return false;
        if (c == u':' && (i + 1 == text.size() || isBlank(text[i + 1]) || context.insideFlow))
            return false;
        if (c == u'#' && i > 0 && isBlank(text[i - 1]))
            return false;
    }
    return true;
}

QString encodeScalar(const QString &text, ValueStyle preferred, const ScalarContext &context)
{
    const bool hasLineBreak = text.contains(u'\n');
    const bool mayBeBlock = !context.insideFlow && canBeBlock(text);
    switch (preferred) {
    case ValueStyle::Plain:
        if (hasLineBreak && mayBeBlock)
            return literalBlock(text, context, 2, {});
        return canBePlain(text, context) ? text : doubleQuoted(text);
    case ValueStyle::SingleQuoted:
        return canBeSingleQuoted(text) ? singleQuoted(text) : doubleQuoted(text);
    case ValueStyle::Folded:
        if (!context.insideFlow && canBeFolded(text))
            return foldedBlock(text, context);
        [[fallthrough]];
    case ValueStyle::Literal:
        return mayBeBlock ? literalBlock(text, context, 2, {}) : doubleQuoted(text);
    default:
        return doubleQuoted(text);
    }
}

QString encodeQuoted(const QString &text)
{
    const qsizetype doubleEscapes = text.count(u'"') + text.count(u'\\');
    const bool isSingleShorter = canBeSingleQuoted(text) && text.count(u'\'') < doubleEscapes;
    return isSingleShorter ? singleQuoted(text) : doubleQuoted(text);
}

QString encodeLiteral(const QString &text, QStringView presentBlock, const ScalarContext &context)
{
    if (context.insideFlow || !canBeBlock(text))
        return doubleQuoted(text);
    const TextLine header = lineAt(presentBlock, 0, presentBlock.size());
    const qsizetype commentAt = presentBlock.first(header.end).indexOf(u' ');
    const QStringView comment = commentAt < 0 ? QStringView() : presentBlock.sliced(commentAt, header.end - commentAt);
    qsizetype step = 2;
    for (qsizetype at = header.next; at < presentBlock.size();) {
        const TextLine line = lineAt(presentBlock, at, presentBlock.size());
        at = line.next;
        if (isBlankLine(presentBlock, line))
            continue;
        step = indentOf(presentBlock, line) - context.parentIndent;
        break;
    }
    for (const QChar c : presentBlock.first(commentAt < 0 ? header.end : commentAt)) {
        if (c.isDigit())
            step = c.digitValue();
    }
    if (step < 1 || (step > 9 && needsIndentDigit(text)))
        step = 2;
    return literalBlock(text, context, step, comment);
}

QString encodeList(const QStringList &items, ValueStyle style, const ScalarContext &context)
{
    if (style == ValueStyle::Plain) {
        const QString joined = items.join(", "_L1);
        if (!items.isEmpty() && splitListText(joined) == items)
            return encodeScalar(joined, ValueStyle::Plain, context);
        style = ValueStyle::FlowSequence;
    }
    QString source;
    if (style == ValueStyle::BlockSequence && !items.isEmpty()) {
        const qsizetype indent = context.parentIndent + 2;
        for (const QString &item : items)
            source += u'\n' + QString(indent, u' ') + "- "_L1
                      + encodeScalar(item, ValueStyle::Plain, {.insideFlow = true, .parentIndent = indent});
        return source;
    }
    for (const QString &item : items) {
        source += source.isEmpty() ? ""_L1 : ", "_L1;
        source += encodeScalar(item, ValueStyle::Plain, {.insideFlow = true, .parentIndent = context.parentIndent});
    }
    return u'[' + source + u']';
}

} // namespace Agentwright
