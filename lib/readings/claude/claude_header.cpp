// SPDX-License-Identifier: MIT
#include "claude_cut.h"

#include "readings/source_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr QStringView kFence = u"---";
constexpr QStringView kSpecial = u"{}[]*&#!|>%@`";

bool isKeyCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'_' || u == u'-';
}

/// What a dot does not match.
bool isScriptLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

/// Quotes, and a list in brackets that can be read by itself, are taken to be meant as YAML.
bool isLeftAlone(QStringView value)
{
    if ((value.startsWith(u'"') && value.endsWith(u'"')) || (value.startsWith(u'\'') && value.endsWith(u'\'')))
        return true;
    return value.startsWith(u'[') && value.endsWith(u']') && readStrictYaml(value, kBunYaml).isAccepted;
}

bool holdsSpecial(QStringView value)
{
    return value.contains(u": ") || std::ranges::any_of(value, [](QChar c) { return kSpecial.contains(c); });
}

/// Start of the value in "key: value", or -1.
qsizetype valueStart(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && isKeyCharacter(line[at]))
        ++at;
    if (at == 0 || at == line.size() || line[at] != u':')
        return -1;
    const qsizetype colon = at++;
    while (at < line.size() && isScriptSpace(line[at]))
        ++at;
    // A value of blanks alone: the blanks but the first are the value.
    if (at == line.size())
        at = line.size() - 1;
    const bool isOneLine = std::none_of(line.begin() + at, line.end(), isScriptLineEnd);
    return at > colon + 1 && isOneLine ? at : -1;
}

QString repairedLine(QStringView line)
{
    if (line.startsWith(u'\t')) {
        const qsizetype tabs = std::ranges::find_if(line, [](QChar c) { return c != u'\t'; }) - line.begin();
        return QString(2 * tabs, u' ') + line.sliced(tabs).toString();
    }
    const qsizetype start = valueStart(line);
    const QStringView value = start < 0 ? QStringView() : line.sliced(start);
    if (start < 0 || !holdsSpecial(value) || isLeftAlone(value))
        return line.toString();
    QString escaped = value.toString();
    escaped.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return line.first(line.indexOf(u':')).toString() + u": \""_s + escaped + u'"';
}

/// Behind the opening fence: three hyphens, any white space, a line feed. -1 without one.
qsizetype openingEnd(QStringView source)
{
    if (!source.startsWith(kFence))
        return -1;
    qsizetype at = kFence.size();
    qsizetype end = -1;
    for (; at < source.size() && isScriptSpace(source[at]); ++at) {
        if (source[at] == u'\n')
            end = at + 1;
    }
    return end;
}

/// Behind the closing fence: white space up to a line feed belongs to it.
qsizetype closingEnd(QStringView source, qsizetype behindHyphens)
{
    qsizetype at = behindHyphens;
    while (at < source.size() && isScriptSpace(source[at]))
        ++at;
    return at;
}

} // namespace

QString repairedClaudeHeader(QStringView header)
{
    QString text;
    text.reserve(header.size() + 64);
    for (const QStringView line : header.tokenize(u'\n'))
        text += repairedLine(line) + u'\n';
    text.chop(1);
    return text;
}

ClaudeHeader cutClaudeHeader(QStringView source)
{
    ClaudeHeader cut;
    const qsizetype start = openingEnd(source);
    const qsizetype end = start < 0 ? -1 : source.indexOf(kFence, start);
    if (end < 0) {
        cut.fence = start < 0 ? ClaudeHeader::Fence::NoOpening : ClaudeHeader::Fence::NoClosing;
        cut.behindFence = source;
        return cut;
    }
    cut.fence = ClaudeHeader::Fence::Found;
    cut.header = source.sliced(start, end - start);
    const QStringView lastLine = cut.header.sliced(cut.header.lastIndexOf(u'\n') + 1);
    cut.isCutInsideLine = !scriptTrimmed(lastLine).isEmpty();
    cut.behindFence = source.sliced(closingEnd(source, end + kFence.size()));
    return cut;
}

} // namespace Agentwright
