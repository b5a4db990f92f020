// SPDX-License-Identifier: MIT
#include <agentwright/workspace/library_index.h>
#include <agentwright/workspace/library_query.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

const QString kText = uR"(---
name: code-reviewer
description: >-
  Use this agent for code
  review after every merge.
tools: Read, Bash(git:*), mcp__tracker__open
model: opus
maxTurns: 5
---

You review code. Ask the `test-writer` agent for tests; open /etc/hosts only when asked.
Review twice.
)"_s;

const DefinitionView &definition()
{
    static const DefinitionView view = DefinitionView::parse(kText);
    return view;
}

LibraryRow row()
{
    LibraryRow row;
    row.path = u"/p/.claude/agents/code-reviewer.md"_s;
    row.name = definition().name();
    row.description = definition().description();
    row.model = u"opus"_s;
    row.tools = definition().value(u"tools").items;
    return row;
}

} // namespace

class TestLibraryQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("places"); ///< empty: no match
        const auto add = [](const char *query, const QStringList &places) {
            QTest::newRow(query) << QString::fromUtf8(query) << places;
        };
        add("REVIEW", {u"review"_s, u"review"_s, u"review"_s, u"Review"_s});
        add("\"code review\"", {u"code\n  review"_s});
        add("body:review", {u"review"_s, u"Review"_s});
        add("/^Review/", {u"Review"_s});
        add("/^review/", {});
        add("/^review/i", {u"Review"_s}); // the folded line begins with blanks
        add("tools:Bash", {u"Bash"_s});
        add("tools:bash", {u"Bash"_s});
        add("tools:mcp__*", {u"Read, Bash(git:*), mcp__tracker__open"_s});
        add("tools:Edit", {});
        add("model:op", {});
        add("model:op*", {u"opus"_s});
        add("model:/^o/", {u"o"_s});
        add("maxturns:5", {u"5"_s});
        add("model:*", {u"opus"_s});
        add("color:*", {});
        add("-color:*", {u"code-reviewer"_s});
        add("-model:opus", {});
        add("path:agents -color:*", {u"code-reviewer"_s});
        add("path:elsewhere", {});
        add("description:\"after every\"", {u"after every"_s});
        add("merge -review", {});
        add("merge model:opus", {u"merge"_s, u"opus"_s});
        add("\"/etc/hosts\"", {u"/etc/hosts"_s});
        add("https://x", {});
        add("\"say \\\"x\\\"\"", {});
    }
    void finds()
    {
        QFETCH(const QString, query);
        QFETCH(const QStringList, places);
        const LibraryQuery parsed = LibraryQuery::parse(query);
        QVERIFY2(!parsed.error(), qPrintable(parsed.error() ? errorText(*parsed.error()) : QString()));
        const auto found = parsed.find(definition(), row().path);
        QStringList texts;
        for (const TextRange &place : found.value_or(QList<TextRange>()))
            texts.append(place.in(kText).toString());
        QCOMPARE(texts, places);
        QCOMPARE(found.has_value(), !places.isEmpty());
    }

    void rowsMatchAsFarAsTheyTell_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("matches");
        QTest::addColumn<bool>("needsText");
        const auto add = [](const char *query, bool matches, bool needsText = false) {
            QTest::newRow(query) << QString::fromUtf8(query) << matches << needsText;
        };
        add("", true);
        add("reviewer", true);
        add("merge", true);
        add("twice", false);
        add("-twice", true);
        add("tools:Read name:code-*", true);
        add("tools:* -color:*", true);
        add("model:sonnet", false);
        add("path:.claude", true);
        add("description:merge", true);
        add("body:twice", false, true);
        add("maxTurns:5", false, true);
    }
    void rowsMatchAsFarAsTheyTell()
    {
        QFETCH(const QString, query);
        const LibraryQuery parsed = LibraryQuery::parse(query);
        QTEST(parsed.matches(row()), "matches");
        QTEST(parsed.needsText(), "needsText");
    }

    void errorsHaveTheirColumn_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("column");
        QTest::newRow("open quote") << u"model:opus \"code"_s << 12;
        QTest::newRow("empty quote") << u"\"\""_s << 1;
        QTest::newRow("no value") << u"a tools: b"_s << 8;
        QTest::newRow("open expression") << u"a /b"_s << 3;
        QTest::newRow("path") << u"/etc/hosts"_s << 5;
        QTest::newRow("wrong expression") << u"/a(b/"_s << 5;
        QTest::newRow("empty expression") << u"//"_s << 1;
        QTest::newRow("half a character") << u"a "_s + QChar(0xD83D) + u"b"_s << 3;
        QTest::newRow("minus") << u"a - b"_s << 3;
    }
    void errorsHaveTheirColumn()
    {
        QFETCH(const QString, query);
        QFETCH(const int, column);
        const LibraryQuery parsed = LibraryQuery::parse(query);
        QVERIFY(parsed.error());
        QCOMPARE(int(parsed.error()->range.start) + 1, column);
        QVERIFY(errorText(*parsed.error()).startsWith(u"Column %1: "_s.arg(column)));
        QVERIFY(!parsed.find(definition(), {}));
        QVERIFY(!parsed.matches(row()));
    }

    void everythingIsAQuery()
    {
        // Any text is taken apart in the end.
        const QString marks = u"\"/\\:-* a*\U0001F40A("_s;
        quint32 seed = 1;
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += marks[(seed >> 16) % marks.size()];
            }
            const LibraryQuery parsed = LibraryQuery::parse(text);
            if (parsed.error())
                QVERIFY(parsed.error()->range.end <= text.size());
            const auto found = parsed.find(definition(), text);
            for (const TextRange &place : found.value_or(QList<TextRange>()))
                QVERIFY(place.start >= 0 && place.end <= kText.size());
        }
    }

    void replaces_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("line"); ///< of the outcome; empty: nothing changes
        QTest::newRow("word") << u"twice"_s << u"$1 times"_s << u"Review $1 times."_s;
        QTest::newRow("in the body only") << u"body:review name:code-*"_s << u"check"_s << u"check twice."_s;
        QTest::newRow("groups") << u"/(Review) (twice)/"_s << u"$2 $$ $1"_s << u"twice $ Review."_s;
        QTest::newRow("other files") << u"twice model:haiku"_s << u"x"_s << QString();
        QTest::newRow("two texts") << u"twice review"_s << u"x"_s << QString();
        QTest::newRow("a field") << u"model:opus"_s << u"x"_s << QString();
        QTest::newRow("nothing in between") << u"/x*/"_s << u"x"_s << QString();
    }
    void replaces()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, with);
        QFETCH(const QString, line);
        const TextEdit edit = LibraryQuery::parse(query).replacement(definition(), row().path, with);
        QCOMPARE(edit.isEmpty(), line.isEmpty());
        const QString after = edit.appliedTo(kText);
        QVERIFY2(after.contains(line), qPrintable(after));
    }
};

QTEST_GUILESS_MAIN(TestLibraryQuery)
#include "tst_library_query.moc"
