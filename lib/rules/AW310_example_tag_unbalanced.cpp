// SPDX-License-Identifier: MIT
#include "rule_support.h"

#include <agentwright/model/edit_builder.h>
#include <agentwright/model/trigger_tags.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Agentwright::AW310 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW310",
    .name = "example-tag-unbalanced",
    .severity = Severity::Warning,
    .stage = RuleStage::Field,
    .since = "0.1.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A tag of an example is opened and not closed, or the reverse."),
    .documentation = R"(## What it finds

`<example>` or `<commentary>` without its closing tag, a closing tag without an opening one, and an opening tag written twice where
the second should close. Tags in back-ticks are left alone.

## Why it matters

The model reads the rest of the description as part of the example, and the form cannot show it as a card. One in fifty published
agents has such a slip.

## Example

```yaml
description: |
  Use this agent when code has to be reviewed.

  <example>
  user: "Is it good?"
  assistant: "The reviewer agent will look."
```

## Fix

Adds the tag, turns the second opening one into a closing one, or removes the tag that closes nothing. *Safe* where only blanks or the
next tag follow, so that there is one place for it; else *to be looked at*.
)",
    .evidence =
        "17 of 812 public agents; the form of examples: anthropics/claude-code, plugins/plugin-dev, agent-development (2026).",
    .kinds = kClaudeAgents,
};

using Kind = TriggerTag::Kind;

struct Slip {
    TextRange tag; ///< the tag that has no partner
    TextRange change; ///< what to replace, in the description
    QString insert;
    bool isCertain = true;
    bool isOpening = true;
};

/// Walks the tags and keeps what is open: an example, and in it a commentary.
class TagWalk
{
public:
    TagWalk(const QString &scan, const QList<TriggerTag> &tags) : m_scan(scan), m_tags(tags) { }

    QList<Slip> slips()
    {
        for (m_index = 0; m_index < m_tags.size(); ++m_index) {
            const TriggerTag &tag = m_tags[m_index];
            if (tag.kind == Kind::ExampleOpen)
                open(m_example, tag, u"</example>"_s);
            else if (tag.kind == Kind::ExampleClose)
                close(m_example, tag);
            else if (tag.kind == Kind::CommentaryOpen)
                open(m_commentary, tag, u"</commentary>"_s);
            else if (tag.kind == Kind::CommentaryClose)
                close(m_commentary, tag);
        }
        closeBefore(m_commentary, m_scan.size(), u"</commentary>"_s);
        closeBefore(m_example, m_scan.size(), u"</example>"_s);
        return m_slips;
    }

private:
    struct Open {
        bool is = false;
        TextRange tag;
    };

    void open(Open &what, const TriggerTag &tag, const QString &closing)
    {
        if (what.is && isMeantAsClosing(what, tag)) {
            m_slips.append({.tag = tag.range, .change = tag.range, .insert = closing});
            what.is = false;
            return;
        }
        const qsizetype end = &what == &m_example ? listMarkStart(m_scan, tag.range.start) : tag.range.start;
        if (&what == &m_example)
            closeBefore(m_commentary, end, u"</commentary>"_s);
        closeBefore(what, end, closing);
        what = {true, tag.range};
    }

    /// Text in front, and nothing but blanks up to the next tag, or none at all, behind.
    bool isMeantAsClosing(const Open &what, const TriggerTag &tag) const
    {
        const bool hasText = !TextRange{what.tag.end, tag.range.start}.in(m_scan).trimmed().isEmpty();
        const qsizetype next = m_index + 1 < m_tags.size() ? m_tags[m_index + 1].range.start : m_scan.size();
        const QStringView behind = TextRange{tag.range.end, listMarkStart(m_scan, next)}.in(m_scan).trimmed();
        const bool closesNext = m_index + 1 < m_tags.size()
                                && m_tags[m_index + 1].kind
                                       == (&what == &m_example ? Kind::ExampleClose : Kind::CommentaryClose);
        return hasText && behind.isEmpty() && !closesNext;
    }

    void close(Open &what, const TriggerTag &tag)
    {
        if (&what == &m_example && m_commentary.is)
            closeBefore(m_commentary, tag.range.start, u"</commentary>"_s);
        if (!what.is)
            m_slips.append({.tag = tag.range,
                            .change = {blanksBefore(m_scan, tag.range.start), tag.range.end},
                            .insert = {},
                            .isCertain = false,
                            .isOpening = false});
        what.is = false;
    }

    void closeBefore(Open &what, qsizetype end, const QString &closing)
    {
        if (!what.is)
            return;
        what.is = false;
        const qsizetype at = std::max(blanksBefore(m_scan, end, what.tag.end), what.tag.end);
        const bool isOnItsLine = &what == &m_example && what.tag.end < m_scan.size() && m_scan[what.tag.end] == u'\n';
        // Behind the last example there may be text that belongs to the description again.
        const QStringView rest = TextRange{what.tag.end, at}.in(m_scan);
        const bool isCertain = end < m_scan.size() || !rest.contains(u"\n\n");
        m_slips.append({.tag = what.tag,
                        .change = {at, at},
                        .insert = isOnItsLine ? lineBreakFor(what.tag) + closing : closing,
                        .isCertain = isCertain});
    }

    /// The closing tag goes on a line of its own, indented as the opening one is.
    QString lineBreakFor(TextRange tag) const
    {
        const qsizetype lineStart = m_scan.lastIndexOf(u'\n', tag.start) + 1;
        qsizetype blanks = lineStart;
        while (blanks < tag.start && m_scan[blanks] == u' ')
            ++blanks;
        return u'\n' + QString(blanks - lineStart, u' ');
    }

    const QString &m_scan;
    const QList<TriggerTag> &m_tags;
    QList<Slip> m_slips;
    Open m_example;
    Open m_commentary;
    qsizetype m_index = 0;
};

const char *messageFor(const Slip &slip)
{
    if (!slip.isOpening)
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 closes nothing");
    if (slip.tag == slip.change)
        return QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 opens a second time where it should close");
    return QT_TRANSLATE_NOOP("Agentwright::Rules", "%1 is never closed");
}

void check(const RuleContext &context, DiagnosticSink &sink)
{
    const Trigger &trigger = context.definition.trigger();
    if (!hasHeader(context) || !trigger.value.contains(u'<'))
        return;
    const QString scan = scannable(trigger.value);
    QList<TriggerTag> tags = findTags(scan);
    tags.removeIf([](const TriggerTag &tag) { return tag.isCode; });
    int reported = 0;
    for (const Slip &slip : TagWalk(scan, tags).slips()) {
        Diagnostic &found = sink.report(fieldRange(context, u"description", slip.tag), messageFor(slip),
                                        {slip.tag.in(trigger.value).toString()});
        if (++reported > kMaxFixesInOneRun)
            continue;
        QString fixed = trigger.value;
        QString insert = slip.insert;
        if (trigger.lineEnds == TriggerLineEnds::LiteralBackslashN)
            insert.replace(u'\n', "\\n"_L1);
        fixed.replace(slip.change.start, slip.change.length(), insert);
        addFix(found, slip.isCertain ? FixSafety::Safe : FixSafety::Review, setDescription(context.definition, fixed),
               slip.isOpening ? QT_TRANSLATE_NOOP("Agentwright::Rules", "Close it")
                              : QT_TRANSLATE_NOOP("Agentwright::Rules", "Remove the tag"));
    }
}

} // namespace

AGENTWRIGHT_RULE(kSpec, check);

} // namespace Agentwright::AW310
