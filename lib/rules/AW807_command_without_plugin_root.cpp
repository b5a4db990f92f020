// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"
#include "rule_support.h"

using namespace Qt::StringLiterals;

namespace Agentwright::AW807 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW807",
    .name = "command-without-plugin-root",
    .severity = Severity::Warning,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A hook or server of a plugin starts a relative path."),
    .documentation = R"(## What it finds

A `command` in `hooks/hooks.json`, `.mcp.json` or the manifest of a plugin that begins with `./`, `../`, or the name of one of the plugin’s own folders, without `${CLAUDE_PLUGIN_ROOT}`; and a program of that kind among its `args`.

## Why it matters

The command runs in the user’s project, not in the plugin: the file is not found.

## Example

```json
{ "command": "./scripts/done.sh" }
```

## Fix

Puts `${CLAUDE_PLUGIN_ROOT}/` in front: *to be looked at*.
)",
    .evidence =
        "code.claude.com/docs/en/plugins-reference (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void report(const QString &path, const JsonNode &node, LibrarySink &sink)
{
    Diagnostic &found = sink.report(path, node.range,
                                    QT_TRANSLATE_NOOP("Agentwright::Rules",
                                                      "“%1” is looked for in the user’s project, not in the plugin"),
                                    {excerpt(node.text)})
                            .diagnostic;
    const qsizetype start = node.range.start + 1;
    addFix(found, FixSafety::Review,
           TextEdit({start, start + (node.text.startsWith("./"_L1) ? 2 : 0)}, u"${CLAUDE_PLUGIN_ROOT}/"_s),
           QT_TRANSLATE_NOOP("Agentwright::Rules", "Put ${CLAUDE_PLUGIN_ROOT}/ in front"));
}

bool isRelative(const JsonNode &node)
{
    const QString &command = node.text;
    return node.kind == JsonNode::Kind::Text
           && (command.startsWith("./"_L1) || command.startsWith("../"_L1) || command.startsWith("scripts/"_L1)
               || command.startsWith("bin/"_L1) || command.startsWith("hooks/"_L1));
}

/// "./server.js" among the arguments: a file that is to be run. A bare "." or "./" is the user's project, and meant so.
bool isProgram(const JsonNode &node)
{
    const QString &argument = node.text;
    return node.kind == JsonNode::Kind::Text && (argument.startsWith("./"_L1) || argument.startsWith("../"_L1))
           && argument.section(u'/', -1).contains(u'.') && !argument.endsWith(u'.');
}

void checkNode(const QString &path, const JsonNode &node, LibrarySink &sink)
{
    for (const JsonNode &item : node.items)
        checkNode(path, item, sink);
    const bool runsCommand = node.find(u"command");
    for (const JsonMember &member : node.members) {
        if (member.key == "command"_L1 && isRelative(member.value))
            report(path, member.value, sink);
        for (const JsonNode &argument : runsCommand &&member.key == "args"_L1 ? member.value.items : QList<JsonNode>()) {
            if (isProgram(argument))
                report(path, argument, sink);
        }
        checkNode(path, member.value, sink);
    }
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const ManifestFile::Kind kind : {ManifestFile::Kind::Plugin, ManifestFile::Kind::Parts}) {
        for (const Manifest &manifest : manifestsOf(context, kind))
            checkNode(manifest.file->path, manifest.root, sink);
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW807
