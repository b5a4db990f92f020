// SPDX-License-Identifier: MIT
#include "tolerant_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

bool isInQuotes(const QString &value)
{
    return value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
}

bool needsQuotes(const QString &value)
{
    static const QRegularExpression special(u"[{}\\[\\]*&#!|>%@`]|: "_s);
    return !isInQuotes(value) && value.contains(special);
}

QString repairedLine(const QString &line)
{
    static const QRegularExpression keyAndValue(u"^([a-zA-Z_-]+):\\s+(.+)$"_s);
    const QRegularExpressionMatch match = keyAndValue.match(line);
    if (!match.hasMatch() || !needsQuotes(match.captured(2)))
        return line;
    QString value = match.captured(2);
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return match.captured(1) + u": \""_s + value + u'"';
}

/// The repair does not see lines that end in a carriage return.
bool endsInCarriageReturn(const QString &line, const TextFormat &format)
{
    const char16_t last = line.isEmpty() ? u'\0' : line.back().unicode();
    return format.lineEnding == LineEnding::CrLf ? last != StandIn::kBareLineFeed : last == StandIn::kCarriageReturn;
}

bool isYaml(const QString &frontmatter)
{
    const QString text = u"---\n"_s + frontmatter + (frontmatter.endsWith(u'\n') ? u"---\n"_s : u"\n---\n"_s);
    return DocumentSyntax::parse(text).isStrictYaml();
}

} // namespace

QString repairedByClaude(QStringView frontmatter, const TextFormat &format)
{
    QStringList lines = frontmatter.toString().split(u'\n');
    for (QString &line : lines) {
        if (!endsInCarriageReturn(line, format))
            line = repairedLine(line);
    }
    return lines.join(u'\n');
}

bool loadsTolerantly(const DocumentSyntax &syntax, const TextFormat &format)
{
    return isYaml(repairedByClaude(syntax.textOf(syntax.frontmatter()), format));
}

bool isRepairable(const DocumentSyntax &syntax, const Entry &entry)
{
    return isYaml(repairedByClaude(syntax.textOf({entry.key.start, entry.tail.end}), {}));
}

} // namespace Agentwright
