// SPDX-License-Identifier: MIT
#include <agentwright/workspace/bulk_edit.h>

#include "support/fixtures.h"

#include <QFileInfo>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &header, const QByteArray &body = "Work.\n")
{
    return "---\nname: reviewer\ndescription: Reviews.\n" + header + "---\n\n" + body;
}

BulkSource source(const QByteArray &bytes, const QString &path = u"/p/.claude/agents/reviewer.md"_s)
{
    return {path, decodeText(bytes), false, {}, ScopeFinder(u"/home"_s).scopeOf(path)};
}

} // namespace

class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void edits_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto add = [](const char *name, const char *id, const QStringList &arguments, const QByteArray &before,
                            const QByteArray &after) {
            QTest::newRow(name) << QString::fromUtf8(id) << arguments << before << after;
        };
        add("set", "set-field", {u"model"_s, u"opus"_s}, agent("model: haiku # cheap\n"),
            agent("model: opus # cheap\n"));
        add("set what is missing", "set-field", {u"color"_s, u"red"_s}, agent("model: haiku\n"),
            agent("model: haiku\ncolor: red\n"));
        add("set a list", "set-field", {u"tools"_s, u"Read, Bash"_s}, agent("tools: [Read]\n"),
            agent("tools: [Read, Bash]\n"));
        add("set what it is", "set-field", {u"model"_s, u"haiku"_s}, agent("model: haiku\n"), agent("model: haiku\n"));
        add("remove", "remove-field", {u"color"_s}, agent("color: red\nmodel: opus\n"), agent("model: opus\n"));
        add("add a tool", "add-tool", {u"Grep"_s}, agent("tools: Read, Bash\n"), agent("tools: Read, Bash, Grep\n"));
        add("add to a block list", "add-tool", {u"Grep"_s}, agent("tools:\n  - Read\n"),
            agent("tools:\n  - Read\n  - Grep\n"));
        add("all tools are there", "add-tool", {u"Grep"_s}, agent(""), agent(""));
        add("the tool is there", "add-tool", {u"Bash"_s}, agent("tools: Bash(git:*)\n"), agent("tools: Bash(git:*)\n"));
        add("remove a tool", "remove-tool", {u"Bash"_s}, agent("tools: Read, Bash(git:*), Grep\n"),
            agent("tools: Read, Grep\n"));
        add("remove one rule", "remove-tool", {u"Bash(git:*)"_s}, agent("tools: Read, Bash, Bash(git:*)\n"),
            agent("tools: Read, Bash\n"));
        add("nothing to remove", "remove-tool", {u"Edit"_s}, agent("tools: Read\n"), agent("tools: Read\n"));
        add("model", "rename-model", {u"Sonnet"_s, u"opus"_s}, agent("model: \"sonnet\"\n"), agent("model: \"opus\"\n"));
        add("another model", "rename-model", {u"sonnet"_s, u"opus"_s}, agent("model: haiku\n"), agent("model: haiku\n"));
        add("fixes", "fix-safe", {}, agent("color: Blue\n", "Work.  \n"), agent("color: Blue\n", "Work.  \n"));
    }
    void edits()
    {
        QFETCH(const QString, id);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const BulkEdit *edit = findBulkEdit(id);
        QVERIFY(edit);
        const auto plan = planBulkEdit(*edit, {source(before)}, arguments);
        QVERIFY(plan);
        QVERIFY(plan->refused.isEmpty());
        const QByteArray outcome = plan->changes.isEmpty()
                                       ? before
                                       : *encodeText(plan->changes[0].after.text, plan->changes[0].after.format);
        QCOMPARE(outcome, after);
        QCOMPARE(plan->changes.isEmpty(), before == after);
    }

    void renamesReferences_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto body = [](const char *name, const QByteArray &before, const QByteArray &after) {
            const QByteArray header = "---\nname: lead\ndescription: Leads.\n---\n\n";
            QTest::newRow(name) << header + before << header + after;
        };
        body("in code", "Ask `code-reviewer` first.\n", "Ask `quality-gate` first.\n");
        body("in prose", "The code-reviewer agent, and code-reviewer-2.\n",
             "The quality-gate agent, and code-reviewer-2.\n");
        body("mention", "@agent-code-reviewer, @agent-code-reviewer-x\n",
             "@agent-quality-gate, @agent-code-reviewer-x\n");
        body("call", "subagent_type: \"code-reviewer\"\n", "subagent_type: \"quality-gate\"\n");
        body("paths stay", "See docs/code-reviewer.md and code-reviewer.md and x/code-reviewer/y.\n",
             "See docs/code-reviewer.md and code-reviewer.md and x/code-reviewer/y.\n");
        body("end of a sentence", "Then code-reviewer.\n", "Then quality-gate.\n");
        const auto header = [](const char *name, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << "---\n" + before + "---\n" << "---\n" + after + "---\n";
        };
        header("tools", "name: lead\ndescription: d\ntools: Read, Agent(code-reviewer, tester), Task(code-reviewer)\n",
               "name: lead\ndescription: d\ntools: Read, Agent(quality-gate, tester), Task(quality-gate)\n");
        header("denied", "name: lead\ndescription: d\ndisallowedTools:\n  - Agent(code-reviewer)\n",
               "name: lead\ndescription: d\ndisallowedTools:\n  - Agent(quality-gate)\n");
        header(
            "examples",
            "name: lead\ndescription: \"Leads. <example>assistant: \\\"I call the code-reviewer agent\\\"</example>\"\n",
            "name: lead\ndescription: \"Leads. <example>assistant: \\\"I call the quality-gate agent\\\"</example>\"\n");
        header("itself", "name: 'code-reviewer' # keep\ndescription: d\n",
               "name: 'quality-gate' # keep\ndescription: d\n");
        header("another one", "name: code-reviewer-2\ndescription: d\n", "name: code-reviewer-2\ndescription: d\n");
    }
    void renamesReferences()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const auto plan = planBulkEdit(*findBulkEdit(u"rename-agent"), {source(before, u"/p/lead.md"_s)},
                                       {u"code-reviewer"_s, u"quality-gate"_s});
        QVERIFY(plan);
        const QString text = plan->changes.isEmpty() ? QString::fromUtf8(before) : plan->changes[0].after.text;
        QCOMPARE(text.toUtf8(), after);
    }

    void wordsThatAreNamesToo()
    {
        const QByteArray before =
            "---\nname: lead\ndescription: d\n---\nA reviewer reads. The reviewer agent, agent `reviewer`, "
            "`reviewer`, a code-reviewer agent.\n";
        const auto plan = planBulkEdit(*findBulkEdit(u"rename-agent"), {source(before, u"/p/lead.md"_s)},
                                       {u"reviewer"_s, u"gate"_s});
        QVERIFY(plan && plan->changes.size() == 1);
        QVERIFY2(plan->changes[0].after.text.contains(
                     u"A reviewer reads. The gate agent, agent `gate`, `reviewer`, a code-reviewer agent."_s),
                 qPrintable(plan->changes[0].after.text));
    }

    void filesMove()
    {
        const QString other = u"/p/.claude/agents/other.md"_s;
        const QList<BulkSource> sources{source(agent("")), source(agent(""), other),
                                        source(agent(""), u"/q/.claude/agents/other.md"_s)};
        const auto renamed = planBulkEdit(*findBulkEdit(u"rename-agent"), sources, {u"reviewer"_s, u"gate"_s});
        QCOMPARE(renamed->changes.size(), 3);
        QCOMPARE(renamed->changes[0].newPath, u"/p/.claude/agents/gate.md"_s);
        QCOMPARE(renamed->changes[1].newPath, other);
        const auto moved = planBulkEdit(*findBulkEdit(u"move"), sources, {u"/home/.claude/agents/"_s});
        QCOMPARE(moved->changes.size(), 1); // two files of one name do not fit into one folder
        QCOMPARE(moved->changes[0].newPath, u"/home/.claude/agents/reviewer.md"_s);
        QCOMPARE(moved->refused.size(), 2);
        QCOMPARE(moved->refused[0].error.code, ErrorCode::AlreadyExists);
        const auto files = fileChanges(moved->changes);
        QVERIFY(files && files->size() == 2);
        QCOMPARE(files->at(0).after, std::nullopt);
        QCOMPARE(files->at(1).before, std::nullopt);
    }

    void oneOfSeveralIsRenamed()
    {
        const QByteArray lead = "---\nname: lead\ndescription: d\n---\nAsk the `reviewer` agent.\n";
        const QString own = u"/p/.claude/agents/reviewer.md"_s;
        const QString twin = u"/p/.claude/agents/twin.md"_s;
        const QString elsewhere = u"/q/.claude/agents/reviewer.md"_s;
        const QString leadThere = u"/q/.claude/agents/lead.md"_s;
        const QList<BulkSource> sources{source(agent(""), own),
                                        source(agent(""), twin),
                                        source(lead, u"/p/.claude/agents/lead.md"_s),
                                        source(agent(""), elsewhere),
                                        source(lead, leadThere),
                                        source(lead, u"/r/.claude/agents/lead.md"_s)};
        const auto plan = planAgentRename(own, sources, {u" reviewer "_s, u"gate"_s});
        QVERIFY(plan);
        QCOMPARE(plan->changes.size(), sources.size());
        QCOMPARE(plan->aboutOthers, QSet<QString>({twin, elsewhere, leadThere}));
        QVERIFY(!planAgentRename(own, sources, {u"reviewer"_s, u""_s}));
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("missing") << u"set-field"_s << QStringList{u"model"_s};
        QTest::newRow("blank") << u"add-tool"_s << QStringList{u"  "_s};
        QTest::newRow("no name") << u"rename-agent"_s << QStringList{u"a"_s, u"b: c"_s};
        QTest::newRow("relative") << u"move"_s << QStringList{u"agents"_s};
    }
    void wrongArgumentsAreRefused()
    {
        QFETCH(const QString, id);
        QFETCH(const QStringList, arguments);
        const auto plan = planBulkEdit(*findBulkEdit(id), {source(agent(""))}, arguments);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
    }

    void whatCannotBeEditedIsRefused()
    {
        const QByteArray anchored = "---\nname: a\ndescription: d\nmodel: &m opus\n---\n";
        const auto plan = planBulkEdit(*findBulkEdit(u"set-field"), {source(anchored), source(agent(""))},
                                       {u"model"_s, u"haiku"_s});
        QVERIFY(plan);
        QCOMPARE(plan->refused.size(), 1);
        QCOMPARE(plan->changes.size(), 1);
    }

    void realFilesKeepTheirBytes()
    {
        if (Testing::corpusFolder().isEmpty())
            QSKIP("no corpus beside the repository");
        QList<BulkSource> sources;
        for (const QString &path : Testing::fixtureFiles(Testing::corpusFolder()).first(100))
            sources.append(source(Testing::fileBytes(path), path));
        for (const BulkEdit &edit : bulkEdits()) {
            const QStringList arguments = qstrcmp(edit.id, "move") == 0 ? QStringList{u"/x"_s}
                                                                        : QStringList{u"color"_s, u"zzz"_s};
            const auto plan = planBulkEdit(edit, sources, arguments);
            QVERIFY2(plan, edit.id);
            const auto files = fileChanges(plan->changes);
            QVERIFY(files);
            for (const FileChange &file : *files) {
                if (file.before)
                    QCOMPARE(*file.before, Testing::fileBytes(file.path));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulk_edit.moc"
