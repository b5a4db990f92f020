// SPDX-License-Identifier: MIT
#include <agentwright/exporting/export_target.h>
#include <agentwright/importing/import_format.h>
#include <agentwright/readings/portable_text.h>
#include <agentwright/readings/reading.h>
#include <agentwright/templates/template_expander.h>
#include <agentwright/templates/template_store.h>
#include <support/fixtures.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

using Kind = FieldOutcome::Kind;

/// One with every field that a target may hold, and some that pull in different directions.
const char *const kOwn[] = {
    "name: all-fields\ndescription: |-\n  Use it when a river floods.\n\n  Not before.\ntools: Read, Grep, Bash(git *), "
    "mcp__gauge__read, mcp__maps\nmodel: opus\npermissionMode: plan\nmaxTurns: 7\nskills: [levels, boats]\nmcpServers:\n  "
    "- gauge:\n      type: stdio\n      command: gauge\n      args: [--quiet, \"7\"]\n      env: {DEPTH: \"3\"}\n  - "
    "maps\nhooks:\n  Stop:\n    - hooks:\n        - type: command\n          command: \"echo done: 1\"\nmemory: "
    "project\nbackground: true\neffort: xhigh\nisolation: worktree\ncolor: orange\ninitialPrompt: Look at the gauge.\n",
    "name: map-of-servers\ndescription: d\nmcpServers:\n  gauge: {command: gauge}\nmodel: claude-sonnet-4-5\neffort: low\n",
    "name: takes-away\ndescription: d\ndisallowedTools: Write, Bash(rm *), mcp__gauge\npermissionMode: acceptEdits\n",
    "name: narrow\ndescription: d\ntools: Read, Edit, WebSearch, Task, LS\ndisallowedTools: Edit\nmodel: inherit\n",
    "name: none\ndescription: d\ntools: []\npermissionMode: bypassPermissions\nbackground: false\n",
    "name: all\ndescription: d\ntools: '*'\nmodel: gpt-5\neffort: 12\ncolor: teal\nmaxTurns: 0\nunknown: 1\n",
    "name: Großes Wörterbuch_1\ndescription: \"it says --- and 'so' \\u2014 “on”: #7\"\nmodel: Sonnet\n",
    "name: reads\ndescription: d\ntools: Read, Glob\n",
    "name: 'odd: name'\ndescription: d\nmodel: haiku\ntools: Read\n",
    "name: asks\ndescription: d\ntools: Read, mcp__gauge\n",
    "name: asks-more\ndescription: d\ntools: Read, mcp__gauge, mcp__maps\nmcpServers: [maps]\n",
    "name: edits\ndescription: d\ntools: Write, Edit, NotebookEdit, Agent, Skill, TodoWrite, WebFetch\neffort: max\n",
};

QList<SourceDefinition> sources()
{
    QList<SourceDefinition> all;
    for (const char *const header : kOwn)
        all.append(SourceDefinition::fromBytes(u"x/own.md"_s, "---\n"_ba + header
                                                                  + "---\n\nYou watch ${RIVER} — day \n"
                                                                    "\n---\nand {{night}}, {\"fog\": \"\"}.\n"));
    QStringList paths = Testing::fixtureFiles(u"exporting/team"_s, {u"*.md"_s})
                        + Testing::fixtureFiles(u"seeds_like"_s, {u"*.md"_s});
    if (!Testing::seedsFolder().isEmpty())
        paths += Testing::fixtureFiles(Testing::seedsFolder());
    if (qEnvironmentVariableIsSet("AGENTWRIGHT_WHOLE_CORPUS") && !Testing::corpusFolder().isEmpty())
        paths += Testing::fixtureFiles(Testing::corpusFolder(), {u"*.md"_s});
    for (const QString &path : std::as_const(paths))
        all.append(SourceDefinition::fromBytes(path, Testing::fileBytes(path)));
    const TemplateStore store(builtInTemplates());
    for (const StoredTemplate *stored : store.usable(TemplateKind::Agent))
        all.append(SourceDefinition::fromBytes(stored->path, expandTemplate(stored->content, {}).toUtf8()));
    return all;
}

QString canonical(const YamlValue &value)
{
    QStringList parts;
    for (const YamlValue &item : value.items)
        parts.append(canonical(item));
    for (const YamlPair &pair : value.pairs)
        parts.append(pair.key.text + u'=' + canonical(pair.value));
    parts.sort(); // keys of maps have no order; lists of servers neither
    return value.kind == YamlValue::Kind::Scalar ? (value.isString() ? u'"' + value.text : value.text)
                                                 : u'(' + parts.join(u'|') + u')';
}

/// What the field says, whatever its spelling.
QString meaningOf(const QString &key, const FieldValue &value)
{
    if (key == "model"_L1 && value.text == "inherit"_L1)
        return u"-"_s;
    switch (value.kind) {
    case FieldValue::Kind::Absent:
    case FieldValue::Kind::Null:
        return u"-"_s;
    case FieldValue::Kind::Text:
    case FieldValue::Kind::Typed:
        return value.text;
    case FieldValue::Kind::List:
        return u"[%1]"_s.arg(value.items.join(u'|'));
    case FieldValue::Kind::Structure:
        return canonical(value.structure);
    }
    return {};
}

/// The line feed at the end of a file is no part of the prompt.
QString inLines(QStringView prompt)
{
    const QString text = portableText(prompt);
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

/// Kept means all of it: an outcome beside it tells of something else.
bool isKept(const LossReport &report, const QString &key)
{
    const auto isOther = [&](const FieldOutcome &field) { return field.key == key && field.kind != Kind::Kept; };
    return std::ranges::find(report.fields, key, &FieldOutcome::key) != report.fields.end()
           && std::ranges::none_of(report.fields, isOther);
}

bool names(const LossReport &report, const QString &key)
{
    return std::ranges::any_of(report.fields, [&](const FieldOutcome &field) {
        return field.key == key && (field.kind != Kind::Kept || field.severity != FieldOutcome::Severity::None);
    });
}

QStringList keysOf(const DefinitionView &a, const DefinitionView &b)
{
    QSet<QString> keys;
    for (const DefinitionView *view : {&a, &b}) {
        for (const Field &field : view->fields())
            keys.insert(field.key);
    }
    return keys.values();
}

bool isLoaded(const SourceDefinition &source)
{
    return findReader(u"claude-code")->read({source.definition, source.format, source.path}).loads;
}

/// What came back otherwise than it was, though it is called kept or nobody says so.
QStringList silentChanges(const SourceDefinition &source, const LossReport &exported, const ImportedAgent &imported)
{
    // What Claude Code does not load may have to change before it does.
    const bool loads = isLoaded(source);
    const DefinitionView before = source.definition;
    const DefinitionView after = SourceDefinition::fromBytes({}, imported.bytes).definition;
    QStringList changes;
    for (const QString &key : keysOf(before, after)) {
        const QString was = meaningOf(key, before.value(key)), is = meaningOf(key, after.value(key));
        if (was != is && ((loads && isKept(exported, key)) || (!names(exported, key) && !names(imported.report, key))))
            changes.append(u"%1: %2 → %3"_s.arg(key, was.left(60), is.left(60)));
    }
    const QString was = inLines(before.body()), is = inLines(after.body());
    if (was != is && !names(exported, {}) && !names(imported.report, {}))
        changes.append(u"the prompt"_s);
    return changes;
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyTargetHasAFormat()
    {
        QStringList targets, formats;
        for (const ExportTarget *target : allExportTargets())
            targets.append(QLatin1StringView(target->id) + u' ' + QLatin1StringView(target->label));
        for (const ImportFormat *format : allImportFormats())
            formats.append(QLatin1StringView(format->id) + u' ' + QLatin1StringView(format->label));
        QCOMPARE(formats, targets);
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("target");
        for (const ExportTarget *target : allExportTargets())
            QTest::newRow(target->id) << QString(QLatin1StringView(target->id));
    }

    /// What the export calls kept comes back equal; everything else that changed is named in one of the two reports.
    void comesBack()
    {
        QFETCH(QString, target);
        static const QList<SourceDefinition> all = sources();
        QStringList wrong;
        for (const SourceDefinition &source : all) {
            const ExportOutcome exported = renderTargets({findExportTarget(target)},
                                                         {.sources = {source}, .plugin = {.name = u"p"_s}});
            if (exported.reports.isEmpty())
                continue;
            QList<ImportInput> inputs;
            for (const BundleFile &file : exported.files)
                inputs.append({.path = file.path, .bytes = file.bytes, .isFound = true});
            const ImportOutcome imported = importFiles(inputs, {});
            QStringList changes;
            for (const ImportRefusal &refusal : isLoaded(source) ? imported.refused : QList<ImportRefusal>())
                changes.append(refusal.source + u": "_s + reasonText(refusal));
            if (imported.agents.isEmpty() && !isLoaded(source))
                continue;
            if (imported.agents.size() != 1 || imported.agents.first().format != target)
                changes.append(u"%1 agents"_s.arg(imported.agents.size()));
            else
                changes += silentChanges(source, exported.reports.first(), imported.agents.first());
            if (!changes.isEmpty())
                wrong.append(source.path.section(u'/', -2) + u" ("_s + source.definition.name() + u"): "_s
                             + changes.join(u"; "_s));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u" of "_s + QString::number(all.size())
                                             + u'\n' + wrong.mid(0, 25).join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
