// SPDX-License-Identifier: MIT
#include <agentwright/base/message_text.h>

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Agentwright;
using namespace Qt::StringLiterals;

namespace {

class SwappingTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Test") == 0 && qstrcmp(text, "%1 then %2") == 0 ? u"%2 nach %1"_s : QString();
    }
};

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsIn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << "plain"_ba << QStringList() << u"plain"_s;
        QTest::newRow("twice") << "%2, %1, %2"_ba << QStringList{u"a"_s, u"b"_s} << u"b, a, b"_s;
        QTest::newRow("placeholder in argument") << "%1 %2"_ba << QStringList{u"%2"_s, u"b"_s} << u"%2 b"_s;
        QTest::newRow("too few arguments") << "%1 %2"_ba << QStringList{u"a"_s} << u"a %2"_s;
        QTest::newRow("per cent") << "100 % of %1%"_ba << QStringList{u"a"_s} << u"100 % of a%"_s;
    }

    void fillsIn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, arguments);
        QFETCH(QString, expected);
        QCOMPARE(messageText("Test", text.constData(), arguments), expected);
    }

    void translates()
    {
        SwappingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(messageText("Test", "%1 then %2", {u"a"_s, u"b"_s}), u"b nach a"_s);
        QCOMPARE(messageText("Other", "%1 then %2", {u"a"_s, u"b"_s}), u"a then b"_s);
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
