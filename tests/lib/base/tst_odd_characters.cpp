// SPDX-License-Identifier: MIT
#include <agentwright/base/odd_characters.h>

#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestOddCharacters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found"); // "kind start end name; …"
        const auto row = [](const char *name, const QString &text, const QString &found) {
            QTest::newRow(name) << text << found;
        };
        row("plain", u"plain – “text”, naïve, ½"_s, {});
        row("zero width", u"a\u200Bb"_s, u"I 1 2 ZERO WIDTH SPACE"_s);
        row("two", u"\u2060x\u00AD"_s, u"I 0 1 WORD JOINER; I 2 3 SOFT HYPHEN"_s);
        row("tags are one", u"x\U000E0041\U000E0042y"_s, u"I 1 5 TAG A"_s);
        row("control", u"a\u001Bb\tc\nd"_s, u"I 1 2 CONTROL CHARACTER"_s);
        row("joiner of an emoji", u"\U0001F469\u200D\U0001F4BB"_s, {});
        row("joiner in Persian", u"می\u200Cخواهم"_s, {});
        row("blank", u"a\u2003b"_s, u"B 1 2 EM SPACE"_s);
        row("hard blank", u"tools:\u00A0Read"_s, u"B 6 7 NO-BREAK SPACE"_s);
        row("French", u"«\u00A0oui\u00A0»\u202F!"_s, {});
        row("figure and unit", u"10\u00A0kg"_s, {});
        row("wide blank", u"東京\u3000大阪 a\u3000b"_s, u"B 7 8 IDEOGRAPHIC SPACE"_s);
        row("Cyrillic in a Latin word", u"n\u0430me"_s, u"L 1 2 CYRILLIC SMALL LETTER A"_s);
        row("Russian", u"только"_s, {});
        row("words of two scripts", u"API-сервер"_s, {});
        row("Turkish", u"kapı"_s, {});
        row("lone surrogates", QString(QChar(0xDC80)) + QChar(0xD800), {});
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QStringList all;
        for (auto odd = nextOddCharacter(text, 0, text.size()); odd;
             odd = nextOddCharacter(text, odd->range.end, text.size())) {
            const QChar kind = odd->kind == OddCharacter::Kind::Invisible ? u'I'
                               : odd->kind == OddCharacter::Kind::Blank   ? u'B'
                                                                          : u'L';
            all.append(
                u"%1 %2 %3 %4"_s.arg(kind).arg(odd->range.start).arg(odd->range.end).arg(oddCharacterName(odd->code)));
        }
        QCOMPARE(all.join(u"; "_s), found);
    }

    void everyOddOneHasAName()
    {
        for (char32_t code = 0; code < 0xE0200; ++code) {
            if (code == 0x20000)
                code = 0xE0000; // ideographs, and what nobody has given out
            const QString text = u'a' + QString::fromUcs4(&code, 1) + u'b';
            if (nextOddCharacter(text, 0, text.size()))
                QVERIFY2(!oddCharacterName(code).isEmpty(), qPrintable(codePointText(code)));
        }
    }
};

QTEST_APPLESS_MAIN(TestOddCharacters)
#include "tst_odd_characters.moc"
