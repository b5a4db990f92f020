// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/workspace/overlap.h>

#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

LibraryAgent agentOf(const QString &path, const QString &name, const QString &description, const LibraryScope &scope)
{
    const QString text = u"---\nname: "_s + name + u"\ndescription: \""_s + description + u"\"\n---\nYou work.\n"_s;
    return libraryAgentOf(DefinitionView::parse(text), path, scope);
}

QList<LibraryAgent> agentsIn(const QString &folder)
{
    ScopeFinder scopes;
    QList<LibraryAgent> agents;
    for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s, u"*.txt"_s}))
        agents.append(libraryAgentOf(DefinitionView::parse(decodeText(Testing::fileBytes(path)).text), path,
                                     scopes.scopeOf(path)));
    return agents;
}

/// "name: path *path" of every group, those in front with a star.
QStringList groupsOf(const QList<LibraryAgent> &agents)
{
    QStringList groups;
    for (const NameGroup &group : nameGroupsOf(agents)) {
        QStringList paths;
        for (const qsizetype agent : group.agents)
            paths.append((group.inFront.contains(agent) ? u"*"_s : QString()) + agents[agent].path);
        groups.append(group.name + u": "_s + paths.join(u' '));
    }
    groups.sort();
    return groups;
}

/// Everything that a report says, by path.
QStringList said(const OverlapReport &report, const QList<LibraryAgent> &agents)
{
    QStringList lines;
    for (const OverlapPair &pair : report.triggers) {
        QString line = agents[pair.first].path + u' ' + agents[pair.second].path + u' '
                       + QString::number(pair.similarity, 'g', 17);
        for (const SharedWord &word : pair.words)
            line += u' ' + word.word;
        lines.append(line);
    }
    for (const BodyPair &pair : report.bodies)
        lines.append(agents[pair.first].path + u' ' + agents[pair.second].path + u' '
                     + QString::number(pair.resemblance));
    return lines;
}

} // namespace

class TestOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void namesInTheWay_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QStringList>("groups");
        const auto row = [](const char *title, const QStringList &paths, const QStringList &groups) {
            QTest::newRow(title) << paths << groups;
        };
        row("one folder", {u"/d/a.md"_s, u"/d/b.md"_s}, {u"x: */d/a.md */d/b.md"_s});
        row("two folders outside of projects", {u"/d/a.md"_s, u"/e/b.md"_s}, {});
        row("sub-folders of one agents folder", {u"/p/.claude/agents/a.md"_s, u"/p/.claude/agents/old/b.md"_s},
            {u"x: */p/.claude/agents/a.md */p/.claude/agents/old/b.md"_s});
        row("a project in a project", {u"/p/.claude/agents/a.md"_s, u"/p/q/.claude/agents/b.md"_s},
            {u"x: /p/.claude/agents/a.md */p/q/.claude/agents/b.md"_s});
        row("projects beside each other", {u"/p/.claude/agents/a.md"_s, u"/q/.claude/agents/b.md"_s}, {});
        row("a name that only begins the same", {u"/p/.claude/agents/a.md"_s, u"/pq/.claude/agents/b.md"_s}, {});
        row("the user's own", {u"/home/me/.claude/agents/a.md"_s, u"/p/.claude/agents/b.md"_s},
            {u"x: /home/me/.claude/agents/a.md */p/.claude/agents/b.md"_s});
        row("the user's own behind two projects",
            {u"/home/me/.claude/agents/a.md"_s, u"/p/.claude/agents/b.md"_s, u"/q/.claude/agents/c.md"_s},
            {u"x: /home/me/.claude/agents/a.md */p/.claude/agents/b.md */q/.claude/agents/c.md"_s});
        row("other products have no such rule", {u"/p/agents/a.agent.md"_s, u"/p/agents/b.agent.md"_s}, {});
    }
    void namesInTheWay()
    {
        QFETCH(QStringList, paths);
        ScopeFinder scopes(u"/home/me"_s);
        QList<LibraryAgent> agents;
        for (const QString &path : std::as_const(paths))
            agents.append(agentOf(path, u"x"_s, u"Does it"_s, scopes.scopeOf(path)));
        QTEST(groupsOf(agents), "groups");
        std::reverse(agents.begin(), agents.end());
        QTEST(groupsOf(agents), "groups");
    }

    void reportsPairs()
    {
        const QList<LibraryAgent> agents = agentsIn(Testing::fixturePath(u"workspace/team"_s));
        QCOMPARE(agents.size(), 5);
        const OverlapReport report = overlapOf(agents, {.trigger = 0.05, .body = 0.8});
        QCOMPARE(report.agents, 5);
        QVERIFY(report.triggerPairs >= 2);
        QCOMPARE(report.triggers.size(), report.triggerPairs);
        const OverlapPair &letters = report.triggers[0];
        QCOMPARE(agents[letters.first].name, u"letter-writer"_s);
        QCOMPARE(agents[letters.second].name, u"letter-writer"_s);
        QVERIFY(agents[letters.first].path < agents[letters.second].path);
        QVERIFY(!letters.words.isEmpty() && letters.words.size() <= 6);
        QCOMPARE(report.bodies.size(), 1);
        QCOMPARE(report.bodies.first().resemblance, 1.0);
        QCOMPARE(report.names.size(), 2);
        const OverlapReport strongest = overlapOf(agents, {.trigger = 0.05, .most = 1});
        QCOMPARE(strongest.triggers.size(), 1);
        QCOMPARE(strongest.triggerPairs, report.triggerPairs);
        QCOMPARE(strongest.triggers.first().similarity, letters.similarity);
    }

    void theOrderOfTheFilesDoesNotMatter()
    {
        QList<LibraryAgent> agents = agentsIn(Testing::fixturePath(u"workspace/team"_s));
        const OverlapOptions options{.trigger = 0.01, .body = 0.01};
        const QStringList forward = said(overlapOf(agents, options), agents);
        std::reverse(agents.begin(), agents.end());
        QCOMPARE(said(overlapOf(agents, options), agents), forward);
        QVERIFY(forward.size() > 3);
    }

    void canBeStopped()
    {
        const QList<LibraryAgent> agents = agentsIn(Testing::fixturePath(u"workspace/team"_s));
        StopFlag stop = true;
        const OverlapReport report = overlapOf(agents, {.trigger = 0.01, .body = 0.01, .stop = &stop});
        QVERIFY(report.triggers.isEmpty() && report.bodies.isEmpty() && report.triggerPairs == 0);

        // In the middle: what was found is handed out, what is left is not looked for.
        const TextSimilarity texts({u"Bakes white bread"_s, u"Bakes brown bread"_s, u"Bakes black bread"_s});
        QCOMPARE(texts.pairsFrom(0.01).size(), 3);
        int count = 0;
        stop = false;
        const auto stopAfterFirst = [&](const SimilarPair &) { stop = ++count > 0; };
        texts.forEachPair(0.01, stopAfterFirst, &stop);
        QCOMPARE(count, 1);
        count = 0;
        stop = false;
        QList<TextSketch> sketches;
        for (const auto text : {u"a b c d e f g h", u"a b c d e f g i", u"a b c d e f g j"})
            sketches.append(TextSketch::of(QStringView(text)));
        forEachResemblance(sketches, 0.01, stopAfterFirst, &stop);
        QCOMPARE(count, 1);
    }

    void nothingOverlapsInNothing()
    {
        const OverlapReport report = overlapOf({});
        QCOMPARE(report.agents, 0);
        QVERIFY(report.triggers.isEmpty() && report.bodies.isEmpty() && report.names.isEmpty());
    }

    void theSeedsShareANameAndTheirWork()
    {
        const QString folder = Testing::seedsFolder();
        if (folder.isEmpty())
            QSKIP("no seeds here");
        const QList<LibraryAgent> agents = agentsIn(folder);
        const OverlapReport report = overlapOf(agents, {.trigger = 0.01});
        QCOMPARE(report.agents, 5);
        QCOMPARE(report.triggerPairs, 10);
        QCOMPARE(report.names.size(), 1);
        QCOMPARE(report.names.first().agents.size(), 3);
        QCOMPARE(report.names.first().inFront.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestOverlap)
#include "tst_overlap.moc"
