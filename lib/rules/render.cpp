// SPDX-License-Identifier: MIT
#include <agentwright/rules/render.h>

#include <agentwright/base/message_text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr qsizetype kMaxShown = 100; ///< UTF-16 units of a line
constexpr qsizetype kShownBefore = 30;

/// Columns that a terminal gives the character: what East Asian Width calls wide, emoji included.
int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD);
    return isWide ? 2 : 1;
}

/// What may be written to a terminal for the character: never a control character.
char32_t shownFor(char32_t c)
{
    if (c == U'\t')
        return U' ';
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0) || QChar::isSurrogate(c);
    return isControl || c == 0x2028 || c == 0x2029 ? char32_t(QChar::ReplacementCharacter) : c;
}

/// The part of the line that is shown: all of it, or a window around the range.
TextRange shownPart(QStringView text, const TextRange &line, const TextRange &range)
{
    if (line.length() <= kMaxShown)
        return line;
    qsizetype start = std::max(line.start, std::min(range.start - kShownBefore, line.end - kMaxShown));
    qsizetype end = std::min(line.end, start + kMaxShown);
    if (start > line.start && text[start].isLowSurrogate())
        --start;
    if (end < line.end && text[end].isLowSurrogate())
        --end;
    return {start, end};
}

} // namespace

QString diagnosticLine(const QString &path, const LineIndex &lines, const Diagnostic &diagnostic)
{
    const LineColumn at = lines.at(diagnostic.range.start);
    return path + u':' + QString::number(at.line) + u':' + QString::number(at.column) + u": "_s
           + severityName(diagnostic.severity) + u": "_s + message(diagnostic) + u" ["_s
           + QLatin1StringView(diagnostic.rule->code) + u' ' + QLatin1StringView(diagnostic.rule->name) + u']';
}

QString sourceExcerpt(QStringView text, const LineIndex &lines, const TextRange &range)
{
    const TextRange line = lines.line(lines.at(range.start).line);
    const TextRange part = shownPart(text, line, range);
    const bool isCutBefore = part.start > line.start;
    QString source = isCutBefore ? u"…"_s : QString();
    QString carets(source.size(), u' ');
    qsizetype at = part.start;
    for (const char32_t c : part.in(text).toUcs4()) {
        const char32_t shown = shownFor(c);
        source += QChar::fromUcs4(shown);
        const bool isMarked = range.contains(at) || (range.isEmpty() && at == range.start);
        carets += QString(columnsOf(shown), isMarked ? u'^' : u' ');
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    if (part.end < line.end)
        source += u'…';
    while (carets.endsWith(u' '))
        carets.chop(1);
    if (!carets.contains(u'^'))
        carets = QString(isCutBefore ? 1 : 0, u' ') + QString(range.start - part.start, u' ') + u'^';
    return u"    "_s + source + u"\n    "_s + carets + u'\n';
}

QString ruleMarkdown(const RuleSpec &rule)
{
    // The documentation's own headings go one level down, below the rule's.
    QString documentation = QString::fromUtf8(rule.documentation);
    documentation.replace(u"\n## "_s, u"\n### "_s);
    if (documentation.startsWith(u"## "_s))
        documentation.prepend(u'#');
    return u"## %1 %2\n\n"_s.arg(QLatin1StringView(rule.code), QLatin1StringView(rule.name))
           + messageText("Agentwright::Rules", rule.summary)
           + u"\n\nSeverity: %1. Verdict: %2. Since version %3.\n\n"_s.arg(severityName(rule.severity),
                                                                           verdictName(rule.verdict),
                                                                           QLatin1StringView(rule.since))
           + documentation + u"\n### Evidence\n\n"_s + QString::fromUtf8(rule.evidence) + u'\n';
}

} // namespace Agentwright
