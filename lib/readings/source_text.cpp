// SPDX-License-Identifier: MIT
#include "source_text.h"

#include <agentwright/base/text_search.h>
#include <agentwright/readings/portable_text.h>
#include <agentwright/readings/reading_input.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isLoneLow(QStringView text, qsizetype i)
{
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

bool hasStandIns(QStringView text)
{
    if (!hasSurrogates(text))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLoneLow(text, i))
            return true;
    }
    return false;
}

/// Length of the longest beginning of a UTF-8 character in the run of invalid bytes at `i`.
qsizetype invalidSequence(QStringView text, qsizetype i)
{
    const auto byteAt = [&](qsizetype at) {
        const char16_t unit = at < text.size() ? text[at].unicode() : u'\0';
        return StandIn::isInvalidByte(unit) ? int(StandIn::invalidByte(unit)) : -1;
    };
    const int lead = byteAt(i);
    const qsizetype needed = lead >= 0xF0 && lead <= 0xF4   ? 3
                             : lead >= 0xE0 && lead <= 0xEF ? 2
                             : lead >= 0xC2 && lead < 0xE0  ? 1
                                                            : 0;
    const int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    qsizetype length = 1;
    while (length <= needed) {
        const int byte = byteAt(i + length);
        if (byte < (length == 1 ? lowest : 0x80) || byte > (length == 1 ? highest : 0xBF))
            break;
        ++length;
    }
    return length;
}

char16_t restored(char16_t standIn)
{
    switch (standIn) {
    case StandIn::kCarriageReturn:
        return u'\r';
    case StandIn::kParagraphSeparator:
        return u'\u2029';
    case StandIn::kFrameBegin:
        return u'\uFDD0';
    case StandIn::kFrameEnd:
        return u'\uFDD1';
    default:
        return u'\uFFFD';
    }
}

} // namespace

QString sourceText(const QString &text, const TextFormat &format)
{
    const LineEnding ending = format.lineEnding;
    if (ending == LineEnding::Lf && !hasStandIns(text))
        return text;
    QString source;
    source.reserve(text.size() + text.size() / 16);
    bool isBare = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'\n') {
            if (ending != LineEnding::Lf && !isBare)
                source += u'\r';
            if (ending != LineEnding::Cr || isBare)
                source += u'\n';
        } else if (!isLoneLow(text, i)) {
            source += QChar(unit);
        } else if (StandIn::isInvalidByte(unit)) {
            source += u'\uFFFD';
            i += invalidSequence(text, i) - 1;
        } else if (unit != StandIn::kBareLineFeed) {
            source += QChar(restored(unit));
        }
        isBare = unit == StandIn::kBareLineFeed;
    }
    return source;
}

QString portableText(QStringView text)
{
    QString result = QString::fromUtf8(sourceText(text.toString(), TextFormat()).toUtf8());
    result.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return result;
}

bool isScriptSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0x20 || u == 0xA0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200A)
           || u == 0x2028 || u == 0x2029 || u == 0x202F || u == 0x205F || u == 0x3000 || u == 0xFEFF;
}

QStringView scriptTrimmed(QStringView text)
{
    while (!text.isEmpty() && isScriptSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isScriptSpace(text.back()))
        text.chop(1);
    return text;
}

QString fileStem(const QString &path)
{
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

} // namespace Agentwright
