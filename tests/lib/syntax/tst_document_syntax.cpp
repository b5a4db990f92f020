// SPDX-License-Identifier: MIT
#include "support/fixtures.h"
#include "support/syntax_tree.h"

#include <agentwright/base/file_text.h>
#include <agentwright/syntax/document_syntax.h>

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

/// Law L1: every unit of the text is in exactly one part.
void checkCover(const DocumentSyntax &syntax)
{
    QCOMPARE(syntax.opening().start, 0);
    QCOMPARE(syntax.frontmatter().start, syntax.opening().end);
    QCOMPARE(syntax.closing().start, syntax.frontmatter().end);
    QCOMPARE(syntax.body().start, syntax.closing().end);
    QCOMPARE(syntax.body().end, syntax.text().size());
    qsizetype at = syntax.frontmatter().start;
    for (const FrontmatterPiece &piece : syntax.pieces()) {
        QCOMPARE(piece.range.start, at);
        QVERIFY(piece.range.end > at);
        at = piece.range.end;
        if (piece.kind != FrontmatterPiece::Kind::Entry)
            continue;
        const Entry &entry = syntax.entries().at(piece.entry);
        QCOMPARE(entry.whole, piece.range);
        QVERIFY(entry.whole.contains(entry.leading) && entry.whole.contains(entry.key)
                && entry.whole.contains(entry.colon));
        QVERIFY(entry.whole.contains(entry.value) && entry.whole.contains(entry.tail));
        QVERIFY(entry.leading.end <= entry.key.start && entry.key.end <= entry.colon.start);
        QVERIFY(entry.colon.end <= entry.value.start && entry.value.end <= entry.tail.start);
    }
    if (syntax.hasFrontmatter())
        QCOMPARE(at, syntax.frontmatter().end);
    for (const SyntaxIssue &issue : syntax.issues())
        QVERIFY(TextRange(0, syntax.text().size()).contains(issue.range));
}

QString textOf(const QString &path)
{
    return decodeText(Testing::fileBytes(path)).text;
}

} // namespace

class TestDocumentSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void readsFixtures_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"traits"_s, u"frontmatter"_s, u"bytes"_s, u"triggers"_s, u"seeds_like"_s}) {
            for (const QString &path : Testing::fixtureFiles(folder, {u"*.md"_s}))
                QTest::newRow(qPrintable(folder + u'/' + QFileInfo(path).fileName())) << path;
        }
    }
    void readsFixtures()
    {
        QFETCH(QString, path);
        const DocumentSyntax syntax = DocumentSyntax::parse(textOf(path));
        checkCover(syntax);
        const QFileInfo file(path);
        const QString snapshot = Testing::fixturePath(
            u"syntax/%1/%2.tree"_s.arg(file.dir().dirName(), file.completeBaseName()));
        const QString difference = Testing::compareWithSnapshot(snapshot, Testing::renderedSyntax(syntax));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsSeeds()
    {
        if (Testing::seedsFolder().isEmpty())
            QSKIP("no seeds beside the repository");
        for (const QString &path : Testing::fixtureFiles(Testing::seedsFolder(), {u"*.txt"_s})) {
            const DocumentSyntax syntax = DocumentSyntax::parse(textOf(path));
            QCOMPARE(syntax.fences(), FenceState::Closed);
            QVERIFY(!syntax.isStrictYaml());
            for (const Entry &entry : syntax.entries()) {
                QVERIFY(entry.isEditable());
                QCOMPARE(entry.reading, entry.keyText == u"description" ? ValueReading::Lenient : ValueReading::Exact);
            }
            const Entry *description = syntax.find(u"description");
            QVERIFY(description);
            QCOMPARE(description->data.text, syntax.textOf(description->value));
        }
    }

    void coversCorpus()
    {
        if (Testing::corpusFolder().isEmpty())
            QSKIP("no corpus beside the repository");
        for (const QString &path : Testing::fixtureFiles(Testing::corpusFolder()))
            checkCover(DocumentSyntax::parse(textOf(path)));
    }

    void coversRandomText()
    {
        const QStringList parts{u"---\n"_s,
                                u"---"_s,
                                u"\n"_s,
                                u"name:"_s,
                                u" "_s,
                                u"  "_s,
                                u"\""_s,
                                u"'"_s,
                                u"["_s,
                                u"]"_s,
                                u"{"_s,
                                u"}"_s,
                                u","_s,
                                u": "_s,
                                u"#"_s,
                                u"|"_s,
                                u">-"_s,
                                u"- "_s,
                                u"\t"_s,
                                u"&a"_s,
                                u"*a"_s,
                                u"!!str "_s,
                                u"? "_s,
                                u"description: "_s,
                                u"\\"_s,
                                u"é"_s,
                                u"\U0001F3AF"_s,
                                QString(QChar(StandIn::kCarriageReturn)),
                                QString(QChar(0xDCAF)),
                                u"user: "_s,
                                u"x"_s,
                                u"<example>"_s,
                                u"...\n"_s,
                                u"<<: "_s,
                                QString(QChar(u'\0')),
                                u"tools: [a, b]\n"_s};
        QRandomGenerator random(20261121);
        for (int round = 0; round < 20'000; ++round) {
            QString text = random.bounded(10) ? u"---\n"_s : QString();
            for (int i = random.bounded(40); i > 0; --i)
                text += parts.at(random.bounded(int(parts.size())));
            const DocumentSyntax syntax = DocumentSyntax::parse(text);
            checkCover(syntax);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QString::fromUtf8(Testing::renderedSyntax(syntax))));
        }
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("frontmatter");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<bool>("isStrict");
        const QString bare{QChar(StandIn::kBareLineFeed)};
        const QString carriage{QChar(StandIn::kCarriageReturn)};
        QTest::newRow("bare line feed and a letter of two bytes")
            << u"a: x"_s + bare + u"\nb: é\nc: z\n"_s << QStringList{u"x"_s, u"é"_s, u"z"_s} << true;
        QTest::newRow("two carriage returns")
            << u"a: x"_s + carriage + carriage + u"\nb: y\n"_s << QStringList{u"x"_s, u"y"_s} << true;
        QTest::newRow("characters that end like stand-ins")
            << u"a: \U0001F40D\nb: \U0001F40A\nc: \xDC80\n"_s
            << QStringList{u"\U0001F40D"_s, u"\U0001F40A"_s, u"\xDC80"_s} << true;
        QTest::newRow("block beside what is not YAML")
            << u"a: x: y\nb: |\n  z\nc: >\n  w\n"_s << QStringList{u"x: y"_s, u"z\n"_s, u"w\n"_s} << false;
        QTest::newRow("comments at the left between items")
            << u"a:\n- x\n# note\n- y\nb:\n  - z\n# note\n  - w\n# about c\nc: v\n"_s
            << QStringList{u"x,y"_s, u"z,w"_s, u"v"_s} << true;
        QString carriers;
        for (char32_t c = 0x100000; c < 0x10F800; c += 0x400)
            carriers += QString::fromUcs4(&c, 1);
        QTest::newRow("no free carrier for stand-ins")
            << u"a: "_s + carriers + carriage + u"x\n"_s << QStringList{carriers + carriage + u'x'} << false;
    }
    void readsValues()
    {
        QFETCH(QString, frontmatter);
        const DocumentSyntax syntax = DocumentSyntax::parse(u"---\n"_s + frontmatter + u"---\n"_s);
        QStringList values;
        for (const Entry &entry : syntax.entries()) {
            QVERIFY(entry.isEditable());
            QStringList items;
            for (const YamlValue &item : entry.data.items)
                items.append(item.text);
            values.append(items.isEmpty() ? entry.data.text : items.join(u','));
        }
        QTEST(values, "values");
        QTEST(syntax.isStrictYaml(), "isStrict");
    }

    void survivesHostileFrontmatter_data()
    {
        QTest::addColumn<QString>("frontmatter");
        QTest::newRow("deep flow") << u"a: "_s + QString(100'000, u'[') + u'\n';
        QTest::newRow("deep block") << [] {
            QString text;
            for (int i = 0; i < 600; ++i)
                text += QString(i, u' ') + u"a:\n"_s;
            return text;
        }();
        QTest::newRow("many entries") << QString(u"k: v\n"_s).repeated(20'000);
        QTest::newRow("one huge value") << u"a: "_s + QString(2'000'000, u'x') + u'\n';
        QTest::newRow("many open quotes") << QString(u"k: \"v\n"_s).repeated(20'000);
        QTest::newRow("many open brackets") << QString(u"k: [v\n"_s).repeated(20'000);
        QTest::newRow("blank lines between items")
            << u"k:\n"_s + QString(u"- x\n"_s + QString(200, u'\n')).repeated(2'000);
        QTest::newRow("stand-ins of line ends") << u"k: "_s + QString(400'000, QChar(StandIn::kCarriageReturn)) + u'\n';
        QTest::newRow("spilled lines") << u"description: x: y\n"_s + QString(u"user: hi: you\n\n"_s).repeated(30'000);
        QTest::newRow("block headers that spill") << QString(u"k: |\nuser: hi\n\n"_s).repeated(25'000);
        QTest::newRow("many anchors") << QString(u"- &a x\n"_s).repeated(5'000);
    }
    void survivesHostileFrontmatter()
    {
        QFETCH(QString, frontmatter);
        checkCover(DocumentSyntax::parse(u"---\n"_s + frontmatter + u"---\nbody\n"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocumentSyntax)
#include "tst_document_syntax.moc"
