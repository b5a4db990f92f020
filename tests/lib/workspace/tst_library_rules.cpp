// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/base/json_text.h>
#include <agentwright/base/line_index.h>
#include <agentwright/rules/render.h>
#include <agentwright/rules/runner.h>
#include <agentwright/workspace/library_snapshot.h>
#include <agentwright/workspace/project_configs.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

QList<LibraryFinding> foundIn(const QString &folder)
{
    ProjectConfigs configs;
    PluginFolders plugins;
    LibrarySnapshot snapshot;
    snapshot.addFolder(folder);
    for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s})) {
        const DefinitionView definition = DefinitionView::parse(decodeText(Testing::fileBytes(path)).text);
        snapshot.add(
            libraryFileOf(definition, path, !plugins.rootOf(path).isEmpty(), configs.forFile(path)->config.settings));
    }
    return runLibraryRules(snapshot.taken([](const QString &) { return RuleSettings(); }), {});
}

QByteArray rendered(const QString &folder)
{
    const QDir root(folder);
    // The plugins of other rules' fixtures have no papers.
    const bool isAboutPapers = folder.contains("/AW813/"_L1);
    QString text;
    for (const LibraryFinding &finding : foundIn(folder)) {
        if (!isAboutPapers && QLatin1StringView(finding.diagnostic.rule->code) == "AW813"_L1)
            continue;
        const QString content = decodeText(Testing::fileBytes(finding.path)).text;
        const LineIndex lines(content);
        text += diagnosticLine(root.relativeFilePath(finding.path), lines, finding.diagnostic) + u'\n'
                + sourceExcerpt(content, lines, finding.diagnostic.range);
        for (const Fix &fix : finding.diagnostic.fixes)
            text += (fix.safety == FixSafety::Safe ? u"    safe: "_s : u"    review: "_s) + title(fix) + u'\n';
        for (const RelatedPlace &place : finding.elsewhere)
            text += u"    see "_s + root.relativeFilePath(place.path) + u'\n';
    }
    return text.toUtf8();
}

bool hasFinding(const QList<LibraryFinding> &found, const QString &code)
{
    return std::any_of(found.begin(), found.end(),
                       [&](const LibraryFinding &one) { return code == QLatin1StringView(one.diagnostic.rule->code); });
}

} // namespace

class TestLibraryRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("code");
        const QDir root(Testing::fixturePath(u"library"_s));
        for (const QString &code : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &name : QDir(root.filePath(code)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(code + u'/' + name)) << root.filePath(code + u'/' + name) << code;
        }
    }
    void folders()
    {
        QFETCH(QString, folder);
        QFETCH(QString, code);
        const QByteArray text = rendered(folder);
        if (QDir(folder).dirName().startsWith("good"_L1)) {
            QCOMPARE(QString::fromUtf8(text), QString());
            return;
        }
        QVERIFY2(hasFinding(foundIn(folder), code), text.constData());
        const QString difference = Testing::compareWithSnapshot(folder + ".diag"_L1, text);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void fixesLeaveJsonThatIsRead_data() { folders_data(); }
    void fixesLeaveJsonThatIsRead()
    {
        QFETCH(QString, folder);
        for (const LibraryFinding &finding : foundIn(folder)) {
            const QString content = decodeText(Testing::fileBytes(finding.path)).text;
            for (const Fix &fix : finding.diagnostic.fixes) {
                QVERIFY(fix.edit.fits(content.size()));
                if (finding.path.endsWith(".json"_L1))
                    QVERIFY2(readJson(fix.edit.appliedTo(content)).isValid, qPrintable(title(fix)));
            }
        }
    }

    void linksAreMendedInTheFileNameAlone()
    {
        const QString text = u"---\nname: a\ndescription: b\n---\n[[x](docs/my%20gide.md?a=b#top) `[y](docs/z.md)`\n"_s;
        LibraryContext context;
        context.files = {libraryFileOf(DefinitionView::parse(text), u"/p/a.md"_s, false, {})};
        context.folders.insert(u"/p/docs/"_s, {u"my guide.md"_s});
        const QList<LibraryFinding> found = runLibraryRules(context, {.onlyCodes = {u"AW905"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().diagnostic.fixes.size(), 1);
        QCOMPARE(found.first().diagnostic.fixes.first().edit.appliedTo(text),
                 QString(text).replace("gide"_L1, "guide"_L1));
    }

    void aSymbolicLinkOutOfAPluginIsFound()
    {
        QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(u"plugin/.claude-plugin"_s) && root.mkpath(u"plugin/agents"_s));
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(root.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"plugin/.claude-plugin/plugin.json"_s, R"({ "name": "quay" })"));
        QVERIFY(write(u"outside.md"_s, "---\nname: a\ndescription: Use it when a ship comes in.\n---\n"));
        QVERIFY(write(u"plugin/inside.md"_s, "---\nname: b\ndescription: Use it when a ship goes out.\n---\n"));
        if (!QFile::link(root.filePath(u"outside.md"_s), root.filePath(u"plugin/agents/a.md"_s))
            || !QFile::link(root.filePath(u"plugin/inside.md"_s), root.filePath(u"plugin/agents/b.md"_s)))
            QSKIP("no symbolic links here");
        QStringList found;
        for (const LibraryFinding &one : foundIn(folder.path())) {
            if (QLatin1StringView(one.diagnostic.rule->code) == "AW814"_L1)
                found.append(root.relativeFilePath(one.path));
        }
        QCOMPARE(found, QStringList{u"plugin/agents/a.md"_s});
    }

    void theSeedsShareOneName()
    {
        const QString folder = Testing::seedsFolder();
        if (folder.isEmpty())
            QSKIP("no seeds here");
        LibrarySnapshot snapshot;
        for (const QString &path : Testing::fixtureFiles(folder))
            snapshot.add(
                libraryFileOf(DefinitionView::parse(decodeText(Testing::fileBytes(path)).text), path, false, {}));
        qsizetype count = 0;
        for (const LibraryFinding &finding :
             runLibraryRules(snapshot.taken([](const QString &) { return RuleSettings(); }), {}))
            count += QLatin1StringView(finding.diagnostic.rule->code) == "AW901"_L1;
        QCOMPARE(count, 3);
    }

    void jsonHasPlaces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("problem");
        QTest::newRow("all kinds") << uR"({"a": [1, -2.5e3, true, null, "x\n\u00e4"], "b": {}})"_s << qsizetype(-1);
        QTest::newRow("comma before the end") << u"{\"a\": 1,}"_s << qsizetype(8);
        QTest::newRow("no colon") << u"{\"a\" 1}"_s << qsizetype(5);
        QTest::newRow("not closed") << u"[\"a"_s << qsizetype(3);
        QTest::newRow("line break") << u"\"a\nb\""_s << qsizetype(2);
        QTest::newRow("more behind") << u"{} x"_s << qsizetype(3);
        QTest::newRow("leading zero") << u"01"_s << qsizetype(0);
        QTest::newRow("escape") << u"\"\\q\""_s << qsizetype(2);
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("deep") << QString(200, u'[') << qsizetype(101);
    }
    void jsonHasPlaces()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, problem);
        const JsonText json = readJson(text);
        QCOMPARE(json.isValid, problem < 0);
        if (problem >= 0)
            QCOMPARE(json.problemOffset, problem);
        else
            QCOMPARE(json.root.find(u"a")->value.items.last().text, u"x\nä"_s);
    }
};

QTEST_GUILESS_MAIN(TestLibraryRules)
#include "tst_library_rules.moc"
