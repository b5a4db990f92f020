// SPDX-License-Identifier: MIT
#include <agentwright/syntax/item_merge.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QString kOurs = u"customModes:\n"
                      "  - slug: \"tidy\"\n"
                      "    name: Tidy\n"
                      "    role: |\n"
                      "      You tidy.\n"
                      "\n"
                      "      ---\n"
                      "      # Not a comment\n"
                      "    groups: [read, edit]\n"
                      "  - slug: \"look\"\n"
                      "    name: Look\n"
                      "    role: |\n"
                      "      You look.\n"
                      "    groups: [read]\n"_s;

const QString kOursJson = u"{\n"
                          "    \"name\": \"market\",\n"
                          "    \"plugins\": [\n"
                          "        {\n"
                          "            \"name\": \"ours\",\n"
                          "            \"author\": {\n"
                          "                \"name\": \"We\"\n"
                          "            }\n"
                          "        }\n"
                          "    ]\n"
                          "}\n"_s;

ItemMerge yaml(const QString &present)
{
    return mergeYamlItems(present, kOurs, u"customModes"_s, u"slug"_s);
}

ItemMerge json(const QString &present)
{
    return mergeJsonItems(present, kOursJson, u"plugins"_s, u"name"_s);
}

} // namespace

class TestItemMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlIsMerged_data();
    void yamlIsMerged();
    void yamlIsRefused_data();
    void yamlIsRefused();
    void jsonIsMerged_data();
    void jsonIsMerged();
    void jsonIsRefused_data();
    void jsonIsRefused();
    void yamlWrittenAsJson();
    void manyItems();
};

void TestItemMerge::yamlIsMerged_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("changesItems");

    const QString items = kOurs.sliced(kOurs.indexOf(u'\n') + 1);
    const QString tidy = items.first(items.indexOf("  - slug: \"look\""_L1));
    const QString look = items.sliced(tidy.size());
    const auto atColumn0 = [](QString text) { return text.sliced(2).replace(u"\n  "_s, u"\n"_s); };

    QTest::newRow("empty file") << u"\n"_s << kOurs << false;
    QTest::newRow("only a comment") << u"# modes\n"_s << u"# modes\n"_s + kOurs << false;
    QTest::newRow("no list") << u"other: 1 # one\n"_s << u"other: 1 # one\n"_s + kOurs << false;
    QTest::newRow("no line feed at the end") << u"other: 1"_s << u"other: 1\n"_s + kOurs << false;
    QTest::newRow("empty list") << u"customModes: [] # none yet\nother: 1\n"_s
                                << u"customModes: # none yet\n"_s + items + u"other: 1\n"_s << false;
    QTest::newRow("no value") << u"customModes:\n\nother: 1\n"_s << u"customModes:\n"_s + items + u"\nother: 1\n"_s
                              << false;
    QTest::newRow("equal") << u"# ours\n"_s + kOurs << u"# ours\n"_s + kOurs << false;
    QTest::newRow("others stay")
        << u"customModes:\n  # keep\n  - slug: mine   # odd\n    role: >-\n      folded\n      text\n\n# end\nz: 1\n"_s
        << u"customModes:\n  # keep\n  - slug: mine   # odd\n    role: >-\n      folded\n      text\n"_s + items
               + u"\n# end\nz: 1\n"_s
        << false;
    QTest::newRow("dashes at column 0") << u"customModes:\n- slug: mine\n  name: M\nz: 1\n"_s
                                        << u"customModes:\n- slug: mine\n  name: M\n"_s + atColumn0(items) + u"z: 1\n"_s
                                        << false;
    QTest::newRow("deeper") << u"customModes:\n      - slug: mine\n"_s
                            << u"customModes:\n      - slug: mine\n"_s
                                   + QString(items).replace(QRegularExpression(u"^(?=.)"_s,
                                                                               QRegularExpression::MultilineOption),
                                                            u"    "_s)
                            << false;
    QTest::newRow("a value changes, the rest stays")
        << u"customModes:\n  - name: 'Tidy'   # nice\n    slug: tidy\n    icon: star\n    role: |\n      Old.\n\n      ---\n    # about groups\n    groups:\n      - read\n      - edit\n"_s
               + look
        << u"customModes:\n  - name: 'Tidy'   # nice\n    slug: tidy\n    icon: star\n    role: |\n      You tidy.\n\n      ---\n      # Not a comment\n    # about groups\n    groups:\n      - read\n      - edit\n"_s
               + look
        << true;
    QTest::newRow("first key changes")
        << u"customModes:\n  - name: Old\n    slug: look\n    role: |\n      You look.\n    groups: [read]\n"_s + tidy
        << u"customModes:\n  - name: Look\n    slug: look\n    role: |\n      You look.\n    groups: [read]\n"_s + tidy
        << true;
    QTest::newRow("keys are added")
        << u"customModes:\n"_s + tidy + u"  - slug: look\n    more: 1\n\nz: 1\n"_s
        << u"customModes:\n"_s + tidy
               + u"  - slug: look\n    more: 1\n    name: Look\n    role: |\n      You look.\n    groups: [read]\n\nz: 1\n"_s
        << true;
    QTest::newRow("a flow item of others") << u"customModes:\n  - {slug: mine, name: M}\n"_s
                                           << u"customModes:\n  - {slug: mine, name: M}\n"_s + items << false;
    QTest::newRow("an anchor of others") << u"customModes:\n  - &m {slug: mine}\ncopy: *m\n"_s
                                         << u"customModes:\n  - &m {slug: mine}\n"_s + items + u"copy: *m\n"_s << false;
}

void TestItemMerge::yamlIsMerged()
{
    QFETCH(QString, present);
    QFETCH(QString, expected);
    QFETCH(bool, changesItems);
    const ItemMerge merged = yaml(present);
    QCOMPARE(merged.problem, QString());
    QCOMPARE(merged.text, expected);
    QCOMPARE(merged.changesItems, changesItems);
    const ItemMerge again = yaml(merged.text);
    QCOMPARE(again.text, expected);
    QVERIFY(!again.changesItems);
}

void TestItemMerge::yamlIsRefused_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<qsizetype>("offset");
    const auto row = [](const char *name, const QString &present, const QString &at) {
        QTest::newRow(name) << present << present.indexOf(at);
    };
    row("no YAML", u"a: 1\nb: \"x\n"_s, u"\"x"_s);
    row("a list as root", u"- a\n"_s, u"- a"_s);
    row("another value", u"a: 1\ncustomModes: yes\n"_s, u"customModes"_s);
    row("a flow list", u"a: 1\ncustomModes: [{slug: mine}]\n"_s, u"customModes"_s);
    row("our item in one line", u"customModes:\n  - slug: mine\n  - {slug: tidy, name: Old}\n"_s, u"  - {slug"_s);
    row("two documents", u"a: 1\n---\nb: 1\n"_s, u"---"_s);
}

void TestItemMerge::yamlIsRefused()
{
    QFETCH(QString, present);
    QFETCH(qsizetype, offset);
    const ItemMerge merged = yaml(present);
    QVERIFY(!merged.isPossible());
    QVERIFY(merged.text.isEmpty());
    const auto lineOf = [&](qsizetype at) {
        return QStringView(present).first(std::min(at, present.size())).count(u'\n');
    };
    QVERIFY2(lineOf(merged.problemOffset) >= lineOf(offset), qPrintable(QString::number(merged.problemOffset)));
}

void TestItemMerge::jsonIsMerged_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("changesItems");

    QTest::newRow("empty file") << QString() << kOursJson << false;
    QTest::newRow("equal") << kOursJson << kOursJson << false;
    QTest::newRow("two blanks, others stay")
        << u"{\n  \"owner\": { \"name\":\"x\" },\n  \"plugins\": [\n    {\"name\": \"a\"}\n  ]\n}"_s
        << u"{\n  \"owner\": { \"name\":\"x\" },\n  \"plugins\": [\n    {\"name\": \"a\"},\n    {\n      \"name\": \"ours\",\n      \"author\": {\n        \"name\": \"We\"\n      }\n    }\n  ]\n}"_s
        << false;
    QTest::newRow("tabs, empty list")
        << u"{\n\t\"plugins\": []\n}\n"_s
        << u"{\n\t\"plugins\": [\n\t\t{\n\t\t\t\"name\": \"ours\",\n\t\t\t\"author\": {\n\t\t\t\t\"name\": \"We\"\n\t\t\t}\n\t\t}\n\t]\n}\n"_s
        << false;
    QTest::newRow("no list")
        << u"{\"name\": \"x\"}"_s
        << u"{\"name\": \"x\", \"plugins\": [ { \"name\": \"ours\", \"author\": { \"name\": \"We\" } } ]}"_s << false;
    QTest::newRow("a value changes, others' keys stay")
        << u"{\"plugins\": [{\"author\": 1, \"name\": \"ours\", \"tags\": [ 1.50 ]}]}"_s
        << u"{\"plugins\": [{\"author\": { \"name\": \"We\" }, \"name\": \"ours\", \"tags\": [ 1.50 ]}]}"_s << true;
    QTest::newRow("a key is added") << u"{\"plugins\": [{\"name\": \"ours\"}]}"_s
                                    << u"{\"plugins\": [{\"name\": \"ours\", \"author\": { \"name\": \"We\" }}]}"_s
                                    << true;
}

void TestItemMerge::jsonIsMerged()
{
    QFETCH(QString, present);
    QFETCH(QString, expected);
    QFETCH(bool, changesItems);
    const ItemMerge merged = json(present);
    QCOMPARE(merged.problem, QString());
    QCOMPARE(merged.text, expected);
    QCOMPARE(merged.changesItems, changesItems);
    QCOMPARE(json(merged.text).text, expected);
}

void TestItemMerge::jsonIsRefused_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("no JSON") << u"{\"a\": }"_s << qsizetype(6);
    QTest::newRow("a comment") << u"{} // x"_s << qsizetype(3);
    QTest::newRow("a list as root") << u"[]"_s << qsizetype(0);
    QTest::newRow("another value") << u"{\"plugins\": {}}"_s << qsizetype(12);
}

void TestItemMerge::jsonIsRefused()
{
    QFETCH(QString, present);
    QFETCH(qsizetype, offset);
    const ItemMerge merged = json(present);
    QVERIFY(!merged.isPossible());
    QCOMPARE(merged.problemOffset, offset);
}

void TestItemMerge::yamlWrittenAsJson()
{
    const ItemMerge merged = yaml(u"{\"customModes\": [{\"slug\": \"mine\"}]}\n"_s);
    QCOMPARE(merged.problem, QString());
    QVERIFY2(merged.text.startsWith(u"{\"customModes\": [{\"slug\": \"mine\"}, { \"groups\": [ \"read\", \"edit\" ]"_s),
             qPrintable(merged.text));
}

void TestItemMerge::manyItems()
{
    QString present = u"customModes:\n"_s;
    for (int i = 0; i < 3000; ++i)
        present += u"  - slug: mode-%1\n    role: |\n      %2\n"_s.arg(QString::number(i), QString(300, u'x'));
    QVERIFY(present.size() > 512 * 1024);
    QCOMPARE(yaml(present).text, present + kOurs.sliced(kOurs.indexOf(u'\n') + 1));
}

QTEST_GUILESS_MAIN(TestItemMerge)
#include "tst_item_merge.moc"
