// SPDX-License-Identifier: MIT
#include <agentwright/readings/reading.h>
#include <agentwright/workspace/library_index.h>
#include <agentwright/workspace/library_names.h>

#include "support/fixtures.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <optional>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name)
{
    return "---\nname: " + name
           + "\ndescription: Use it when in doubt.\nmodel: opus\ncolor: red\ntools: Read, Bash\n---\n\nWork.\n";
}

QStringList titles(const LibraryRows &rows)
{
    QStringList names;
    for (const auto &row : rows)
        names.append(row->title());
    names.sort();
    return names;
}

} // namespace

class TestLibraryIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    }

    void everyTargetsPlaceIsKnown()
    {
        for (const AgentPlace &place : agentPlaces()) {
            ScopeFinder finder(m_root + u"/home"_s);
            const QString inProject = m_root + u"/shop/"_s + place.folder + u"/sub/a.md"_s;
            QCOMPARE(finder.scopeOf(inProject),
                     (LibraryScope{LibraryScope::Kind::Project, m_root + u"/shop"_s, place.target}));
            const QString own = m_root + u"/home/"_s + place.folder + u"/a.md"_s;
            QCOMPARE(finder.scopeOf(own), (LibraryScope{LibraryScope::Kind::User, m_root + u"/home"_s, place.target}));
        }
    }

    void scopesAreToldApart()
    {
        write(u"market/plugins/reviews/.claude-plugin/plugin.json"_s, "{}");
        ScopeFinder finder(m_root + u"/home"_s);
        const QString plugin = m_root + u"/market/plugins/reviews"_s;
        QCOMPARE(finder.scopeOf(plugin + u"/agents/sub/a.md"_s),
                 (LibraryScope{LibraryScope::Kind::Plugin, plugin, Target::ClaudePlugin}));
        QCOMPARE(finder.scopeOf(plugin + u"/.claude/agents/a.md"_s).kind, LibraryScope::Kind::Project);
        QCOMPARE(finder.scopeOf(plugin + u"/docs/a.md"_s).kind, LibraryScope::Kind::Folder);
        QCOMPARE(finder.scopeOf(m_root + u"/agents/sub/a.md"_s).folder, m_root + u"/agents"_s);
        QCOMPARE(finder.scopeOf(m_root + u"/loose/a.md"_s).folder, m_root + u"/loose"_s);
        const QString inner = m_root + u"/outer/inner"_s;
        QCOMPARE(finder.scopeOf(inner + u"/.claude/agents/a.md"_s).folder, inner);
        QCOMPARE(scopeTitle(finder.scopeOf(inner + u"/.claude/agents/a.md"_s)), u"Project inner"_s);
        QCOMPARE(scopeTitle(finder.scopeOf(inner + u"/.gemini/agents/a.md"_s)), u"Project inner (Gemini CLI)"_s);
    }

    void rowsSayWhatFilesSay()
    {
        const FoundFile found = foundFile(u".claude/agents/a.md"_s, agent("reviewer"));
        const auto row = libraryRowOf(found);
        QVERIFY(row);
        QCOMPARE(row->name, u"reviewer"_s);
        QCOMPARE(row->model, u"opus"_s);
        QCOMPARE(row->colour, u"red"_s);
        QCOMPARE(row->tools.value(), QStringList({u"Read"_s, u"Bash"_s}));
        QVERIFY(row->tokens.alwaysOn > 0 && row->tokens.whenCalled > 0);
        QVERIFY(row->isLoaded);
        QVERIFY(!row->details);
        const LibraryDetails details = libraryDetailsOf(*row, defaultRuleSettings());
        QVERIFY(details.loading != 0);
        QCOMPARE(details.losing & ~details.loading, quint64(0));
    }

    void badFilesHaveRows()
    {
        QVERIFY(!libraryRowOf(foundFile(u"loose/a.md"_s, "no header")));
        QVERIFY(!libraryRowOf(foundFile(u".claude/agents/a.md"_s, "no header"))->isLoaded);
        QCOMPARE(libraryRowOf(foundFile(u".claude/agents/b.md"_s, "no header"))->title(), u"b.md"_s);
        QVERIFY(!libraryRowOf(foundFile(u"README.md"_s, "# Hello")));
        FoundFile gone = foundFile(u".claude/agents/c.md"_s, "x");
        QVERIFY(QFile::remove(gone.file.path));
        const auto row = libraryRowOf(gone);
        QVERIFY(row && row->unreadable);
        QCOMPARE(row->unreadable->code, ErrorCode::NotFound);
    }

    /// What the tests of importing read, found and named.
    void otherToolsOwnFilesHaveRows()
    {
        LibraryScan scan({Testing::fixturePath(u"importing/project"_s)}, nullptr);
        QHash<QString, std::shared_ptr<const LibraryRow>> foreign;
        for (const auto &row : rowsOf(scan)) {
            if (row->foreign)
                foreign.insert(row->fileName(), row);
        }
        const auto codex = foreign.value(u"lock-keeper.toml"_s);
        QVERIFY(codex);
        QCOMPARE(codex->name, u"lock-keeper"_s);
        QCOMPARE(codex->foreign, std::optional(Target::Codex));
        QCOMPARE(scopeTitle(codex->scope), u"Project project (Codex)"_s);
        QVERIFY(!codex->isLoaded && codex->details && std::popcount(codex->details->loading) == 1);
        const auto modes = foreign.value(u".roomodes"_s); // several in one file
        QVERIFY(modes);
        QCOMPARE(modes->title(), u".roomodes"_s);
        QVERIFY(modes->description.contains(u", "_s));
        QCOMPARE(scopeTitle(modes->scope), u"Project project (Roo Code)"_s);
        const auto broken = foreign.value(u"broken.toml"_s);
        QVERIFY(broken && !broken->description.isEmpty() && broken->details->loading == 0);
        QVERIFY(foreign.contains(u"opencode.json"_s) && foreign.contains(u"painter.yaml"_s));
        QVERIFY(!foreign.contains(u"package.json"_s));
    }

    /// Where each target keeps agents, and what its files look like there.
    void everyTargetsFilesAreListed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Target>("target");
        const auto rows = [](Target target, const QByteArray &content, const QStringList &paths) {
            for (const QString &path : paths)
                QTest::newRow(qPrintable(path)) << content << target;
        };
        const QByteArray markdown = agent("a");
        const QByteArray codex = "name = \"a\"\ndescription = \"d\"\ndeveloper_instructions = \"Work.\"\n";
        const QByteArray modes =
            "customModes:\n  - slug: a\n    name: A\n    roleDefinition: Work.\n    groups: [read]\n";
        const QByteArray kiro = "{\"name\": \"a\", \"description\": \"d\", \"prompt\": \"Work.\", \"tools\": []}";
        const QByteArray openCode = "{\"agent\": {\"a\": {\"description\": \"d\", \"prompt\": \"Work.\"}}}";
        const QByteArray persona = "{\"version\": 1, \"type\": \"agent\", \"name\": \"a\", \"content\": \"Work.\"}";
        rows(Target::ClaudeCode, markdown, {u".claude/agents/team/a.md"_s});
        rows(Target::ClaudePlugin, markdown, {u"kit/agents/a.md"_s});
        rows(Target::Skill, markdown, {u".claude/skills/a/SKILL.md"_s, u".agents/skills/a/SKILL.md"_s});
        rows(Target::AgentsJson, "{\"a\": {\"description\": \"d\", \"prompt\": \"Work.\"}}", {u"sdk/agents.json"_s});
        rows(Target::Copilot, markdown,
             {u".github/agents/a.agent.md"_s, u".github/chatmodes/a.chatmode.md"_s, u".copilot/agents/a.md"_s});
        rows(Target::Cursor, markdown, {u".cursor/agents/a.md"_s});
        rows(Target::OpenCode, markdown,
             {u".opencode/agents/a.md"_s, u".opencode/agent/a.md"_s, u".opencode/modes/a.md"_s,
              u".opencode/mode/a.md"_s, u".config/opencode/agents/a.md"_s, u".config/opencode/agent/a.md"_s});
        rows(Target::OpenCode, openCode, {u"opencode.json"_s});
        rows(Target::OpenCode, "// ours\n" + openCode, {u"opencode.jsonc"_s});
        rows(Target::Codex, codex, {u".codex/agents/sub/a.toml"_s});
        rows(Target::Gemini, markdown, {u".gemini/agents/a.md"_s});
        rows(Target::Qwen, markdown, {u".qwen/agents/a.md"_s});
        rows(Target::Factory, markdown, {u".factory/droids/a.md"_s});
        rows(Target::Kiro, markdown, {u".kiro/agents/a.md"_s});
        rows(Target::Kiro, kiro,
             {u".kiro/agents/a.json"_s, u".amazonq/cli-agents/a.json"_s, u".aws/amazonq/cli-agents/a.json"_s});
        rows(Target::Roo, modes, {u".roomodes"_s, u".kilocodemodes"_s, u"settings/custom_modes.yaml"_s});
        rows(Target::Cline, markdown,
             {u".cline/agents/a.yaml"_s, u".cline/agents/b.yml"_s, u"Documents/Cline/Agents/a.yaml"_s});
        rows(Target::Goose, markdown, {u".agents/agents/a.md"_s, u".goose/agents/a.md"_s});
        rows(Target::Goose, persona, {u".agents/agents/a.agent.json"_s, u"bots/a.persona.json"_s});
        rows(Target::Goose, "title: a\ndescription: d\ninstructions: Work.\n", {u".goose/recipes/a.yaml"_s});
    }
    void everyTargetsFilesAreListed()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const Target, target);
        const QString path = write(u"p/"_s + QString::fromUtf8(QTest::currentDataTag()), content);
        write(u"p/kit/.claude-plugin/plugin.json"_s, "{}");
        LibraryScan scan({m_root}, nullptr);
        const LibraryRows rows = rowsOf(scan);
        QCOMPARE(rows.size(), 1);
        const LibraryRow &row = *rows.first();
        QCOMPARE(row.path, path);
        QCOMPARE(row.foreign.value_or(row.scope.target), target);
        QVERIFY(row.foreign || row.scope.kind != LibraryScope::Kind::Folder);
    }

    void noTargetIsForgotten()
    {
        Targets listed = Target::AgentsJson | Target::Roo; // files, not folders
        for (const AgentPlace &place : agentPlaces())
            listed |= place.target;
        for (const TargetName &name : targetNames())
            QVERIFY2(listed.testFlag(name.target) || name.target == Target::ClaudePlugin, name.id.data());
    }

    void longDescriptionsAreCut()
    {
        const auto row = libraryRowOf(foundFile(u".claude/agents/a.md"_s, "---\nname: a\ndescription: \""
                                                                              + QByteArray(kMostDescription - 1, 'x')
                                                                              + "\xF0\x9F\x90\x8A yes\"\n---\n"));
        QCOMPARE(row->description.size(), kMostDescription - 1);
    }

    void scansFindEverythingOnce()
    {
        write(u"p/.claude/agents/a.md"_s, agent("a"));
        write(u"p/notes.md"_s, "# Notes");
        write(u"p/deep/agents/b.md"_s, agent("b"));
        QVERIFY(QDir(m_root).mkpath(u"q/.cursor/rules"_s) && QDir(m_root).mkpath(u"q/src/agents"_s));
        LibraryScan scan({m_root, m_root + u"/p"_s, m_root + u"/gone"_s}, nullptr);
        QCOMPARE(titles(rowsOf(scan)), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(scan.problems(), (QList<WalkProblem>{{WalkProblem::Kind::NotFound, m_root + u"/gone"_s}}));
        QVERIFY(scan.foldersOfInterest().contains(m_root));
        QVERIFY(scan.foldersOfInterest().contains(m_root + u"/p/.claude/agents"_s));
        // Where there is nothing yet, but may be.
        QVERIFY(scan.foldersOfInterest().contains(m_root + u"/q/.cursor"_s));
        QVERIFY(scan.foldersOfInterest().contains(m_root + u"/q/src/agents"_s));
        QVERIFY(!scan.foldersOfInterest().contains(m_root + u"/q/.cursor/rules"_s));
    }

    void whatDidNotChangeIsNotReadAgain()
    {
        write(u"a.md"_s, agent("a"));
        write(u"b.md"_s, agent("b"));
        LibraryScan first({m_root}, nullptr);
        auto known = std::make_shared<LibraryScan::Known>();
        for (const auto &row : rowsOf(first))
            known->rows.insert(row->path, row);
        // Written just before the first look: the same time could stand for another content.
        known->at = first.startedAt();
        QCOMPARE(countToRead(known), 2);
        known->at = first.startedAt() + 10'000;
        QCOMPARE(countToRead(known), 0);
        write(u"b.md"_s, agent("other"));
        QCOMPARE(countToRead(known), 1);
        QVERIFY(QFile::remove(m_root + u"/a.md"_s));
        write(u"c.md"_s, agent("c"));
        LibraryScan again({m_root}, known);
        QCOMPARE(titles(rowsOf(again)), QStringList({u"c"_s, u"other"_s}));
    }

    void names_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QList<NameStanding::Kind>>("kinds");
        using Kind = NameStanding::Kind;
        QTest::newRow("alone") << QStringList{u"p/.claude/agents/a.md"_s} << QList{Kind::Alone};
        QTest::newRow("one scope") << QStringList{u"p/.claude/agents/a.md"_s, u"p/.claude/agents/sub/b.md"_s}
                                   << QList{Kind::Undecided, Kind::Undecided};
        QTest::newRow("project hides user") << QStringList{u"home/.claude/agents/a.md"_s, u"p/.claude/agents/b.md"_s}
                                            << QList{Kind::Hidden, Kind::Hides};
        QTest::newRow("inner project hides outer")
            << QStringList{u"p/.claude/agents/a.md"_s, u"p/q/.claude/agents/b.md"_s}
            << QList{Kind::Hidden, Kind::Hides};
        QTest::newRow("projects beside each other")
            << QStringList{u"p/.claude/agents/a.md"_s, u"r/.claude/agents/b.md"_s} << QList{Kind::Alone, Kind::Alone};
        QTest::newRow("another tool's") << QStringList{u"p/.claude/agents/a.md"_s, u"p/.gemini/agents/a.md"_s}
                                        << QList{Kind::Alone, Kind::Alone};
        QTest::newRow("hidden and in doubt")
            << QStringList{u"home/.claude/agents/a.md"_s, u"home/.claude/agents/b.md"_s, u"p/.claude/agents/c.md"_s}
            << QList{Kind::Undecided, Kind::Undecided, Kind::Hides};
    }
    void names()
    {
        QFETCH(const QStringList, paths);
        QFETCH(const QList<NameStanding::Kind>, kinds);
        ScopeFinder finder(m_root + u"/home"_s);
        LibraryRows rows;
        for (const QString &path : paths) {
            FoundFile found = foundFile(path, agent("same"));
            found.scope = finder.scopeOf(found.file.path);
            rows.append(libraryRowOf(found));
        }
        const QList<NameStanding> standings = nameStandings(rows);
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            QCOMPARE(int(standings[i].kind), int(kinds[i]));
            QCOMPARE(standingText(standings[i], rows).isEmpty(), kinds[i] == NameStanding::Kind::Alone);
        }
    }

    void threeSeedsShareOneName()
    {
        if (Testing::seedsFolder().isEmpty())
            QSKIP("no seeds beside the repository");
        for (const QString &path : Testing::fixtureFiles(Testing::seedsFolder()))
            write(u"seeds/"_s + QFileInfo(path).completeBaseName() + u".md"_s, Testing::fileBytes(path));
        LibraryScan scan({m_root}, nullptr);
        const LibraryRows rows = rowsOf(scan);
        qsizetype undecided = 0;
        for (const NameStanding &standing : nameStandings(rows))
            undecided += standing.kind == NameStanding::Kind::Undecided ? 1 : 0;
        QCOMPARE(undecided, 3);
    }

private:
    QString write(const QString &path, const QByteArray &content) const
    {
        const QString full = m_root + u'/' + path;
        QFile file(full);
        if (!QDir().mkpath(QFileInfo(full).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(content) != content.size())
            QTest::qFail(qPrintable(u"cannot write "_s + full), __FILE__, __LINE__);
        return full;
    }
    FoundFile foundFile(const QString &path, const QByteArray &content) const
    {
        const QString full = write(path, content);
        return {{full, content.size(), 1}, ScopeFinder().scopeOf(full), false};
    }
    static LibraryRows rowsOf(LibraryScan &scan)
    {
        LibraryRows rows;
        while (const auto portion = scan.next()) {
            rows += portion->unchanged;
            for (const FoundFile &found : portion->toRead) {
                if (const auto row = libraryRowOf(found))
                    rows.append(row);
            }
        }
        return rows;
    }
    qsizetype countToRead(const std::shared_ptr<const LibraryScan::Known> &known) const
    {
        LibraryScan scan({m_root}, known);
        qsizetype count = 0;
        while (const auto portion = scan.next())
            count += portion->toRead.size();
        return count;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestLibraryIndex)
#include "tst_library_index.moc"
