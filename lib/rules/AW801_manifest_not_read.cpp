// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

#include <agentwright/base/message_text.h>

namespace Agentwright::AW801 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW801",
    .name = "manifest-not-read",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A manifest is not JSON, or lies where nobody reads it."),
    .documentation = R"(## What it finds

A `plugin.json` or `marketplace.json` in `.claude-plugin` that is not JSON or holds no object, and a `plugin.json` beside the folders of a plugin instead of in `.claude-plugin`.

## Why it matters

The plugin or marketplace is not loaded, or is loaded under the name of its folder and without its settings.

## Example

`my-plugin/plugin.json` beside `my-plugin/agents/`.

## Fix

None: correct the JSON where it is marked, or move the file into `.claude-plugin`.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const ManifestFile &file : context.manifests) {
        if (file.kind == ManifestFile::Kind::Misplaced) {
            sink.report(file.path, {0, 0},
                        QT_TRANSLATE_NOOP("Agentwright::Rules",
                                          "Nobody reads the manifest here: it belongs into .claude-plugin"));
            continue;
        }
        const JsonText json = readJson(file.text);
        if (!json.isValid)
            sink.report(file.path, {json.problemOffset, json.problemOffset},
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "This is not JSON: %1"),
                        {messageText("Agentwright::Rules", json.problem)});
        else if (json.root.kind != JsonNode::Kind::Object)
            sink.report(file.path, json.root.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The manifest is no object"));
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW801
