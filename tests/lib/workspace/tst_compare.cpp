// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/base/file_text.h>
#include <agentwright/workspace/compare.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

using Change = ComparedItem::Change;

DefinitionView view(const QString &text)
{
    return DefinitionView::parse(text);
}

const QString kOld = u"---\n"
                     "name: reader # the first\n"
                     "description: |\n"
                     "  Reads books aloud. Examples:\n"
                     "  <example>\n"
                     "  Context: It is late.\n"
                     "  user: \"Read me a story\"\n"
                     "  assistant: \"The reader will.\"\n"
                     "  </example>\n"
                     "  <example>\n"
                     "  user: \"What does this page say?\"\n"
                     "  assistant: \"The reader knows.\"\n"
                     "  </example>\n"
                     "tools: Read, Grep\n"
                     "hooks:\n"
                     "  Stop:\n"
                     "    - hooks: []\n"
                     "---\n"
                     "You read.\n"
                     "\n"
                     "## Voice\n"
                     "Slow and clear.\n"
                     "\n"
                     "## Pauses\n"
                     "After each page.\n"_s;
const QString kNew = u"---\n"
                     "name: \"reader\"\n"
                     "description: |\n"
                     "  Reads books and letters aloud. Examples:\n"
                     "  <example>\n"
                     "  Context: It is very late.\n"
                     "  user: \"Read me a short story\"\n"
                     "  assistant: \"The reader will.\"\n"
                     "  </example>\n"
                     "  <example>\n"
                     "  user: \"There is a letter from aunt Emma\"\n"
                     "  assistant: \"The reader reads it.\"\n"
                     "  </example>\n"
                     "  <example>\n"
                     "  user: \"What does this page say?\"\n"
                     "  assistant: \"The reader knows.\"\n"
                     "  </example>\n"
                     "tools: [Grep, Read, Glob]\n"
                     "model: haiku\n"
                     "---\n"
                     "You read.\n"
                     "\n"
                     "## Languages\n"
                     "All of them.\n"
                     "\n"
                     "## Voice\n"
                     "Slow, warm and clear.\n"_s;

/// One line an item: "key: left | right".
QStringList linesOf(const Comparison &comparison)
{
    static const QStringList kinds{u""_s, u"(summary)"_s, u"(example)"_s, u"# "_s};
    QStringList lines;
    for (const ComparedItem &item : comparison.items) {
        const auto text = [](const ComparedSide &side) {
            return side.isPresent ? side.text.simplified().left(40) : u"-"_s;
        };
        lines.append((item.isSame() ? u"  "_s : u"! "_s) + kinds[int(item.kind)] + item.key + u": "_s + text(item.left)
                     + u" | "_s + text(item.right));
    }
    return lines;
}

/// Takes everything from the other until nothing differs.
QString merged(const QString &text, const DefinitionView &other)
{
    DefinitionView now = view(text);
    for (int round = 0; round < 200; ++round) {
        const Comparison comparison = compareDefinitions(now, other);
        bool hasChanged = false;
        for (const ComparedItem &item : comparison.items) {
            const Result<TextEdit> edit = item.isSame() ? TextEdit() : takenFrom(item, item.right, now, other);
            if (!edit || edit->isEmpty())
                continue;
            now = view(edit->appliedTo(now.text()));
            hasChanged = true;
            break;
        }
        if (!hasChanged)
            break;
    }
    return now.text();
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void itemsAreMatched()
    {
        const QStringList expected{
            u"  name: reader | reader"_s,
            u"! (summary): Reads books aloud. | Reads books and letters aloud."_s,
            u"! (example): Context: It is late. user: Read me a sto | Context: It is very late. user: Read me "_s,
            u"! (example): - | user: There is a letter from aunt Emma a"_s,
            u"  (example): user: What does this page say? assistant | user: What does this page say? assistant"_s,
            u"! tools: Read, Grep | Grep, Read, Glob"_s,
            u"! hooks: {Stop: [{hooks: []}]} | -"_s,
            u"! model: - | haiku"_s,
            u"  # : You read. | You read."_s,
            u"! # Languages: - | ## Languages All of them."_s,
            u"! # Voice: ## Voice Slow and clear. | ## Voice Slow, warm and clear."_s,
            u"! # Pauses: ## Pauses After each page. | -"_s,
        };
        QCOMPARE(linesOf(compareDefinitions(view(kOld), view(kNew))), expected);
        QCOMPARE(compareDefinitions(view(kOld), view(kNew)).differences(), 9);
    }

    void nothingDiffersFromItself()
    {
        QCOMPARE(compareDefinitions(view(kOld), view(kOld)).differences(), 0);
        QCOMPARE(compareDefinitions(view(QString()), view(QString())).items.size(), 0);
    }

    void listsAreSets()
    {
        const auto differences = [](const QString &left, const QString &right) {
            return compareDefinitions(view(u"---\ntools: "_s + left + u"\n---\n"_s),
                                      view(u"---\ntools: "_s + right + u"\n---\n"_s));
        };
        QCOMPARE(differences(u"Read, Grep"_s, u"[Grep, Read]"_s).differences(), 0);
        const Comparison other = differences(u"Read, Grep"_s, u"Grep, Bash"_s);
        QCOMPARE(other.items.first().onlyLeft(), QStringList{u"Read"_s});
        QCOMPARE(other.items.first().onlyRight(), QStringList{u"Bash"_s});
        QCOMPARE(differences(u"[]"_s, u"Read"_s).differences(), 1);
    }

    void bothSidesAreTreatedAlike()
    {
        const Comparison forward = compareDefinitions(view(kOld), view(kNew));
        const Comparison backward = compareDefinitions(view(kNew), view(kOld));
        QCOMPARE(backward.differences(), forward.differences());
        QCOMPARE(backward.items.size(), forward.items.size());
    }

    void changesAreToldAgainstTheBase()
    {
        const QString base = u"---\nname: a\nmodel: opus\ncolor: red\neffort: low\n---\n## A\nx\n"_s;
        const QString left = u"---\nname: a\nmodel: haiku\ncolor: blue\neffort: high\n---\n## A\nx\n"_s;
        const QString right = u"---\nname: b\nmodel: opus\ncolor: green\neffort: high\n---\n## A\ny\n"_s;
        const DefinitionView baseView = view(base);
        QList<Change> changes;
        for (const ComparedItem &item : compareDefinitions(view(left), view(right), &baseView).items)
            changes.append(item.change());
        QCOMPARE(changes, QList<Change>({Change::Right, Change::Left, Change::Conflict, Change::Both, Change::Right}));
        QCOMPARE(compareDefinitions(view(left), view(right)).items.first().change(), Change::None);
    }

    void oneItemIsTaken()
    {
        const DefinitionView left = view(kOld);
        const DefinitionView right = view(kNew);
        const Comparison comparison = compareDefinitions(left, right);
        for (qsizetype i = 0; i < comparison.items.size(); ++i) {
            const ComparedItem &item = comparison.items[i];
            const Result<TextEdit> edit = takenFrom(item, item.right, left, right);
            QVERIFY2(edit, qPrintable(item.key));
            QCOMPARE(edit->isEmpty(), item.isSame());
            if (item.isSame())
                continue;
            // That one difference is gone, and there is no other.
            const Comparison after = compareDefinitions(view(edit->appliedTo(left.text())), right);
            QCOMPARE(after.differences(), comparison.differences() - 1);
            if (item.kind != ComparedKind::Field || item.key != u"name")
                QVERIFY(edit->appliedTo(left.text()).startsWith(u"---\nname: reader # the first\n"_s));
        }
    }

    void everythingIsTaken_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::newRow("forward") << kOld << kNew;
        QTest::newRow("backward") << kNew << kOld;
        QTest::newRow("from nearly nothing") << u"---\nname: x\n---\n"_s << kNew;
        QTest::newRow("to nearly nothing") << kNew << u"---\nname: x\n---\n"_s;
        QTest::newRow("no line break at the end") << kOld.chopped(1) << kNew.chopped(1);
        QTest::newRow("sections in another order") << u"---\nname: x\n---\n## A\n1\n## B\n2\n## C\n3\n"_s
                                                   << u"---\nname: x\n---\n## A\n9\n## D\n4\n## C\n3\n"_s;
    }
    void everythingIsTaken()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const DefinitionView other = view(right);
        const QString text = merged(left, other);
        QCOMPARE(linesOf(compareDefinitions(view(text), other)).filter(u"! "_s), QStringList());
    }

    void whatWouldSwallowTheRestIsRefused()
    {
        const DefinitionView left = view(u"---\nname: x\n---\n## A\n1\n## B\n2\n"_s);
        const DefinitionView right = view(u"---\nname: x\n---\n## B\n2\n## A\n```\nnever closed\n"_s);
        const Comparison comparison = compareDefinitions(left, right);
        for (const ComparedItem &item : comparison.items) {
            if (item.key == u"A" && item.left.isPresent)
                QVERIFY(!takenFrom(item, item.right, left, right));
        }
        QVERIFY(comparison.differences() > 0);
    }

    /// Neighbours in the collections: whatever they are, comparing ends and takes nothing wrong.
    void realFilesMeet()
    {
        const QString folder = Testing::corpusFolder();
        if (folder.isEmpty())
            QSKIP("no corpus here");
        const QStringList paths = Testing::fixtureFiles(folder, {u"*.md"_s});
        for (qsizetype i = 0; i + 7 < paths.size(); i += 97) {
            const DefinitionView left = view(decodeText(Testing::fileBytes(paths[i])).text);
            const DefinitionView right = view(decodeText(Testing::fileBytes(paths[i + 7])).text);
            const Comparison comparison = compareDefinitions(left, right);
            for (const ComparedItem &item : comparison.items) {
                const Result<TextEdit> edit = takenFrom(item, item.right, left, right);
                if (!edit || item.kind == ComparedKind::Section)
                    continue;
                QCOMPARE(view(edit->appliedTo(left.text())).body(), left.body());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
