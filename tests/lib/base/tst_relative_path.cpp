// SPDX-License-Identifier: MIT
#include <agentwright/base/relative_path.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestRelativePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("error"); // -1: accepted
        const auto row = [](const char *name, const QString &path, int error = -1) {
            QTest::newRow(name) << path << error;
        };
        const int outside = int(ErrorCode::OutsideRoot);
        const int invalid = int(ErrorCode::InvalidName);
        row("plain", u"agents/reviewer.md"_s);
        row("hidden folder", u".claude/agents/reviewer.md"_s);
        row("other script", u"агенты/発注.md"_s);
        row("blank inside", u"my agents/a b.md"_s);
        row("dots inside", u"a..b/c...d"_s);
        row("longest part", QString(252, u'x') + u".md"_s);
        row("device name as start", u"console.md"_s);
        row("com without digit", u"com.md"_s);
        row("parent", u"../x.md"_s, outside);
        row("parent inside", u"a/../../x.md"_s, outside);
        row("only parent", u".."_s, outside);
        row("absolute", u"/etc/passwd"_s, outside);
        row("drive", u"C:/x.md"_s, outside);
        row("drive relative", u"c:x.md"_s, outside);
        row("network", u"\\\\host\\x"_s, outside);
        row("empty", QString(), invalid);
        row("empty part", u"a//b"_s, invalid);
        row("trailing slash", u"a/"_s, invalid);
        row("here", u"./a"_s, invalid);
        row("back slash", u"a\\b"_s, invalid);
        row("stream", u"a.md:b"_s, invalid);
        row("wildcard", u"a*.md"_s, invalid);
        row("line feed", u"a\nb"_s, invalid);
        row("nul", QString(u"a\0b"_s), invalid);
        row("delete", u"a\x7F"_s, invalid);
        row("trailing dot", u"a./b"_s, invalid);
        row("trailing blank", u"a /b"_s, invalid);
        row("device", u"agents/CON"_s, invalid);
        row("device with extension", u"nul.tar.gz"_s, invalid);
        row("device and blank", u"aux .md"_s, invalid);
        row("numbered device", u"Lpt9.md"_s, invalid);
        row("superscript device", u"com\u00B2.md"_s, invalid);
        row("lone surrogate", QString(QChar(0xD800)) + u"x"_s, invalid);
        row("part too long", QString(253, u'x') + u".md"_s, invalid);
        row("part too long in bytes", QString(128, u'ж'), invalid);
    }

    void safePath()
    {
        QFETCH(QString, path);
        QFETCH(int, error);
        const Result<QString> result = safeRelativePath(path);
        QCOMPARE(result.has_value(), error < 0);
        if (result)
            QCOMPARE(*result, path);
        else
            QCOMPARE(int(result.error().code), error);
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &wanted, const QString &expected) {
            QTest::newRow(name) << wanted << expected;
        };
        row("as it is", u"code-reviewer"_s, u"code-reviewer"_s);
        row("mixed", u"Back/End: α"_s, u"back-end-α"_s);
        row("outer marks", u"  --Big  Boss!! "_s, u"big-boss"_s);
        row("underscore and dot", u"api_v2.test"_s, u"api-v2-test"_s);
        row("combining", u"Cafe\u0301"_s, u"caf\u00E9"_s);
        row("marks of a script", u"हिन्दी"_s, u"हिन्दी"_s);
        row("outside the basic plane", u"𝒳 𐐀"_s, u"𝒳-𐐨"_s);
        row("emoji only", u"🤖"_s, u"agent"_s);
        row("empty", QString(), u"agent"_s);
        row("parent", u"../.."_s, u"agent"_s);
        row("device", u"CON"_s, u"con-agent"_s);
        row("lone surrogate", QString(QChar(0xDC80)) + u"x"_s, u"x"_s);
        row("long", QString(300, u'x'), QString(200, u'x'));
        row("long in bytes", QString(300, u'ж'), QString(100, u'ж'));
        row("cut at a word", QString(199, u'x') + u" y"_s, QString(199, u'x'));
    }

    void slugs()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, expected);
        const QString result = slug(wanted);
        QCOMPARE(result, expected);
        QCOMPARE(slug(result), result);
        QVERIFY(safeRelativePath(result + u".md"_s));
    }
};

QTEST_APPLESS_MAIN(TestRelativePath)
#include "tst_relative_path.moc"
