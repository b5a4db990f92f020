// SPDX-License-Identifier: MIT
#include "library_support.h"
#include "manifest_support.h"

#include <QSet>

namespace Agentwright::AW809 {

namespace {

constexpr RuleSpec kSpec{
    .code = "AW809",
    .name = "marketplace-incomplete",
    .severity = Severity::Error,
    .verdict = Verdict::Loads,
    .stage = RuleStage::Library,
    .since = "0.2.0",
    .summary = QT_TRANSLATE_NOOP("Agentwright::Rules", "A marketplace lacks what Claude Code wants."),
    .documentation = R"(## What it finds

A `marketplace.json` without `owner` with a name, without a list `plugins`, with an empty one, or with an entry that lacks `name` or `source`, or has the name of another entry.

## Why it matters

The marketplace, or that plugin in it, cannot be added.

## Example

```json
{ "name": "team-market", "plugins": [] }
```

## Fix

None.
)",
    .evidence =
        "code.claude.com/docs/en/plugin-marketplaces (August 2026); Claude Code 2.1.329, plugin validate (November 2026).",
};

void checkEntries(const Manifest &market, const JsonNode &plugins, LibrarySink &sink)
{
    QSet<QString> names;
    for (const JsonNode &entry : plugins.items) {
        const JsonMember *name = entry.find(u"name");
        if (name && !name->value.text.isEmpty() && names.contains(name->value.text))
            sink.report(market.file->path, name->value.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The marketplace lists “%1” already"),
                        {name->value.text});
        names.insert(textOf(entry, u"name"));
        if (textOf(entry, u"name").isEmpty())
            sink.report(market.file->path, name ? name->value.range : openingOf(entry),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The entry has no name"));
        if (!entry.find(u"source"))
            sink.report(market.file->path, openingOf(entry),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The entry “%1” has no source"),
                        {textOf(entry, u"name")});
    }
}

void check(const LibraryContext &context, LibrarySink &sink)
{
    for (const Manifest &market : manifestsOf(context, ManifestFile::Kind::Marketplace)) {
        const QString path = market.file->path;
        const JsonMember *owner = market.root.find(u"owner");
        if (!owner || textOf(owner->value, u"name").isEmpty())
            sink.report(path, owner ? owner->value.range : openingOf(market.root),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The marketplace names no owner"));
        const JsonMember *plugins = market.root.find(u"plugins");
        if (!plugins || plugins->value.kind != JsonNode::Kind::Array)
            sink.report(path, plugins ? plugins->value.range : openingOf(market.root),
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The marketplace has no list of plugins"));
        else if (plugins->value.items.isEmpty())
            sink.report(path, plugins->value.range,
                        QT_TRANSLATE_NOOP("Agentwright::Rules", "The marketplace lists no plugin"));
        else
            checkEntries(market, plugins->value, sink);
    }
}

} // namespace

AGENTWRIGHT_LIBRARY_RULE(kSpec, check);

} // namespace Agentwright::AW809
