// SPDX-License-Identifier: MIT
#include "scalar_reader.h"

#include <agentwright/syntax/text_lines.h>

#include <QStringList>

#include <algorithm>

namespace Agentwright {

QString decodedQuotedKey(QStringView written)
{
    const QChar quote = written.front();
    QString text;
    for (qsizetype i = 1; i + 1 < written.size(); ++i) {
        const bool isEscape = (quote == u'\'' && written[i] == quote) || (quote == u'"' && written[i] == u'\\');
        if (isEscape && i + 2 < written.size())
            ++i;
        text += written[i];
    }
    return text;
}

namespace {

QList<QStringView> linesOf(QStringView text)
{
    QList<QStringView> lines;
    for (qsizetype at = 0;;) {
        const TextLine line = lineAt(text, at, text.size());
        lines.append(text.sliced(line.start, withoutTrailingBlanks(text, line.start, line.end) - line.start));
        if (line.next == text.size() && (line.next == line.end || text.back() != u'\n'))
            break;
        at = line.next;
    }
    return lines;
}

/// The first line stands behind the key; only the others have an indentation to share.
QString withoutSharedIndent(QList<QStringView> lines)
{
    qsizetype shared = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype indent = skipBlanks(lines[i], 0, lines[i].size());
        if (indent < lines[i].size())
            shared = shared < 0 ? indent : std::min(shared, indent);
    }
    QStringList texts;
    for (qsizetype i = 0; i < lines.size(); ++i)
        texts.append(lines[i].sliced(i == 0 ? 0 : std::min(std::max<qsizetype>(shared, 0), lines[i].size())).toString());
    return texts.join(u'\n');
}

bool startsQuoted(QStringView text)
{
    return text.startsWith(u'"') || text.startsWith(u'\'');
}

/// Quotes around the whole, or an opening one that nothing closes.
QStringView withoutQuotes(QStringView text)
{
    if (!startsQuoted(text))
        return text;
    if (text.size() > 1 && text.back() == text.front())
        return text.sliced(1, text.size() - 2);
    return text.sliced(1).contains(text.front()) ? text : text.sliced(1);
}

} // namespace

QString lenientText(QStringView text, const Entry &entry)
{
    QStringView written = entry.value.in(text);
    const bool isBlockHeader = entry.style == ValueStyle::Spilled
                               && (written.startsWith(u'|') || written.startsWith(u'>'));
    if (isBlockHeader) {
        const TextLine header = lineAt(written, 0, written.size());
        if (written.sliced(1, header.end - 1).trimmed().size() <= 2)
            written = written.sliced(header.next);
    } else {
        written = withoutQuotes(written);
    }
    QList<QStringView> lines = linesOf(written);
    while (lines.size() > 1 && lines.first().trimmed().isEmpty())
        lines.removeFirst();
    return withoutSharedIndent(lines);
}

} // namespace Agentwright
