// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/odd_characters.h>
#include <agentwright/base/text_search.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW602 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW602",
    .name = "invisible-characters",
    .severity = Severity::Error,
    .stage = RuleStage::Encoding,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules",
                                 "The file holds characters that nobody sees but the model reads."),
    .documentation = R"(## What it finds

Zero-width characters, marks that turn the direction of text, tag characters (which can spell a whole hidden text) and
rows of variation selectors. What a script or an emoji needs is no finding: joiners between emoji or in Persian,
Arabic and Indic words, direction marks beside right-to-left letters, line-break chances in scripts without blanks,
flags that are made of tags. Soft hyphens inside words are a hint. Control characters, which a terminal obeys (U+001B) or which
are left over from a damaged emoji, are a *warning*.

## Why it matters

What a reviewer sees and what the model gets are two different texts: the classic way to smuggle in an instruction.

## Example

`Review the code` + U+200B + `.` shows as `Review the code.`

## Fix

Removes them: *safe* within the lines of the prompt, since nothing visible changes; *to be looked at* in the
frontmatter, where a name or a value becomes another one, and at the start of a line or before a back-tick, where they
may keep Markdown marks from working.
)",
    .evidence = "Unicode 15.1 (default-ignorable code points, bidirectional controls, tags); 8 of 812 public "
                "agents, November 2026.",
    .kinds = kEveryFile,
};

struct Hidden {
    QList<TextRange> places;
    QString spelled; ///< what tag characters say
    bool isOnlySoftHyphens = true;
};

Hidden hiddenIn(QStringView text)
{
    Hidden hidden;
    if (isAscii(text))
        return hidden;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].unicode() < 0xAD)
            continue;
        const qsizetype length = invisibleLength(text, at);
        if (length == 0)
            continue;
        if (!hidden.places.isEmpty() && hidden.places.last().end == at)
            hidden.places.last().end = at + length;
        else
            hidden.places.append({at, at + length});
        hidden.isOnlySoftHyphens = hidden.isOnlySoftHyphens && text[at] == u'\u00AD';
        hidden.spelled += spelledByTags(text, at, length);
        at += length - 1;
    }
    return hidden;
}

TextEdit removalOf(const QList<TextRange> &places)
{
    QList<TextChange> changes;
    for (const TextRange &place : places)
        changes.append({place, {}});
    return TextEdit::fromChanges(changes).value_or(TextEdit());
}

/// What no text has: bells, escapes, bytes of a broken emoji. Tabs, line ends and form feeds are usual.
bool isControl(QChar c)
{
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f' && !c.isNull())
           || (c.unicode() >= 0x7F && c.unicode() < 0xA0 && c.unicode() != 0x85);
}

void reportControls(const RuleContext &context, DiagnosticSink &sink)
{
    const QString &text = context.definition.text();
    if (!hasControlCharacters(text))
        return;
    QList<TextRange> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isControl(text[at]))
            places.append({at, at + 1});
    }
    if (places.isEmpty())
        return;
    constexpr qsizetype kMaxControls = 100;
    const QString name = codePointText(char32_t(text[places.first().start].unicode()));
    Diagnostic &found = sink.report(places.first(),
                                    QT_TRANSLATE_NOOP("Agentwright::Rules", "Control characters (%2), the first is %1"),
                                    {name, QString::number(places.size())});
    found.severity = Severity::Warning;
    found.related = places.sliced(1, std::min(places.size() - 1, kMaxControls));
    addFix(found, FixSafety::Review, removalOf(places), QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove them"));
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kMaxRelated = 100;
    reportControls(context, sink);
    const QString &text = context.definition.text();
    const Hidden hidden = hiddenIn(text);
    if (hidden.places.isEmpty())
        return;
    const TextRange first = hidden.places.first();
    const QString name = codePointText(first.in(text).toUcs4().constFirst());
    Diagnostic &found =
        !hidden.spelled.isEmpty()
            ? sink.report(first,
                          QT_TRANSLATE_NOOP("Agentwright::Rules", "Invisible characters spell a hidden text: %1"),
                          {excerpt(hidden.spelled)})
        : hidden.places.size() == 1
            ? sink.report(first, QT_TRANSLATE_NOOP("Agentwright::Rules", "Invisible here: %1"), {name})
            : sink.report(first, QT_TRANSLATE_NOOP("Agentwright::Rules", "Invisible characters at %2 places, here %1"),
                          {name, QString::number(hidden.places.size())});
    if (hidden.isOnlySoftHyphens)
        found.severity = Severity::Hint;
    found.related = hidden.places.sliced(1, std::min(hidden.places.size() - 1, kMaxRelated));
    // At the start of a line they may keep marks behind them from being Markdown.
    const bool isCertain = std::all_of(hidden.places.begin(), hidden.places.end(), [&](const TextRange &place) {
        return place.start > context.syntax().body().start && text[place.start - 1] != u'\n'
               && (place.end == text.size() || text[place.end] != u'`');
    });
    addFix(found, isCertain ? FixSafety::Safe : FixSafety::Review, removalOf(hidden.places),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove them"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW602
