// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW805 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW805",
    .name = "manifest-field-type",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A field of a plugin’s manifest has the wrong type."),
    .documentation = R"(## What it finds

`author` that is no object, `keywords` that is no list of texts, and `description`, `homepage`, `repository`, `license`, `displayName` or `version` that is no text.

## Why it matters

Claude Code refuses the whole plugin.

## Example

```json
{ "name": "team-agents", "author": "The team" }
```

## Fix

Makes an object of an author’s name: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    static const QStringList texts{u"description"_s, u"homepage"_s, u"repository"_s, u"license"_s, u"displayName"_s};
    for (const Manifest &manifest : manifestsOf(context, ManifestFile::Kind::Plugin)) {
        for (const JsonMember &member : manifest.root.members) {
            const JsonNode &value = member.value;
            const QString path = manifest.file->path;
            if (texts.contains(member.key) && value.kind != JsonNode::Kind::Text) {
                sink.report(path, value.range, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants a text"),
                            {member.key});
            } else if (member.key == "keywords"_L1 && value.kind != JsonNode::Kind::Array) {
                sink.report(path, value.range, QT_TRANSLATE_NOOP("Agentwright::Rules", "“%1” wants a list of texts"),
                            {member.key});
            } else if (member.key == "author"_L1 && value.kind != JsonNode::Kind::Object) {
                Diagnostic &found = sink.report(path, value.range,
                                                QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                                  "“%1” wants an object with a name"),
                                                {member.key})
                                        .diagnostic;
                if (value.kind == JsonNode::Kind::Text) {
                    const QString written = manifest.file->text.sliced(value.range.start, value.range.length());
                    addFix(found, FixSafety::Review, TextEdit(value.range, u"{ \"name\": "_s + written + u" }"_s),
                           QT_TRANSLATE_NOOP("Agentwright::Rules", "Make it an object with that name"));
                }
            }
        }
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW805
