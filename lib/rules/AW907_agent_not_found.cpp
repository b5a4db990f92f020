// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "nearest_word.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW907 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW907",
    .name = "agent-not-found",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "An agent is named that does not exist."),
    .documentation = R"(## What it finds

A name in the list of `Agent(…)`, as `subagent_type`, or in “the `test-writer` agent”, that no agent of the checked set and no
agent of Claude Code has. A *hint* where the file's scope holds no other agent, so that there is no set to be missing from.
Of names that nothing marks (“hand over to the test-writer agent”) and of those without the word agent only slips are found: ones
that resemble an agent of the set, or are the file name of an agent with another name, which is left over from a renaming.
Where the prose hands no work over (“delegate to the `x` agent”), only names of several words count, and one that resembles none of
the set is a *hint*: it may be an agent of another product. Names with a plugin in front (`plugin:agent`) count only when that plugin is in the set.

## Why it matters

The work is handed over to nobody: the call fails, or the model takes another agent. Such names remain when an agent is renamed
or removed.

## Example

```markdown
When you are done, call the `test-writter` agent.
```

## Fix

Writes the name that is nearest. *To be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/sub-agents (August 2026). An agent of the user that is not in the checked folders is not seen.",
};

bool isCertain(const NamedPlace &one)
{
    return one.kind == NamedPlace::Kind::AgentOfTool || one.kind == NamedPlace::Kind::AgentCalled
           || one.kind == NamedPlace::Kind::AgentHandedTo;
}

bool isAgentName(const NamedPlace &one)
{
    return isCertain(one) || one.kind == NamedPlace::Kind::AgentInProse
           || one.kind == NamedPlace::Kind::AgentHandedToPlainly;
}

/// Agents under the names of their files, where these are others: what is left over when an agent was renamed.
QHash<QString, QString> namesByFile(const LibraryContext &context)
{
    QHash<QString, QString> names;
    for (const LibraryFile &file : context.files) {
        const QString stem = file.place.fileName.section(u'.', 0, 0);
        if (isAgent(file) && stem != file.name)
            names.insert(stem, file.name);
    }
    return names;
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    const AgentIndex index(context);
    QSet<QString> plugins;
    for (const LibraryFile &file : context.files) {
        if (file.place.kind == FileKind::PluginAgent)
            plugins.insert(pluginOf(file));
    }
    const QHash<QString, QString> renamed = namesByFile(context);
    QStringList names;
    for (const LibraryFile &file : context.files) {
        if (!isAgent(file))
            continue;
        const bool isAlone = index.sizeOfScope(file) < 2;
        for (const NamedPlace &one : file.named) {
            const bool isMention = one.kind == NamedPlace::Kind::AgentInProse && index.knows(u"agent-"_s + one.name);
            const bool isElsewhere = isMention
                                     || (one.name.contains(u':') && !plugins.contains(one.name.section(u':', 0, 0)));
            if (!isAgentName(one) || index.knows(one.name) || isElsewhere)
                continue;
            if (names.isEmpty())
                names = index.names();
            const QString nearest = renamed.contains(one.name) ? renamed.value(one.name) : nearestWord(one.name, names);
            if (nearest.isEmpty()
                && (one.kind == NamedPlace::Kind::AgentHandedToPlainly || (isAlone && !isCertain(one))))
                continue;
            Diagnostic &found = sink.report(file.path, one.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules", "There is no agent “%1” here"),
                                            {one.name})
                                    .diagnostic;
            if (isAlone || (!isCertain(one) && nearest.isEmpty()))
                found.severity = Severity::Hint;
            if (!nearest.isEmpty())
                addFix(found, FixSafety::Review, TextEdit(one.range, nearest),
                       QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {nearest});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW907
