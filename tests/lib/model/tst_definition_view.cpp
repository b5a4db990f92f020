// SPDX-License-Identifier: MIT
#include "support/fixtures.h"

#include <agentwright/model/definition_view.h>

#include <QRegularExpression>
#include <QTest>

using namespace Agentwright;
using namespace Agentwright::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A value as one line: its kind and what it holds.
QString rendered(const FieldValue &value)
{
    switch (value.kind) {
    case FieldValue::Kind::Absent:
        return u"absent"_s;
    case FieldValue::Kind::Null:
        return u"null"_s;
    case FieldValue::Kind::Text:
        return u"text:"_s + value.text;
    case FieldValue::Kind::Typed:
        return u"typed:"_s + value.text;
    case FieldValue::Kind::List:
        return u"list:"_s + value.items.join(u'|');
    case FieldValue::Kind::Structure:
        return u"structure:"_s + value.displayText();
    }
    return {};
}

} // namespace

class DefinitionViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void value_data();
    void value();
    void lastOfEqualKeysCounts();
    void unknownKeysKeepTheirPlace();
    void withoutFrontmatter();
    void tokens();
    void seedsAreFilled();
};

void DefinitionViewTest::value_data()
{
    QTest::addColumn<QString>("frontmatter");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const QString &frontmatter, const QString &key, const QString &value) {
        QTest::newRow(name) << frontmatter << key << value;
    };
    row("text", u"name: a b"_s, u"name"_s, u"text:a b"_s);
    row("number as name", u"name: 12"_s, u"name"_s, u"typed:12"_s);
    row("quoted number", u"name: \"12\""_s, u"name"_s, u"text:12"_s);
    row("yes is text", u"name: yes"_s, u"name"_s, u"text:yes"_s);
    row("absent", u"name: a"_s, u"model"_s, u"absent"_s);
    row("nothing", u"model:"_s, u"model"_s, u"null"_s);
    row("tilde", u"model: ~"_s, u"model"_s, u"null"_s);
    row("empty text", u"model: \"\""_s, u"model"_s, u"text:"_s);
    row("comma tools", u"tools: Read, Bash(git log, git diff:*), Grep,"_s, u"tools"_s,
        u"list:Read|Bash(git log, git diff:*)|Grep"_s);
    row("blank tools", u"tools: Read Grep"_s, u"tools"_s, u"list:Read|Grep"_s);
    row("flow tools", u"tools: [Read, \"Grep\"]"_s, u"tools"_s, u"list:Read|Grep"_s);
    row("block tools", u"tools:\n  - Read\n  - Grep"_s, u"tools"_s, u"list:Read|Grep"_s);
    row("quoted tools", u"tools: \"Read, Grep\""_s, u"tools"_s, u"list:Read|Grep"_s);
    row("no tools", u"tools:"_s, u"tools"_s, u"null"_s);
    row("empty tools", u"tools: []"_s, u"tools"_s, u"list:"_s);
    row("empty tools text", u"tools: \"\""_s, u"tools"_s, u"list:"_s);
    row("tools as a map", u"tools:\n  write: false"_s, u"tools"_s, u"structure:{write: false}"_s);
    row("tools with a map inside", u"tools:\n  - Bash(git: log)\n  - Read"_s, u"tools"_s,
        u"structure:[{Bash(git: log)}, Read]"_s);
    row("flag", u"background: true"_s, u"background"_s, u"typed:true"_s);
    row("flag in quotes", u"background: 'true'"_s, u"background"_s, u"text:true"_s);
    row("level", u"effort: high"_s, u"effort"_s, u"text:high"_s);
    row("level as number", u"effort: 3"_s, u"effort"_s, u"typed:3"_s);
    row("observers", u"observer: a, b"_s, u"observer"_s, u"text:a, b"_s);
    row("server names", u"mcpServers: [a, b]"_s, u"mcpServers"_s, u"list:a|b"_s);
    row("hooks", u"hooks:\n  Stop:\n    - x"_s, u"hooks"_s, u"structure:{Stop: [x]}"_s);
    row("unknown text", u"vibe: calm"_s, u"vibe"_s, u"text:calm"_s);
    row("unknown list", u"tags: [a, b]"_s, u"tags"_s, u"list:a|b"_s);
    row("unknown comma text", u"tags: a, b"_s, u"tags"_s, u"text:a, b"_s);
    row("not YAML", u"description: Use when: x"_s, u"description"_s, u"text:Use when: x"_s);
    row("literal block", u"description: |\n  a\n  b"_s, u"description"_s, u"text:a\nb\n"_s);
}

void DefinitionViewTest::value()
{
    QFETCH(QString, frontmatter);
    QFETCH(QString, key);
    const DefinitionView view = DefinitionView::parse(u"---\n"_s + frontmatter + u"\n---\nBody.\n"_s);
    QTEST(rendered(view.value(key)), "value");
    QCOMPARE(view.body().toString(), u"Body.\n"_s);
}

void DefinitionViewTest::lastOfEqualKeysCounts()
{
    const DefinitionView view = DefinitionView::parse(u"---\nname: a\nmodel: opus\nmodel: haiku\n---\n"_s);
    QCOMPARE(view.fields().size(), 3);
    QCOMPARE(view.field(u"model")->entry, 2);
    QCOMPARE(rendered(view.value(u"model")), u"text:haiku"_s);
}

void DefinitionViewTest::unknownKeysKeepTheirPlace()
{
    const DefinitionView view = DefinitionView::parse(u"---\nvibe: calm\nname: a\nzeta: 1\ncolor: red\n---\n"_s);
    QStringList keys;
    for (const Field &field : view.fields())
        keys.append(field.spec ? field.key : u'?' + field.key);
    QCOMPARE(keys.join(u' '), u"?vibe name ?zeta color"_s);
    QCOMPARE(view.name(), u"a"_s);
    QCOMPARE(view.entry(view.fields().first())->keyText, u"vibe"_s);
}

void DefinitionViewTest::withoutFrontmatter()
{
    const DefinitionView view = DefinitionView::parse(u"# Title\n\ntext"_s);
    QVERIFY(view.fields().isEmpty());
    QVERIFY(view.name().isEmpty());
    QVERIFY(view.value(u"name").isAbsent());
    QCOMPARE(view.body().size(), 13);
    QCOMPARE(view.outline().headings.size(), 1);
    QVERIFY(DefinitionView().fields().isEmpty());
}

void DefinitionViewTest::tokens()
{
    QCOMPARE(estimatedTokens(u""), 0);
    QCOMPARE(estimatedTokens(u"a"), 1);
    QCOMPARE(estimatedTokens(u"abcd"), 1);
    QCOMPARE(estimatedTokens(u"abcde"), 2);
    QCOMPARE(estimatedTokens(u"🎯🎯🎯🎯"), 1);
    QCOMPARE(estimatedTokens(QString(4, QChar(0xDC80))), 1);
    const TokenEstimate tokens = DefinitionView::parse(u"---\nname: abcd\ndescription: abcdefgh\n---\nabcdefghi"_s)
                                     .tokens();
    QCOMPARE(tokens.alwaysOn, 3);
    QCOMPARE(tokens.whenCalled, 3);
}

void DefinitionViewTest::seedsAreFilled()
{
    if (seedsFolder().isEmpty())
        QSKIP("no seeds beside the repository");
    const QStringList seeds = fixtureFiles(seedsFolder());
    QCOMPARE(seeds.size(), 5);
    for (const QString &path : seeds) {
        const DefinitionView view = DefinitionView::parse(QString::fromUtf8(fileBytes(path)));
        QVERIFY2(view.name().startsWith("backend-"_L1), qPrintable(path));
        QVERIFY2(view.description().startsWith("Use this agent when "_L1), qPrintable(path));
        QVERIFY2(view.description().endsWith("</example>"_L1), qPrintable(path));
        for (const Field &field : view.fields())
            QVERIFY2(field.spec && field.value.kind != FieldValue::Kind::Structure, qPrintable(path + u' ' + field.key));
    }
}

QTEST_APPLESS_MAIN(DefinitionViewTest)
#include "tst_definition_view.moc"
