// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "nearest_word.h"
#include "rule_support.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Agentwright::AW905 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW905",
    .name = "dead-link",
    .severity = Severity::Warning,
    .verdict = Verdict::Quality,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A relative link or import leads to no file."),
    .documentation = R"(## What it finds

A relative link of the prompt (`[text](docs/guide.md)`) or an import (`@docs/guide.md` on a line of its own) whose file is not
there; also images, and imports inside a line that have a folder. Of a skill, also `scripts/x.py` and the like, linked or not: a *hint*
where the skill came without that folder. Not looked at: links in code, addresses, absolute paths, and paths with placeholders.

## Why it matters

The agent is told to read what it cannot find, and tries to guess where it is.

## Example

```markdown
Follow the [review guide](docs/review-guid.md).
```

## Fix

Writes the one file of the same folder whose name is near; an anchor stays: *to be looked at*. Else none.
)",
    .evidence =
        "The file system; links are resolved as Markdown does, against the folder of the file. A set of agents that was taken out of its repository has such links by nature: 4 % of 982 public definitions, most of them of one such set.",
};

/// A link ends at a blank or a parenthesis; an import is no address.
QString spelled(const QString &fileName, NamedPlace::Kind kind)
{
    return kind == NamedPlace::Kind::Link ? QString::fromLatin1(QUrl::toPercentEncoding(fileName)) : fileName;
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const LibraryFile &file : context.files) {
        QSet<QString> mentioned;
        for (const NamedPlace &link : file.named) {
            const bool isLink = link.kind == NamedPlace::Kind::Link || link.kind == NamedPlace::Kind::Import;
            const QString path = isLink ? resolvedPath(file, link) : QString();
            const bool isMention = isLink && link.lastPart.isEmpty();
            if (!isLink || context.existingPaths.contains(path) || (isMention && mentioned.contains(path)))
                continue;
            if (isMention)
                mentioned.insert(path);
            Diagnostic &found = sink.report(file.path, link.range,
                                            QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” leads to no file"),
                                            {link.name})
                                    .diagnostic;
            const QString folder = path.first(path.lastIndexOf(u'/') + 1);
            if (isMention && context.folders.value(folder).isEmpty())
                found.severity = Severity::Hint; // the skill may have come without its files
            const QString nearest = isMention ? QString()
                                              : nearestWord(path.sliced(folder.size()), context.folders.value(folder));
            if (nearest.isEmpty())
                continue;
            const QString written = link.name.first(link.name.lastIndexOf(u'/') + 1) + nearest;
            addFix(found, FixSafety::Review, TextEdit(link.lastPart, spelled(nearest, link.kind)),
                   QT_TRANSLATE_NOOP("Agentwright::Rules", "Write “%1”"), {written});
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW905
