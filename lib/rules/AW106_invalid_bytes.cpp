// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/base/text_search.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW106 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW106",
    .name = "invalid-bytes",
    .severity = Severity::Warning,
    .stage = RuleStage::Encoding,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "The file holds bytes that are not UTF-8."),
    .documentation = R"(## What it finds

Bytes that belong to no UTF-8 character: text in an older encoding, or characters that a script has cut in two. Agentwright keeps
such bytes as they are when it saves.

## Why it matters

Claude Code reads each of them as the replacement character U+FFFD; the model sees damaged text. Other readers refuse the file.

## Example

`Pr` + byte 0xFC + `fe den Code` (Latin-1) instead of `Prüfe den Code` in UTF-8.

## Fix

Where all of the bytes are printable in Latin-1: replaces them by these characters. *To be looked at*: the file may have been in
another encoding.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026): read as U+FFFD. 9 of 14,900 files.",
};

bool isLatin1Text(char16_t unit)
{
    return StandIn::invalidByte(unit) >= 0xA0;
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    constexpr qsizetype kMaxRelated = 100;
    const QString &text = context.definition.text();
    if (!hasSurrogates(text))
        return;
    QList<TextRange> places;
    QList<TextChange> changes;
    bool isAllLatin1 = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (!StandIn::isInvalidByte(unit) || StandIn::at(text, i) == 0)
            continue;
        places.append({i, i + 1});
        isAllLatin1 = isAllLatin1 && isLatin1Text(unit);
        if (isAllLatin1)
            changes.append({{i, i + 1}, QString(QChar(char16_t(StandIn::invalidByte(unit))))});
    }
    if (places.isEmpty())
        return;
    const QString first = u"0x"_s
                          + QString::number(StandIn::invalidByte(text[places.first().start].unicode()), 16).toUpper();
    Diagnostic &found =
        places.size() == 1
            ? sink.report(places.first(),
                          QT_TRANSLATE_NOOP("Agentwright::Rules", "The byte %1 is not UTF-8: tools read it as U+FFFD"),
                          {first})
            : sink.report(places.first(),
                          QT_TRANSLATE_NOOP("Agentwright::Rules",
                                            "%1 bytes are not UTF-8, the first is %2: tools read them as U+FFFD"),
                          {QString::number(places.size()), first});
    found.related = places.sliced(1, std::min(places.size() - 1, kMaxRelated));
    const auto edit = TextEdit::fromChanges(changes);
    if (isAllLatin1 && edit)
        addFix(found, FixSafety::Review, *edit, QT_TRANSLATE_NOOP("Agentwright::Rules", "Read them as Latin-1"));
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW106
