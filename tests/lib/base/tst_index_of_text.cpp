// SPDX-License-Identifier: MIT
#include <agentwright/base/text_search.h>

#include <QRandomGenerator>
#include <QString>
#include <QTest>

using namespace Agentwright;
using namespace Qt::StringLiterals;

class TestIndexOfText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Few different units, so that needles nearly stand there at many places.
    void findsWhatQtFinds()
    {
        QRandomGenerator random(20261121);
        const QString alphabet = u"aab -{\n\u00e4\U0001F40A"_s;
        const auto some = [&](int most) {
            QString text;
            for (int i = random.bounded(most + 1); i > 0; --i)
                text += alphabet[random.bounded(int(alphabet.size()))];
            return text;
        };
        for (int i = 0; i < 20'000; ++i) {
            const QString text = some(40);
            const QString needle = some(4);
            const qsizetype from = random.bounded(int(text.size()) + 2);
            const qsizetype expected = QStringView(text).indexOf(needle, from);
            QCOMPARE(indexOfText(text, needle, from), expected);
            const QByteArray latin1 = needle.toLatin1();
            if (QString::fromLatin1(latin1) == needle)
                QCOMPARE(indexOfText(text, QLatin1StringView(latin1), from), expected);
        }
    }

    void kindsOfUnitsAreSeen_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("ascii");
        QTest::addColumn<bool>("surrogate");
        QTest::addColumn<bool>("control");
        QTest::newRow("letter") << u"z"_s << true << false << false;
        QTest::newRow("last of ASCII") << u"~"_s << true << false << false;
        QTest::newRow("delete") << u"\u007f"_s << true << false << true;
        QTest::newRow("first behind ASCII") << u"\u0080"_s << false << false << true;
        QTest::newRow("last control") << u"\u009f"_s << false << false << true;
        QTest::newRow("no-break space") << u"\u00a0"_s << false << false << false;
        QTest::newRow("tab") << u"\t"_s << true << false << false;
        QTest::newRow("line feed") << u"\n"_s << true << false << false;
        QTest::newRow("return") << u"\r"_s << true << false << true;
        QTest::newRow("null") << QString(QChar::Null) << true << false << true;
        QTest::newRow("below surrogates") << u"\ud7ff"_s << false << false << false;
        QTest::newRow("stand-in") << QString(QChar(0xDC80)) << false << true << false;
        QTest::newRow("emoji") << u"\U0001F40A"_s << false << true << false;
        QTest::newRow("behind surrogates") << u"\ue000"_s << false << false << false;
    }

    /// At every place of a text that is longer than what is looked at in one go.
    void kindsOfUnitsAreSeen()
    {
        QFETCH(QString, unit);
        const QString rest(1500, u'a');
        for (const qsizetype at : {qsizetype(0), qsizetype(1), qsizetype(1023), qsizetype(1024), rest.size()}) {
            const QString text = QString(rest).insert(at, unit);
            QTEST(isAscii(text), "ascii");
            QTEST(hasSurrogates(text), "surrogate");
            QTEST(hasControlCharacters(text), "control");
        }
        QVERIFY(isAscii(rest) && !hasSurrogates(rest) && !hasControlCharacters(rest));
        QVERIFY(isAscii(u"") && !hasSurrogates(u"") && !hasControlCharacters(u""));
    }
};

QTEST_APPLESS_MAIN(TestIndexOfText)
#include "tst_index_of_text.moc"
