// SPDX-License-Identifier: MIT
#include "library_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW901 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW901",
    .name = "name-twice",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "Two agents of one scope have the same name."),
    .documentation = R"(## What it finds

Two or more agents with one `name` in the same agents folder (its sub-folders included), in the same folder outside of one, or
in the same folder of a plugin.

## Why it matters

Claude Code loads one of them, and which one is not defined; only its debug log tells. What was written in the others has no
effect.

## Example

`agents/reviewer.md` and `agents/old/reviewer-2.md`, both with `name: reviewer`.

## Fix

None: rename one of them, or merge them.
)",
    .evidence = "Measured with Claude Code 2.1.329 (November 2026); code.claude.com/docs/en/sub-agents (August 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    QHash<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < context.files.size(); ++i) {
        const LibraryFile &file = context.files[i];
        if (isAgent(file))
            groups[scopeOf(file) + u'\n' + file.name].append(i);
    }
    for (const QList<qsizetype> &group : std::as_const(groups)) {
        for (const qsizetype one : group.size() > 1 ? group : QList<qsizetype>()) {
            const LibraryFile &file = context.files[one];
            const LibraryFile &other = context.files[group[0] == one ? group[1] : group[0]];
            LibraryFinding &found = sink.report(file.path, file.nameRange,
                                                group.size() == 2
                                                    ? QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                        "“%1” is the name of %2 too: only one of them "
                                                                        "is loaded")
                                                    : QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                        "“%1” is the name of %2 and others too: only "
                                                                        "one of %3 is loaded"),
                                                {file.name, other.place.fileName, QString::number(group.size())});
            for (const qsizetype another : group) {
                if (another != one && found.elsewhere.size() < kMostRelated)
                    found.elsewhere.append({context.files[another].path, context.files[another].nameRange});
            }
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW901
