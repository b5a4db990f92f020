// SPDX-License-Identifier: MIT
#include "model/trigger_scanner.h"

#include "model/trigger_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright {

namespace {

constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A part of the text with the one character in front that patterns look back at. Matching it costs as much as it is long,
/// not as much as the whole text is.
struct Window {
    Window(const QString &scan, TextRange part)
        : base(std::max<qsizetype>(part.start - 1, 0))
        , offset(part.start - base)
        , text(QStringView(scan).sliced(base, part.end - base))
    { }

    QRegularExpressionMatchIterator matches(const QRegularExpression &pattern) const
    {
        return pattern.globalMatchView(text, offset);
    }

    qsizetype base;
    qsizetype offset;
    QStringView text;
};

/// The words for the two sides and for the situation, as definitions in several languages have them, with marks around and
/// a remark behind ("user (in a hurry):"). "The user's wish:" is none.
const QRegularExpression &knownLabel()
{
    static const QRegularExpression
        pattern(u"(?<![^\\s>(\\[→])(?<label>\\*{0,2}(?<word>"
                "(?<user>user|human|ユーザー|用户|用戶|사용자|пользователь|usuario|utilisateur|benutzer)"
                "|assistant|アシスタント|助手|어시스턴트|ассистент|asistente|assistente|assistent"
                "|(?<context>context|situation|scenario|状況|コンテキスト|场景|背景|上下文|상황|контекст|contexto)"
                "|(?<commentary>commentary)"
                ")\\*{0,2}(?: \\([^()\\n]{1,60}\\))?[ \\t]{0,2}[:：]\\*{0,2})"_s,
                kOptions);
    return pattern;
}

/// Any name at the start of a line with a quote behind the colon.
const QRegularExpression &namedLabel()
{
    static const QRegularExpression pattern(
        u"(?:(?<=\\n)|\\G)[ \\t]{0,40}(?:(?:[-*•]|\\(?\\d{1,3}[.)])[ \\t]+)?"
        "(?<label>\\*{0,2}(?<word>\\p{L}[\\w.'’-]{0,40}(?: [\\w.'’-]{1,40}){0,2})\\*{0,2}[ \\t]{0,2}[:：]\\*{0,2})"
        "(?=[ \\t]{0,4}(?:[\"'“‘«「]|\\\\\"))"_s,
        kOptions);
    return pattern;
}

const QRegularExpression &leadIn()
{
    static const QRegularExpression pattern(u"(?<!\\w)(?:#{1,6} |\\*{2})?(?:(?:usage|use|trigger|typical|for) )?examples?"
                                            "(?: (?:usage|uses|use|cases|scenarios|triggers))?\\**[:：]\\**"_s,
                                            kOptions);
    return pattern;
}

/// Spans between single back-ticks on one line. A back-tick inside a word opens none.
QList<TextRange> codeSpans(const QString &scan)
{
    static const QRegularExpression pattern(u"(?<![\\w`])`[^`\\n]{1,300}`(?!`)"_s);
    QList<TextRange> spans;
    for (auto it = pattern.globalMatch(scan); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

TriggerTag::Kind tagKind(QStringView name, bool isClosing)
{
    using Kind = TriggerTag::Kind;
    if (name.compare(u"example", Qt::CaseInsensitive) == 0)
        return isClosing ? Kind::ExampleClose : Kind::ExampleOpen;
    if (name.compare(u"commentary", Qt::CaseInsensitive) == 0)
        return isClosing ? Kind::CommentaryClose : Kind::CommentaryOpen;
    return isClosing ? Kind::ContextClose : Kind::ContextOpen;
}

TriggerLabel labelFrom(const QRegularExpressionMatch &match, QStringView scan, qsizetype base, qsizetype first)
{
    TriggerLabel label;
    label.word = TextRange(match.capturedStart(u"word"), match.capturedEnd(u"word")).shifted(base);
    label.start = match.capturedStart(u"label") + base;
    label.end = match.capturedEnd(u"label") + base;
    label.lead = std::max(listMarkStart(scan, label.start), first);
    qsizetype line = label.lead;
    while (line > first && (scan[line - 1] == u' ' || scan[line - 1] == u'\t'))
        --line;
    label.isAtLineStart = line == first || scan[line - 1] == u'\n';
    return label;
}

} // namespace

QList<TriggerTag> findTags(const QString &scan)
{
    static const QRegularExpression
        pattern(u"<[ \\t]{0,3}(/?)[ \\t]{0,3}(example|commentary|context)(?:\\s[^<>]{0,200})?>"_s,
                QRegularExpression::CaseInsensitiveOption);
    const QList<TextRange> spans = codeSpans(scan);
    auto span = spans.begin();
    QList<TriggerTag> tags;
    for (auto it = pattern.globalMatch(scan); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const TextRange range{match.capturedStart(), match.capturedEnd()};
        while (span != spans.end() && span->end <= range.start)
            ++span;
        tags.append({tagKind(match.capturedView(2), match.capturedLength(1) > 0), range,
                     span != spans.end() && span->contains(range)});
    }
    return tags;
}

QList<TriggerLabel> findLabels(const QString &scan, TextRange part)
{
    const Window window(scan, part);
    QList<TriggerLabel> labels;
    for (auto it = window.matches(knownLabel()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        TriggerLabel label = labelFrom(match, scan, window.base, part.start);
        label.isUser = match.hasCaptured(u"user");
        if (match.hasCaptured(u"context"))
            label.kind = TriggerLabel::Kind::Context;
        else if (match.hasCaptured(u"commentary"))
            label.kind = TriggerLabel::Kind::Commentary;
        labels.append(label);
    }
    for (auto it = window.matches(namedLabel()); it.hasNext();)
        labels.append(labelFrom(it.next(), scan, window.base, part.start));
    std::ranges::stable_sort(labels, {}, &TriggerLabel::end);
    const auto repeated = std::ranges::unique(labels, {}, &TriggerLabel::end);
    labels.erase(repeated.begin(), repeated.end());
    return labels;
}

qsizetype listMarkStart(QStringView scan, qsizetype position)
{
    // Long enough for every mark and what stands in front of it; no more, since the line may be the whole text.
    constexpr qsizetype kLongest = 12;
    const qsizetype from = std::max<qsizetype>(position - kLongest, 0);
    static const QRegularExpression pattern(u"(?:^|[\\s:])((?:[-*•]|\\(?\\d{1,3}[.)])[ \\t]+)$"_s);
    const QRegularExpressionMatch match = pattern.matchView(scan.sliced(from, position - from));
    return match.hasMatch() ? position - match.capturedLength(1) : position;
}

qsizetype leadInStart(const QString &scan, TextRange range)
{
    constexpr qsizetype kLongest = 60;
    const qsizetype end = blanksBefore(scan, listMarkStart(scan, range.end), range.start);
    const Window window(scan, {std::max(range.start, end - kLongest), end});
    for (auto it = window.matches(leadIn()); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedEnd() + window.base == end)
            return match.capturedStart() + window.base;
    }
    return end;
}

qsizetype firstLeadInEnd(const QString &scan, TextRange range)
{
    const QRegularExpressionMatch match = leadIn().match(scan, range.start);
    return match.hasMatch() && match.capturedEnd() <= range.end ? match.capturedEnd() : -1;
}

} // namespace Agentwright
